"""Let the triggers of findings look into kept tables, and never into ones of the same names.

A trigger runs in the session of whoever writes, and a session looks into its own temporary tables
first: an empty temporary `cases_finding` would have been asked what came before, and said that nothing did.
"""

from django.db import migrations

LOOK = """
DO $$ DECLARE one regprocedure; BEGIN
    FOR one IN SELECT oid FROM pg_proc WHERE pronamespace = current_schema()::regnamespace
            AND proname IN (
            'cases_keep_order', 'cases_finding_follows', 'cases_incidentfinding_follows',
            'cases_entry_keeps_order', 'cases_claim_has_its_source') LOOP
        EXECUTE format(
            'ALTER FUNCTION %s SET search_path = %I, pg_temp', one, current_schema());
    END LOOP;
END $$;
"""


class Migration(migrations.Migration):

    dependencies = [("cases", "0004_the_living_have_no_body")]

    operations = [migrations.RunSQL(LOOK, migrations.RunSQL.noop)]
