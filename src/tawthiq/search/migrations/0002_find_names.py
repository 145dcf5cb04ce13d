"""Keep the lexemes of names in step with the files, and answer who is found to whom they may be shown.

`search_people` and `search_newest` run as their owner, because the operator of a text search is not
leakproof: under row security it would be tried on every file there is. They are the one place that
repeats what row security says of a file (`workspace.guards.IN_COMPARTMENTS`), and they return nothing
but keys. What is found is then read through the doors and under row security again. A person whose
consent was withdrawn has no row here.

Triggers run once for each statement and append only, so that a list of a hundred thousand people makes
nobody wait. The vocabulary is read from where it was read last: `added_in` is the transaction that
added a word, and whoever remembers the oldest transaction that was still open misses none.
"""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

from tawthiq.workspace.grants import app_role, grant_app

WATERMARK = """
ALTER TABLE search_token ADD COLUMN added_in xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX search_token_by_transaction ON search_token (added_in);
"""
LEXEMES = """
CREATE FUNCTION search_lexemes(folded text) RETURNS tsvector
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    words text[] := '{}';
    lexemes text[] := '{}';
    word text;
BEGIN
    FOREACH word IN ARRAY string_to_array(folded, ' ') LOOP
        word := left(word, 60);
        CONTINUE WHEN word = '' OR word = ANY (words);
        lexemes := lexemes || word;
        IF words = '{}' THEN
            lexemes := lexemes || ('^' || word);
        ELSIF cardinality(words) < 12 THEN
            lexemes := lexemes || ('^' || words[1] || ' ' || word);
            FOR place IN 1 .. cardinality(words) LOOP
                lexemes := lexemes || CASE WHEN words[place] < word COLLATE "C"
                    THEN words[place] || ' ' || word ELSE word || ' ' || words[place] END;
            END LOOP;
        END IF;
        words := words || word;
        EXIT WHEN cardinality(words) = 40;
    END LOOP;
    RETURN array_to_tsvector(lexemes);
END $$;
"""
KEEPING = """
CREATE FUNCTION search_learn_words() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    INSERT INTO search_token (token)
    SELECT word FROM (
        SELECT left(word, 60) AS word, count(*) AS many
        FROM changed, unnest(string_to_array(name_folded, ' ')) AS word
        WHERE word <> '' GROUP BY 1) AS told
    WHERE NOT EXISTS (SELECT FROM search_token AS known WHERE known.token = told.word)
    ORDER BY many DESC;
    RETURN NULL;
END $$;
CREATE FUNCTION search_keep_new_names() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    INSERT INTO search_name (person_id, shown_to, tokens)
    SELECT id, compartments, search_lexemes(name_folded) FROM changed
    WHERE consent_withdrawn_at IS NULL;
    RETURN NULL;
END $$;
CREATE FUNCTION search_keep_amended_names() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    DELETE FROM search_name USING changed
    WHERE person_id = id AND consent_withdrawn_at IS NOT NULL;
    INSERT INTO search_name (person_id, shown_to, tokens)
    SELECT kept.id, kept.compartments, search_lexemes(kept.name_folded)
    FROM changed AS kept JOIN before AS was USING (id)
    WHERE kept.consent_withdrawn_at IS NULL
      AND (kept.name_folded, kept.compartments, kept.consent_withdrawn_at)
          IS DISTINCT FROM (was.name_folded, was.compartments, was.consent_withdrawn_at)
    ON CONFLICT (person_id) DO UPDATE
        SET shown_to = excluded.shown_to, tokens = excluded.tokens;
    RETURN NULL;
END $$;
CREATE TRIGGER search_learns_new_words AFTER INSERT ON cases_person
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_learn_words();
CREATE TRIGGER search_learns_amended_words AFTER UPDATE ON cases_person
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_learn_words();
CREATE TRIGGER search_keeps_new_names AFTER INSERT ON cases_person
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_keep_new_names();
CREATE TRIGGER search_keeps_amended_names AFTER UPDATE ON cases_person
    REFERENCING OLD TABLE AS before NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION search_keep_amended_names();
"""
FOUND = """
CREATE FUNCTION search_people(wanted tsquery, most integer)
RETURNS SETOF bigint LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT person_id FROM search_name
    WHERE tokens @@ wanted
      AND (accounts_sees_all()
        OR shown_to = '{}' AND (SELECT accounts_looking()) IS NOT NULL
        OR shown_to && (SELECT accounts_compartments()))
    LIMIT most
$$;
CREATE FUNCTION search_newest(wanted tsquery, within integer, most integer)
RETURNS SETOF bigint LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT person_id
    FROM (SELECT * FROM search_name ORDER BY person_id DESC LIMIT within) AS newest
    WHERE tokens @@ wanted
      AND (accounts_sees_all()
        OR shown_to = '{}' AND (SELECT accounts_looking()) IS NOT NULL
        OR shown_to && (SELECT accounts_compartments()))
    LIMIT most
$$;
"""
LOOK = """
DO $$ DECLARE one regprocedure; BEGIN
    FOR one IN SELECT oid FROM pg_proc WHERE pronamespace = current_schema()::regnamespace
            AND starts_with(proname, 'search_') LOOP
        EXECUTE format(
            'ALTER FUNCTION %s SET search_path = %I, pg_temp', one, current_schema());
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM public', one);
    END LOOP;
END $$;
-- By the index of lexemes and no other way: the planner cannot know how rare a lexeme is.
ALTER FUNCTION search_people(tsquery, integer) SET enable_seqscan = off;
ALTER FUNCTION search_people(tsquery, integer) SET enable_indexscan = off;
ALTER FUNCTION search_people(tsquery, integer) SET enable_indexonlyscan = off;
"""
OLD_FILES = """
INSERT INTO search_token (token)
SELECT left(word, 60) FROM cases_person, unnest(string_to_array(name_folded, ' ')) AS word
WHERE word <> '' GROUP BY 1 ORDER BY count(*) DESC;
INSERT INTO search_name (person_id, shown_to, tokens)
SELECT id, compartments, search_lexemes(name_folded) FROM cases_person
WHERE consent_withdrawn_at IS NULL;
"""
OWN = """
ALTER TABLE search_savedsearch ENABLE ROW LEVEL SECURITY;
CREATE POLICY saved_search_is_seen_by_whose_it_is ON search_savedsearch
    USING (accounts_sees_all() OR user_id = accounts_looking());
ALTER TABLE search_exportrequest ENABLE ROW LEVEL SECURITY;
CREATE POLICY export_is_seen_by_who_asked_and_who_may_decide ON search_exportrequest
    USING (accounts_sees_all() OR asked_by_id = accounts_looking() OR EXISTS (
        SELECT FROM accounts_user WHERE id = accounts_looking()
            AND role IN ('reviewer', 'editor', 'steward')));
"""
GONE = """
DROP TRIGGER search_learns_new_words ON cases_person;
DROP TRIGGER search_learns_amended_words ON cases_person;
DROP TRIGGER search_keeps_new_names ON cases_person;
DROP TRIGGER search_keeps_amended_names ON cases_person;
DROP FUNCTION search_learn_words();
DROP FUNCTION search_keep_new_names();
DROP FUNCTION search_keep_amended_names();
DROP FUNCTION search_people(tsquery, integer);
DROP FUNCTION search_newest(tsquery, integer, integer);
DROP FUNCTION search_lexemes(text);
"""
NOT_OWN = """
DROP POLICY saved_search_is_seen_by_whose_it_is ON search_savedsearch;
DROP POLICY export_is_seen_by_who_asked_and_who_may_decide ON search_exportrequest;
ALTER TABLE search_savedsearch DISABLE ROW LEVEL SECURITY;
ALTER TABLE search_exportrequest DISABLE ROW LEVEL SECURITY;
"""


def grant_search(_apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    role = editor.connection.ops.quote_name(app_role())
    for function in ('search_people(tsquery, integer)', 'search_newest(tsquery, integer, integer)'):
        editor.execute(f'GRANT EXECUTE ON FUNCTION {function} TO {role}')


class Migration(migrations.Migration):

    dependencies = [
        ('search', '0001_keep_searches'),
        ('accounts', '0003_who_is_looking'),
        ('cases', '0008_restrict_files'),
    ]

    operations = [
        migrations.RunSQL(WATERMARK, migrations.RunSQL.noop),
        migrations.RunSQL(LEXEMES + KEEPING + FOUND, GONE),
        migrations.RunSQL(LOOK, migrations.RunSQL.noop),
        migrations.RunSQL(OLD_FILES, migrations.RunSQL.noop),
        migrations.RunSQL(OWN, NOT_OWN),
        migrations.RunPython(grant_search, migrations.RunPython.noop),
        grant_app('search_token', 'select'),
        grant_app('search_savedsearch', 'select, insert, update (looked_at, seen, given_up_at, asked)'),
        grant_app(
            'search_exportrequest',
            'select, insert, update (stage, decided_by_id, decided_at, expires_at, withdrawn_at, downloads)',
        ),
    ]
