"""A typed cell as it would be typed by hand, so that every kind of file gives the same text."""

from datetime import date, datetime, time


def text_of(cell: object) -> str:
    """Return the text: whole numbers without a point, days as YYYY-MM-DD, nothing as the empty text."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, float):
        return _number(cell)
    if isinstance(cell, datetime):
        whole = cell.time() == time()
        return cell.date().isoformat() if whole else cell.isoformat(sep=" ")
    return _other(cell)


def _number(cell: float) -> str:
    if cell != cell:  # noqa: PLR0124  (not a number is how an empty cell is written)
        return ""
    return str(int(cell)) if cell.is_integer() else repr(cell)


def _other(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, bytes):
        return cell.decode("utf-8")
    return str(cell)
