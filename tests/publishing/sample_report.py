"""An invented report of May 2020 in both languages, as the resolved document that renderers read."""

from typing import Any

from tawthiq.publishing.messages import bundle
from tawthiq.publishing.resolution import LABELS

Node = dict[str, Any]
MONTHS = {
    "en": ["January", "February", "March", "April", "May"],
    "ar": ["كانون الثاني", "شباط", "آذار", "نيسان", "أيار"],
}
DOCUMENTED, TORTURE = [304, 289, 114, 78, 125], [14, 13, 11, 11, 8]
PARTIES = [
    ("syrian_regime", "Syrian Regime forces", "قوات النظام السوري", 12, 1, 0),
    ("russia", "Russian forces", "القوات الروسية", 0, 0, 0),
    ("isis", "ISIS", "تنظيم داعش", 3, 1, 0),
    ("extremist_islamist", "Extremist Islamist groups", "التنظيمات الإسلامية المتشددة", 1, 0, 0),
    ("armed_opposition", "Factions of the Armed Opposition", "فصائل في المعارضة المسلحة", 4, 0, 1),
    ("sdf", "Kurdish-led Syrian Democratic Forces", "قوات سوريا الديمقراطية", 8, 2, 2),
    ("us_coalition", "US-led coalition", "قوات التحالف الدولي", 0, 0, 0),
    ("russia+syrian_regime", "Russian or Syrian Regime forces, not yet settled",
     "القوات الروسية أو قوات النظام السوري، لم يُحسم بعد", 0, 0, 0),
    ("other", "Other parties", "جهات أخرى", 97, 22, 3),
]  # fmt: skip
PLACES = [
    ("SY02", "Aleppo", "حلب", 62), ("SY09", "Deir Ez-Zour", "دير الزور", 22),
    ("SY12", "Daraa", "درعا", 14), ("SY07", "Idlib", "إدلب", 9), ("SY08", "Hasaka", "الحسكة", 7),
    ("SY11", "Raqqa", "الرقة", 4), ("SY03", "Damascus Suburbs", "ريف دمشق", 2),
    ("SY05", "Hama", "حماة", 2), ("SY13", "Suwayda", "السويداء", 1), ("SY01", "Damascus", "دمشق", 0),
    ("SY04", "Homs", "حمص", 0), ("SY06", "Latakia", "اللاذقية", 0), ("SY10", "Tartus", "طرطوس", 0),
    ("SY14", "Quneitra", "القنيطرة", 0), ("outside", "Outside the country", "خارج البلاد", 1),
    ("unknown", "Unknown", "غير معروفة", 1),
]  # fmt: skip


def text(words: str, **marks: bool) -> Node:
    return {"t": "text", "v": words, **marks}


def figure(key: str, value: int, shown: str | None = None, **marks: bool) -> Node:
    return {"t": "figure", "id": key, "v": shown or str(value), "value": value, **marks}


def table(key: str, caption: str, columns: list[str], rows: list[Node]) -> Node:
    heads = [
        {"inlines": [text(words)], "align": "end" if number else "start"}
        for number, words in enumerate(columns)
    ]
    return {
        "type": "table", "id": key, "caption": [text(caption)], "columns": heads, "rows": rows,
        "csv": f"tables/{key}.csv",
    }  # fmt: skip


def row(words: str, *numbers: tuple[str, int], level: int = 0, role: str | None = None) -> Node:
    cells = [[text(words)], *[[figure(key, value)] for key, value in numbers]]
    return {"cells": cells, "level": level, "role": role}


def picture(
    kind: str, builder: str, words: tuple[str, str], points: list[Node], beside: Node
) -> Node:
    lang, key = beside.pop("lang"), beside["id"]
    source = {"en": "the findings of the demonstration record", "ar": "نتائج السجل التوضيحي"}[lang]
    return {
        "type": kind, "id": f"chart-{key}", "builder": builder, "title": [text(words[0])],
        "alt": words[1], "points": points, "svg": f"charts/{key}.{lang}.svg",
        "png": f"charts/{key}.{lang}.png", "source": [text(source)], "table": beside,
    }  # fmt: skip


def point(label: str, key: str, value: int, **more: object) -> Node:
    return {"label": label, "value": value, "text": str(value), "figure": key, **more}


def heading(level: int, key: str, words: str) -> Node:
    return {"type": "heading", "level": level, "id": key, "inlines": [text(words)]}


