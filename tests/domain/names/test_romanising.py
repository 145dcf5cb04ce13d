"""Suggestions for a name in the other script."""

import pytest

from tawthiq.domain.names.romanising import arabised, romanised


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [
        ("محمد", "Mohammad"),
        ("عبد الرحمن الخطيب", "Abd al-Rahman al-Khatib"),
        ("عبدالله", "Abdullah"),
        ("نور الدين", "Nour al-Din"),
        ("أبو علي", "Abu Ali"),
        ("حمدان", "Hamdan"),
        ("شيخموس", "Shikhmus"),
        ("Ahmad", ""),
        ("", ""),
        ("123", ""),
    ],
)
def test_an_arabic_name_is_written_in_latin_letters(arabic: str, latin: str) -> None:
    assert romanised(arabic) == latin


@pytest.mark.parametrize(
    ("latin", "arabic"),
    [
        ("Mohammed", "محمد"),
        ("Ahmed", "أحمد"),
        ("Abdulrahman", "عبد الرحمن"),
        ("Khaled al-Hussein", "خالد الحسين"),
        ("Fatmeh", "فاطمة"),
        ("Xylander", ""),
        ("محمد", ""),
        ("", ""),
    ],
)
def test_a_latin_name_is_suggested_in_arabic_where_it_is_a_common_one(
    latin: str, arabic: str
) -> None:
    assert arabised(latin) == arabic
