"""`tawthiq run`: open the desk, with a worker beside it, until it is told to end."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click

from tawthiq.domain.refusals import Refusal

_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_THREADS = 8
_LARGEST = 20 * 2**20  # bytes of a request
_CONNECTIONS = 500  # at once: a hundred that say nothing keep nobody out
_SILENCE = 30  # seconds after which a connection that says nothing is closed
_HEARD = {"x-forwarded-for", "x-forwarded-proto"}


class PortTaken(Refusal):
    """Something else answers at the address."""


class OpenAddress(Refusal):
    """The desk would be reached by others without encryption, or under no name."""


@click.command()
@click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535))
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to answer at.")
@click.option(
    "--proxy",
    default="127.0.0.1",
    show_default=True,
    help="The address of the reverse proxy, whose word about the visitor's address is taken.",
)
@click.option("--worker/--no-worker", default=True, help="Bring a worker, or leave that to you.")
def command(port: int, host: str, proxy: str, *, worker: bool) -> None:
    """Open the desk in a browser: on this machine, or behind a proxy that TAWTHIQ_SITE names.

    With TAWTHIQ_SITE=https://desk.example.org the desk answers under that address only; the proxy
    in front of it keeps the certificate. Ends in order at Ctrl-C or SIGTERM.
    """
    from tawthiq.cli.session import opened

    site = os.environ.get("TAWTHIQ_SITE", "")
    _refuse_open(host, site)
    with opened(sees_all=False) as session:
        from tawthiq.cli.logs import keep_log

        log = keep_log(session.workspace.logs)
        server = _listen(_application(), host, port, proxy if site else "")
        with _worker(wanted=worker):
            address = site or f"http://localhost:{_port_of(server)}"
            click.echo(f"The desk is open at {address} (end it with Ctrl-C).")
            click.echo(_who(), nl=False)
            click.echo(f"What goes wrong is written, without any name, to {log}.", err=True)
            server.run()  # returns at SIGINT and SIGTERM, when every answer under way was given
            server.close()
    click.echo("The desk is closed.", err=True)


def _refuse_open(host: str, site: str) -> None:
    if site and not site.startswith(("https://", "http://")):
        raise OpenAddress(
            "TAWTHIQ_SITE is no address such as https://desk.example.org: correct it, or unset it "
            "to open the desk on this machine only."
        )
    if host not in _LOOPBACK and not site.startswith("https://"):
        raise OpenAddress(
            f"At {host} others could reach the desk without encryption: set TAWTHIQ_SITE to its "
            "https address and put a proxy with a certificate in front, or leave --host out."
        )


def _application() -> Any:  # noqa: ANN401 - a WSGI application
    """Write the static files where the browser gets them, keep connections, build the desk."""
    from django.conf import settings
    from django.core.servers.basehttp import get_internal_wsgi_application
    from django.db import connections

    from tawthiq.ui.statics import collect

    kept = {"CONN_MAX_AGE": 300, "CONN_HEALTH_CHECKS": True}
    connections.settings["default"].update(
        kept
    )  # the threads that answer have connections of theirs
    collect(settings.STATIC_ROOT)
    return get_internal_wsgi_application()


def _listen(application: object, host: str, port: int, proxy: str) -> Any:  # noqa: ANN401 - waitress's
    from waitress import create_server

    told: dict[str, Any] = (
        {"trusted_proxy": proxy, "trusted_proxy_headers": _HEARD} if proxy else {}
    )
    try:
        return create_server(
            application,
            host=host,
            port=port,
            threads=_THREADS,
            ident=None,
            max_request_body_size=_LARGEST,
            connection_limit=_CONNECTIONS,
            channel_timeout=_SILENCE,
            cleanup_interval=_SILENCE // 3,
            asyncore_use_poll=True,
            clear_untrusted_proxy_headers=True,
            **told,
        )
    except OSError as fault:
        if fault.errno not in {errno.EADDRINUSE, errno.EACCES, errno.EADDRNOTAVAIL}:
            raise
        why = {
            errno.EADDRINUSE: "is taken by another program",
            errno.EACCES: "may be opened by the machine's administrator only",
        }.get(fault.errno, "is none of this machine's")
        raise PortTaken(
            f"{host}:{port} {why}: choose another with --port, or end that program."
        ) from fault


def _port_of(server: Any) -> int:  # noqa: ANN401 - waitress's
    listening = getattr(server, "effective_listen", None)
    return int(listening[0][1] if listening else server.effective_port)


@contextmanager
def _worker(*, wanted: bool) -> Iterator[None]:
    from tawthiq.cli.companions import Companion

    if not wanted:
        yield
        return
    companion = Companion("worker")
    companion.start()
    try:
        yield
    finally:
        companion.end()


def _who() -> str:
    """Say who can log in, or how to let somebody in."""
    from django.conf import settings

    from tawthiq.accounts.queries import users

    names = [(user.username, user.role) for user in users().filter(is_active=True)]
    if not names:
        return (
            "Nobody works here yet: in another terminal, "
            "`tawthiq user add NAME --role steward` makes the first invitation.\n"
        )
    if not settings.TAWTHIQ_SYNTHETIC:
        return ""
    from tawthiq.demonstration.living.staff import PASSWORD, ROLES

    known = ", ".join(f"{name} ({role})" for name, role in names if name in ROLES)
    return (
        f"Everybody in it is invented. Log in as {known}; password: {PASSWORD}\n" if known else ""
    )
