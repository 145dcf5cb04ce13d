"""The few words that a renderer sets around a document: the resolved labels, all of them there."""

from collections.abc import Mapping
from typing import Any

FALLBACK = {
    "en": {
        "contents": "Contents", "page": "Page", "of": "of", "source": "Source", "note": "Note",
        "statement": "Statement", "synthetic": "Demonstration: every person and event in this "
        "document is invented", "superseded": "superseded value", "data": "Data",
        "as_known": "As known on", "rule": "Counting rule", "edition": "Edition",
        "organisation": "Published by", "period": "Period", "code": "Document",
        "download": "Download", "skip": "Skip to the report",
        "figures_note": "Each number carries its identifier in the file of figures",
    },
    "ar": {
        "contents": "المحتويات", "page": "صفحة", "of": "من", "source": "المصدر", "note": "ملاحظة",
        "statement": "بيان", "synthetic": "عرض توضيحي: كل شخص وكل حادثة في هذه الوثيقة من نسج الخيال",
        "superseded": "قيمة حلّت محلها أخرى", "data": "البيانات", "as_known": "كما عُرف في",
        "rule": "قاعدة العدّ", "edition": "الإصدار", "organisation": "الناشر", "period": "الفترة",
        "code": "الوثيقة", "download": "تنزيل", "skip": "انتقل إلى التقرير",
        "figures_note": "لكل رقم معرّفه في ملف الأرقام",
    },
}  # fmt: skip


def labels_of(resolved: Mapping[str, Any]) -> dict[str, str]:
    """Give the labels of a resolved document; what it leaves out is said in its language here."""
    return FALLBACK.get(resolved["lang"], FALLBACK["en"]) | dict(resolved["labels"])
