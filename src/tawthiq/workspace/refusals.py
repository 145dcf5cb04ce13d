"""What a workspace refuses, each with the sentence that the person at the keyboard reads."""

from tawthiq.domain.refusals import Refusal


class NoWorkspace(Refusal):
    """Refuse to work in a folder that holds no workspace."""


class WrongWorkspaceVersion(Refusal):
    """Refuse a workspace written by an older or a newer Tawthiq."""


class DatabaseUnreachable(Refusal):
    """Refuse to go on without a database that answers."""


class WrongDatabaseVersion(Refusal):
    """Refuse a PostgreSQL outside 15 to 18, or a data folder of another major version."""


class RightsMissing(Refusal):
    """Refuse when a login may not do what it must; the sentence says what to run."""


class BackupRefused(Refusal):
    """Refuse to write or to read a backup."""


class WorkspaceBusy(Refusal):
    """Refuse to change a workspace while another command works in it."""


class WrongSecret(Refusal):
    """The secret in `keys/` does not open what was sealed in the database."""