def months(lang: str) -> Node:
    en = lang == "en"
    keys = [f"toll.by_month.2020-{number:02}" for number in range(1, 6)]
    rows = [
        row(words, (key, value))
        for key, words, value in zip(keys, MONTHS[lang], DOCUMENTED, strict=True)
    ]
    rows.append(
        row("Since January" if en else "منذ كانون الثاني", ("toll.year_to_date", 910), role="total")
    )
    caption = "Civilians documented killed by month" if en else "المدنيون الموثق مقتلهم بحسب الشهر"
    heads = ["Month", "Civilians"] if en else ["الشهر", "المدنيون"]
    beside = table("months", caption, heads, rows) | {"lang": lang}
    title = (
        "125 documented in May, 47 more than in April" if en
        else "وُثِّق مقتل 125 في أيار، أي بزيادة 47 عن نيسان"
    )  # fmt: skip
    alt = "Bars by month: 125 in May" if en else "أعمدة بحسب الشهر: 125 في أيار"
    points = [
        point(words, key, value, emphasis=key.endswith("05"))
        for key, words, value in zip(keys, MONTHS[lang], DOCUMENTED, strict=True)
    ]
    return picture("chart", "months", (title, alt), points, beside)


def parties(lang: str) -> Node:
    en = lang == "en"
    rows = [
        row(
            words[0 if en else 1],
            (f"toll.by_party.{key}", total),
            (f"toll.by_party.{key}.children", children),
            (f"toll.by_party.{key}.women", women),
        )
        for key, *words, total, children, women in PARTIES
    ]
    total = (("toll.civilians", 125), ("toll.children", 26), ("toll.women", 6))
    rows.append(row("Total" if en else "المجموع", *total, role="total"))
    heads = (
        ["Party", "Civilians", "Children", "Women"] if en
        else ["الجهة", "المدنيون", "الأطفال", "النساء"]
    )  # fmt: skip
    caption = "The toll of May 2020 by party" if en else "حصيلة أيار 2020 بحسب الجهة"
    beside = table("toll-by-party", caption, heads, rows) | {"lang": lang}
    title = (
        "97 of the 125 were killed by other parties"
        if en
        else "97 من أصل 125 قُتلوا على يد جهات أخرى"
    )
    points = [
        point(words[0 if en else 1], f"toll.by_party.{key}", total, code=key)
        for key, *words, total, _, _ in PARTIES
    ]
    return picture("chart", "bars", (title, title), points, beside)


def places(lang: str) -> Node:
    en = lang == "en"
    rows = [
        row(words[0 if en else 1], (f"toll.by_governorate.{key}", value))
        for key, *words, value in PLACES
    ]
    caption = "Civilians by governorate killed" if en else "المدنيون بحسب محافظة القتل"
    heads = ["Governorate", "Civilians"] if en else ["المحافظة", "المدنيون"]
    beside = table("killed", caption, heads, rows) | {"lang": lang}
    title = "Half of the 125 were killed in Aleppo" if en else "نصف الـ125 قُتلوا في حلب"
    points = [
        point(words[0 if en else 1], f"toll.by_governorate.{key}", value, code=key)
        for key, *words, value in PLACES
    ]
    return picture("map", "governorates", (title, title), points, beside)


def lead(lang: str) -> Node:
    en = lang == "en"
    words = (
        ["In ", " this record counts ", " civilians, among them ", " children and ",
         " women. By date documented that is ", " more than in April; by date of death the number fell."]
        if en else
        ["في ", " يعدّ هذا السجل مقتل ", " مدنياً، بينهم ", " طفلاً و", " نساء. وهذه الحصيلة بحسب تاريخ التوثيق أعلى بـ",
         " من نيسان، أما بحسب تاريخ الوفاة فقد انخفض العدد."]
    )  # fmt: skip
    month = {"t": "date", "v": "May 2020" if en else "أيار 2020", "iso": "2020-05"}
    between = [
        month, figure("toll.civilians", 125, strong=True), figure("toll.children", 26),
        figure("toll.women", 6), figure("toll.change", 47),
    ]  # fmt: skip
    inlines = [text(words[0])]
    for inline, after in zip(between, words[1:], strict=True):
        inlines += [inline, text(after)]
    return {"type": "paragraph", "inlines": inlines, "role": "lead"}


