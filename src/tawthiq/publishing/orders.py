"""What is to be published: the kind and period, under which rule, in which languages, as known when."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo

from tawthiq.cases.queries import decided_at
from tawthiq.domain.periods import Period, Span
from tawthiq.domain.preliminary import preliminary_rule
from tawthiq.domain.refusals import Refusal
from tawthiq.domain.rules import CountingRule, DateBasis, PlaceBasis
from tawthiq.publishing.composition import LANGUAGES
from tawthiq.publishing.manifest import sha256_of
from tawthiq.publishing.material import EditionFacts
from tawthiq.publishing.passages import Written
from tawthiq.publishing.sealed import FOLDER as SEALED
from tawthiq.publishing.sealed import Former, written_in
from tawthiq.reference.packs import PackFolder
from tawthiq.releases.models import Edition
from tawthiq.releases.queries import earlier_in_year, editions_of, latest_edition
from tawthiq.workspace.places import Workspace

SPANS = {"monthly": Span.MONTH, "daily": Span.DAY, "preliminary": Span.DAY}


class Step(StrEnum):
    """How far a publication is, in its order."""

    FREEZING = "freezing"
    SEALING = "sealing"
    COUNTING = "counting"
    SETTING = "setting"
    ENTERING = "entering"

    @property
    def words(self) -> str:
        """Return what the terminal says."""
        return {
            Step.FREEZING: "Freezing the findings",
            Step.SEALING: "Sealing the findings",
            Step.COUNTING: "Counting",
            Step.SETTING: "Setting the reports",
            Step.ENTERING: "Entering the edition",
        }[self]


Progress = Callable[[Step], None]


class WrongPeriod(Refusal):
    """A report was asked for a period that is not of its kind."""

    def __init__(self, kind: str, period: str) -> None:
        month, day = "a month such as 2020-05", "a day such as 2020-05-11"
        wanted = month if SPANS[kind] is Span.MONTH else day
        super().__init__(f"A {kind} report is about {wanted}, and “{period}” is not: give one.")


class RuleOfOtherWords(Refusal):
    """A rule whose numbers the sentences of a report would say falsely."""

    def __init__(self, rule: CountingRule) -> None:
        super().__init__(
            f"A report says what was documented in a period and where people were killed, and the rule "
            f"{rule.name!r} counts by date {rule.date.value} and place {rule.place.value}: publish under "
            "a rule that counts as the report speaks, or ask `tawthiq toll`."
        )


class NothingKnown(Refusal):
    """There is no finding at the cut-off."""

    def __init__(self) -> None:
        super().__init__(
            "Nothing is known at this cut-off: there is no finding yet. Import or record deaths first, "
            "or give a later --as-known."
        )


class AlreadyReviewed(Refusal):
    """The reviewed report of the day is out: a preliminary count comes too late."""

    def __init__(self, edition: Edition) -> None:
        super().__init__(
            f"{edition.name} is the reviewed report of this day: supersede it with a daily report. A "
            "preliminary count cannot take its place."
        )


class LaterKnown(Refusal):
    """An edition that knows more is in force: a lesser one cannot supersede it."""

    def __init__(self, edition: Edition) -> None:
        super().__init__(
            f"{edition.name} was counted at a later cut-off ({edition.as_known_at:%Y-%m-%d}): an edition "
            "that knows less cannot supersede it. Count it with `tawthiq toll --as-known` instead."
        )


class PeriodToCome(Refusal):
    """The period has not begun: there is nothing to report."""

    def __init__(self, period: str) -> None:
        super().__init__(f"The period {period} has not begun yet: publish it once it has.")


@dataclass(frozen=True)
class Order:
    """One edition to publish. `seq` is its cut-off; with no language named, those of the pack.

    `entered` is called in the transaction that enters the edition.
    """

    workspace: Workspace
    kind: str
    period: Period
    rule: CountingRule
    pack: PackFolder
    seq: int
    languages: tuple[str, ...] = ()
    written: Written = field(default_factory=Written)
    progress: Progress = field(default=lambda _: None)
    entered: Callable[[Edition], None] = field(default=lambda _: None)

    def __post_init__(self) -> None:
        if self.period.span is not SPANS[self.kind]:
            raise WrongPeriod(self.kind, self.period.code)
        if self.kind == "preliminary":
            object.__setattr__(self, "rule", preliminary_rule(self.rule))
        elif (self.rule.date, self.rule.place) != (DateBasis.DOCUMENTED, PlaceBasis.KILLED):
            raise RuleOfOtherWords(self.rule)
        wanted = self.languages or self.pack.pack.languages
        object.__setattr__(self, "languages", tuple(lang for lang in LANGUAGES if lang in wanted))

    @property
    def as_known_at(self) -> datetime:
        """Return the instant of the last decision that is known, in the pack's time zone.

        Every date inside the edition's files is this one, so that it can be built again.
        """
        moment = decided_at(self.seq)
        if moment is None:
            raise NothingKnown
        return moment.astimezone(ZoneInfo(self.pack.pack.time_zone))

    def existing(self) -> Edition | None:
        """Return the edition counted at this very cut-off, in these languages and words, if there is one.

        With no words of one's own, those of the edition there is are taken as they are.
        """
        same = editions_of(self.kind, self.period.code).filter(seq=self.seq, rule=self.rule.name)
        wanted = set(self.languages)
        fitting = (one for one in reversed(same) if wanted <= set(one.language_codes))
        return next((one for one in fitting if not self.written or self._says_the_same(one)), None)

    def _says_the_same(self, edition: Edition) -> bool:
        sealed = self.workspace.editions / edition.folder / SEALED
        return replace(written_in(sealed), replaces="") == self.written

    def facts(self, at: datetime) -> EditionFacts:
        """Return what the edition will say of itself.

        Raises `PeriodToCome`, `LaterKnown`, or `AlreadyReviewed` for a preliminary count too late.
        """
        reviewed = latest_edition("daily", self.period.code)
        if self.kind == "preliminary" and reviewed:
            raise AlreadyReviewed(reviewed)
        last = latest_edition(self.kind, self.period.code)
        number = last.number + 1 if last else 1
        if last and last.seq > self.seq:
            raise LaterKnown(last)
        card = self.workspace.card
        if at.astimezone(ZoneInfo(self.pack.pack.time_zone)).date() < self.period.first:
            raise PeriodToCome(self.period.code)
        return EditionFacts(
            name=f"{self.kind}-{self.period.code}.{number}",
            kind=self.kind,
            period=self.period,
            number=number,
            organisation_en=card.organisation_en or "Tawthiq",
            organisation_ar=card.organisation_ar or "توثيق",
            as_known=self.as_known_at.isoformat(),
            synthetic=card.synthetic,
            supersedes=last.name if last else "",
        )

    def sealed_words(self) -> Written:
        """Return what is sealed of words: those written, and the preliminary count that is replaced."""
        early = latest_edition("preliminary", self.period.code) if self.kind == "daily" else None
        return replace(self.written, replaces=early.name if early else "")

    def superseded(self) -> Edition | None:
        return latest_edition(self.kind, self.period.code)

    def earlier(self) -> list[Edition]:
        """Return the newest editions of the earlier months of the year, as far as known at the cut-off."""
        if self.kind != "monthly":
            return []
        first = f"{self.period.first.year}-01"
        return earlier_in_year(self.kind, first, self.period.code, self.rule.name, self.seq)


class EditionLost(Refusal):
    """A published edition is on the list and its folder is not where it was."""

    def __init__(self, edition: Edition, trouble: str) -> None:
        super().__init__(
            f"The edition {edition.name} was published and {trouble}: restore the workspace's editions "
            "from a backup; a later edition must be compared with it."
        )


def former(edition: Edition, editions: Path) -> Former:
    """Return a published edition's figures, from its own files, which must be the published ones."""
    folder = editions / edition.folder
    try:
        found = json.loads((folder / "figures.json").read_bytes())
        listed = json.loads((folder / "manifest.json").read_bytes())["files"]["figures.json"]
        whole = sha256_of(folder / "manifest.json") == edition.manifest_sha256
    except (OSError, ValueError, KeyError):
        raise EditionLost(edition, "its files are missing or damaged") from None
    if not whole or listed != sha256_of(folder / "figures.json"):
        raise EditionLost(edition, "its files are not the published ones")
    values = {one["id"]: one["value"] for one in found if not one["id"].startswith("superseded.")}
    return Former(edition.name, edition.period, edition.manifest_sha256, values)
