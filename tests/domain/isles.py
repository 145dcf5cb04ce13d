"""An invented country and its rule, small enough to see through, for tests of the domain."""

from tawthiq.domain.packs import Governorate, Pack, Party, Term
from tawthiq.domain.rules import CountingRule, DateBasis, OtherRow, PlaceBasis, Row, RowKind

PACK = Pack(
    code="isles",
    version="1",
    en="The Isles",
    ar="الجزر",
    time_zone="Pacific/Chatham",
    governorates=(
        Governorate("N", "North", "الشمال"),
        Governorate("S", "South", "الجنوب"),
        Governorate("outside", "Outside", "الخارج"),
        Governorate("unknown", "Not known", "غير معروف"),
    ),
    parties=(
        Party("guard", "Guard", "الحرس", is_state=True),
        Party("boats", "Boats of the guard", "زوارق الحرس", above="guard"),
        Party("crew", "Crew of a boat", "طاقم زورق", above="boats"),
        Party("watch", "Watch", "المراقبون", aliases=("Harbour watch",)),
        Party("lights", "Lights", "الأضواء"),
        Party("league", "League", "الرابطة"),
        Party("patrol", "Patrol of a neighbour", "دورية جارة", is_main=False),
        Party("raiders", "Raiders", "المغيرون", is_main=False),
    ),
    allied=(("guard", "watch"), ("lights", "watch")),
    means=(
        Term("gunfire", "Gunfire", "إطلاق نار", "small_arms"),
        Term("mine", "Landmine", "لغم", "planted_explosives"),
        Term("unknown", "Not known", "غير معروف", "unknown"),
    ),
    groups=(Term("media", "Media", "الإعلام"), Term("medical", "Medical", "الطواقم الطبية")),
    place_kinds=(),
    months_ar=(("شهر",) * 12,),
)

RULE = CountingRule(
    name="monthly",
    version="1",
    en="Islanders documented killed",
    ar="سكان الجزر الموثق مقتلهم",
    standings=("reviewed",),
    statuses=("civilian",),
    date=DateBasis.DOCUMENTED,
    place=PlaceBasis.KILLED,
    massacre_threshold=5,
    rows=(
        Row("guard", RowKind.PARTY, "Guard", "الحرس"),
        Row("watch", RowKind.PARTY, "Watch", "المراقبون"),
        Row("lights", RowKind.PARTY, "Lights", "الأضواء", show_zero=False),
        Row("league", RowKind.PARTY, "League", "الرابطة"),
        Row("guard+watch", RowKind.JOINT, "Guard or watch", "الحرس أو المراقبون"),
        Row("contested", RowKind.CONTESTED, "Contested", "مختلف عليه"),
        Row("other", RowKind.OTHER, "Others", "آخرون"),
    ),
    other_rows=(
        OtherRow("mines", "Mines", "ألغام", means=("mine",), show_zero=True),
        OtherRow("gunfire", "Gunfire", "رصاص", means=("gunfire",)),
        OtherRow("candidates", "Candidates", "مرشحون", candidates=True, show_zero=True),
        OtherRow("patrol", "Patrol", "دورية", parties=("patrol",)),
        OtherRow("unspecified", "Unspecified", "غير محدد"),
    ),
    groups=("media", "medical"),
)
