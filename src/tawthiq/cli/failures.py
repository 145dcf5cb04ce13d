"""What happens to an unexpected failure: a short sentence, and a traceback without its values.

An exception's words may carry a row, and a row carries a name. So the log keeps the way through the
code and the kinds of exceptions, and nothing that any of them says.
"""

import contextlib
import errno
import traceback
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import click

from tawthiq.workspace.clock import now
from tawthiq.workspace.places import home_from_environment, is_workspace, write_privately

# The place is closed to us, and the one who asked can choose another.
_CLOSED = {errno.EACCES, errno.EPERM, errno.EROFS, errno.EDQUOT, errno.ENAMETOOLONG, errno.ENOTDIR}


def report(fault: BaseException) -> int:
    """Write the scrubbed traceback, say one sentence, return the exit code: 2 if it can be mended."""
    known = _known(fault)
    if known:
        click.echo(known, err=True)
        return 2
    where = _write(fault, now())
    kind = type(fault).__name__
    said = f"Tawthiq failed ({kind}); nothing of what it was doing was kept."
    told = f" The way it failed, without any data, is in {where}." if where else ""
    click.echo(said + told, err=True)
    return 1


def scrubbed(fault: BaseException) -> str:
    """Write a traceback of frames and kinds only, causes first."""
    return "\n".join(_sections(fault)) + "\n"


def _known(fault: BaseException) -> str:
    """Give the sentence for a failure of the world around us that is no fault of the code."""
    if isinstance(fault, OSError) and fault.errno == 28:
        return "The disk is full: make room and run the command again; nothing half done was kept."
    if isinstance(fault, OSError) and fault.errno in _CLOSED and fault.filename:
        return (
            f"{fault.filename} cannot be used ({fault.strerror}): see that the disk can be written to "
            "and the place is yours, or name another, and run the command again."
        )
    if type(fault).__name__ == "OperationalError" and _is_lost_connection(fault):
        return (
            "The database cannot be reached or went away: see that it runs (`tawthiq status`), "
            "then run the command again."
        )
    return ""


def _is_lost_connection(fault: BaseException) -> bool:
    cause = fault.__cause__ or fault
    code = getattr(cause, "sqlstate", None)
    return code is None or str(code)[:2] in {"08", "57"}


def _sections(fault: BaseException) -> Iterator[str]:
    cause = fault.__cause__ or (None if fault.__suppress_context__ else fault.__context__)
    if cause is not None:
        yield from _sections(cause)
        yield "which led to"
    for frame in traceback.extract_tb(fault.__traceback__):
        yield f"  {frame.filename}:{frame.lineno} in {frame.name}"
    code = getattr(fault, "sqlstate", None)
    yield f"{type(fault).__module__}.{type(fault).__qualname__}" + (f" [{code}]" if code else "")


def _write(fault: BaseException, at: datetime) -> Path | None:
    home = home_from_environment()
    if not is_workspace(home):
        return None
    path = home / "logs" / f"failure-{at:%Y%m%dT%H%M%S%f}.txt"
    with contextlib.suppress(OSError):
        path.parent.mkdir(mode=0o700, exist_ok=True)
        write_privately(path, scrubbed(fault))
        return path
    return None
