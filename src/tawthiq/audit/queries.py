"""Questions to the trace."""

from collections.abc import Iterator

from tawthiq.audit.models import Entry
from tawthiq.domain.chain import Head, Link, Verification, follow


def head() -> Head:
    """Return the last entry's number and the SHA-256 of its text; `Head()` when there is none."""
    last = Entry.objects.order_by("-number").first()
    return last.link.head if last else Head()


def links(after: int = 0) -> Iterator[Link]:
    """Stream the entries after a number, in order, without holding them in memory."""
    for entry in Entry.objects.filter(number__gt=after).order_by("number").iterator(2000):
        yield entry.link


def verify_chain(receipt: Head | None = None) -> Verification:
    """Walk the whole trace; name the first link that does not hold, or the tail that was cut.

    `receipt` is a head that was written down elsewhere (`receipt.json` of an edition).
    """
    return follow(links(), receipt)


def newest(many: int, *, about: str = "") -> list[Entry]:
    """Return the newest entries, oldest of them first; `about` one subject, or about everything."""
    entries = Entry.objects.filter(subject=about) if about else Entry.objects.all()
    return list(entries.order_by("-number")[:many])[::-1]
