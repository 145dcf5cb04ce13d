"""Row security for migrations: who sees a row of a table, whatever the query forgot to ask.

    from tawthiq.workspace.guards import IN_COMPARTMENTS, guard

    operations = [
        ...,
        guard("cases_person", IN_COMPARTMENTS),
        guard("review_proposal", follows_files("review_proposal", "person", "incident")),
    ]

A policy asks who is looking (`accounts.access`). Its questions are put as scalar subqueries, so that
they are answered once for a statement and not once for a row. The owner, who migrates, backs up and
owns the functions that are SECURITY DEFINER, is not subject to it; the login of the product is.

A table that is guarded takes no `COPY ... FROM` by the product's login: copy into a temporary table
and insert from there. Keys are checked by the owner, so a row can name a file that its writer does
not see, unless the predicate of its own table forbids that too.
"""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

SEES_ALL = "(SELECT accounts_sees_all())"
SOMEBODY = "(SELECT accounts_looking()) IS NOT NULL"
IN_COMPARTMENTS = (
    f"{SEES_ALL} OR (compartments = '{{}}' AND {SOMEBODY})"
    " OR compartments && (SELECT accounts_compartments())"
)
"""For a table with a column `compartments bigint[]`: empty is everybody who works here."""


def guard(table: str, seen: str, *, written: str = "") -> migrations.RunPython:
    """Let only rows of `table` be read and changed for which `seen` (SQL) holds, and only such be made.

    `written` replaces it for rows that are made or changed: somebody may have to put down what they
    may not read. Such an insert asks for nothing back: give it its key.
    """

    def close(_apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
        name = editor.connection.ops.quote_name(table)
        editor.execute(f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY", params=None)
        editor.execute(
            f"CREATE POLICY who_is_looking ON {name} USING ({seen}) WITH CHECK ({written or seen})",
            params=None,
        )

    def open_again(_apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
        name = editor.connection.ops.quote_name(table)
        editor.execute(f"DROP POLICY who_is_looking ON {name}", params=None)
        editor.execute(f"ALTER TABLE {name} DISABLE ROW LEVEL SECURITY", params=None)

    return migrations.RunPython(close, open_again)
