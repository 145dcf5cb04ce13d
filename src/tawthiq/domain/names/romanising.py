"""Suggestions for writing a name in the other script. A person decides; nothing is compared by them.

Common names are looked up by the key under which both scripts meet; of another Arabic name the letters
are written out, with an a where Arabic leaves a short vowel unwritten. Latin letters leave too much
open, so that of an uncommon Latin name nothing is suggested.
"""

import re
from functools import cache

from tawthiq.domain.letters import clean_text
from tawthiq.domain.names.folding import name_key
from tawthiq.domain.names.units import ARABIC, Head, Tail, Unit, split_units

COMMON = """
أحمد Ahmad|محمد Mohammad|محمود Mahmoud|حمد Hamad|حماد Hammad|حامد Hamed|حميد Hamid|حمود Hammoud|حمدو Hamdo|
حمدي Hamdi|حسن Hasan|حسين Hussein|حسان Hassan|حسون Hassoun|حسنة Hasna|حسني Husni|علي Ali|علاء Alaa|علا Ola|
علياء Alia|عمر Omar|عمار Ammar|عامر Amer|عمرو Amr|أمير Amir|سمير Samir|سامر Samer|سمر Samar|سالم Salem|
سليم Salim|سلام Salam|سلامة Salameh|سلمى Salma|سلوم Salloum|سليمان Suleiman|سلمان Salman|كمال Kamal|كامل Kamel|
جمال Jamal|جميل Jamil|جميلة Jamila|جمعة Jumaa|ناصر Nasser|نصر Nasr|صالح Saleh|صلاح Salah|سهيل Suhail|فارس Fares|
فراس Firas|رشيد Rashid|راشد Rashed|رشا Rasha|نور Nour|نورة Noura|نوري Nouri|منير Munir|أمين Amin|أمينة Amina|
آمنة Amna|أيمن Ayman|إيمان Iman|أماني Amani|يمان Yaman|سعد Saad|سعيد Said|سيد Sayed|سعاد Suad|سعود Saud|زيد Zaid|
زياد Ziad|نادر Nader|نذير Nazir|نزار Nizar|هادي Hadi|هدى Huda|هاني Hani|هناء Hanaa|رامي Rami|ريم Reem|ريما Rima|
رمزي Ramzi|سامي Sami|سمية Sumaya|سامية Samia|أسامة Osama|أسماء Asmaa|عصام Issam|عاصم Assem|وسام Wissam|وسيم Wasim|
باسم Basem|بسام Bassam|بسمة Basma|قاسم Qassem|هاشم Hashem|هشام Hisham|كريم Karim|كرم Karam|أكرم Akram|ماجد Majed|
مجد Majd|مجيد Majid|رائد Raed|رعد Raad|رياض Riad|رضا Rida|رمضان Ramadan|فادي Fadi|فداء Fidaa|فؤاد Fouad|فاضل Fadel|
وليد Walid|ولاء Walaa|جابر Jaber|جبر Jabr|بكر Bakr|بكري Bakri|بشير Bashir|بشار Bashar|بشرى Bushra|عادل Adel|عدي Uday|
عباس Abbas|عبود Abboud|عبدو Abdo|عبيد Obaid|يوسف Yousef|يونس Younes|ياسين Yassin|ياسر Yasser|يسرى Yusra|عيسى Issa|
موسى Mousa|إبراهيم Ibrahim|إسماعيل Ismail|إسحاق Ishaq|مصطفى Mustafa|عثمان Othman|هيثم Haitham|مروان Marwan|
عمران Imran|أنور Anwar|عوض Awad|جعفر Jaafar|جورج George|منذر Munzer|منصور Mansour|معاذ Muath|معتز Moataz|نائل Nael|
نوال Nawal|نبيل Nabil|وائل Wael|رنا Rana|رانيا Rania|ريان Rayan|لينا Lina|ليان Layan|دانا Dana|دينا Dina|دعاء Duaa|
ديما Dima|مريم Mariam|مرام Maram|سارة Sara|آية Aya|فاطمة Fatima|عائشة Aisha|خديجة Khadija|دياب Diab|كاظم Kazem|
حافظ Hafez|ليلى Layla|خالد Khaled|خليل Khalil|خلود Khuloud|طارق Tareq|رحمن Rahman|رحيم Rahim|رزاق Razzaq|
قادر Qader|عزيز Aziz|لطيف Latif|حكيم Hakim|غني Ghani|وهاب Wahhab|ستار Sattar|خطيب Khatib|حلبي Halabi|
شامي Shami|حمصي Homsi|حموي Hamwi|إدلبي Idlibi|درويش Darwish|نجار Najjar|حداد Haddad|زعبي Zoubi|حريري Hariri|
مصري Masri|أسعد Asaad|أنس Anas|إياد Iyad|إدريس Idris|إلياس Elias|بلال Bilal|تامر Tamer|توفيق Tawfiq|ثائر Thaer|
جهاد Jihad|حازم Hazem|حبيب Habib|حنان Hanan|داود Dawood|ربيع Rabie|رغد Raghad|زكريا Zakaria|زينب Zainab|
سوسن Sawsan|شادي Shadi|شهد Shahd|صفاء Safaa|ضياء Diaa|طلال Talal|عائد Aed|عبير Abeer|غادة Ghada|غسان Ghassan|
فهد Fahd|فيصل Faisal|قصي Qusay|لبنى Lubna|لؤي Louay|مازن Mazen|مالك Malek|مهند Muhannad|ميساء Maysaa|نجيب Najib|
نضال Nidal|هبة Hiba|هند Hind|وداد Widad|يحيى Yahya|يزن Yazan
"""
"""Names in their usual spelling in both scripts."""
LETTERS = {
    "ء": "", "آ": "a", "أ": "a", "إ": "i", "ا": "a", "ى": "a", "ئ": "y", "ؤ": "w", "ب": "b", "پ": "p",
    "ت": "t", "ث": "th", "ج": "j", "چ": "ch", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh", "ر": "r",
    "ز": "z", "ژ": "zh", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "a",
    "غ": "gh", "ف": "f", "ڤ": "v", "ق": "q", "ك": "k", "ک": "k", "گ": "g", "ل": "l", "م": "m",
    "ن": "n", "ه": "h", "ة": "a", "و": "w", "ي": "y", "ی": "y",
}  # fmt: skip
VOWELS = frozenset("aiu")
HEADS = {
    Head.SERVANT: ("Abd al-", "عبد ال"),
    Head.FATHER: ("Abu ", "أبو "),
    Head.MOTHER: ("Umm ", "أم "),
}
TAILS = {Tail.GOD: ("allah", "الله"), Tail.FAITH: ("al-Din", "الدين")}
_ARTICLE = re.compile(r"ال(?=\w{2})")


