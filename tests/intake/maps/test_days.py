"""Days in the formats of a map."""

import pytest

from tawthiq.intake.maps.days import day_reader

PACK_MONTHS = {"آب": 8, "تشرين الأول": 10}


@pytest.mark.parametrize(
    ("written", "formats", "edtf"),
    [
        ("2016-08-01", ("%Y-%m-%d",), "2016-08-01"),
        ("2016-8-1", ("%Y-%m-%d",), "2016-08-01"),
        ("2016-08-00", ("%Y-%m-%d",), "2016-08"),
        ("2016-00-00", ("%Y-%m-%d",), "2016"),
        ("0000-00-00", ("%Y-%m-%d",), ""),
        ("2016-08-01 00:00:00", ("%Y-%m-%d",), "2016-08-01"),
        ("2016-08-01T07:30:00Z", ("%Y-%m-%d",), "2016-08-01"),
        ("01/08/2016", ("%d/%m/%Y",), "2016-08-01"),
        ("01/08/2016", ("%m/%d/%Y",), "2016-01-08"),
        ("١/٨/٢٠١٦", ("%d/%m/%Y",), "2016-08-01"),
        ("August 2016", ("%B %Y",), "2016-08"),
        ("1 Aug 2016", ("%d %b %Y",), "2016-08-01"),
        ("1 آب 2016", ("%d %B %Y",), "2016-08-01"),
        ("3 تشرين الأول 2016", ("%d %B %Y",), "2016-10-03"),
        ("42583", ("excel-serial",), "2016-08-01"),
        ("42583.5", ("excel-serial",), "2016-08-01"),
        ("41121", ("excel-serial-1904",), "2016-08-01"),
        ("2016-08-XX", ("edtf",), "2016-08-XX"),
        ("2016", ("%Y-%m-%d", "%Y"), "2016"),
    ],
)
def test_what_is_known_of_a_day_is_read(written: str, formats: tuple[str, ...], edtf: str) -> None:
    day = day_reader(formats, PACK_MONTHS)(written)

    assert day is not None
    assert day.edtf == edtf


def test_words_are_read_where_the_map_says_so() -> None:
    day = day_reader(("words",), PACK_MONTHS)("end of July 2015")

    assert day is not None
    assert day.month == 7


@pytest.mark.parametrize(
    ("written", "formats"),
    [
        ("2015-02-30", ("%Y-%m-%d",)),
        ("2016-13-01", ("%Y-%m-%d",)),
        ("2016-00-05", ("%Y-%m-%d",)),
        ("0000-08-01", ("%Y-%m-%d",)),
        ("01.08.2016", ("%d/%m/%Y",)),
        ("1 Augustus 2016", ("%d %B %Y",)),
        ("0", ("excel-serial",)),
        ("42583", ("%Y-%m-%d",)),
        ("soon", ("edtf",)),
        ("whenever", ("words",)),
    ],
)
def test_what_is_no_day_in_the_formats_is_none(written: str, formats: tuple[str, ...]) -> None:
    assert day_reader(formats, PACK_MONTHS)(written) is None
