"""Invented people: common given names before family names that mean "example" or "imagined"."""

from dataclasses import dataclass
from random import Random

from tawthiq.domain.ages import Sex

# Each pair is Arabic, then Latin. The family names are words no family bears.
MEN = (
    ("سالم", "Salem"), ("نادر", "Nader"), ("رامي", "Rami"), ("فادي", "Fadi"), ("جابر", "Jaber"),
    ("وسيم", "Wasim"), ("طارق", "Tareq"), ("غسان", "Ghassan"), ("مازن", "Mazen"), ("هيثم", "Haytham"),
    ("أنس", "Anas"), ("بلال", "Bilal"), ("زياد", "Ziad"), ("كنان", "Kinan"), ("لؤي", "Louay"),
    ("عبد الله", "Abdullah"), ("محمد", "Muhammad"), ("أحمد", "Ahmad"), ("يوسف", "Yousef"), ("عمر", "Omar"),
)  # fmt: skip
WOMEN = (
    ("سلمى", "Salma"), ("نوال", "Nawal"), ("ريم", "Rim"), ("هند", "Hind"), ("جمانة", "Jumana"),
    ("وفاء", "Wafaa"), ("رنا", "Rana"), ("غادة", "Ghada"), ("ميساء", "Maysaa"), ("هالة", "Hala"),
    ("أمل", "Amal"), ("بشرى", "Bushra"), ("زينة", "Zeina"), ("لمى", "Lama"), ("فاطمة", "Fatima"),
)  # fmt: skip
FAMILIES = (
    ("المثالي", "al-Mithali"), ("الافتراضي", "al-Iftiradi"), ("التجريبي", "al-Tajribi"),
    ("الخيالي", "al-Khayali"), ("النموذجي", "al-Namudhaji"), ("المتخيَّل", "al-Mutakhayyal"),
    ("الموضوع", "al-Mawdu"), ("التمثيلي", "al-Tamthili"), ("المبتكر", "al-Mubtakar"),
    ("الوهمي", "al-Wahmi"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class InventedName:
    """Given, father, grandfather and family, each as (Arabic, Latin)."""

    given: tuple[str, str]
    father: tuple[str, str]
    grandfather: tuple[str, str]
    family: tuple[str, str]


def invent_name(chance: Random, sex: Sex) -> InventedName:
    """Return a name that nobody bears."""
    given = chance.choice(WOMEN if sex is Sex.FEMALE else MEN)
    return InventedName(given, chance.choice(MEN), chance.choice(MEN), chance.choice(FAMILIES))
