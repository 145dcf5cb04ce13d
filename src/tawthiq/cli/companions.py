"""A command that runs beside another: started with it, started again if it breaks, ended with it."""

import ctypes
import os
import signal
import subprocess
import sys
import threading

import click

_PATIENCE = 20.0  # seconds for a companion to end in order
_REST = 5.0  # seconds before one that broke is started again
_DEATH_SIGNAL = 1  # prctl's PR_SET_PDEATHSIG


class Companion:
    """One of our own commands in a process of its own."""

    def __init__(self, *words: str) -> None:
        self._command = [sys.executable, "-m", "tawthiq", *words]
        self._ending = threading.Event()
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._watch = threading.Thread(target=self._keep_alive, daemon=True)

    def start(self) -> None:
        self._begin()
        self._watch.start()

    def end(self) -> None:
        """Ask it to end in order, wait, and end it if it does not."""
        self._ending.set()
        with self._lock:
            process = self._process
        if process is None:
            return
        process.terminate()
        try:
            process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        self._watch.join(_PATIENCE)

    def _begin(self) -> None:
        with self._lock:
            if not self._ending.is_set():
                self._process = subprocess.Popen(  # noqa: S603 - our own command
                    self._command,
                    stdin=subprocess.DEVNULL,
                    start_new_session=True,  # Ctrl-C is for us, and we tell it when it is time
                    preexec_fn=_die_with(os.getpid()),  # noqa: PLW1509 - one thread so far, or ours
                )

    def _keep_alive(self) -> None:
        while not self._ending.is_set() and self._process is not None:
            code = self._process.wait()
            if self._ending.is_set():
                return
            name = " ".join(self._command[3:])
            click.echo(f"The {name} ended ({code}) and is started again.", err=True)
            self._ending.wait(_REST)
            self._begin()


def _die_with(parent: int) -> "_Preparation":
    return _Preparation(parent)


class _Preparation:
    """In the child before it begins: let the kernel end it when its parent is killed (on Linux)."""

    def __init__(self, parent: int) -> None:
        self._parent = parent
        self._libc = ctypes.CDLL(None) if sys.platform == "linux" else None

    def __call__(self) -> None:
        if self._libc is not None:
            self._libc.prctl(_DEATH_SIGNAL, signal.SIGTERM)
            if os.getppid() != self._parent:
                os._exit(0)
