"""How long a search by name takes among ten thousand people and among a million.

    python bench/search_bench.py [PEOPLE]

Everybody is invented. Names are asked for as lists and documenters damage them: hamza and ta marbuta
changed, a letter wrong, left out or exchanged, a middle name missing, the family first, Abd joined. A
search succeeds when the person stands among the first twenty. Beside it stands `%` of pg_trgm over the
same names, which is how most registers search.
"""

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from urllib.parse import quote

sys.path.insert(0, str(Path(__file__).parent))

from invented_names import Invented, invented

if TYPE_CHECKING:
    from django.test import Client

FEW = 10_000
MANY = 1_000_000
ASKED = 300
BASELINE = 40  # a quarter of a second each
BATCH = 50_000
COLUMNS = (
    "given_ar", "father_ar", "grandfather_ar", "family_ar", "mother_ar", "kunya_ar", "given_en",
    "father_en", "grandfather_en", "family_en", "mother_en", "kunya_en", "name_folded", "sex",
    "born_on", "origin_governorate", "origin_place", "occupation", "notes", "opened_at",
    "opened_by_id",
)  # fmt: skip
People = list[tuple[int, Invented]]


def main(many: int = MANY) -> None:
    """Measure in a workspace of its own, at ten thousand and at `many`, and print both."""
    with TemporaryDirectory(prefix="tawthiq-bench-") as name:
        os.environ["TAWTHIQ_HOME"] = str(Path(name) / "workspace")
        tawthiq("init")
        for user, role in (("amal", "recorder"), ("carmen", "reviewer")):
            tawthiq("user", "add", user, "--role", role)
        try:
            _measure(many)
        finally:
            tawthiq("stop")


def _measure(many: int) -> None:
    from tawthiq.cli.session import opened

    with opened():
        few = fill(FEW, seed=5)
        at_few = _ask(few, FEW)
        more = fill(many - FEW, seed=6)
        at_many = _ask(more, many)
        growth = ", ".join(
            f"{what} {there / here:.1f}-fold"
            for what, here, there in zip(("the search", "the page"), at_few, at_many, strict=True)
        )
        print(f"  p95 from {FEW:,} to {many:,} people: {growth} (target 3).", flush=True)
        _baseline(more)


def fill(many: int, seed: int) -> People:
    """Copy people in as the owner, by statements as long as an import's; return those to ask for."""
    from django.db import connections

    began = time.perf_counter()
    people = list(invented(many, seed=seed))
    into = f"COPY cases_person ({', '.join(COLUMNS)}) FROM STDIN"
    with connections["owner"].cursor() as cursor:
        for start in range(0, many, BATCH):
            with cursor.copy(into) as copy:
                for one in people[start : start + BATCH]:
                    copy.write_row(_row(one))
        seconds = time.perf_counter() - began
        cursor.execute("ANALYZE cases_person, search_name, search_token")
        cursor.execute(
            "SELECT (SELECT max(id) FROM cases_person), (SELECT count(*) FROM search_token), "
            "pg_relation_size('search_name') / 1e6, pg_relation_size('search_name_by_token') / 1e6"
        )
        last, words, table, index = cursor.fetchone()
        cursor.execute("SELECT gin_clean_pending_list('search_name_by_token')")
    print(
        f"Copied {many:,} invented people in {seconds:.0f} s: {words:,} words, names of {table:.0f} "
        f"MB, index of {index:.0f} MB.",
        flush=True,
    )
    places = random.Random(1).sample(range(many), ASKED)
    return [(last - many + 1 + place, people[place]) for place in places]


def _row(one: Invented) -> list[object]:
    from tawthiq.cases.files import PersonFile
    from tawthiq.cases.names import folded_name
    from tawthiq.domain.names import NameParts

    ar = [part[0] if one.in_arabic else "" for part in one.parts]
    en = [part[1] if one.in_latin else "" for part in one.parts]
    folded = folded_name(PersonFile(ar=NameParts(*ar), en=NameParts(*en)))
    plain = [*ar, "", "", *en, "", "", folded, "unknown", "", "unknown"]
    return [*plain, "", "", "", datetime(2020, 1, 1, tzinfo=UTC), 1]


def questions(people: People) -> list[tuple[int, str]]:
    """Return what is typed for each: a whole name or some of it, in either script, often damaged."""
    chance = random.Random(11)
    asked = []
    for number, one in people:
        script = chance.choice((0, 1))
        parts = [part[script] for part in one.parts]
        asked.append((number, chance.choice(DAMAGES)(parts, chance)))
    return asked


def _damaged(change: Callable[[str, int, random.Random], str]) -> Callable[..., str]:
    """Return the damage to one letter of one word of a name."""

    def damage(parts: list[str], chance: random.Random) -> str:
        place = chance.randrange(len(parts))
        word = change(parts[place], chance.randrange(len(parts[place])), chance)
        return " ".join([*parts[:place], word, *parts[place + 1 :]])

    return damage


def _other_letter(word: str, at: int, chance: random.Random) -> str:
    letter = chance.choice("bdrsfklmn" if word.isascii() else "بدرسفكلمن")
    return word[:at] + letter + word[at + 1 :]


