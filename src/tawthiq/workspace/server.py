"""The embedded PostgreSQL server: make its cluster, start it, share it, stop it.

Every process that uses the server holds a share of `users.lock`; the last to leave stops it. A
process killed in between leaves a running server behind, which the next one finds and uses.
"""

import os
import shlex
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tawthiq.workspace.binaries import Binaries, find_binaries
from tawthiq.workspace.locks import Share, held
from tawthiq.workspace.logins import KEEPER
from tawthiq.workspace.places import write_privately
from tawthiq.workspace.refusals import (
    DatabaseUnreachable,
    WorkspaceBusy,
    WrongDatabaseVersion,
)
from tawthiq.workspace.unprivileged import servant_for

PATIENCE = 180.0  # seconds: a slow disk, a recovery after a power cut
PORT = 5432  # only a part of the socket's name: nothing listens on the network
_LONGEST_SOCKET_PATH = 107
# Errors and their statements carry rows, and rows carry names: the log keeps only fatal events.
_SETTINGS = {
    "listen_addresses": "",
    "port": str(PORT),
    "unix_socket_permissions": "0700",
    "password_encryption": "scram-sha-256",
    "log_min_messages": "fatal",
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "log_statement": "none",
    "log_parameter_max_length_on_error": "0",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "jit": "off",
    "max_connections": "60",
}


@dataclass(frozen=True)
class Cluster:
    """An embedded cluster in `folder`: `data`, the socket's folder and the server's log."""

    folder: Path
    tuning: tuple[tuple[str, str], ...] = ()

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def log(self) -> Path:
        return self.folder / "server.log"

    def is_made(self) -> bool:
        return (self.data / "PG_VERSION").is_file()

    def socket_folder(self) -> str:
        """Tell where the running server's socket lies: it says so itself in postmaster.pid."""
        return _postmaster(self)[4]

    def is_running(self) -> bool:
        """Tell whether a server is ready and answers: a process number alone may be reused."""
        lines = _postmaster(self)
        return len(lines) > 7 and lines[7] == "ready" and _answers(lines[4])


def make_cluster(cluster: Cluster, password: str) -> None:
    """Run initdb: SCRAM for every login, local ones too; C collation; UTF-8; checksums."""
    binaries = find_binaries()
    cluster.folder.mkdir(mode=0o700, exist_ok=True)
    unfinished = cluster.folder / "data.unfinished"
    shutil.rmtree(unfinished, ignore_errors=True)
    paper = cluster.folder / ".password"
    write_privately(paper, password)
    _hand_over(cluster, binaries, (cluster.folder, paper))
    try:
        command = (binaries.program("initdb"), "-D", str(unfinished), "-U", KEEPER, "-E", "UTF8")
        safely = ("--locale=C", "-A", "scram-sha-256", "--data-checksums", f"--pwfile={paper}")
        _run(cluster, binaries, (*command, *safely))
    finally:
        paper.unlink(missing_ok=True)
    unfinished.rename(cluster.data)


@contextmanager
def server_in_use(cluster: Cluster) -> Iterator[Cluster]:
    """Hold a share of the server, started if need be; stop it when the last share is given back."""
    gate = cluster.folder / "gate.lock"
    with held(gate):
        share = Share(cluster.folder / "users.lock")
        if not cluster.is_running():
            start(cluster)
    try:
        yield cluster
    finally:
        with held(gate):
            if share.is_last():
                stop(cluster)
            share.leave()


def stop_unused(cluster: Cluster) -> bool:
    """Stop a server that nobody uses; tell whether there was one. Refuse while it is used."""
    if not cluster.is_made():
        return False
    with held(cluster.folder / "gate.lock"):
        share = Share(cluster.folder / "users.lock")
        try:
            if not share.is_last():
                raise WorkspaceBusy(
                    "Another command uses the database: wait until it ends, or end it yourself."
                )
            return stop(cluster)
        finally:
            share.leave()


def start(cluster: Cluster) -> None:
    """Start the server and wait until it is ready, through a recovery if there is one."""
    binaries = find_binaries()
    _refuse_foreign(cluster, binaries)
    sockets = _make_socket_folder(cluster, binaries)
    settings = dict(_SETTINGS) | {"unix_socket_directories": str(sockets)} | dict(cluster.tuning)
    options = " ".join(f"-c {shlex.quote(f'{name}={value}')}" for name, value in settings.items())
    command = (binaries.program("pg_ctl"), "start", "-W", "-s", "-o", options)
    paths = ("-D", str(cluster.data), "-l", str(cluster.log))
    deadline = time.monotonic() + PATIENCE
    while True:
        _run(cluster, binaries, (*command, *paths))
        if _became_ready(cluster, deadline):
            return
        # Backends of a killed server may still hold its memory: they leave within moments.
        if time.monotonic() > deadline - PATIENCE + 20:
            raise DatabaseUnreachable(
                f"The embedded database did not start; its log {cluster.log} says why."
            )
        time.sleep(0.2)


