"""What no CHECK can say of findings, kept by triggers, and the rights of the app login.

The triggers run once per statement over the rows it added, so that a hundred thousand findings cost
one pass and not a hundred thousand calls. The order of commit is checked twice: when findings are
written, and when the entry of the trace that tells of them is, because only then the lock of the
trace is held for certain and nobody can come between. A finding without an entry is found by
`tawthiq audit verify`.
"""

from typing import Any

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from tawthiq.workspace.grants import app_role, append_only, grant_app

ORDER = """
CREATE FUNCTION cases_refuse(trouble text, rule text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', trouble USING ERRCODE = 'check_violation', CONSTRAINT = rule;
END $$;

CREATE FUNCTION cases_keep_order(
    lowest bigint, highest bigint, many bigint, early timestamptz, late timestamptz
) RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    before record;
BEGIN
    SELECT seq, decided_at INTO before FROM (
        (SELECT seq, decided_at FROM cases_finding WHERE seq < lowest ORDER BY seq DESC LIMIT 1)
        UNION ALL
        (SELECT seq, decided_at FROM cases_incidentfinding WHERE seq < lowest
            ORDER BY seq DESC LIMIT 1)
    ) AS both_kinds ORDER BY seq DESC LIMIT 1;
    IF highest - lowest + 1 <> many
        OR EXISTS (SELECT FROM cases_finding WHERE seq > highest)
        OR EXISTS (SELECT FROM cases_incidentfinding WHERE seq > highest) THEN
        PERFORM cases_refuse(
            format('Findings %s to %s do not follow %s.', lowest, highest, before.seq),
            'finding_seq_is_the_order_of_commit');
    END IF;
    IF early < before.decided_at OR early <> late THEN
        PERFORM cases_refuse(
            format('Finding %s is decided before the one it follows.', lowest),
            'finding_is_not_backdated');
    END IF;
END $$;
"""

FINDINGS = """
CREATE FUNCTION cases_finding_follows() RETURNS trigger
    LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    wrong bigint;
BEGIN
    IF NOT EXISTS (SELECT FROM fresh) THEN
        RETURN NULL;
    END IF;
    PERFORM cases_keep_order(min(seq), max(seq), count(*), min(decided_at), max(decided_at))
        FROM fresh;
    SELECT one.seq INTO wrong FROM fresh AS one
        LEFT JOIN cases_finding AS before ON before.seq = one.supersedes_id
        WHERE one.supersedes_id IS NOT NULL AND (
            before.seq IS NULL OR before.seq >= one.seq
            OR before.person_id <> one.person_id OR before.version + 1 <> one.version)
        LIMIT 1;
    IF wrong IS NOT NULL THEN
        PERFORM cases_refuse(
            format('Finding %s does not follow an earlier version of the same person.', wrong),
            'finding_follows_its_own_person');
    END IF;
    SELECT one.seq INTO wrong FROM fresh AS one
        LEFT JOIN cases_finding AS before ON before.seq = one.supersedes_id
        WHERE coalesce(
                CASE WHEN before.documented_on IS NOT NULL
                    THEN one.documented_on IS DISTINCT FROM before.documented_on
                    ELSE one.standing = 'reviewed' AND one.documented_on
                        < (timezone('UTC', one.decided_at))::date - 1
                END, false)
            AND NOT coalesce(
                (before.documented_on IS NULL OR one.documented_on < before.documented_on)
                AND EXISTS (SELECT FROM cases_finding AS joined
                    WHERE joined.joined_into_id = one.person_id
                        AND joined.documented_on = one.documented_on), false)
        LIMIT 1;
    IF wrong IS NOT NULL THEN
        PERFORM cases_refuse(
            format('Finding %s moves the day its person was documented on.', wrong),
            'finding_keeps_the_day_it_was_documented_on');
    END IF;
    SELECT one.seq INTO wrong FROM fresh AS one
        WHERE one.joined_into_id IS NOT NULL AND (
            SELECT other.outcome FROM cases_finding AS other
                WHERE other.person_id = one.joined_into_id ORDER BY other.version DESC LIMIT 1
        ) = 'joined_into'
        LIMIT 1;
    IF wrong IS NOT NULL THEN
        PERFORM cases_refuse(
            format('Finding %s joins into a file that was itself joined into another.', wrong),
            'finding_is_joined_into_a_file_that_remains');
    END IF;
    IF EXISTS (SELECT FROM (SELECT DISTINCT reason_digest FROM fresh) AS named
            WHERE NOT EXISTS (SELECT FROM cases_findingreason AS kept
                WHERE kept.digest = named.reason_digest)) THEN
        PERFORM cases_refuse('A finding names a reason that is not kept.', 'finding_has_its_reason');
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER cases_finding_follows AFTER INSERT ON cases_finding
    REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION cases_finding_follows();
"""