def romanised(name: str) -> str:
    """Return how an Arabic name may be written in Latin letters; nothing of one that is not Arabic.

    >>> romanised("عبد الرحمن الخطيب")
    'Abd al-Rahman al-Khatib'
    """
    if not ARABIC.search(name):
        return ""
    return " ".join(filter(None, (_latin(unit) for unit in split_units(clean_text(name)))))


def arabised(name: str) -> str:
    """Return how a Latin name is written in Arabic, where every part of it is a common one.

    >>> arabised("Mohammad"), arabised("Xylander")
    ('محمد', '')
    """
    if ARABIC.search(name):
        return ""
    units = [_arabic(unit) for unit in split_units(clean_text(name))]
    return " ".join(units) if all(units) else ""


def _latin(unit: Unit) -> str:
    if unit.tail is Tail.GOD:
        return "Abdullah" if unit.head is Head.SERVANT else f"{_word(unit.stem)}allah"
    head = HEADS[unit.head][0] if unit.head else ""
    article = "al-" if unit.has_article and not head.endswith("al-") else ""
    tail = f" {TAILS[unit.tail][0]}" if unit.tail else ""
    return f"{head}{article}{_word(_bare(unit))}{tail}"


def _bare(unit: Unit) -> str:
    """Return the one word of a unit as it was written, where that is all there is of it."""
    if unit.head or unit.tail or unit.follows_particle:
        return unit.stem
    return _ARTICLE.sub("", unit.written, count=1) if unit.has_article else unit.written


def _word(word: str) -> str:
    known = _by_key().get(name_key(word))
    return known[1] if known else _spelt(word).capitalize()


def _spelt(word: str) -> str:
    """Write letters out: و and ي are long vowels between consonants; two consonants at the start part."""
    signs = [LETTERS.get(sign, "") for sign in word]
    said = ""
    for place, sign in enumerate(signs):
        last = place == len(signs) - 1
        after_consonant = bool(said) and said[-1] not in VOWELS
        if sign in {"w", "y"} and after_consonant and (last or signs[place + 1] not in VOWELS):
            said += "u" if sign == "w" else "i"
        elif sign and place == 1 and after_consonant and sign not in VOWELS:
            said += f"a{sign}"
        elif not (sign == "a" and said.endswith("a")):
            said += sign
    return said


def _arabic(unit: Unit) -> str:
    head = HEADS[unit.head][1] if unit.head else ""
    if unit.tail is Tail.GOD and not unit.stem:
        return f"{head.removesuffix('ال')}الله"
    known = _by_key().get(name_key(unit.stem))
    if known is None:
        return ""
    tail = f" {TAILS[unit.tail][1]}" if unit.tail else ""
    article = "ال" if unit.has_article and not head.endswith("ال") else ""
    return f"{head}{article}{known[0]}{tail}"


@cache
def _by_key() -> dict[str, tuple[str, str]]:
    """Return the common names, both spellings, by the key that both have."""
    pairs = [tuple(pair.split()) for pair in COMMON.replace("\n", "").split("|")]
    return {name_key(arabic): (arabic, latin) for arabic, latin in reversed(pairs)}
