"""The pictures that a document asks for."""

import pytest
from tests.publishing.rendered import boundaries, drawn
from tests.publishing.sample_report import resolved

from tawthiq.publishing import pictures


def test_each_picture_is_drawn_for_the_page_for_a_phone_and_for_print() -> None:
    names = {path.removeprefix("charts/") for path in drawn("en") if "months" in path}

    assert names == {"months.en.svg", "months.en.narrow.svg", "months.en.png"}


def test_a_picture_of_no_known_kind_is_refused() -> None:
    block = next(block for block in resolved("en")["blocks"] if block["type"] == "chart")

    with pytest.raises(pictures.UnknownPicture, match="pie"):
        pictures.spec_for({**block, "builder": "pie"}, "en", boundaries())
