"""Numbers are written alike in both languages: Western digits, a point, no thousands."""

import pytest
from django.template import Context, Template
from django.utils import translation


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_number_is_written_as_a_drawing_needs_it(lang: str) -> None:
    with translation.override(lang):
        assert (
            Template("{{ n }} {{ m }}").render(Context({"n": 1234.5, "m": 1234567}))
            == "1234.5 1234567"
        )
