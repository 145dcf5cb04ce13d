"""Row security over files and what belongs to them, and revisions that are kept as they were written.

Findings are not guarded: they hold codes only, and every toll counts all of them. What a finding may
not do is speak of a file that whoever writes it does not see: a trigger asks, as the writer.
"""

from django.db import migrations

from tawthiq.cases.guards import follows
from tawthiq.workspace.guards import IN_COMPARTMENTS, SEES_ALL, SOMEBODY, guard

ABOUT = """
UPDATE cases_findingreason AS reason SET person_id = found.person_id
FROM (
    SELECT reason_digest, coalesce(
            min(person_id) FILTER (WHERE outcome = 'joined_into'), min(person_id)) AS person_id
    FROM cases_finding GROUP BY reason_digest
    HAVING count(DISTINCT person_id) FILTER (WHERE outcome <> 'joined_into') <= 1
) AS found WHERE found.reason_digest = reason.digest;
UPDATE cases_findingreason AS reason SET incident_id = found.incident_id
FROM (SELECT reason_digest, min(incident_id) AS incident_id FROM cases_incidentfinding
    GROUP BY reason_digest HAVING count(DISTINCT incident_id) = 1) AS found
WHERE found.reason_digest = reason.digest AND reason.person_id IS NULL;
SET CONSTRAINTS ALL IMMEDIATE;
"""

KEPT = """
CREATE FUNCTION cases_revision_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.restricted_at IS NOT NULL OR NEW.restricted_at IS NULL
        OR NEW.changes <> '{}' OR NEW.why <> ''
        OR (NEW.id, NEW.number, NEW.at, NEW.by_id, NEW.deed)
            IS DISTINCT FROM (OLD.id, OLD.number, OLD.at, OLD.by_id, OLD.deed)
        OR (NEW.person_id, NEW.incident_id, NEW.source_id, NEW.claim_id, NEW.spell_id)
            IS DISTINCT FROM
            (OLD.person_id, OLD.incident_id, OLD.source_id, OLD.claim_id, OLD.spell_id) THEN
        PERFORM cases_refuse(
            format('Revision %s is kept as it was written, or loses its contents for good.', OLD.id),
            'revision_is_kept_as_it_was_written');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER cases_revision_is_kept BEFORE UPDATE ON cases_revision
    FOR EACH ROW EXECUTE FUNCTION cases_revision_is_kept();

CREATE FUNCTION cases_finding_is_of_a_file_in_sight() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT accounts_sees_all() AND (
        EXISTS (SELECT FROM fresh WHERE NOT EXISTS
            (SELECT FROM cases_person AS file WHERE file.id = fresh.person_id))
        OR EXISTS (SELECT FROM fresh LEFT JOIN cases_finding AS before
            ON before.seq = fresh.supersedes_id
            WHERE fresh.incident_id <> coalesce(before.incident_id, 0) AND NOT EXISTS
            (SELECT FROM cases_incident AS file WHERE file.id = fresh.incident_id))
    ) THEN
        PERFORM cases_refuse(
            'A finding is about a file that is not there.', 'finding_is_of_a_file_in_sight');
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER cases_finding_is_of_a_file_in_sight AFTER INSERT ON cases_finding
    REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT
    EXECUTE FUNCTION cases_finding_is_of_a_file_in_sight();

CREATE FUNCTION cases_incidentfinding_is_of_a_file_in_sight() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT accounts_sees_all() AND EXISTS (SELECT FROM fresh WHERE NOT EXISTS
            (SELECT FROM cases_incident AS file WHERE file.id = fresh.incident_id)) THEN
        PERFORM cases_refuse(
            'A finding is about a file that is not there.',
            'incident_finding_is_of_a_file_in_sight');
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER cases_incidentfinding_is_of_a_file_in_sight AFTER INSERT ON cases_incidentfinding
    REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT
    EXECUTE FUNCTION cases_incidentfinding_is_of_a_file_in_sight();
DO $$ DECLARE one regprocedure; BEGIN
    FOR one IN SELECT oid FROM pg_proc WHERE pronamespace = current_schema()::regnamespace
            AND proname IN ('cases_revision_is_kept', 'cases_finding_is_of_a_file_in_sight',
            'cases_incidentfinding_is_of_a_file_in_sight') LOOP
        EXECUTE format(
            'ALTER FUNCTION %s SET search_path = %I, pg_temp', one, current_schema());
    END LOOP;
END $$;
"""
FORGET = """
DROP FUNCTION cases_incidentfinding_is_of_a_file_in_sight() CASCADE;
DROP FUNCTION cases_finding_is_of_a_file_in_sight() CASCADE;
DROP FUNCTION cases_revision_is_kept() CASCADE;
"""


class Migration(migrations.Migration):
    dependencies = [("cases", "0008_restrict_files"), ("accounts", "0003_who_is_looking")]

    operations = [
        migrations.RunSQL(ABOUT, migrations.RunSQL.noop),
        migrations.RunSQL(KEPT, FORGET),
        guard("cases_person", IN_COMPARTMENTS),
        guard("cases_incident", IN_COMPARTMENTS),
        guard("cases_source", IN_COMPARTMENTS),
        guard("cases_claim", follows("cases_claim", "person", "incident", "source")),
        guard("cases_detentionspell", follows("cases_detentionspell", "person")),
        guard("cases_findingreason", follows("cases_findingreason", "person", "incident")),
        guard(
            "cases_revision",
            follows("cases_revision", "person", "incident", "source", tombstones=True),
        ),
        guard(
            "cases_sourceidentity",
            f"(SELECT accounts_sees_identities()) AND ({follows('cases_sourceidentity', 'source')})",
            written=follows("cases_sourceidentity", "source"),
        ),
        guard("cases_withheld", SEES_ALL, written=f"{SEES_ALL} OR {SOMEBODY}"),
    ]
