"""One text for one value: what is hashed, chained and compared byte by byte."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import TypeAlias

from tawthiq.domain.refusals import Refusal

Plain: TypeAlias = "bool | int | str | list[Plain] | dict[str, Plain] | None"


class NotCanonical(Refusal):
    """Refuse a value that has no single text: a float, a local time, a key that is not text."""

    def __init__(self, where: str, trouble: str) -> None:
        super().__init__(f"The value at {where or 'the top'} has no canonical text: {trouble}.")


def canonical_json(value: object) -> str:
    """Return the only JSON text of `value`: keys sorted, no spaces, letters as they are, dates in ISO 8601.

    Within RFC 8785 (JCS) for the values of the trace, which hold ASCII keys and whole numbers below
    2**53. Enums give their value, tuples are lists, an instant is written in UTC. Floats are refused,
    because their text depends on who prints them: write a share as two whole numbers, or as text.

    >>> canonical_json({"toll": 125, "day": date(2020, 5, 31), "by": ("أ",)})
    '{"by":["أ"],"day":"2020-05-31","toll":125}'
    """
    text = json.dumps(
        _plain(value, ""),
        ensure_ascii=False,
        allow_nan=False,
        sort_keys=True,
        separators=(",", ":"),
    )
    try:
        text.encode()
    except UnicodeEncodeError:
        raise NotCanonical("", "a text in it holds half a character") from None
    return text


def sha256_text(text: str) -> str:
    """Return the SHA-256 of the UTF-8 bytes of `text`, in 64 hexadecimal digits."""
    return sha256(text.encode()).hexdigest()


def _plain(value: object, where: str) -> Plain:
    """Return `value` in dicts, lists, text, whole numbers, booleans and None; raise at what is not."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, date):
        return _iso(value, where)
    if isinstance(value, Mapping):
        return {_key(key, where): _plain(item, f"{where}.{key}") for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item, f"{where}[{place}]") for place, item in enumerate(value)]
    raise NotCanonical(where, f"a {type(value).__name__} is refused here")


def _key(key: object, where: str) -> str:
    if not isinstance(key, str):
        raise NotCanonical(where, f"a key is a {type(key).__name__} and must be text")
    return str.__str__(key)


def _iso(value: date, where: str) -> str:
    if not isinstance(value, datetime):
        return value.isoformat()
    if value.utcoffset() is None:
        raise NotCanonical(where, "a time without its zone means a different instant in each place")
    return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
