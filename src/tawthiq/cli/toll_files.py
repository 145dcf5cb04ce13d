"""The files behind a number, and those on which two tolls differ: numbers of files, never names."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from tawthiq.cli.toll_tables import show_told

if TYPE_CHECKING:
    from tawthiq.tolls.changes import Differing, Moved

WHY = {
    "standing": "the other rule does not count findings of this standing",
    "status": "the other rule does not count people of this civilian status",
    "date": "by the date of the other rule the death is not in this period",
}
MOVES = {
    "added": "added",
    "withdrawn": "withdrawn",
    "joined": "joined with another file",
    "excluded": "no longer counted",
    "redated.in": "moved in from another date",
    "redated.out": "moved out to another date",
    "reattributed": "in another row by party",
    "relocated": "in another governorate",
    "recategorised": "in another group of age and sex",
}


def show_explained(key: str, persons: Iterable[int], form: str) -> None:
    """Print the files behind the number `key`."""
    from tawthiq.domain.findings import file_number

    files = [file_number(person) for person in persons]
    show_told(
        {"key": key, "count": len(files), "files": files},
        [f"{key}: {_files(len(files))}.", *files],
        form,
    )


def show_differing(totals: Mapping[str, int], found: Iterable["Differing"], form: str) -> None:
    """Print the files that one rule counts and the other does not, with the reason."""
    from tawthiq.domain.findings import file_number

    rows = [
        {"file": file_number(one.person), "only": one.only, "why": one.why.value} for one in found
    ]
    head = ", ".join(f"{name} {total}" for name, total in totals.items())
    lines = [f"{head}; the difference is {_files(len(rows))}."]
    lines += [f"{row['file']}  only {row['only']}: {WHY[row['why']]}" for row in rows]
    show_told({"totals": dict(totals), "files": rows}, lines, form)


def show_moved(totals: Mapping[str, int], moved: Iterable["Moved"], form: str) -> None:
    """Print what moved between two cut-offs, kind by kind."""
    from tawthiq.domain.findings import file_number

    kinds = defaultdict[str, list[dict[str, str]]](list)
    for one in moved:
        row = {"file": file_number(one.person)}
        if one.before or one.after:
            row |= {"before": one.before, "after": one.after}
        kinds[one.move.value].append(row)
    lines = [", ".join(f"{name}: {total}" for name, total in totals.items()) + "."]
    for kind, rows in kinds.items():
        lines.append(f"{MOVES[kind]}: {len(rows)}")
        lines += [_line(row) for row in rows]
    show_told({"totals": dict(totals), "moved": dict(kinds)}, lines, form)


def _files(count: int) -> str:
    return "1 file" if count == 1 else f"{count} files"


def _line(row: Mapping[str, str]) -> str:
    if "before" not in row:
        return f"  {row['file']}"
    return f"  {row['file']}  {row['before']} -> {row['after']}"
