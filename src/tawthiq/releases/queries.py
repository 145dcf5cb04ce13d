"""Questions to what was published."""

from django.db.models import QuerySet

from tawthiq.domain.refusals import Refusal
from tawthiq.releases.labels import EditionKind
from tawthiq.releases.models import Edition


class NoSuchEdition(Refusal):
    """No edition of that name was published here."""

    def __init__(self, name: str) -> None:
        last = Edition.objects.order_by("-published_at", "-pk").values_list("name", flat=True)[:5]
        known = ", ".join(last) or "none yet"
        super().__init__(
            f"There is no edition {name!r}: a name looks like monthly-2020-05.1; published were {known}."
        )


def editions() -> QuerySet[Edition]:
    """Return every edition, in the order of publication."""
    return Edition.objects.order_by("published_at", "pk")


def editions_of(kind: str, period: str) -> QuerySet[Edition]:
    """Return the editions of one period, first to last."""
    return Edition.objects.filter(kind=kind, period=period).order_by("number")


def latest_edition(kind: str, period: str) -> Edition | None:
    """Return the edition of the period that nothing supersedes yet."""
    return editions_of(kind, period).last()


def edition_named(name: str) -> Edition:
    """Return the edition of that name. Raises `NoSuchEdition`."""
    found = Edition.objects.filter(name=name).first()
    if found is None:
        raise NoSuchEdition(name)
    return found


def cut_off_of(name: str) -> int:
    """Return the `seq` that an edition was counted at, for `--as-known EDITION`."""
    return edition_named(name).seq


def earlier_in_year(kind: str, first: str, before: str, rule: str, seq: int) -> list[Edition]:
    """Return the newest edition of each period from `first` up to `before`, not including it.

    Only editions under the same rule and known by the cut-off `seq` are compared with.
    """
    found = Edition.objects.filter(
        kind=kind, period__gte=first, period__lt=before, rule=rule, seq__lte=seq
    ).order_by("period", "-number")
    return list(found.distinct("period"))


def reviewed_in_place_of(edition: Edition) -> Edition | None:
    """Return the day's reviewed report that takes the place of a preliminary count, once it is out."""
    if edition.kind != EditionKind.PRELIMINARY:
        return None
    return latest_edition(EditionKind.DAILY, edition.period)
