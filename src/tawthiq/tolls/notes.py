"""What must be said beside a number: ranges, unknowns and rows that overlap."""

from dataclasses import dataclass

from tawthiq.domain.rules import DateBasis
from tawthiq.tolls.questions import By


@dataclass(frozen=True, slots=True)
class Note:
    """One sentence in both languages; `number` is the count it states, where it states one."""

    en: str
    ar: str
    number: int | None = None

    def told(self, lang: str) -> str:
        return self.ar if lang == "ar" else self.en


def status_note(number: int) -> Note | None:
    if not number:
        return None
    return Note(
        f"Outside the total: {number} whose civilian status is unknown.",
        f"خارج المجموع: {number} ممن لا تعرف صفتهم المدنية.",
        number,
    )


def straddling_note(number: int) -> Note | None:
    if not number:
        return None
    return Note(
        f"Not in the total: {number} whose date of death may lie in the period or outside it.",
        f"ليس في المجموع: {number} ممن قد يقع تاريخ وفاتهم ضمن المدة أو خارجها.",
        number,
    )


def undated_note(number: int, basis: DateBasis) -> Note | None:
    if not number:
        return None
    what_en, what_ar = {
        DateBasis.DOCUMENTED: ("documented day", "يوم توثيقهم"),
        DateBasis.DIED: ("date of death", "تاريخ وفاتهم"),
    }[basis]
    return Note(
        f"In no period: {number} whose {what_en} is not known at all.",
        f"ليس في أي مدة: {number} ممن لا يعرف {what_ar} مطلقا.",
        number,
    )


def overlapping_note(by: By) -> Note | None:
    if by not in {By.GROUP, By.CAUSE}:
        return None
    return Note(
        "A person may stand in several of these rows; they may sum to more than the total.",
        "قد يرد الشخص في أكثر من سطر، فقد يزيد مجموع السطور على المجموع الكلي.",
    )
