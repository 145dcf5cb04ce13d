"""Questions to the reference data: which pack is in force, which one a finding names."""

from tawthiq.domain.refusals import Refusal
from tawthiq.domain.rules import CountingRule
from tawthiq.reference.models import Snapshot
from tawthiq.reference.packs import PackFolder, pack_from_json, rule_from_json


class NoPack(Refusal):
    """A workspace into which no pack was loaded."""

    def __init__(self) -> None:
        super().__init__("No country pack is loaded here: make the workspace with 'tawthiq init'.")


class UnknownVersion(Refusal):
    """A version of the pack that was never loaded."""


class UnknownRule(Refusal):
    """A rule that the pack does not have."""


def current_snapshot() -> Snapshot | None:
    """Return the snapshot that was loaded last."""
    return Snapshot.objects.order_by("-pk").first()


def current_pack() -> PackFolder:
    """Return the pack in force with its rules and boundaries; raises `NoPack`."""
    snapshot = current_snapshot()
    if snapshot is None:
        raise NoPack
    return _folder(snapshot)


def pack_at_version(version: str) -> PackFolder:
    """Return the pack as it was under a version that findings name; raises `UnknownVersion`."""
    snapshot = Snapshot.objects.filter(version=version).order_by("-pk").first()
    if snapshot is None:
        known = ", ".join(Snapshot.objects.order_by("pk").values_list("version", flat=True))
        raise UnknownVersion(
            f"No pack of the version {version!r} was loaded here: there are {known or 'none'}."
        )
    return _folder(snapshot)


def rule_named(name: str, folder: PackFolder) -> CountingRule:
    """Return the counting rule of that name; raises `UnknownRule` with the names there are."""
    if name not in folder.rules:
        known = ", ".join(f"{rule.name} ({rule.en})" for rule in folder.rules.values())
        raise UnknownRule(f"There is no counting rule {name!r}: use one of {known}.")
    return folder.rules[name]


def _folder(snapshot: Snapshot) -> PackFolder:
    content = snapshot.content
    return PackFolder(
        pack=pack_from_json(content["pack"]),
        rules={name: rule_from_json(rule) for name, rule in content["rules"].items()},
        boundaries=content["boundaries"],
        digest=snapshot.digest,
    )
