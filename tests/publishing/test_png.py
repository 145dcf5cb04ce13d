"""Pictures without hidden data."""

import struct
import zlib

import pytest
from tests.publishing.rendered import drawn

from tawthiq.publishing import png


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def test_place_and_time_are_taken_out_of_a_picture() -> None:
    clean = drawn("en")["charts/months.en.png"]
    told = (
        clean[:-12]
        + chunk(b"eXIf", b"GPS 36.2 37.1")
        + chunk(b"tEXt", b"Author\0Amal")
        + clean[-12:]
    )

    assert png.bare(told) == clean


def test_a_photograph_is_refused() -> None:
    with pytest.raises(png.NotPng):
        png.bare(b"\xff\xd8\xff\xe1Exif")
