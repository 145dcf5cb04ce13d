"""The pages of the desk, found by walking its addresses, with something of the record to fill each."""

import re
from collections.abc import Iterator

from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from tawthiq.accounts.models import Compartment, User
from tawthiq.cases.models import Claim, DetentionSpell, Incident, Person, Source
from tawthiq.review.models import Proposal

Given = dict[str, str]
FILLED = re.compile(r"\(\?P<(\w+)>[^)]*\)|<(?:[\w]+:)?(\w+)>")


def patterns(of: URLResolver | None = None, before: str = "") -> Iterator[tuple[str, URLPattern]]:
    """Yield each address with its pattern."""
    for one in (of or get_resolver()).url_patterns:
        address = f"{before}{str(one.pattern).lstrip('^').rstrip('$')}"
        if isinstance(one, URLPattern):
            yield address, one
        else:
            yield from patterns(one, address)


def samples() -> dict[str, Given]:
    """Return what fills the parameters of each address, out of the record: by the first word of the address."""
    claim = Claim.objects.filter(person__isnull=False).first()
    told = Claim.objects.filter(incident__isnull=False).first()
    spell = DetentionSpell.objects.filter(person__compartments=[]).first()
    open_one = Proposal.objects.filter(person__isnull=False, stage="under_review").first()
    person = Person.objects.filter(compartments=[]).exclude(given_ar="").first()
    incident = Incident.objects.first()
    source = Source.objects.filter(compartments=[]).first()
    group = Compartment.objects.first()
    assert person
    assert incident
    assert source
    assert claim
    assert group
    return {
        "people": {"number": person.number},
        "decide": {"number": (open_one.person if open_one and open_one.person else person).number},
        "claim_withdraw": {
            "number": claim.person.number if claim.person else "",
            "key": str(claim.pk),
        },
        "incident_claim_withdraw": {
            "number": told.incident.number if told and told.incident else "",
            "key": str(told.pk) if told else "",
        },
        "spell_edit": {
            "number": spell.person.number if spell else "",
            "key": str(spell.pk) if spell else "",
        },
        "incidents": {"number": incident.number},
        "sources": {"number": source.number},
        "month": {"month": "2020-06", "figure": "toll.civilians", "chart": "party", "form": "svg"},
        "publish": {
            "place": "2020-06",
            "key": "toll.civilians",
            "lang": "ar",
            "about": "summary",
        },
        "help": {"name": "glossary"},
        "team": {"name": "amal", "code": group.code},
    }


def address_of(pattern: str, name: str | None, given: dict[str, Given]) -> str | None:
    """Return the address with its parameters filled, or None where the record has nothing for them."""
    told = given.get(pattern.split("/", maxsplit=1)[0], {}) | given.get(name or "", {})
    wanted = [one or other for one, other in FILLED.findall(pattern)]
    if not all(told.get(one) for one in wanted):
        return None
    return "/" + FILLED.sub(lambda found: told[found[1] or found[2]], pattern)


def pages(user: User, lang: str) -> dict[str, str]:
    """Return the addresses that answer `user` with a whole page, or break, by their names."""
    client = Client(headers={"accept-language": lang}, raise_request_exception=False)
    client.force_login(user)
    given, found = samples(), {}
    for pattern, one in patterns():
        address = address_of(pattern, one.name, given)
        if address is None or one.name == "account_logout":
            continue
        answer = client.get(address)
        kind = answer.headers.get("Content-Type", "")
        if (
            answer.status_code == 200
            and kind.startswith("text/html")
            and b"<html" in answer.content
        ):
            found[one.name or address] = address
        answer.close()
    return found
