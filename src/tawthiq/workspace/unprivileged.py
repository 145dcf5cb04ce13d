"""Run PostgreSQL's programs as somebody: they refuse uid 0, and root may start Tawthiq.

As root the programs run as the owner of the database folder, with no capability. Only when a
folder on their way is closed to that user (a clone in a 0700 folder, say) do they keep one ambient
capability, to read and pass through closed folders, and never a permission is loosened for them.

A root who may not become another user (in a container of one user, or with its rights taken away)
runs them in a user namespace of their own, where the same user bears another number.
"""

import ctypes
import os
import pwd
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from tawthiq.workspace.refusals import DatabaseUnreachable

_CHOWN, _DAC_OVERRIDE, _DAC_READ_SEARCH, _SETGID, _SETUID = 0, 1, 2, 6, 7
_CLONE_NEWUSER = 0x10000000
_PR_SET_SECUREBITS, _PR_SET_KEEPCAPS, _PR_CAP_AMBIENT, _PR_CAP_AMBIENT_RAISE = 28, 8, 47, 2
# initdb asks access(2) for its programs, which looks away from capabilities unless this bit is set.
_SECBIT_NO_SETUID_FIXUP = 1 << 2
_CAPABILITY_VERSION_3 = 0x20080522


@dataclass(frozen=True)
class Servant:
    """Who runs the server: a user, a group and the capability kept, if any.

    In a `namespace` the numbers hold only inside: the files stay those of who started Tawthiq.
    """

    uid: int
    gid: int
    capability: int | None = None
    namespace: bool = False

    def take(self, path: Path) -> None:
        """Give a file or folder to this user."""
        if not self.namespace and path.stat().st_uid != self.uid:
            os.chown(path, self.uid, self.gid)

    def become(self) -> Callable[[], None]:
        """Make the step between fork and exec; everything it needs is looked up before."""
        libc = ctypes.CDLL(None, use_errno=True)

        def step() -> None:
            if self.namespace:
                _enter_namespace(libc, self.uid, self.gid)
                return
            if self.capability is not None:
                libc.prctl(_PR_SET_KEEPCAPS, 1, 0, 0, 0)
                libc.prctl(_PR_SET_SECUREBITS, _SECBIT_NO_SETUID_FIXUP, 0, 0, 0)
            os.setgroups([])
            os.setgid(self.gid)
            os.setuid(self.uid)
            if self.capability is not None:
                _keep_only(libc, self.capability)

        return step


def is_root() -> bool:
    return os.geteuid() == 0


def servant_for(folder: Path, others: Iterable[Path]) -> Servant | None:
    """Choose who runs the server on `folder`; None when we are no root and run it ourselves."""
    if not is_root():
        return None
    uid, gid = _unprivileged_user(folder)
    if not _may_become(uid, gid):
        return Servant(uid, gid, namespace=True)
    closed = any(not _is_passable(path, uid, gid) for path in (folder, *others))
    return Servant(uid, gid, _capability_at_hand() if closed else None)


def _unprivileged_user(folder: Path) -> tuple[int, int]:
    if folder.exists() and folder.stat().st_uid != 0:
        return folder.stat().st_uid, folder.stat().st_gid
    try:
        nobody = pwd.getpwnam("nobody")
    except KeyError as fault:
        raise DatabaseUnreachable(
            "PostgreSQL does not run as root and this machine has no user `nobody`: run Tawthiq as "
            "an ordinary user, or name a server in TAWTHIQ_DATABASE_URL."
        ) from fault
    return nobody.pw_uid, nobody.pw_gid


def _is_passable(path: Path, uid: int, gid: int) -> bool:
    resolved = path.resolve()
    return all(_may_enter(folder.stat(), uid, gid) for folder in resolved.parents)


def _may_enter(status: os.stat_result, uid: int, gid: int) -> bool:
    if status.st_uid == uid:
        return bool(status.st_mode & 0o100)
    if status.st_gid == gid:
        return bool(status.st_mode & 0o010)
    return bool(status.st_mode & 0o001)


def _may_become(uid: int, gid: int) -> bool:
    """Tell whether this root may hand files to another user and become them."""
    needed = (_CHOWN, _SETUID, _SETGID, _DAC_OVERRIDE)
    permitted = _permitted()
    return (
        all(permitted >> capability & 1 for capability in needed)
        and _is_mapped("uid_map", uid)
        and _is_mapped("gid_map", gid)
    )


def _is_mapped(name: str, number: int) -> bool:
    lines = Path("/proc/self", name).read_text().splitlines()
    ranges = [tuple(int(part) for part in line.split()) for line in lines]
    return any(first <= number < first + length for first, _, length in ranges)


def _permitted() -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if "CapPrm" in line).split()[1], 16)


def _capability_at_hand() -> int:
    return _DAC_READ_SEARCH if _permitted() >> _DAC_READ_SEARCH & 1 else _DAC_OVERRIDE


def _keep_only(libc: ctypes.CDLL, capability: int) -> None:
    bit = 1 << capability
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION_3, 0)
    data = (ctypes.c_uint32 * 6)(bit, bit, bit, 0, 0, 0)  # effective, permitted, inheritable
    if libc.capset(ctypes.byref(header), ctypes.byref(data)) != 0:
        raise OSError(ctypes.get_errno(), "capset")
    if libc.prctl(_PR_CAP_AMBIENT, _PR_CAP_AMBIENT_RAISE, capability, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "prctl")


def _enter_namespace(libc: ctypes.CDLL, uid: int, gid: int) -> None:
    outer_uid, outer_gid = os.geteuid(), os.getegid()
    if libc.unshare(_CLONE_NEWUSER) != 0:
        raise OSError(ctypes.get_errno(), "unshare")
    for name, text in (
        ("setgroups", "deny"),
        ("uid_map", f"{uid} {outer_uid} 1"),
        ("gid_map", f"{gid} {outer_gid} 1"),
    ):
        handle = os.open(f"/proc/self/{name}", os.O_WRONLY)
        os.write(handle, text.encode())
        os.close(handle)
