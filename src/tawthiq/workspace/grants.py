"""Migration operations that give the app login its rights and make tables append-only.

    from tawthiq.workspace.grants import append_only, grant_app

    operations = [
        ...,
        grant_app("audit_entry", "select, insert"),
        append_only("audit_entry"),
    ]

Roles belong to the cluster and are made by `tawthiq init`; a migration only grants.
"""

from django.db import connections, migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

_REFUSE = """
CREATE OR REPLACE FUNCTION tawthiq_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Rows of % are kept for ever: nothing there is changed or deleted.',
        TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
"""


def app_role() -> str:
    """Name the login the product runs as."""
    return str(connections["default"].settings_dict["USER"])


def grant_app(table: str, rights: str) -> migrations.RunPython:
    """Grant the app login `rights` (SQL, such as "select, insert, update (name)") on `table`.

    Identity columns need nothing more. Undoing takes every right on the table back.
    """

    def grant(_apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
        quote = editor.connection.ops.quote_name
        editor.execute(f"GRANT {rights} ON TABLE {quote(table)} TO {quote(app_role())}")

    def revoke(_apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
        quote = editor.connection.ops.quote_name
        editor.execute(f"REVOKE ALL ON TABLE {quote(table)} FROM {quote(app_role())}")

    return migrations.RunPython(grant, revoke)


def append_only(table: str) -> migrations.RunPython:
    """Make the database refuse update, delete and truncate on `table`, whoever asks."""

    def forbid(_apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
        quote = editor.connection.ops.quote_name
        editor.execute(_REFUSE, params=None)
        editor.execute(
            f"CREATE TRIGGER {quote(table + '_keeps_rows')} BEFORE UPDATE OR DELETE ON "
            f"{quote(table)} FOR EACH ROW EXECUTE FUNCTION tawthiq_refuse_change()"
        )
        editor.execute(
            f"CREATE TRIGGER {quote(table + '_keeps_table')} BEFORE TRUNCATE ON "
            f"{quote(table)} FOR EACH STATEMENT EXECUTE FUNCTION tawthiq_refuse_change()"
        )

    def allow(_apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
        quote = editor.connection.ops.quote_name
        for suffix in ("_keeps_rows", "_keeps_table"):
            editor.execute(f"DROP TRIGGER {quote(table + suffix)} ON {quote(table)}")

    return migrations.RunPython(forbid, allow)
