"""Let the trigger of the trace look into the trace, and never into a table of the same name.

A trigger runs in the session of whoever writes, and a session looks into its own temporary tables
first: an empty temporary `audit_entry` would have been asked what came before, and said that nothing did.
"""

from django.db import migrations

LOOK = """
DO $$ DECLARE one regprocedure; BEGIN
    FOR one IN SELECT oid FROM pg_proc WHERE pronamespace = current_schema()::regnamespace
            AND proname IN ('audit_entry_follows') LOOP
        EXECUTE format(
            'ALTER FUNCTION %s SET search_path = %I, pg_temp', one, current_schema());
    END LOOP;
END $$;
"""


class Migration(migrations.Migration):

    dependencies = [("audit", "0001_initial")]

    operations = [migrations.RunSQL(LOOK, migrations.RunSQL.noop)]