def stop(cluster: Cluster) -> bool:
    """Stop the server, ending what is connected, and wait until it has gone."""
    if not cluster.is_running():
        return False
    binaries = find_binaries()
    command = (binaries.program("pg_ctl"), "stop", "-W", "-s", "-m", "fast", "-D")
    _run(cluster, binaries, (*command, str(cluster.data)))
    deadline = time.monotonic() + PATIENCE
    while _has_process(cluster) and time.monotonic() < deadline:
        time.sleep(0.01)
    _forget_socket_folder(cluster)
    return True


def _became_ready(cluster: Cluster, deadline: float) -> bool:
    """Wait until the server answers; tell False when it went away instead."""
    grace = time.monotonic() + 2.0
    while time.monotonic() < deadline:
        if cluster.is_running():
            return True
        if not _has_process(cluster) and time.monotonic() > grace:
            return False
        time.sleep(0.01)
    return False


def _postmaster(cluster: Cluster) -> list[str]:
    try:
        text = (cluster.data / "postmaster.pid").read_text("utf-8")
    except FileNotFoundError:
        return []
    return [line.strip() for line in text.splitlines()]


def _answers(sockets: str) -> bool:
    with socket.socket(socket.AF_UNIX) as knock:
        try:
            knock.connect(f"{sockets}/.s.PGSQL.{PORT}")
        except OSError:
            return False
    return True


def _has_process(cluster: Cluster) -> bool:
    lines = _postmaster(cluster)
    try:
        os.kill(int(lines[0]), 0)
    except PermissionError:
        return True
    except (OSError, IndexError, ValueError):
        return False
    return True


def _refuse_foreign(cluster: Cluster, binaries: Binaries) -> None:
    written = int((cluster.data / "PG_VERSION").read_text().strip())
    if written != binaries.major:
        raise WrongDatabaseVersion(
            f"The database in {cluster.data} was written by PostgreSQL {written} and the programs "
            f"in {binaries.folder} are of version {binaries.major}: set TAWTHIQ_POSTGRES_BIN to a "
            f"folder of version {written}, make a backup with it, and restore that into a new "
            "workspace."
        )


def _make_socket_folder(cluster: Cluster, binaries: Binaries) -> Path:
    _forget_socket_folder(cluster)
    inside = cluster.folder / "run"
    if len(os.fsencode(inside / f".s.PGSQL.{PORT}")) <= _LONGEST_SOCKET_PATH:
        inside.mkdir(mode=0o700, exist_ok=True)
        chosen = inside
    else:
        chosen = _short_folder()
        write_privately(cluster.folder / "socket-folder", str(chosen))
    _hand_over(cluster, binaries, (chosen,))
    return chosen


def _short_folder() -> Path:
    """Make a private folder with a short name; mkdtemp gives it 0700 and nobody can foresee it."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    usable = runtime and len(runtime) < 60 and os.access(runtime, os.W_OK) and os.geteuid() != 0
    parent = runtime if usable else "/tmp"  # noqa: S108 - see the docstring
    return Path(tempfile.mkdtemp(prefix="tawthiq-", dir=parent))


def _forget_socket_folder(cluster: Cluster) -> None:
    note = cluster.folder / "socket-folder"
    if note.is_file():
        shutil.rmtree(note.read_text("utf-8"), ignore_errors=True)
        note.unlink(missing_ok=True)


def _hand_over(cluster: Cluster, binaries: Binaries, paths: Sequence[Path]) -> None:
    servant = servant_for(cluster.folder, (binaries.folder / "postgres",))
    for path in paths:
        if servant is not None:
            servant.take(path)


def _run(cluster: Cluster, binaries: Binaries, command: Sequence[str]) -> None:
    servant = servant_for(cluster.folder, (binaries.folder / "postgres",))
    name = Path(command[0]).name
    with tempfile.TemporaryFile() as words:
        try:
            ended = subprocess.run(  # noqa: S603 - our own programs; one thread so far
                command,
                stdin=subprocess.DEVNULL,
                stdout=words,
                stderr=words,
                cwd="/",
                env={"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"},
                timeout=PATIENCE,
                check=False,
                preexec_fn=servant.become() if servant else None,
            )
        except subprocess.TimeoutExpired as fault:
            raise DatabaseUnreachable(
                f"PostgreSQL's {name} did not end in {PATIENCE:.0f} seconds: see that the disk of "
                f"{cluster.folder} answers, and try again."
            ) from fault
        except subprocess.SubprocessError as fault:
            raise DatabaseUnreachable(
                "PostgreSQL does not run as root, and this root may not become another user: run "
                "Tawthiq as an ordinary user, or name a server in TAWTHIQ_DATABASE_URL."
            ) from fault
        words.seek(0)
        said = words.read().decode("utf-8", "replace").strip().splitlines()
    if ended.returncode != 0:
        raise DatabaseUnreachable(
            f"PostgreSQL's {name} refused ({said[-1] if said else 'without a word'}); the log "
            f"{cluster.log} may say more."
        )
