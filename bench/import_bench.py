"""How long 100,000 rows take to import and adopt, and how long a second writer waits meanwhile.

    python bench/import_bench.py [ROWS]

The list is invented: its names are syllables thrown together. A second process records findings all the
while, one after the other, and says how long its longest wait was.
"""

import csv
import json
import os
import random
import subprocess
import sys
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROWS = 100_000
NAMES = 5_000  # many people share few names
COLUMNS = (
    "id",
    "name",
    "name_ar",
    "sex",
    "age",
    "status",
    "died",
    "origin",
    "killed",
    "cause",
    "by",
)
SYLLABLES = ("ba", "da", "fa", "ka", "la", "ma", "na", "ra", "sa", "ta", "wa", "ya", "za")
LETTERS = "بتجدرزسشعفقكلمنهوي"
PLACES = ("Aleppo", "Homs", "Hama", "Idlib", "Daraa", "Raqqa", "Damascus", "Unknown", "Deir Ezzor")
CAUSES = ("Shelling", "Shooting", "Airstrike", "Torture", "Unknown")
ACTORS = ("syrian_regime", "russia", "isis", "armed_opposition", "nobody named", "")
MAP = """
title = "An invented list"
[list]
id = "id"
nulls = ["Unknown"]
documented_on = 2020-05-31
[names]
latin = "name"
arabic = "name_ar"
[age]
column = "age"
not_known = ["0"]
[dates.died]
column = "died"
[[places]]
column = "origin"
means = "origin"
[[places]]
column = "killed"
means = "killed"
[[translate]]
column = "sex"
[translate.values]
"Man" = { sex = "male", age_group = "adult" }
"Woman" = { sex = "female", age_group = "adult" }
"Boy" = { sex = "male", age_group = "child" }
"Girl" = { sex = "female", age_group = "child" }
[[translate]]
column = "status"
fact = "status"
[translate.values]
"Civilian" = "civilian"
"Fighter" = "armed_forces"
[[translate]]
column = "cause"
[translate.values]
"Shelling" = { cause = "attack", means = "shelling" }
"Shooting" = { cause = "attack", means = "gunfire" }
"Airstrike" = { cause = "attack", means = "airstrike" }
"Torture" = { cause = "torture", in_custody = true }
[[translate]]
column = "by"
fact = "party"
aliases = true
[translate.values]
"nobody named" = "unknown"
"""


def main(rows: int = ROWS) -> dict[str, Any]:
    """Measure in a workspace of its own, print what was measured and return it."""
    with TemporaryDirectory(prefix="tawthiq-bench-") as name:
        folder = Path(name)
        os.environ["TAWTHIQ_HOME"] = str(folder / "workspace")
        listed = folder / "list.csv"
        write_list(listed, rows)
        (folder / "map.toml").write_text(MAP)
        _tawthiq("init")
        for user, role in (("amal", "recorder"), ("basil", "recorder"), ("carmen", "reviewer")):
            _tawthiq("user", "add", user, "--role", role)
        found = _measure(folder, listed)
        _tawthiq("stop")
    print(
        f"Import and adoption of {rows:,} rows: {found['seconds']:.1f} s "
        f"(target 60); a second writer waited {found['longest_wait']:.2f} s at most "
        f"(target 1), {found['median_wait'] * 1000:.0f} ms in the middle, over "
        f"{found['writes']} findings. The same file again: {found['again']:.1f} s."
    )
    return found


def write_list(path: Path, rows: int) -> None:
    """Write an invented list of so many rows."""
    chance = random.Random(7)
    latin = ["".join(chance.choices(SYLLABLES, k=3)).title() for _ in range(NAMES)]
    arabic = ["".join(chance.choices(LETTERS, k=5)) for _ in range(NAMES)]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for number in range(rows):
            sex = chance.choice(("Man", "Man", "Man", "Woman", "Boy", "Girl"))
            writer.writerow(
                (
                    f"B{number:07}",
                    " ".join(chance.choices(latin, k=3)),
                    " ".join(chance.choices(arabic, k=3)) if number % 4 == 0 else "",
                    sex,
                    chance.choice((0, 0, 9)) if sex in {"Boy", "Girl"} else chance.choice((0, 30)),
                    chance.choice(("Civilian", "Civilian", "Fighter")),
                    date(2011, 3, 15) + timedelta(days=chance.randrange(3_000)),
                    chance.choice(PLACES),
                    chance.choice(PLACES),
                    chance.choice(CAUSES),
                    chance.choice(ACTORS),
                )
            )


def _measure(folder: Path, listed: Path) -> dict[str, Any]:
    order = ("import", "persons", str(listed), "--map", str(folder / "map.toml"))
    adopt = (
        "--source",
        "bench",
        "--adopt",
        "A measurement",
        "--by",
        "amal",
        "--reviewed-by",
        "carmen",
    )
    writer = subprocess.Popen(
        [sys.executable, __file__, "--second-writer"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert writer.stdout is not None
    writer.stdout.readline()  # it says when it has begun
    began = time.perf_counter()
    receipt = json.loads(_tawthiq(*order, *adopt, "--format", "json"))
    seconds = time.perf_counter() - began
    waits = sorted(json.loads(writer.communicate(b"\n")[0]))
    began = time.perf_counter()
    again = json.loads(_tawthiq(*order, *adopt, "--format", "json"))
    assert receipt["adopted"] == receipt["rows_read"] == again["unchanged"]
    return {
        "rows": receipt["rows_read"],
        "seconds": seconds,
        "longest_wait": waits[-1],
        "median_wait": waits[len(waits) // 2],
        "writes": len(waits),
        "again": time.perf_counter() - began,
    }


def _tawthiq(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "tawthiq", *arguments], stdout=subprocess.PIPE, text=True, check=True
    )
    return done.stdout


def second_writer() -> None:
    """Record findings until a line comes in; print how long each took, in seconds."""
    import select

    from tawthiq.cli.session import opened

    with opened():
        from tawthiq.accounts.queries import user_named
        from tawthiq.cases.actions import Decision, PersonFile, open_person, record_finding
        from tawthiq.domain.findings import PersonFacts

        by, reviewer = user_named("basil"), user_named("carmen")
        person = open_person(PersonFile(), by=by, at=datetime.now(UTC))
        waits: list[float] = []
        print("begun", flush=True)
        while not select.select([sys.stdin], [], [], 0.05)[0]:
            at = datetime.now(UTC)
            began = time.perf_counter()
            record_finding(
                person,
                PersonFacts(),
                Decision(by=by, reviewed_by=reviewer, at=at, reason="A measurement"),
            )
            waits.append(time.perf_counter() - began)
    print(json.dumps(waits))


if __name__ == "__main__":
    if "--second-writer" in sys.argv:
        second_writer()
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)
