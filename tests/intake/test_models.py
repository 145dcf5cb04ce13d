"""The tables of intake as the app login finds them."""

import pytest
from django.db import DatabaseError, connection, transaction

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "deed", ["UPDATE intake_importrow SET line = 1", "DELETE FROM intake_import"]
)
def test_nobody_changes_what_was_taken_in(deed: str) -> None:
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(deed)
