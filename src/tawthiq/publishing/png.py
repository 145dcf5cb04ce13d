"""PNG files with nothing in them but the picture: no place, no camera, no time, no words."""

import struct
from collections.abc import Iterator

from tawthiq.domain.refusals import Refusal

SIGNATURE = b"\x89PNG\r\n\x1a\n"
DRAWN = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"sRGB", b"gAMA"})


class NotPng(Refusal):
    """A picture is no PNG, the one kind that this house can strip and publishes."""


def bare(data: bytes) -> bytes:
    """Return a PNG without the chunks that say who, where or when (eXIf, tEXt, tIME and the like).

    Raises `NotPng` for any other kind of file: a photograph may carry the place where it was taken.
    """
    if not data.startswith(SIGNATURE):
        raise NotPng("The picture is not a PNG; convert it, and its hidden data will be taken out.")
    return SIGNATURE + b"".join(whole for kind, whole in _chunks(data) if kind in DRAWN)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = len(SIGNATURE)
    while place < len(data):
        (length,) = struct.unpack_from(">I", data, place)
        end = place + 12 + length
        yield data[place + 4 : place + 8], data[place:end]
        place = end