def case(lang: str) -> Node:
    en = lang == "en"
    return {
        "type": "case", "id": "I-000031",
        "title": [text("A car bomb in a market" if en else "تفجير سيارة مفخخة في سوق")],
        "facts": [
            {"label": [text("Date" if en else "التاريخ")],
             "inlines": [{"t": "date", "v": "28 April 2020" if en else "28 نيسان 2020", "iso": "2020-04-28"}]},
            {"label": [text("Governorate" if en else "المحافظة")],
             "inlines": [{"t": "term", "v": "Aleppo" if en else "حلب"}]},
            {"label": [text("Killed" if en else "القتلى")],
             "inlines": [text("at least " if en else "على الأقل "), figure("incident.killed", 44)]},
            {"label": [text("File" if en else "الملف")], "inlines": [{"t": "id", "v": "I-000031"}]},
        ],
        "paragraphs": [[
            text("A witness said: " if en else "قال أحد الشهود: "),
            {"t": "quote", "v": "The street was full of people (it was noon)." if en
             else "كان الشارع مكتظاً بالناس (كان ذلك ظهراً)."},
            text(" Before: " if en else " سابقاً: "), figure("incident.before", 41, struck=True),
            text(" now: " if en else "، والآن: "), figure("incident.killed", 44), text("."),
        ]],
    }  # fmt: skip


def prose(lang: str, en: str, ar: str, role: str | None = None) -> Node:
    return {"type": "paragraph", "inlines": [text(en if lang == "en" else ar)], "role": role}


def key_numbers(lang: str) -> Node:
    named = [
        ("toll.civilians", 125, "civilians documented killed", "مدنياً وُثِّق مقتلهم"),
        ("toll.children", 26, "children", "طفلاً"), ("toll.women", 6, "women", "نساء"),
        ("torture.deaths", 8, "died due to torture", "ماتوا بسبب التعذيب"),
        ("toll.year_to_date", 910, "since January", "منذ كانون الثاني"),
    ]  # fmt: skip
    return {
        "type": "key_figures",
        "items": [
            {"inlines": [figure(key, value)], "label": [text(en if lang == "en" else ar)]}
            for key, value, en, ar in named
        ],
    }


def labels(lang: str) -> dict[str, str]:
    """Return the words that renderers set around a document."""
    return {name.replace("-", "_"): _label(name, lang) for name in LABELS}


def _label(name: str, lang: str) -> str:
    spoken = bundle(lang)
    pattern = spoken.get_message(f"ui-{name}").value
    assert pattern is not None
    return str(spoken.format_pattern(pattern)[0])


def resolved(lang: str) -> Node:
    """Return the invented report in `lang`."""
    en = lang == "en"
    say = {
        "toll": ("Toll since January", "الحصيلة منذ كانون الثاني"),
        "summary": ("Summary", "الخلاصة"), "party": ("By party", "بحسب الجهة"),
        "where": ("By governorate", "بحسب المحافظة"), "cases": ("Notable incidents", "أبرز الحوادث"),
        "other": ("Other parties", "جهات أخرى"),
    }  # fmt: skip
    part = 0 if en else 1
    return {
        "lang": lang, "dir": "ltr" if en else "rtl", "edition": "monthly-2020-05.1",
        "synthetic": True,
        "title": [text("Civilians documented killed in May 2020" if en
                       else "المدنيون الموثق مقتلهم في أيار 2020")],
        "subtitle": [text("An invented record, as known on 31 May 2020" if en
                          else "سجل من نسج الخيال، كما عُرف في 31 أيار 2020")],
        "meta": {
            "organisation": "Demonstration record" if en else "السجل التوضيحي",
            "period": "May 2020" if en else "أيار 2020",
            "as_known": "31 May 2020" if en else "31 أيار 2020",
            "rule": "Monthly" if en else "القاعدة الشهرية", "code": "monthly-2020-05.1",
        },
        "labels": labels(lang),
        "blocks": [
            heading(1, "summary", say["summary"][part]), lead(lang), key_numbers(lang),
            prose(lang, "At least: not every death reaches this record.",
                  "الأعداد حدٌّ أدنى، فليست كل وفاة تصل إلى هذا السجل.", "note"),
            heading(1, "since-january", say["toll"][part]), months(lang),
            heading(1, "by-party", say["party"][part]), parties(lang),
            heading(2, "other", say["other"][part]),
            {"type": "list", "items": [
                [figure("toll.other.bombings", 55), text(" by bombings" if en else " في تفجيرات")],
                [figure("toll.other.gunfire", 29),
                 text(" by gunfire of unknown source" if en else " برصاص مجهول المصدر")],
            ]},
            prose(lang, "The bombing of a market is a crime.", "تفجير سوق جريمة.", "statement"),
            {"type": "page_break"},
            heading(1, "where", say["where"][part]), places(lang),
            heading(1, "incidents", say["cases"][part]), case(lang),
            parties(lang)["table"] | {"id": "annex-party", "csv": None},
        ],
    }  # fmt: skip