INCIDENTS = """
CREATE FUNCTION cases_incidentfinding_follows() RETURNS trigger
    LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    wrong bigint;
BEGIN
    IF NOT EXISTS (SELECT FROM fresh) THEN
        RETURN NULL;
    END IF;
    PERFORM cases_keep_order(min(seq), max(seq), count(*), min(decided_at), max(decided_at))
        FROM fresh;
    SELECT one.seq INTO wrong FROM fresh AS one
        LEFT JOIN cases_incidentfinding AS before ON before.seq = one.supersedes_id
        WHERE one.supersedes_id IS NOT NULL AND (
            before.seq IS NULL OR before.seq >= one.seq
            OR before.incident_id <> one.incident_id OR before.version + 1 <> one.version)
        LIMIT 1;
    IF wrong IS NOT NULL THEN
        PERFORM cases_refuse(
            format('Finding %s does not follow an earlier version of the same incident.', wrong),
            'incident_finding_follows_its_own_incident');
    END IF;
    IF EXISTS (SELECT FROM fresh WHERE NOT EXISTS (SELECT FROM cases_findingreason AS kept
            WHERE kept.digest = fresh.reason_digest)) THEN
        PERFORM cases_refuse(
            'A finding names a reason that is not kept.', 'incident_finding_has_its_reason');
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER cases_incidentfinding_follows AFTER INSERT ON cases_incidentfinding
    REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT
    EXECUTE FUNCTION cases_incidentfinding_follows();
"""

ENTRIES = """
CREATE FUNCTION cases_entry_keeps_order() RETURNS trigger
    LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    told jsonb := NEW.text::jsonb -> 'payload' -> 'findings';
    lowest bigint := (told ->> 'first')::bigint;
    highest bigint := (told ->> 'last')::bigint;
    written record;
BEGIN
    IF highest < lowest THEN
        RETURN NULL;
    END IF;
    SELECT count(*) AS many, min(decided_at) AS early, max(decided_at) AS late INTO written FROM (
        SELECT decided_at FROM cases_finding WHERE seq BETWEEN lowest AND highest
        UNION ALL
        SELECT decided_at FROM cases_incidentfinding WHERE seq BETWEEN lowest AND highest
    ) AS both_kinds;
    IF written.early IS DISTINCT FROM NEW.at THEN
        PERFORM cases_refuse(
            format('Entry %s tells of findings that were not decided then.', NEW.number),
            'entry_tells_of_findings_decided_then');
    END IF;
    PERFORM cases_keep_order(lowest, highest, written.many, written.early, written.late);
    RETURN NULL;
END $$;
CREATE TRIGGER audit_entry_keeps_findings_in_order AFTER INSERT ON audit_entry FOR EACH ROW
    WHEN (NEW.text LIKE '%"findings":{"first":%') EXECUTE FUNCTION cases_entry_keeps_order();
"""

FORGET = """
DROP FUNCTION cases_entry_keeps_order() CASCADE;
DROP FUNCTION cases_incidentfinding_follows() CASCADE;
DROP FUNCTION cases_finding_follows() CASCADE;
DROP FUNCTION cases_keep_order(bigint, bigint, bigint, timestamptz, timestamptz) CASCADE;
DROP FUNCTION cases_refuse(text, text) CASCADE;
"""


def let_reserve_numbers(_apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
    """Let the app login draw file numbers ahead of a bulk insert."""
    role = editor.connection.ops.quote_name(app_role())
    editor.execute(f"GRANT USAGE ON SEQUENCE cases_person_id_seq TO {role}")


class Migration(migrations.Migration):
    dependencies = [("cases", "0001_initial"), ("audit", "0001_initial")]
    operations = [
        migrations.RunSQL(ORDER + FINDINGS + INCIDENTS + ENTRIES, FORGET),
        append_only("cases_finding"),
        append_only("cases_incidentfinding"),
        grant_app("cases_finding", "select, insert"),
        grant_app("cases_incidentfinding", "select, insert"),
        grant_app("cases_findingreason", "select, insert, update (salt, text, restricted_at)"),
        grant_app("cases_person", "select, insert, update"),
        grant_app("cases_incident", "select, insert, update"),
        grant_app("cases_source", "select, insert, update"),
        grant_app("cases_claim", "select, insert"),
        grant_app("cases_detentionspell", "select, insert, update"),
        migrations.RunPython(let_reserve_numbers, migrations.RunPython.noop),
    ]
