"""Special groups: people whose work makes them a sign of what is aimed at. They are inside the toll."""

from collections.abc import Iterable

from tawthiq.domain.packs import Pack, UnknownCode


def checked_groups(codes: Iterable[str], pack: Pack) -> tuple[str, ...]:
    """Return the groups sorted, each once; raises `UnknownCode`. A group never adds to a total."""
    known = tuple(term.code for term in pack.groups)
    wanted = sorted(set(codes))
    for code in wanted:
        if code not in known:
            raise UnknownCode("group", code, known)
    return tuple(wanted)
