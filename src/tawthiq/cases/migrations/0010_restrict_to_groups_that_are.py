"""Let a file be restricted only to groups that are there: to another nobody would ever belong."""

from django.db import migrations

KNOWN = """
CREATE FUNCTION cases_compartments_are_there() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    unknown bigint;
BEGIN
    SELECT one INTO unknown FROM unnest(NEW.compartments) AS one
        WHERE NOT EXISTS (SELECT FROM accounts_compartment AS kept WHERE kept.id = one) LIMIT 1;
    IF unknown IS NOT NULL THEN
        PERFORM cases_refuse(
            format('There is no compartment %s.', unknown), 'file_is_restricted_to_known_groups');
    END IF;
    RETURN NEW;
END $$;
DO $$ BEGIN
    EXECUTE format('ALTER FUNCTION cases_compartments_are_there() SET search_path = %I, pg_temp',
        current_schema());
END $$;
CREATE TRIGGER cases_person_compartments BEFORE INSERT OR UPDATE OF compartments ON cases_person
    FOR EACH ROW WHEN (NEW.compartments <> '{}') EXECUTE FUNCTION cases_compartments_are_there();
CREATE TRIGGER cases_incident_compartments BEFORE INSERT OR UPDATE OF compartments
    ON cases_incident
    FOR EACH ROW WHEN (NEW.compartments <> '{}') EXECUTE FUNCTION cases_compartments_are_there();
CREATE TRIGGER cases_source_compartments BEFORE INSERT OR UPDATE OF compartments ON cases_source
    FOR EACH ROW WHEN (NEW.compartments <> '{}') EXECUTE FUNCTION cases_compartments_are_there();
"""
FORGET = "DROP FUNCTION cases_compartments_are_there() CASCADE;"


class Migration(migrations.Migration):
    dependencies = [("cases", "0009_guard_files")]

    operations = [migrations.RunSQL(KNOWN, FORGET)]
