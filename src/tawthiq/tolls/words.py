"""Words of the rows that no country pack names, in English and Arabic."""

from tawthiq.domain.ages import AgeGroup, Sex
from tawthiq.domain.causes import Cause

NO_GROUP = ("None of the special groups", "من غير الفئات الخاصة")
UNDATED = ("Date too imprecise", "تاريخ غير دقيق")

CAUSES = {
    Cause.TORTURE: ("Torture", "التعذيب"),
    Cause.MEDICAL_NEGLECT: ("Medical neglect", "الإهمال الطبي"),
    Cause.EXECUTION: ("Execution", "الإعدام"),
    Cause.ATTACK: ("Attack", "هجوم"),
    Cause.DEPRIVATION: ("Siege, hunger or exposure", "الحصار أو الجوع أو البرد"),
    Cause.ACCIDENT: ("Accident related to the conflict", "حادث متصل بالنزاع"),
    Cause.UNKNOWN: ("Cause not known", "سبب غير معروف"),
}

AGES_AND_SEXES = {
    (AgeGroup.CHILD, Sex.FEMALE): ("Girls", "إناث دون الثامنة عشرة"),
    (AgeGroup.CHILD, Sex.MALE): ("Boys", "ذكور دون الثامنة عشرة"),
    (AgeGroup.CHILD, Sex.UNKNOWN): ("Children, sex not known", "أطفال، الجنس غير معروف"),
    (AgeGroup.ADULT, Sex.FEMALE): ("Women", "سيدات"),
    (AgeGroup.ADULT, Sex.MALE): ("Men", "رجال"),
    (AgeGroup.ADULT, Sex.UNKNOWN): ("Adults, sex not known", "بالغون، الجنس غير معروف"),
    (AgeGroup.UNKNOWN, Sex.FEMALE): ("Female, age not known", "إناث، العمر غير معروف"),
    (AgeGroup.UNKNOWN, Sex.MALE): ("Male, age not known", "ذكور، العمر غير معروف"),
    (AgeGroup.UNKNOWN, Sex.UNKNOWN): ("Age and sex not known", "العمر والجنس غير معروفين"),
}
