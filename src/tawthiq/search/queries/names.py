"""Who bears a name: looked up by lexemes, read through the doors, ranked by how near each word is."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from django.db import connection

from tawthiq.accounts.models import User
from tawthiq.cases.queries import visible_to
from tawthiq.domain.names import NAME_PARTS
from tawthiq.search import lexemes
from tawthiq.search.queries.vocabulary import Vocabulary, vocabulary
from tawthiq.search.words import Nearby, Nearness, Word, compared, words_of

MOST = 300  # files that are read and ranked
FEW = 20  # fewer than so many, and the search is widened
SURE = 3  # spellings of each word when another is left out
WITHIN = 20_000  # the newest files, among which a common name is looked for first
COLUMNS = tuple(f"{part}_{script}" for script in ("ar", "en") for part in NAME_PARTS)


@dataclass(frozen=True, slots=True)
class Met:
    """A file that was met: its key, how near it is, and which word met which."""

    person: int
    score: float
    why: tuple[Nearby, ...]


@dataclass(frozen=True, slots=True)
class NamesFound:
    """The nearest files, and whether there are more than were ranked."""

    met: tuple[Met, ...]
    capped: bool = False


def people_called(name: str, user: User, among: set[int] | None = None) -> NamesFound:
    """Return the files that `user` may see whose name is near `name`, the nearest first.

    With `among`, only those: all that match are then looked up, however many they are.
    """
    words = words_of(name)
    if not words:
        return NamesFound(())
    keys, capped = _looked_up(words, MOST if among is None else None)
    keys = keys if among is None else [key for key in keys if key in among][: 2 * MOST]
    rows = visible_to(user).filter(pk__in=keys).values_list("pk", *COLUMNS)
    met = [_met(words, row) for row in rows]
    kept = [one for one in met if _is_met(one)]
    return NamesFound(tuple(sorted(kept, key=lambda one: (-one.score, -one.person))), capped)


def names_wanted(name: str) -> str:
    """Return the query for every file that has each word of `name` in some spelling; empty is none."""
    words = words_of(name)
    known = vocabulary()
    return lexemes.matching([known.near(word) for word in words]) if words else ""


def _looked_up(words: Sequence[Word], most: int | None) -> tuple[list[int], bool]:
    """Look up the names themselves, then their other spellings; when few bear them, what is near.

    A word that many bear is met soonest by walking down the newest files.
    """
    known = vocabulary()
    found: dict[int, None] = {}
    if len(words) == 1 and most is not None:
        newest = _newest(lexemes.matching([known.same(words[0])]), most)
        if len(newest) == most:
            return newest, True
    for enough, wanted in _wider(words, known):
        if len(found) >= enough:
            break
        some = _people(wanted(), most)
        found |= dict.fromkeys(some)
        if most is not None and len(some) == most:
            return list(found), True
    return list(found), False


def _wider(words: Sequence[Word], known: Vocabulary) -> Iterator[tuple[int, Callable[[], str]]]:
    """Yield one query after the other, each wider, and how many found make it unnecessary."""
    several, rare = len(words) > 1, known.rarest_first(words)
    if several:
        yield MOST, lambda: lexemes.beginning([(word.key,) for word in words])
    yield MOST, lambda: lexemes.matching([(word.key,) for word in rare])
    if several:
        yield MOST, lambda: lexemes.beginning([known.same(word) for word in words])
    yield MOST, lambda: lexemes.matching([known.same(word) for word in rare])
    yield FEW, lambda: lexemes.matching([known.near(word) for word in rare])
    if len(words) > 2:
        yield FEW, lambda: lexemes.leaving_one_out([known.same(word)[:SURE] for word in rare])


def _people(wanted: str, most: int | None) -> list[int]:
    """Ask what may look past row security: it returns keys of files that may be shown."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT search_people(%s::tsquery, %s)", [wanted, most])
        return [row[0] for row in cursor.fetchall()]


def _newest(wanted: str, most: int) -> list[int]:
    """Ask the same of the newest files alone, which are as many however long the record is."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT search_newest(%s::tsquery, %s, %s)", [wanted, WITHIN, most])
        return [row[0] for row in cursor.fetchall()]


def _met(words: Sequence[Word], row: Sequence[object]) -> Met:
    parts = [(name, str(text)) for name, text in zip(COLUMNS, row[1:], strict=True) if text]
    why = compared(words, parts)
    score = sum(one.score for one in why) / len(why)
    return Met(int(str(row[0])), score + _in_place(why) - _unasked(why, parts), why)


def _is_met(one: Met) -> bool:
    """Keep whoever meets every word, or every word but one of three or more."""
    missed = sum(word.nearness is Nearness.LEFT_OUT for word in one.why)
    return missed == 0 or (missed == 1 and len(one.why) > 2)


def _in_place(why: Sequence[Nearby]) -> float:
    """Prefer a given name and a family that were met as such, the more so in the usual order."""
    given = [one.part.startswith("given") for one in why]
    family = [one.part.startswith("family") for one in why]
    in_order = given[0] + (family[-1] if len(why) > 1 else 0)
    return 4.0 * any(given) + 2.0 * any(family) + 2.0 * in_order


def _unasked(why: Sequence[Nearby], parts: Sequence[tuple[str, str]]) -> float:
    """Put a name of just these words before one of more words."""
    lineage = {name[:-3] for name, _ in parts} & {"given", "father", "grandfather", "family"}
    return max(0, len(lineage) - len(why)) * 0.5
