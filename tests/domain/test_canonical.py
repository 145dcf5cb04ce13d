"""One text for one value."""

import json
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tawthiq.domain.canonical import NotCanonical, canonical_json, sha256_text


class Colour(StrEnum):
    RED = "red"


NOON = datetime(2020, 5, 11, 12, tzinfo=UTC)
TEXTS = {
    "keys are sorted": ({"b": 1, "a": 2}, '{"a":2,"b":1}'),
    "letters stay letters": ({"name": "أحمد"}, '{"name":"أحمد"}'),
    "a tuple is a list": ((1, None, True), "[1,null,true]"),
    "an enum is its value": ([Colour.RED], '["red"]'),
    "a day": (date(2020, 5, 1), '"2020-05-01"'),
    "an instant": (NOON, '"2020-05-11T12:00:00Z"'),
    "the same instant elsewhere": (
        NOON.astimezone(timezone(timedelta(hours=3))), '"2020-05-11T12:00:00Z"',
    ),
    "a large number": (2**70, "1180591620717411303424"),
    "nothing": ({}, "{}"),
}  # fmt: skip

REFUSED = {
    "a float": ({"share": 0.14}, r"\.share .* float"),
    "not a number": ([float("nan")], r"\[0\] .* float"),
    "a local time": ({"at": NOON.replace(tzinfo=None)}, "without its zone"),
    "a key that is a number": ({1: "a"}, "must be text"),
    "a set": ({"parties": {"a"}}, r"\.parties .* set"),
    "bytes": (b"a", "the top .* bytes"),
    "half a character": ("\ud800", "half a character"),
}


@pytest.mark.parametrize(("value", "text"), TEXTS.values(), ids=TEXTS)
def test_a_value_has_one_text(value: object, text: str) -> None:
    assert canonical_json(value) == text


@pytest.mark.parametrize(("value", "trouble"), REFUSED.values(), ids=REFUSED)
def test_a_value_without_one_text_is_refused_and_not_repeated(value: object, trouble: str) -> None:
    with pytest.raises(NotCanonical, match=trouble):
        canonical_json(value)


def test_a_digest_is_that_of_the_bytes_in_utf_8() -> None:
    assert sha256_text("abc") == (
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    )


letters = st.text('abأ\n"', max_size=4)
scalars = st.none() | st.booleans() | st.integers() | letters
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(letters, inner, max_size=4),
    max_leaves=4,
)


@settings(max_examples=50)
@given(st.dictionaries(letters, values, max_size=4))
def test_the_order_of_keys_does_not_matter(value: dict[str, object]) -> None:
    backwards = dict(reversed(list(value.items())))

    assert canonical_json(value) == canonical_json(backwards)


@settings(max_examples=50)
@given(values)
def test_reading_the_text_and_writing_it_again_changes_nothing(value: object) -> None:
    text = canonical_json(value)

    assert canonical_json(json.loads(text)) == text
