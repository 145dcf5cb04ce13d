"""Advisory locks on files: who uses the embedded server, and who may start or stop it."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tawthiq.workspace.refusals import WorkspaceBusy


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold a file's exclusive lock; the kernel lets go of it if we die."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


@contextmanager
def claimed(path: Path) -> Iterator[None]:
    """Hold a workspace's lock alone, at once or not at all; raise `WorkspaceBusy`."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as fault:
            raise WorkspaceBusy(
                f"Another command is at work in {path.parent}: wait until it ends and try again."
            ) from fault
        yield
    finally:
        os.close(handle)


@contextmanager
def shared(path: Path) -> Iterator[None]:
    """Hold a share of a workspace's lock while a command uses it; waits for one that claims it."""
    share = Share(path)
    try:
        yield
    finally:
        share.leave()


class Share:
    """One user's share of a lock: many may hold theirs, and the last to leave can tell."""

    def __init__(self, path: Path) -> None:
        self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        fcntl.flock(self._handle, fcntl.LOCK_SH)

    def is_last(self) -> bool:
        """Tell whether nobody else holds a share. Ask under the gate, or the answer ages."""
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def leave(self) -> None:
        os.close(self._handle)
