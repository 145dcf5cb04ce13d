"""Names that meet under a folding, and names that do not. All are made up of common words."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tawthiq.domain.names import fold_name, name_key, skeleton
from tawthiq.domain.names.units import split_units

MEET = {
    "hamza on alef": "أحمد|احمد|إحمد|Ahmad|Ahmed",
    "ta marbuta": "فاطمة|فاطمه|Fatima|Fatimah|Fatmeh",
    "alef maqsura": "موسى|موسي|Mousa|Musa|Moussa",
    "hamza on waw": "رؤوف|رووف|Raouf|Ra'uf",
    "hamza on ya": "رائد|رايد|Raed|Ra'ed|Raid",
    "hamza at the end": "هناء|Hanaa|Hana'",
    "tatweel and vowel marks": "محمد|محـــمد|مُحَمَّد|Muhammad|Mohammed|Mohamad|Mohamed|Mhd.",
    "presentation forms": "عبد الله|ﻋﺒﺪ ﷲ|عبد اﷲ",
    "bidirectional marks": "سالم|\u202bسالم\u202c|\u200fسا\u200dلم|Salem",
    "Persian letters": "كريم|کریم|Karim|Kareem",
    "servant of God": "عبد الله|عبدالله|عبد اللّٰه|Abdullah|Abdallah|Abd Allah|Abdulla|ʿAbd Allāh|Abd-Allah",
    "a servant's name": (
        "عبد الرحمن|عبدالرحمن|Abd al-Rahman|Abdul Rahman|Abdel Rahman|Abdelrahman|Abdurrahman|"
        "Abd ar-Rahman|Abdul-Rahman|Abd El Rahman|Abder Rahman|Abdulraḥmān"
    ),
    "a servant's name with a vowel": "عبد العزيز|Abdulaziz|Abdel Aziz|Abd al-Aziz|Abdel-Aziz",
    "a servant's name with a sun letter": "عبد السلام|Abdul Salam|Abdussalam|Abd as-Salam",
    "a servant's name with l": "عبد اللطيف|Abdullatif|Abdul Latif|Abd al-Latif|Abdellatif",
    "joined or split, father of": "أبو بكر|ابوبكر|ابو بكر|Abu Bakr|Abo Bakr|Abubakr|Abou Bakr",
    "father of, with an article": "أبو الفضل|ابوالفضل|Abu al-Fadl|Abul-Fadl|Abulfadl",
    "father of, with none": "أبو الياس|ابوالياس|Abu Elias|Abou Ilyas",
    "joined or split, mother of": "أم علي|ام علي|Umm Ali|Um Ali|Oum Ali",
    "of the faith": "صلاح الدين|Salah al-Din|Salaheddin|Salahuddin|Salah Eddin|Salah ad-Din",
    "of God": "نصر الله|نصرالله|Nasrallah|Nasr Allah|Nasrullah",
    "the bound t": "هبة الله|Hibatullah|Hibat Allah",
    "the article": "الحريري|حريري|al-Hariri|Al Hariri|el-Hariri|Alhariri|Hariri|ul-Hariri",
    "the article before sh": "الشامي|al-Shami|ash-Shami|Ash Shami|esh-Shami",
    "the article before n": "النجار|al-Najjar|an-Najjar|En Najjar",
    "the article before r, s, t, d, z": "الرفاعي|ar-Rifai|er Rifai|al-Rifai",
    "no article": "إلياس|الياس|Elias|Ilyas",
    "no article, of the faith": "Elias Eddin|Eliaseddin|الياس الدين",
    "no article either": "إلهام|الهام|Ilham|Elham",
    "son of": "علي بن عمر|علي عمر|Ali bin Omar|Ali ibn Umar|Ali Omar",
    "the family of": "آل حسن|Al Hasan|Hassan",
    "a title": "الشيخ علي|د. علي|Sheikh Ali|Dr. Ali|Ali",
    "also called": "علي (أبو عمر)|Ali “Abu Omar”|Ali",
    "Husayn": "حسين|Hussein|Husain|Hussain|Husayn|Hossein",
    "Yusuf": "يوسف|Yousef|Yusuf|Youssef|Yousif",
    "Umar": "عمر|Omar|Umar",
    "Uthman": "عثمان|Othman|Osman|Uthman",
    "Haytham": "هيثم|Haitham|Haysam|Haytham",
    "q and k": "قاسم|Qasem|Kassem|Kasim",
    "kh, gh, sh, ch": "شاكر خالد غالب|Chaker Khaled Ghaleb|Shakir Khalid Ghalib",
    "a chain": "محمد عبد الله أحمد الحسين|Mohamad Abdullah Ahmad al-Hussein",
}  # fmt: skip

APART = """
حسن/حسين Hassan/Hussein حسن/حسان حسين/حسون محمد/محمود Mohammad/Mahmoud أحمد/محمد Ahmad/Mohammad أحمد/حمد
أحمد/حامد حمود/حميد Hamed/Hameed علي/علاء علاء/علا Ali/Ola Alaa/Ola عمر/عمار Omar/Ammar عمر/عامر Omar/Amer
عمر/عمران Omar/Imran مروان/عمران Marwan/Imran سمير/سامر Samir/Samer سمير/سمر سالم/سليم Salem/Salim
سليمان/سلمان Suleiman/Salman جمال/جميل Jamal/Jamil جميل/جميلة كمال/كامل Kamal/Kamel ناصر/نصر Nasser/Nasr
صالح/صلاح Saleh/Salah فارس/فراس Fares/Firas راشد/رشيد Rashed/Rashid خالد/خليل Khaled/Khalil سعد/سعيد
Saad/Saeed وليد/وائل Walid/Wael فادي/فؤاد Fadi/Fouad عبدالله/عبيدالله Abdullah/Obaidullah نور/نوار Nour/Nawar
هادي/هدى Hadi/Huda رنا/رانيا Rana/Rania أمين/أيمن Amin/Ayman أمين/أمينة سامي/سمية Sami/Sumaya
يوسف/ياسين يونس/ياسين Younes/Yassin بشار/بشير Bashar/Bashir هاشم/هشام Hashem/Hisham زيد/زياد Zaid/Ziad
كريم/كرم Karim/Karam ماجد/مجد Majed/Majd باسم/بسام Basem/Bassam رائد/رعد Raed/Raad نزار/نذير Nizar/Nazir
حسن/Hussein محمود/Mohammad عمار/Omar سليم/Salem جمال/Jamil صالح/Salah فراس/Fares Wissam/وسيم
عبدالرحمن/عبدالرحيم Abdulrahman/Abdulrahim
""".split()  # noqa: SIM905

SAME_SCRIPT = {
    "Arabic, joined": ("عبد الله أبو بكر", "عبدالله ابوبكر"),
    "Arabic, with the article": ("عبد الرحمن الحسن", "عبدالرحمن الحَسَن"),
    "Arabic, with hamza": ("إسراء رؤوف", "اسرا رووف"),
    "Latin, marks": ("ʿAbd el-Raḥmān Al Ḥarīrī", "Abdulrahman al-Hariri"),
    "Latin, sun letters": ("ash-Shami", "Al-Shami"),
    "Latin, of God": ("Abd Allah", "abdallah"),
}


@pytest.mark.parametrize("spellings", MEET.values(), ids=MEET)
def test_the_spellings_of_one_name_meet(spellings: str) -> None:
    keys = {name_key(spelling) for spelling in spellings.split("|")}

    assert len(keys) == 1, keys


@pytest.mark.parametrize("pair", APART)
def test_two_names_stay_apart(pair: str) -> None:
    one, other = pair.split("/")

    assert name_key(one) != name_key(other)


@pytest.mark.parametrize(("one", "other"), SAME_SCRIPT.values(), ids=SAME_SCRIPT)
def test_spellings_of_one_script_meet_in_its_folding(one: str, other: str) -> None:
    assert fold_name(one) == fold_name(other)


def test_the_folding_keeps_the_scripts_and_the_vowels_apart() -> None:
    assert fold_name("Ahmed") != fold_name("Ahmad")
    assert fold_name("Ahmad") != fold_name("أحمد")


def test_the_skeleton_is_for_finding_candidates_and_meets_more() -> None:
    assert skeleton("Hassan") == skeleton("حسين") == skeleton("Hosin") == "hsn"
    assert name_key("Hosin") == "hsn"


WORDS = [
    "محمد",
    "أحمد",
    "عبد",
    "الله",
    "عبدالرحمن",
    "أبو",
    "بكر",
    "ابوعلي",
    "آل",
    "بن",
    "الحريري",
    "صلاح",
    "الدين",
    "نصرالله",
    "هبة",
    "إسراء",
    "علاء",
    "الياس",
    "ام",
    "Mohammad",
    "al-Hariri",
    "el",
    "Abd",
    "al-Rahman",
    "Abdulaziz",
    "Abu",
    "Bakr",
    "Salah",
    "Eddin",
    "bin",
    "ash-Shami",
    "Elias",
    "Nasrallah",
    "Ali-Reza",
    "O'Neil",
    "Ümit",
]
names = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join)
INVISIBLE = st.sampled_from(["\u200f", "\u202b", "\u200d", "\u00ad", "\ufeff"])


@settings(max_examples=50)
@given(names)
def test_folding_twice_is_folding_once(name: str) -> None:
    assert fold_name(fold_name(name)) == fold_name(name)


@settings(max_examples=50)
@given(names, INVISIBLE, st.integers(0, 40))
def test_what_cannot_be_seen_changes_no_key(name: str, sign: str, place: int) -> None:
    place = min(place, len(name))

    assert name_key(name[:place] + sign + name[place:]) == name_key(name)


@settings(max_examples=50)
@given(names)
def test_capitals_and_composed_letters_change_no_key(name: str) -> None:
    assert name_key(name.upper()) == name_key(name)
    assert name_key(unicodedata.normalize("NFD", name)) == name_key(name)


@settings(max_examples=50)
@given(names)
def test_the_units_hold_every_word_as_it_was_written(name: str) -> None:
    written = " ".join(unit.written for unit in split_units(name)).replace("-", " ").split()

    assert written == name.replace("-", " ").split()[: len(written)]


@settings(max_examples=200)
@given(st.text("ابوعدلهيمن ءآإـabdulz-'.()«»1٣ \u202b\u0301\u064b", max_size=14))
def test_any_text_has_a_key(text: str) -> None:
    assert isinstance(name_key(text), str)
    assert isinstance(fold_name(text), str)
