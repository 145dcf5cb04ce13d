"""The published list of the VDC, where it is at hand: real people, so counts only."""

import csv
import json
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests import people
from tests.ground import Said
from tests.intake.conftest import ROOT, VDC_MAP

from tawthiq.reference.actions import load_pack
from tawthiq.workspace.places import Workspace

DATA = Path(os.environ.get("TAWTHIQ_SHARED_DATA") or ROOT.parent / "shared" / "data")
LIST = DATA / "lists" / "vdc_syria.csv"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not LIST.is_file(),
        reason="the VDC list is not here: set TAWTHIQ_SHARED_DATA to the folder of the real lists",
    ),
]


def test_the_whole_list_is_adopted_and_august_2016_is_a_plain_count_of_the_file(
    cloned_workspace: Workspace, terminal: Callable[..., Said]
) -> None:
    load_pack("syria", by="terminal", at=datetime(2020, 1, 1, tzinfo=UTC))
    people.amal(), people.carmen()
    order = ("import", "persons", LIST, "--map", VDC_MAP, "--source", "vdc", "--format", "json")

    receipt = json.loads(
        terminal(*order, "--adopt", "A trial", "--by", "amal", "--reviewed-by", "carmen").out
    )
    again = json.loads(terminal(*order).out)
    toll = json.loads(terminal("toll", "2016-08", "--rule", "register", "--format", "json").out)

    assert receipt["adds_up"]
    assert receipt["rows_read"] == receipt["created"] == receipt["adopted"] == 16_533
    assert (again["unchanged"], again["created"]) == (16_533, 0)
    assert toll["total"] == plain_count("2016-08")


def plain_count(month: str) -> int:
    """Count the rows of civilians who died in a month; nothing is taken for the same person."""
    with LIST.open(encoding="utf-8-sig", newline="") as file:
        return sum(
            row["status"] == "Civilian" and row["date_of_death"].startswith(month)
            for row in csv.DictReader(file)
        )
