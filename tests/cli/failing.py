"""Commands that fail while they hold an invented name, for the tests of tracebacks."""

import click

NAME = "Zaynab Invented-Name"


@click.command()
@click.argument("way")
def command(way: str) -> None:
    """Fail with the name in a variable, in a message, in a cause or in a row."""
    person = {"name": NAME}
    if way == "database":
        _break_a_constraint()
    if way == "cause":
        _fail_twice(person)
    if way == "context":
        _fail_twice({})
    if way == "group":
        raise ExceptionGroup(NAME, [ValueError(NAME)])
    if way == "note":
        fault = ValueError("plain")
        fault.add_note(NAME)
        raise fault
    raise RuntimeError(f"cannot go on with {person}")


def _fail_twice(person: dict[str, str]) -> None:
    try:
        _look_up(person)
    except KeyError as fault:
        raise ValueError(f"no file for {NAME}") from (fault if person else None)


def _look_up(person: dict[str, str]) -> None:
    raise KeyError(person.get("name", NAME))


def _break_a_constraint() -> None:
    """Let the database refuse a row; its DETAIL quotes the row."""
    from django.db import connection, transaction

    row = (
        "INSERT INTO accounts_user (password, username, role, email, language, sees_identities, "
        "is_active, added_at)"
    )
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"{row} VALUES ('', %s, 'reader', '', 'ar', false, true, now())", [NAME])
