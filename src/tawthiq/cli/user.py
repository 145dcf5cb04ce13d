"""`tawthiq user`: add, list and retire the people who work here."""

import click

ROLES = ("reader", "recorder", "reviewer", "editor", "steward")


@click.group()
def command() -> None:
    """Add and list the people who work here."""


@command.command()
@click.argument("name")
@click.option("--role", required=True, type=click.Choice(ROLES), help="What they may do.")
@click.option("--by", default="terminal", help="Who adds them, for the trace.")
def add(name: str, role: str, by: str) -> None:
    """Add a person under NAME, one word, by which commands and the trace name them."""
    from tawthiq.cli.session import opened

    with opened() as session:
        from tawthiq.accounts.actions import add_user

        user = add_user(name, role, by=by, at=session.now)
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
@click.option("--by", default="terminal", help="Who says so, for the trace.")
def retire(name: str, by: str) -> None:
    """Let the person under NAME stop working here; the name stays taken."""
    from tawthiq.cli.session import opened

    with opened() as session:
        from tawthiq.accounts.actions import retire_user
        from tawthiq.accounts.queries import user_named

        user = retire_user(user_named(name), by=by, at=session.now)
    click.echo(f"{user.username} does not work here any more.")
