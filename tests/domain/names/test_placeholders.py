"""Names that name nobody."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawthiq.domain.names import is_placeholder

NOBODY = [
    "", "  ", "-", "?", "3", "Unidentified", "unidentified 12", "Unidentified4", "2 Unidentified",
    "Unidentified (male)", "Unidentified child from the village", "Unknown", "Unkown", "UNKNOWN PERSON",
    "Anonymous", "Unnamed girl", "No name", "N/A", "Not identified", "Name unknown", "Identity unknown",
    "Name withheld", "John Doe", "Martyr unknown 5", "Body No. 7", "Child of Adam Badr 2", "son of Adam",
    "Wife of Adam Badr", "newborn child of Salma", "another child of Adam", "مجهول", "مجهول الهوية",
    "مجهولة الهوية رقم ٣", "شهيد مجهول الهوية", "جثة مجهولة", "غير معروف", "غير معروف الاسم",
    "لم يتم التعرف عليه", "لم تُعرف هويته", "بدون اسم", "بلا اسم", "طفل آدم بدر", "طفلها", "زوجة آدم بدر",
    "ابنة آدم", "جنين", "\u202bمجهول\u202c",
]  # fmt: skip

SOMEBODY = [
    "Adam Badr", "Bodour Unais", "Noman Badr", "Naji Sonallah", "Annie Badr", "آدم بدر", "معروف بدر",
    "مجاهد بدر", "بنان نور", "أبو بكر بدر", "الطفل آدم بدر", "Dr. Adam Badr", "Child Adam Badr",
    "الشهيد آدم بدر", "Somebody Badr, known as Adam",
]  # fmt: skip


@pytest.mark.parametrize("name", NOBODY)
def test_a_placeholder_names_nobody(name: str) -> None:
    assert is_placeholder(name)


@pytest.mark.parametrize("name", SOMEBODY)
def test_a_name_names_somebody(name: str) -> None:
    assert not is_placeholder(name)


@given(st.sampled_from(NOBODY), st.integers(0, 999))
def test_a_number_after_it_makes_it_nobody_else(name: str, number: int) -> None:
    assert is_placeholder(f"{name} {number}")


@given(st.sampled_from([*NOBODY, *SOMEBODY]))
def test_capitals_make_no_difference(name: str) -> None:
    assert is_placeholder(name.upper()) == is_placeholder(name)
