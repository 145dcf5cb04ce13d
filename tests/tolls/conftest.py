"""Records to count from, written as a freeze and what came after it."""

from pathlib import Path
from typing import Protocol

import pytest
from tests.tolls.writing import Writing

from tawthiq.domain.packs import Pack
from tawthiq.domain.rules import CountingRule
from tawthiq.reference.packs import read_pack
from tawthiq.tolls.record import Record


class Opening(Protocol):
    """Opens what was written, as known at a cut-off."""

    def __call__(self, cut_off: int | None = None, *, frozen_upto: int | None = None) -> Record: ...


@pytest.fixture
def writing() -> Writing:
    return Writing()


@pytest.fixture
def known(writing: Writing, tmp_path: Path) -> Opening:
    """Open the record, frozen as a whole or up to a `seq`, as known at a cut-off."""

    def open_record(cut_off: int | None = None, *, frozen_upto: int | None = None) -> Record:
        files = writing.freeze(tmp_path, frozen_upto)
        return Record.open(
            files, writing.delta(files.seq), writing.seq if cut_off is None else cut_off
        )

    return open_record


@pytest.fixture(scope="session")
def pack() -> Pack:
    return read_pack("syria").pack


@pytest.fixture(scope="session")
def monthly() -> CountingRule:
    return read_pack("syria").rules["monthly"]


@pytest.fixture(scope="session")
def register() -> CountingRule:
    return read_pack("syria").rules["register"]