DAMAGES: tuple[Callable[[list[str], random.Random], str], ...] = (
    lambda parts, _: " ".join(parts),
    lambda parts, _: f"{parts[0]} {parts[3]}",
    lambda parts, _: f"{parts[0]} {parts[1]} {parts[3]}",
    lambda parts, _: f"{parts[3]} {parts[0]} {parts[1]}",
    lambda parts, _: " ".join(parts).replace("أ", "ا").replace("ة", "ه").replace("al-", "el "),
    lambda parts, _: " ".join(parts).replace("عبد ال", "عبدال").replace("Abd al-", "Abdul"),
    lambda parts, _: " ".join([*parts[:2], parts[3].replace("ا", "", 1).replace("a", "", 1)]),
    _damaged(lambda word, at, _: word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]),
    _damaged(_other_letter),
    _damaged(lambda word, at, _: word[:at] + word[at + 1 :]),
)


def _ask(people: People, many: int) -> tuple[float, float]:
    """Ask for every name, as a recorder whom row security binds; return p95 of the search and the page."""
    from django.db import connection, transaction

    from tawthiq.accounts.access import acting_as
    from tawthiq.accounts.queries import user_named
    from tawthiq.search.queries import names

    user, asked = user_named("amal"), questions(people)
    clock = _Clock()
    times: list[float] = []
    places: list[int] = []
    with transaction.atomic(), acting_as(user), connection.execute_wrapper(clock):
        names.people_called("warm up", user)
        clock.laps.clear()
        for number, words in asked:
            clock.laps.append(0)
            began = time.perf_counter()
            found = names.people_called(words, user)
            times.append(time.perf_counter() - began)
            keys = [one.person for one in found.met]
            places.append(keys.index(number) if number in keys else 10_000)
    pages = _pages(asked)
    print(
        f"Search by name among {many:,}, {len(asked)} damaged names: in the database p50 "
        f"{_of(clock.laps, 0.5):.1f} ms, p95 {_of(clock.laps, 0.95):.1f} ms (target 60); ranked and "
        f"explained p50 {_of(times, 0.5):.1f} ms, p95 {_of(times, 0.95):.1f} ms; the whole page p50 "
        f"{_of(pages, 0.5):.0f} ms, p95 {_of(pages, 0.95):.0f} ms (target 150).\n  Found first "
        f"{_share(places, 1):.2f}, among twenty {_share(places, 20):.2f}.",
        flush=True,
    )
    if os.environ.get("SLOW"):
        for lap, whole, (_, words) in sorted(zip(clock.laps, times, asked, strict=True))[-8:]:
            print(f"    {lap * 1000:.0f} of {whole * 1000:.0f} ms: {words}")
    return _of(clock.laps, 0.95), _of(pages, 0.95)


class _Clock:
    """Adds up how long the database was asked, lap by lap; stands around each statement."""

    def __init__(self) -> None:
        self.laps: list[float] = []

    def __call__(self, execute: Callable[..., object], *told: object) -> object:
        began = time.perf_counter()
        try:
            return execute(*told)
        finally:
            if self.laps:
                self.laps[-1] += time.perf_counter() - began


def _pages(asked: Sequence[tuple[int, str]]) -> list[float]:
    """Ask through the whole house: session, door, row security, template."""
    browser = browser_of("amal")
    browser.get("/people/?q=warm")
    times = []
    for _, words in asked[: ASKED // 2]:
        began = time.perf_counter()
        answer = browser.get(f"/people/?q={quote(words)}")
        times.append(time.perf_counter() - began)
        assert answer.status_code == 200, answer.status_code
    return times


def browser_of(name: str) -> "Client":
    """Return a test client in which somebody is logged in, without a second factor."""
    from django.conf import settings
    from django.test import Client

    from tawthiq.accounts.queries import user_named

    settings.TAWTHIQ_SECOND_FACTOR = False
    settings.ALLOWED_HOSTS = ["*"]
    browser = Client(headers={"accept-language": "ar"})
    browser.force_login(user_named(name))
    return browser


def _baseline(people: People) -> None:
    """Search the written names by trigrams, with an index of trigrams."""
    from django.db import connections

    times, places = [], []
    with connections["owner"].cursor() as cursor:
        try:
            cursor.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        except Exception as fault:  # noqa: BLE001 - another login may be needed
            print(f"  Baseline: pg_trgm cannot be had here ({type(fault).__name__}).")
            return
        cursor.execute(
            "CREATE TABLE bench_name AS SELECT id, concat_ws(' ', given_ar, father_ar, "
            "grandfather_ar, family_ar, given_en, father_en, grandfather_en, family_en) AS name "
            "FROM cases_person"
        )
        cursor.execute("CREATE INDEX bench_trigrams ON bench_name USING gin (name gin_trgm_ops)")
        for number, words in questions(people)[:BASELINE]:
            began = time.perf_counter()
            cursor.execute(
                "SELECT id FROM bench_name WHERE name %% %s ORDER BY similarity(name, %s) DESC "
                "LIMIT 20",
                [words, words],
            )
            keys = [row[0] for row in cursor.fetchall()]
            times.append(time.perf_counter() - began)
            places.append(keys.index(number) if number in keys else 10_000)
        cursor.execute("DROP TABLE bench_name")
    print(
        f"  Baseline, % of pg_trgm without row security or reasons: p50 {_of(times, 0.5):.0f} ms, "
        f"p95 {_of(times, 0.95):.0f} ms; among twenty {_share(places, 20):.2f}.",
        flush=True,
    )


def _share(places: Sequence[int], within: int) -> float:
    return sum(place < within for place in places) / len(places)


def _of(times: Sequence[float], share: float) -> float:
    """Return a quantile in milliseconds."""
    return sorted(times)[min(len(times) - 1, int(len(times) * share))] * 1000


def tawthiq(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "tawthiq", *arguments], stdout=subprocess.PIPE, text=True, check=True
    )
    return done.stdout


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else MANY)
