"""`tawthiq user`: add, invite, list and retire the people who work here, and give them roles."""

import os
from datetime import datetime
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from tawthiq.accounts.models import User

ROLES = ("reader", "recorder", "reviewer", "editor", "steward")
_BY = click.option("--by", default="terminal", help="Who says so, for the trace.")


@click.group()
def command() -> None:
    """Add, invite and list the people who work here."""


@command.command()
@click.argument("name")
@click.option("--role", required=True, type=click.Choice(ROLES), help="What they may do.")
@click.option("--by", default="terminal", help="Who adds them, for the trace.")
def add(name: str, role: str, by: str) -> None:
    """Add a person under NAME, one word, and print their invitation.

    Commands and the trace name them by it. The invitation is a link that works once and for three
    days: it leads to a password and a second factor.
    """
    from tawthiq.cli.session import opened

    with opened() as session:
        from tawthiq.accounts.actions import add_user, invite_user

        user = add_user(name, role, by=by, at=session.now)
        token = invite_user(user, by=by, at=session.now)
        link = _link(user, token)
    click.echo(f"{user.username} works here now as {user.role}.")
    _hand_over(user, link)


@command.command()
@click.argument("name")
@click.option(
    "--reset-second-factor",
    is_flag=True,
    help="Take password, second factor and sessions away: for a lost telephone, or a theft.",
)
@_BY
def invite(name: str, by: str, *, reset_second_factor: bool) -> None:
    """Print a new invitation for the person under NAME; earlier ones are dead."""
    from tawthiq.cli.session import opened

    with opened() as session:
        from tawthiq.accounts.actions import invite_user
        from tawthiq.accounts.queries import user_named

        user = user_named(name)
        token = invite_user(user, by=by, at=session.now, reset_second_factor=reset_second_factor)
        link = _link(user, token)
    if reset_second_factor:
        click.echo(f"Password, second factor and sessions of {user.username} are gone.")
    _hand_over(user, link)


@command.command()
@click.argument("name")
@click.argument("role", type=click.Choice(ROLES))
@_BY
def role(name: str, role: str, by: str) -> None:
    """Give the person under NAME another ROLE."""
    user = _deed("change_role", name, by, role)
    click.echo(f"{user.username} works here now as {user.role}.")


@command.command(name="list")
def list_() -> None:
    """List the people who work here, with their roles."""
    from tawthiq.cli.session import opened

    with opened():
        from tawthiq.accounts.queries import users

        lines = [(user.username, user.role, user.is_active) for user in users()]
    if not lines:
        click.echo("Nobody works here yet: add somebody with `tawthiq user add NAME --role ROLE`.")
    width = max((len(name) for name, _, _ in lines), default=0)
    for name, role, is_active in lines:
        click.echo(f"{name:<{width}}  {role}{'' if is_active else '  (retired)'}")


@command.command()
@click.argument("name")
@_BY
def retire(name: str, by: str) -> None:
    """Let the person under NAME stop working here; the name stays taken."""
    user = _deed("retire_user", name, by)
    click.echo(f"{user.username} does not work here any more.")


@command.command()
@click.argument("name")
@_BY
def readmit(name: str, by: str) -> None:
    """Let the person under NAME work here again, by a new invitation."""
    user = _deed("readmit_user", name, by)
    click.echo(f"{user.username} works here again: `tawthiq user invite {user.username}`.")


def _deed(deed: str, name: str, by: str, *told: str) -> "User":
    from tawthiq.cli.session import opened

    with opened() as session:
        from tawthiq.accounts import actions
        from tawthiq.accounts.queries import user_named

        at: datetime = session.now
        done: User = getattr(actions, deed)(user_named(name), *told, by=by, at=at)
    return done


def _link(user: "User", token: str) -> str:
    from django.urls import reverse

    site = os.environ.get("TAWTHIQ_SITE", "").rstrip("/") or "http://localhost:8000"
    return site + reverse("invitation", kwargs={"number": user.pk, "token": token})


def _hand_over(user: "User", link: str) -> None:
    click.echo(
        f"Hand {user.username} this invitation by a safe way; it works once, for three days:"
    )
    click.echo(f"  {link}")
