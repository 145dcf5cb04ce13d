"""A day as it is told, and how it was understood."""

import pytest
from tests.desk.conftest import Desk

from tawthiq.accounts.models import User
from tawthiq.desk.fields import PartialDateField
from tawthiq.reference.packs import read_pack

PACK = read_pack("example").pack


@pytest.mark.parametrize(
    ("told", "edtf"),
    [
        ("May 2020", "2020-05"),
        ("end of July 2015", "2015-07-21~/2015-07-31"),
        ("نهاية يوليو 2015", "2015-07-21~/2015-07-31"),
        ("١١ مايو ٢٠٢٠", "2020-05-11"),
        ("2020-05-11", "2020-05-11"),
        ("", ""),
        ("not known", ""),
        ("غير معروف", ""),
        ("\u202e2020\u202c", "2020"),
    ],
)
def test_a_day_is_read_as_it_is_told(told: str, edtf: str) -> None:
    assert PartialDateField(PACK, lang="en").clean(told).edtf == edtf


def test_a_stranger_is_sent_to_log_in(desk: Desk) -> None:
    answer = desk().get("/fields/date/?x=May+2020", headers={"HX-Request": "true"})

    assert answer.status_code == 401


@pytest.mark.parametrize(
    ("lang", "told", "said"),
    [
        ("en", "end of July 2015", "31 July 2015"),
        ("ar", "نهاية يوليو 2015", "31 يوليو 2015"),
        ("en", "", "Not known"),
        ("en", "<script>", "not understood"),
        ("en", "a" * 10_000, "too long"),
        ("ar", "11/05/2020", "أيها اليوم"),
    ],
)
def test_it_says_how_a_day_was_understood(
    desk: Desk, basil: User, lang: str, told: str, said: str
) -> None:
    answer = desk(basil, lang=lang).get("/fields/date/", {"facts-event_on": told})

    assert said in answer.content.decode()
    assert "<script>" not in answer.content.decode()
