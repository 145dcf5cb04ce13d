"""What row security asks: who is looking, whether they work here, which compartments are theirs.

The functions run as their owner, because the app login is itself subject to row security; they take
nothing and answer about the one whom the transaction names (`accounts.access`).
"""

from django.db import migrations

from tawthiq.workspace.grants import grant_app

FUNCTIONS = """
CREATE FUNCTION accounts_sees_all() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce(current_setting('tawthiq.user', true), '') = '*'
$$;
CREATE FUNCTION accounts_looking() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT id FROM accounts_user
    WHERE is_active AND id::text = current_setting('tawthiq.user', true)
$$;
CREATE FUNCTION accounts_compartments() RETURNS bigint[] LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT coalesce(array_agg(compartment_id ORDER BY compartment_id), '{}')
    FROM accounts_membership
    WHERE until IS NULL AND user_id = accounts_looking()
$$;
CREATE FUNCTION accounts_sees_identities() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT accounts_sees_all() OR EXISTS (
        SELECT FROM accounts_user WHERE id = accounts_looking() AND sees_identities)
$$;
"""
LOOK = """
DO $$ DECLARE one regprocedure; BEGIN
    FOR one IN SELECT oid FROM pg_proc WHERE pronamespace = current_schema()::regnamespace
            AND starts_with(proname, 'accounts_') LOOP
        EXECUTE format(
            'ALTER FUNCTION %s SET search_path = %I, pg_temp', one, current_schema());
    END LOOP;
END $$;
"""
GONE = """
DROP FUNCTION accounts_sees_identities();
DROP FUNCTION accounts_compartments();
DROP FUNCTION accounts_looking();
DROP FUNCTION accounts_sees_all();
"""


class Migration(migrations.Migration):
    dependencies = [("accounts", "0002_compartments")]

    operations = [
        grant_app("accounts_compartment", "select, insert"),
        grant_app("accounts_membership", "select, insert, update (until)"),
        grant_app("accounts_user", "update (email, language, sees_identities)"),
        migrations.RunSQL(FUNCTIONS, GONE),
        migrations.RunSQL(LOOK, migrations.RunSQL.noop),
    ]
