"""`tawthiq run`: the desk in a process of its own, with its worker, opened and closed in order."""

import http.client
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.cli.conftest import Shell
from tests.ground import Terminal

pytestmark = [pytest.mark.slow, pytest.mark.enable_socket]
PATIENCE = 60.0


@contextmanager
def _desk(home: Path, *words: str) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """Open a desk on a free port; its process, and where it answers."""
    kept = {key: value for key, value in os.environ.items() if key != "TAWTHIQ_DATABASE_URL"}
    desk = subprocess.Popen(
        [sys.executable, "-m", "tawthiq", "run", "--port", "0", *words],
        env=kept | {"TAWTHIQ_HOME": str(home), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert desk.stdout is not None
        said = desk.stdout.readline()
        port = re.search(r"http://localhost:(\d+) ", said)
        assert port, said + (desk.stderr.read() if desk.stderr else "")
        yield desk, int(port[1])
    finally:
        if desk.poll() is None:
            desk.kill()
            desk.wait()
        for pipe in (desk.stdout, desk.stderr):
            if pipe:
                pipe.close()


def _ask(port: int, path: str) -> tuple[int, str]:
    line = http.client.HTTPConnection("localhost", port, timeout=PATIENCE)
    try:
        line.request("GET", path)
        answer = line.getresponse()
        return answer.status, answer.read().decode()
    finally:
        line.close()


def _children(pid: int) -> list[int]:
    told = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [int(child) for child in told]


def _is_gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def _eventually(true: Callable[[], bool]) -> bool:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if true():
            return True
        time.sleep(0.05)
    return False


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["ctrl-c", "sigterm"])
def test_the_desk_answers_and_ends_in_order_with_its_worker(
    register: Path, number: signal.Signals
) -> None:
    with _desk(register) as (desk, port):
        assert _ask(port, "/health/") == (200, "well\n")
        status, page = _ask(port, "/account/login/")
        assert (status, 'dir="' in page) == (200, True)
        style = re.search(r"/static/ui/desk\.[0-9a-f]{12}\.css", page)
        assert style
        assert _ask(port, style[0])[0] == 200
        (worker,) = _children(desk.pid)

        desk.send_signal(number)
        code = desk.wait(PATIENCE)

    assert code == 0
    assert _is_gone(worker)
    assert not (register / "database" / "data" / "postmaster.pid").exists()


def test_a_worker_does_not_outlive_a_desk_that_was_killed(register: Path, shell: Shell) -> None:
    with _desk(register) as (desk, _port):
        (worker,) = _children(desk.pid)
        desk.kill()
        desk.wait()

        assert _eventually(lambda: _is_gone(worker))
    assert shell("register", "status").code == 0
    shell("register", "stop")


def test_whoever_opens_the_desk_first_is_told_how_to_let_somebody_in(register: Path) -> None:
    with _desk(register, "--no-worker") as (desk, port):
        assert desk.stdout is not None
        assert "tawthiq user add NAME --role steward" in desk.stdout.readline()
        assert _ask(port, "/")[0] == 302
        assert _children(desk.pid) == []


def test_a_taken_port_is_said_in_a_sentence(register: Path, shell: Shell) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        said = shell("register", "run", "--port", port)

    assert said.code == 2
    assert said.err.count("\n") == 1
    assert f"127.0.0.1:{port} is taken by another program" in said.err


def test_a_session_of_the_desk_sees_nothing_by_itself(register: Path, shell: Shell) -> None:
    words = (
        "from pathlib import Path\n"
        "from tawthiq.cli.session import opened\n"
        "with opened(home=Path({home!r}), sees_all={sees}):\n"
        "    from django.db import connection\n"
        "    with connection.cursor() as cursor:\n"
        "        cursor.execute('SELECT accounts_sees_all()')\n"
        "        print(cursor.fetchone()[0])\n"
    )

    told = [
        subprocess.run(
            [sys.executable, "-c", words.format(home=str(register), sees=sees)],
            capture_output=True, text=True, check=True,
        ).stdout.strip()
        for sees in (True, False)
    ]  # fmt: skip

    assert told == ["True", "False"]


@pytest.mark.parametrize(
    ("words", "site", "said"),
    [
        (("--host", "0.0.0.0"), "", "without encryption"),
        (("--host", "0.0.0.0"), "http://desk.example.org", "without encryption"),
        ((), "desk.example.org", "is no address"),
    ],
)
def test_the_desk_is_never_opened_to_others_in_the_clear(
    terminal: Terminal,
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    site: str,
    said: str,
) -> None:
    monkeypatch.setenv("TAWTHIQ_SITE", site)

    answer = terminal("run", *words)

    assert answer.code == 2
    assert said in answer.err


def test_a_hundred_connections_that_say_nothing_keep_nobody_out(register: Path) -> None:
    with _desk(register, "--no-worker") as (_, port):
        held = [socket.create_connection(("localhost", port)) for _ in range(150)]
        try:
            for line in held:
                line.sendall(b"POST /account/login/ HTTP/1.1\r\nContent-Length: 9\r\n\r\na")
            assert _ask(port, "/health/") == (200, "well\n")
        finally:
            for line in held:
                line.close()
