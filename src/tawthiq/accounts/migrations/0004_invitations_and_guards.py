"""When a person was invited; a cache that every process shares; no power without an entry in the trace.

The app login keeps accounts, and whoever steals it could raise a role by plain SQL. The triggers let a
transaction that gives a role, a right, a return or a membership commit only if it also wrote the entry
that says so: a raised role then stands in the trace for everybody to see.
"""

from django.db import migrations, models

from tawthiq.workspace.grants import grant_app

CACHE = """
CREATE TABLE accounts_cache (
    cache_key varchar(255) PRIMARY KEY, value text NOT NULL, expires timestamptz NOT NULL);
CREATE INDEX accounts_cache_expires ON accounts_cache (expires);
"""
# An entry of these deeds about this person that this very transaction wrote: a row that we see and
# whose transaction is still in progress can only be our own (or our own savepoint's).
GUARDS = """
CREATE FUNCTION accounts_written_now(about text, deeds text[], told jsonb) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT EXISTS (
        SELECT FROM audit_entry
        WHERE subject = about AND deed = ANY (deeds) AND text::jsonb -> 'payload' @> told
        AND CASE WHEN age(xmin) < 1000000 THEN pg_xact_status(
            (pg_current_xact_id()::text::bigint - age(xmin))::text::xid8) = 'in progress'
        ELSE false END)
$$;
CREATE FUNCTION accounts_guard_user() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    was accounts_user;
    whom text := 'U-' || NEW.id;
BEGIN
    IF TG_OP = 'UPDATE' THEN was := OLD; END IF;
    IF NEW.role IS DISTINCT FROM was.role AND NOT accounts_written_now(
            whom, '{add_user,change_role}', jsonb_build_object('role', NEW.role)) THEN
        RAISE EXCEPTION 'A role is given only with its entry in the trace.'
            USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.is_active AND NOT coalesce(was.is_active, false) AND NOT accounts_written_now(
            whom, '{add_user,readmit_user}', '{}') THEN
        RAISE EXCEPTION 'Somebody comes back only with an entry in the trace.'
            USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.sees_identities AND NOT coalesce(was.sees_identities, false) AND NOT accounts_written_now(
            whom, '{give_identities}', '{}') THEN
        RAISE EXCEPTION 'The right to see who sources are is given only with its entry in the trace.'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE FUNCTION accounts_guard_membership() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.until IS NULL AND NOT accounts_written_now(
            'U-' || NEW.user_id, '{admit_member}', '{}') THEN
        RAISE EXCEPTION 'Somebody is let into a compartment only with an entry in the trace.'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER user_power_is_traced
    AFTER INSERT OR UPDATE OF role, is_active, sees_identities ON accounts_user
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION accounts_guard_user();
CREATE CONSTRAINT TRIGGER membership_is_traced
    AFTER INSERT OR UPDATE ON accounts_membership
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION accounts_guard_membership();
DO $$ DECLARE one regprocedure; BEGIN
    FOR one IN SELECT oid FROM pg_proc WHERE pronamespace = current_schema()::regnamespace
            AND (starts_with(proname, 'accounts_guard') OR proname = 'accounts_written_now') LOOP
        EXECUTE format('ALTER FUNCTION %s SET search_path = %I, pg_temp', one, current_schema());
    END LOOP;
END $$;
"""
NO_GUARDS = """
DROP TRIGGER membership_is_traced ON accounts_membership;
DROP TRIGGER user_power_is_traced ON accounts_user;
DROP FUNCTION accounts_guard_membership();
DROP FUNCTION accounts_guard_user();
DROP FUNCTION accounts_written_now(text, text[], jsonb);
"""


class Migration(migrations.Migration):

    dependencies = [
        ('accounts', '0003_who_is_looking'),
        ('audit', '0001_initial'),
    ]

    operations = [
        migrations.AddField(
            model_name='user',
            name='invited_at',
            field=models.DateTimeField(null=True),
        ),
        grant_app("accounts_user", "update (invited_at)"),
        migrations.RunSQL(CACHE, "DROP TABLE accounts_cache"),
        grant_app("accounts_cache", "select, insert, update, delete"),
        migrations.RunSQL(GUARDS, NO_GUARDS),
    ]
