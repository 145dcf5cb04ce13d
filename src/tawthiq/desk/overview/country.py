"""The pack in force and the workspace, as the pictures need them; the pack is read once and kept."""

from functools import lru_cache

from tawthiq.domain.rules import CountingRule
from tawthiq.reference.models import Snapshot
from tawthiq.reference.packs import PackFolder
from tawthiq.reference.queries import NoPack, current_pack
from tawthiq.workspace.places import Workspace, home_from_environment, read_workspace


def folder_in_force() -> PackFolder:
    """Return the pack in force with its rules and boundaries. Raises `NoPack`."""
    newest = Snapshot.objects.order_by("-pk").values_list("pk", "digest").first()
    if newest is None:
        raise NoPack
    return _folder(*newest)


@lru_cache(maxsize=4)
def _folder(key: int, digest: str) -> PackFolder:
    """Both name the snapshot: tests number theirs from the same place again."""
    return current_pack()


def first_rule(folder: PackFolder) -> CountingRule:
    """Return the rule that the desk counts under: the pack's first."""
    return next(iter(folder.rules.values()))


def workspace_here() -> Workspace:
    return read_workspace(home_from_environment())
