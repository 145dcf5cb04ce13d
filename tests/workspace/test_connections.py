"""URLs in and out, and how a wrong one is refused without repeating its password."""

import psycopg
import pytest

from tawthiq.workspace.connections import libpq_uri, parse_url
from tawthiq.workspace.refusals import DatabaseUnreachable


def test_a_url_is_read_into_its_parts() -> None:
    read = parse_url("postgresql://own%40er:p%2Fw@db.invalid:6543/reg?sslmode=verify-full")

    assert read == {
        "NAME": "reg",
        "USER": "own@er",
        "PASSWORD": "p/w",
        "HOST": "db.invalid",
        "PORT": "6543",
        "OPTIONS": {"sslmode": "verify-full"},
    }


def test_a_socket_folder_may_stand_in_the_query() -> None:
    read = parse_url("postgresql://owner:pw@/reg?host=/run/postgresql&port=5433")

    assert (read["HOST"], read["PORT"]) == ("/run/postgresql", "5433")


@pytest.mark.parametrize(
    "url",
    ["mysql://u:s3cret@h/db", "postgresql://u:s3cret@h", "postgresql://u:s3cret@h/%zz", "s3cret"],
)
def test_a_wrong_url_is_refused_and_not_repeated(url: str) -> None:
    with pytest.raises(DatabaseUnreachable, match="TAWTHIQ_DATABASE_URL is not of the form") as met:
        parse_url(url)

    assert "s3cret" not in str(met.value)


def test_a_uri_says_what_libpq_understands() -> None:
    uri = libpq_uri(
        parse_url("postgresql://o%40w:p%2F%3Fw@/reg%20ister?host=/a%20b&sslmode=prefer")
    )

    read = psycopg.conninfo.conninfo_to_dict(uri)

    assert read == {
        "user": "o@w",
        "password": "p/?w",
        "dbname": "reg ister",
        "host": "/a b",
        "port": "5432",
        "sslmode": "prefer",
    }
