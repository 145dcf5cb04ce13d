"""Rows into entries, by the map: pure, and the same for every kind of file."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import chain

from tawthiq.domain.ages import Age, ImpossibleAge
from tawthiq.domain.attribution import Standard
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.letters import clean_text, western_digits
from tawthiq.domain.lookups import keys_of
from tawthiq.domain.names import is_arabic, is_placeholder
from tawthiq.domain.packs import Pack
from tawthiq.intake.assembly import Assembler, Draft, attribution_of
from tawthiq.intake.entries import Entry, EntryName
from tawthiq.intake.maps.checking import check_columns, check_pack
from tawthiq.intake.maps.days import DayReader, day_reader
from tawthiq.intake.maps.model import (
    AgeSection,
    DateSection,
    Effect,
    ListMap,
    PlaceSection,
    Translation,
    Unlisted,
)
from tawthiq.intake.refusals import RowRefused
from tawthiq.intake.words import Untranslated, Words

AGE = re.compile(r"(\d{1,3})(?:\.0+)?(?:\s*(?:-|–|/|to|or|أو|الى|إلى)\s*(\d{1,3}))?")
ID_LENGTH = 200

Cells = Sequence[str]
Step = Callable[[Cells, int, Draft], None]


class Translator:
    """A map made ready for one file: its columns found, its words folded, its formats compiled.

    Raises `MapRefused` at once when the map does not fit the columns or the pack.
    """

    def __init__(self, listed: ListMap, columns: Sequence[str], pack: Pack, *, today: date) -> None:
        check_columns(listed, columns)
        check_pack(listed, pack)
        self._map = listed
        self._at = {name: place for place, name in enumerate(columns)}
        self._pack = pack
        self._assembler = Assembler(listed, today=today)
        self._nulls = frozenset(listed.list.nulls)
        self._words: list[Words[str] | Words[Effect]] = []
        self._placeholders = [
            re.compile(pattern, re.IGNORECASE) for pattern in listed.names.placeholders
        ]
        self._id = self._at[listed.list.id]
        self._steps: list[Step] = [*self._plain_steps(), *self._word_steps()]

    @property
    def untranslated(self) -> list[Untranslated]:
        """Return the values that the map does not list, by column, the most frequent first."""
        found = chain.from_iterable(words.untranslated.values() for words in self._words)
        return sorted(found, key=lambda tally: (tally.column, -tally.times, tally.lines))

    def list_id(self, cells: Cells) -> str:
        """Return the row's id in its list; raise `RowRefused` where there is none."""
        found = cells[self._id].strip()
        if not found:
            raise RowRefused(
                f"The row has nothing in `{self._map.list.id}`, the column that tells rows apart."
            )
        if len(found) > ID_LENGTH:
            raise RowRefused(f"The id in `{self._map.list.id}` is longer than {ID_LENGTH} letters.")
        return found

    def entry(self, cells: Cells, line: int) -> Entry:
        """Translate one row; raise `RowRefused` with the reason that stands beside it."""
        draft = Draft(self.list_id(cells))
        for step in self._steps:
            step(cells, line, draft)
        return self._assembler.entry(draft)

    def _plain_steps(self) -> Iterator[Step]:
        yield self._names_step()
        if self._map.age is not None:
            yield self._age_step(self._map.age)
        months = {
            name.lower(): number
            for names in self._pack.months_ar
            for number, name in enumerate(names, 1)
        }
        for key, section in self._map.dates.items():
            yield self._date_step(key, section, day_reader(section.formats, months))

    def _word_steps(self) -> Iterator[Step]:
        for place in self._map.places:
            yield self._place_step(place)
        for translation in self._map.translations:
            yield self._translation_step(translation)

    def _names_step(self) -> Step:
        names = self._map.names
        latin, arabic = ([self._at[c] for c in columns] for columns in (names.latin, names.arabic))
        parts = [
            [(part, self._at[column]) for part, column in given.items()]
            for given in (names.latin_parts, names.arabic_parts)
        ]

        def step(cells: Cells, _line: int, draft: Draft) -> None:
            in_latin = self._name(cells, latin, parts[0])
            in_arabic = self._name(cells, arabic, parts[1])
            if not in_arabic.whole and not in_latin.parts and is_arabic(in_latin.whole):
                in_latin, in_arabic = EntryName(), in_latin
            draft.latin, draft.arabic = in_latin, in_arabic

        return step

    def _name(self, cells: Cells, whole: list[int], parts: list[tuple[str, int]]) -> EntryName:
        said = tuple(
            (part, text) for part, at in parts if (text := clean_text(self._told(cells[at])))
        )
        texts = [clean_text(self._told(cells[at])) for at in whole]
        name = " ".join(filter(None, texts)) or " ".join(
            text for part, text in said if part not in {"mother", "kunya"}
        )
        if (
            not name
            or is_placeholder(name)
            or any(one.fullmatch(name) for one in self._placeholders)
        ):
            return EntryName()
        return EntryName(name, said)

    def _told(self, cell: str) -> str:
        """Return the cell, or nothing where it holds one of the list's words for nothing."""
        plain = cell.strip()
        return "" if plain in self._nulls else plain

    def _age_step(self, section: AgeSection) -> Step:
        at, unknown = self._at[section.column], frozenset(section.not_known)

        def step(cells: Cells, _line: int, draft: Draft) -> None:
            told = western_digits(self._told(cells[at]))
            if not told or told in unknown:
                return
            match = AGE.fullmatch(told)
            if match is not None:
                low = int(match[1])
                try:
                    draft.age = Age(low, int(match[2] or low))
                except ImpossibleAge as error:
                    raise RowRefused(f"`{section.column}`: {error}") from error
            elif section.unreadable is Unlisted.REFUSE:
                raise RowRefused(
                    f"`{section.column}` is no age in years, nor a range such as 17-18."
                )

        return step

    def _date_step(self, key: str, section: DateSection, read: DayReader) -> Step:
        at = self._at[section.column]
        known: dict[str, PartialDate | None] = {}

        def step(cells: Cells, _line: int, draft: Draft) -> None:
            told = self._told(cells[at])
            if not told:
                return
            if told not in known:
                known[told] = read(told)
            day = known[told]
            if day is not None:
                draft.days[key] = day
            elif section.unreadable is Unlisted.REFUSE:
                raise RowRefused(
                    f"`{section.column}` is no day in the formats of the map "
                    f"({', '.join(section.formats)}), or no day of the calendar."
                )

        return step

    def _place_step(self, section: PlaceSection) -> Step:
        at = self._at[section.column]
        names = keys_of(self._pack.governorates) if section.aliases else {}
        words: Words[str] = Words(
            section.column,
            section.values,
            fallback=lambda key: names[key].code if key in names else None,
            unlisted=section.unlisted,
            nulls=self._nulls,
        )
        self._words.append(words)

        def step(cells: Cells, line: int, draft: Draft) -> None:
            told = self._told(cells[at])
            if section.before:
                told = told.partition(section.before)[0]
            code = words.meaning(told, line)
            if code is not None:
                draft.places[section.means] = code

        return step

    def _translation_step(self, section: Translation) -> Step:
        at = self._at[section.column]
        for value, effect in section.values.items():
            attribution_of(dict(effect), f"`{value}` of `{section.column}`", Standard.NONE)
        words: Words[Effect] = Words(
            section.column,
            section.values,
            fallback=self._by_alias(section),
            unlisted=section.unlisted,
            nulls=self._nulls,
        )
        self._words.append(words)

        def step(cells: Cells, line: int, draft: Draft) -> None:
            effect = words.meaning(cells[at], line)
            if effect is not None:
                draft.take(effect)

        return step

    def _by_alias(self, section: Translation) -> Callable[[str], Effect | None]:
        if not section.aliases:
            return lambda _key: None
        fact = section.fact
        pack = self._pack
        codes = {
            "party": {key: party.code for key, party in keys_of(pack.parties).items()},
            "means": {key: term.code for key, term in keys_of(pack.means).items()},
            "group": {key: term.code for key, term in keys_of(pack.groups).items()},
        }[fact]
        return lambda key: _alias_effect(fact, codes.get(key))


def _alias_effect(fact: str, code: str | None) -> Effect | None:
    if code is None:
        return None
    return ((fact, code if fact == "means" else (code,)),)
