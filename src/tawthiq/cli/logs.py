"""The desk's log: what kind of thing went wrong, where in the code and on which page; never a value.

A path, a header or the words of an exception may carry a name. So a line has the page's own name from
the table of addresses, and nothing that a request or an exception says.
"""

import logging
from datetime import datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

from tawthiq.cli.failures import scrubbed
from tawthiq.workspace.clock import now

NAME = "desk.log"
_OURS = "tawthiq"
_LARGEST, _KEPT = 2_000_000, 5  # characters of a file, files


def keep_log(folder: Path) -> Path:
    """Write what goes wrong in this process to a log in `folder`, and nowhere else."""
    folder.mkdir(mode=0o700, exist_ok=True)
    path = folder / NAME
    path.touch(mode=0o600)
    handler = RotatingFileHandler(path, maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8")
    handler.setFormatter(Scrubbed())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)  # a queue is no fault
    return path


class Scrubbed(logging.Formatter):
    """Write a record without its words, unless they are our own."""

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, tz=now().tzinfo)
        parts = [f"{at:%Y-%m-%dT%H:%M:%SZ}", record.levelname, record.name]
        parts += [str(told) for told in (_status(record), _page(record)) if told]
        if record.name.split(".")[0] == _OURS:
            parts.append(record.getMessage())
        line = " ".join(parts)
        fault = record.exc_info[1] if isinstance(record.exc_info, tuple) else None
        return f"{line}\n{scrubbed(fault).rstrip()}" if fault is not None else line


def _status(record: logging.LogRecord) -> str:
    return str(getattr(record, "status_code", ""))


def _page(record: logging.LogRecord) -> str:
    """Return the name of the page that was asked for, which is ours, and not its path, which is not."""
    match = getattr(getattr(record, "request", None), "resolver_match", None)
    return str(getattr(match, "view_name", "") or "")
