"""What is kept apart: two groups, whom they let in, and what only they see."""

from tawthiq.accounts.actions import give_identities
from tawthiq.accounts.compartments import CompartmentNames, admit, open_compartment
from tawthiq.accounts.models import Compartment
from tawthiq.cases.actions import IdentityCard, keep_identity, restrict_file
from tawthiq.cases.models import Source
from tawthiq.demonstration.living import sources
from tawthiq.demonstration.living.june import hour
from tawthiq.demonstration.living.staff import Staff
from tawthiq.demonstration.months import FOUNDED

CUSTODY = CompartmentNames("custody", "Files of custody", "ملفات الاحتجاز")
NORTH = CompartmentNames("north", "The team in the north", "فريق الشمال")
MEMBERS = {CUSTODY.code: ("amal", "carmen", "dana"), NORTH.code: ("rami", "hala", "dana")}
WITNESS = IdentityCard(
    name_ar="شاهد مُتخيَّل",
    name_en="An invented witness",
    contact="none: nobody stands behind this",
)


def open_groups(staff: Staff) -> dict[str, Compartment]:
    """Open the groups and let their members in."""
    steward, made = staff["samir"], {}
    for names in (CUSTODY, NORTH):
        made[names.code] = open_compartment(names, by=steward, at=FOUNDED)
        for member in MEMBERS[names.code]:
            admit(staff[member], made[names.code], by=steward, at=FOUNDED)
    give_identities(staff["carmen"], by=steward, at=FOUNDED)
    return made


def keep_sources_apart(
    known: dict[str, Source], groups: dict[str, Compartment], staff: Staff
) -> None:
    """Put down who the witness is, and show the survivor to the group of custody alone."""
    keep_identity(known[sources.WITNESS], WITNESS, by=staff["amal"], at=hour(3, 9))
    restrict_file(
        known[sources.SURVIVOR],
        [groups[CUSTODY.code]],
        by=staff["amal"],
        at=hour(6, 8),
        why="The survivor is at risk. Invented for the demonstration.",
    )
