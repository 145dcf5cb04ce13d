"""Sources contradict one another where two of the values cannot both be true."""

import pytest
from tests.build import PACK

from tawthiq.domain.conflicts import conflicting


@pytest.mark.parametrize(
    ("element", "values", "apart"),
    [
        ("date", ["2020-05-02", "2 May 2020"], False),
        ("date", ["2020-05", "2020-05-02"], False),
        ("date", ["2020-05-02", "2020-05-03"], True),
        ("date", ["2020-05-02", "nobody knows"], False),
        ("attribution", ["crown", "The Guard"], False),
        ("attribution", ["crown", "league"], True),
        ("attribution", ["the men with the flags", "league"], False),
        ("status", ["civilian", "armed_forces"], True),
        ("status", ["civilian", "unknown"], False),
        ("place", ["North", "G1"], False),
        ("place", ["G1", "G2"], True),
        ("cause", ["shelling", "a shell"], False),
        ("death", [], False),
    ],
)
def test_what_cannot_both_be_true(element: str, values: list[str], apart: bool) -> None:
    assert conflicting(element, values, PACK) is apart
