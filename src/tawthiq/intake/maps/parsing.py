"""From the text of a TOML file to a map; what is wrong is said by section and key."""

import re
import tomllib
from hashlib import sha256
from pathlib import Path

from tawthiq.domain.attribution import Standard
from tawthiq.domain.certainty import Certainty, Credibility, Element, Reliability
from tawthiq.domain.fate import Body, Custody, Death
from tawthiq.domain.findings import Exclusion
from tawthiq.domain.status import CivilianStatus
from tawthiq.intake.maps.days import check_format
from tawthiq.intake.maps.effects import BY_ALIAS, FACTS, effect_of
from tawthiq.intake.maps.model import (
    NAME_PARTS,
    AgeSection,
    AssessmentSection,
    DateSection,
    ListMap,
    ListSection,
    NamesSection,
    PlaceMeaning,
    PlaceSection,
    SourceSection,
    Translation,
    Unlisted,
)
from tawthiq.intake.maps.sections import Section
from tawthiq.intake.reading.rows import FORMATS, FileOptions
from tawthiq.intake.refusals import MapRefused

DATES = ("died", "event", "born", "documented")
FIGHTERS = {
    CivilianStatus.ARMED_FORCES: Exclusion.COMBATANT_UNRECORDED,
    CivilianStatus.PARTICIPATING: Exclusion.COMBATANT_UNRECORDED,
}


