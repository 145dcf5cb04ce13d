"""Predicates of row security for what belongs to a file: it is seen by whoever sees the file.

For migrations here and in the rooms above: `guard("review_proposal", follows("review_proposal",
"person", "incident"))`. The tables of files are guarded themselves, so asking whether the file is
there is asking whether it may be seen.
"""

from tawthiq.workspace.guards import SEES_ALL, SOMEBODY

_FILES = {"person": "cases_person", "incident": "cases_incident", "source": "cases_source"}


def follows(table: str, *files: str, tombstones: bool = False) -> str:
    """Return the predicate for a table whose columns `person_id`, `incident_id`, `source_id` name files.

    `files` are those of `person`, `incident`, `source` that the table has; one that is null asks
    nothing. What belongs to a person whose consent was withdrawn is seen by nobody, unless
    `tombstones`: for tables that keep nothing of such a person but who did what, and when.
    """
    asked = [f"({_seen(table, file, tombstones=tombstones)})" for file in files]
    return f"{SEES_ALL} OR ({' AND '.join((SOMEBODY, *asked))})"


def _seen(table: str, file: str, *, tombstones: bool) -> str:
    alive = "" if tombstones or file != "person" else " AND file.consent_withdrawn_at IS NULL"
    return (
        f"{table}.{file}_id IS NULL OR EXISTS (SELECT FROM {_FILES[file]} AS file"
        f" WHERE file.id = {table}.{file}_id{alive})"
    )