def read_map(path: Path) -> ListMap:
    """Read and check the map at `path`; raise `MapRefused` with what is wrong and what is possible."""
    try:
        text = path.read_bytes()
        data = tomllib.loads(text.decode("utf-8-sig"))
    except OSError as error:
        raise MapRefused(f"The map {path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise MapRefused(f"The map {path} is not UTF-8: save it as UTF-8.") from error
    except RecursionError:
        raise MapRefused(
            f"The map {path} holds values nested too deeply: no map needs it."
        ) from None
    except tomllib.TOMLDecodeError as error:
        raise MapRefused(f"The map {path} is not TOML: {error}.") from error
    return parse_map(data, sha256(text).hexdigest())


def parse_map(data: dict[str, object], digest: str = "") -> ListMap:
    """Build a map from the parsed TOML."""
    top = Section(data, "[top of the file]")
    found = ListMap(
        title=top.text("title"),
        list=_list(_within(top, "list")),
        names=_names(_within(top, "names")),
        file=_file(_within(top, "file")),
        source=_source(_within(top, "source")),
        age=_age(_within(top, "age")) if "age" in top else None,
        dates=_dates(_within(top, "dates")),
        places=tuple(_place(section) for section in top.tables("places")),
        translations=tuple(_translation(section) for section in top.tables("translate")),
        assessment=_assessment(top),
        digest=digest,
    )
    top.text("about", "")
    top.table("age")
    top.close()
    _refuse_doubles(found)
    return found


def _within(top: Section, key: str) -> Section:
    return Section(top.mapping(key), f"[{key}]")


def _list(section: Section) -> ListSection:
    found = ListSection(
        id=section.text("id"),
        nulls=section.texts("nulls"),
        documented_on=section.day("documented_on"),
        qualified=section.flag("qualified", default=False),
    )
    section.close()
    return found


def _file(section: Section) -> FileOptions:
    found = FileOptions(
        format=section.text("format", ""),
        encoding=section.text("encoding", "utf-8"),
        delimiter=section.text("delimiter", ","),
        sheet=section.text("sheet", ""),
        header_line=section.number("header_line", 1),
        merged=section.text("merged", "refuse"),
    )
    section.close()
    for key, value, options in (
        ("format", found.format, ("", *FORMATS)),
        ("merged", found.merged, ("refuse", "fill")),
    ):
        if value not in options:
            raise MapRefused(
                f"`{key}` in [file] must be one of {', '.join(filter(None, options))}."
            )
    if len(found.delimiter) != 1:
        raise MapRefused("`delimiter` in [file] must be one character, such as ; or a tab (\\t).")
    return found


def _source(section: Section) -> SourceSection:
    found = SourceSection(
        title=section.text("title", ""),
        kind=section.text("kind", "list"),
        reliability=section.choice("reliability", Reliability, Reliability.F),
        credibility=section.choice("credibility", Credibility, Credibility.UNJUDGED),
    )
    section.close()
    return found


def _names(section: Section) -> NamesSection:
    found = NamesSection(
        latin=section.texts("latin"),
        arabic=section.texts("arabic"),
        latin_parts=_parts(section.table("latin_parts")),
        arabic_parts=_parts(section.table("arabic_parts")),
        placeholders=section.texts("placeholders"),
    )
    section.close()
    if not found.columns:
        raise MapRefused(
            "[names] in the map names no column: give `latin`, `arabic` or their parts."
        )
    for pattern in found.placeholders:
        try:
            re.compile(pattern)
        except re.error as error:
            raise MapRefused(
                f"The placeholder `{pattern}` in [names] is no pattern: {error}."
            ) from error
    return found


def _parts(section: Section) -> dict[str, str]:
    parts = {part: section.text(part, "") for part in NAME_PARTS}
    section.close()
    return {part: column for part, column in parts.items() if column}


def _age(section: Section) -> AgeSection:
    found = AgeSection(
        column=section.text("column"),
        not_known=section.texts("not_known"),
        unreadable=section.choice("unreadable", Unlisted, Unlisted.REFUSE),
    )
    section.close()
    return found


def _dates(section: Section) -> dict[str, DateSection]:
    found = {key: _date(section.table(key)) for key in DATES if key in section}
    for key in DATES:
        section.table(key)
    section.close()
    return found


def _date(section: Section) -> DateSection:
    found = DateSection(
        column=section.text("column"),
        formats=section.texts("formats", ("%Y-%m-%d",)),
        unreadable=section.choice("unreadable", Unlisted, Unlisted.REFUSE),
    )
    section.close()
    for written in found.formats:
        check_format(written, section.where)
    return found


def _place(section: Section) -> PlaceSection:
    if "means" not in section:
        raise MapRefused(
            f"{section.where} in the map does not say what the list's place means: "
            f"set `means` to {', '.join(PlaceMeaning)}."
        )
    found = PlaceSection(
        column=section.text("column"),
        means=section.choice("means", PlaceMeaning, PlaceMeaning.ORIGIN),
        before=section.text("before", ""),
        aliases=section.flag("aliases", default=True),
        unlisted=section.choice("unlisted", Unlisted, Unlisted.REFUSE),
        values={key: str(value) for key, value in section.mapping("values").items()},
    )
    section.close()
    return found


def _translation(section: Section) -> Translation:
    column, fact = section.text("column"), section.text("fact", "")
    if fact and fact not in FACTS:
        raise MapRefused(
            f"`fact` in {section.where} is `{fact}`, which is none: it may be {', '.join(FACTS)}."
        )
    found = Translation(
        column=column,
        fact=fact,
        aliases=section.flag("aliases", default=False),
        unlisted=section.choice("unlisted", Unlisted, Unlisted.REFUSE),
        values={
            key: effect_of(value, fact, f"The value `{key}` of `{column}` in {section.where}")
            for key, value in section.mapping("values").items()
        },
    )
    section.close()
    if found.aliases and fact not in BY_ALIAS:
        raise MapRefused(
            f"`aliases` in {section.where} needs `fact` to be one of {', '.join(BY_ALIAS)}."
        )
    return found


def _assessment(top: Section) -> AssessmentSection:
    attribution, certainty = _within(top, "attribution"), _within(top, "certainty")
    fate, exclusions = _within(top, "fate"), _within(top, "exclusions")
    found = AssessmentSection(
        standard=attribution.choice("standard", Standard, Standard.POSSIBLE),
        certainties={
            element: certainty.choice(element, Certainty, Certainty.UNKNOWN) for element in Element
        },
        death=fate.choice("death", Death, Death.REPORTED),
        custody=fate.choice("custody", Custody, Custody.DETAINED),
        body=fate.choice("body", Body, Body.UNKNOWN),
        exclusions={
            status: exclusions.choice(status, Exclusion, FIGHTERS.get(status, Exclusion.NONE))
            for status in CivilianStatus
        },
    )
    for section in (attribution, certainty, fate, exclusions):
        section.close()
    return found


def _refuse_doubles(found: ListMap) -> None:
    meanings = [place.means for place in found.places]
    for meaning in PlaceMeaning:
        if meanings.count(meaning) > 1:
            raise MapRefused(f"Two [[places]] in the map mean `{meaning}`: keep one.")
    if "documented" in found.dates and found.list.documented_on:
        raise MapRefused(
            "The map gives both [list] documented_on and [dates.documented]: keep one of them."
        )
