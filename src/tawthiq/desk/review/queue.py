"""The queue: whose turn it is, the list beside the file."""

from django.http import HttpResponse
from django.shortcuts import render

from tawthiq.accounts.labels import Role
from tawthiq.cases.codes import pack_in_force
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.review.deciding import may_decide
from tawthiq.desk.review.files import file_numbered
from tawthiq.desk.review.showing import bar_words, fact_lines, independence_words, titles_of
from tawthiq.domain.findings import PersonFacts
from tawthiq.domain.workflow import OPEN
from tawthiq.review.actions.digests import local_day
from tawthiq.review.queries import Why, evidence_of, facts_of, proposal_of, queue, to_release
from tawthiq.ui.templatetags.words import language


@page(Role.RECORDER)
def queue_page(request: DeskRequest) -> HttpResponse:
    """List what is this person's to do; with `?file=P-000123` that file stands beside the list."""
    only = request.GET.get("why", "")
    wanted = Why(only) if only in set(Why) else None
    waiting = queue(request.user, local_day(request.now), only=wanted)
    number = request.GET.get("file", "")
    if not number and waiting.turns and not request.htmx:
        number = waiting.turns[0].proposal.number
    return render(
        request,
        "desk/review/queue.html",
        {
            "waiting": waiting,
            "kinds": [(why, waiting.counts[why]) for why in Why if waiting.counts[why]],
            "only": wanted,
            "open": number,
            "releasable": to_release(request.user).count(),
            **(beside_list(request, number) if number else {}),
        },
    )


def beside_list(request: DeskRequest, number: str) -> dict[str, object]:
    """Return what stands beside the list: the file, what is proposed, what it rests on."""
    file = file_numbered(number, request.user)
    proposal = proposal_of(file, request.user)
    if proposal is None:
        return {}
    lang, pack = language(), pack_in_force()
    facts = facts_of(proposal)
    evidence = evidence_of(file, request.user)
    measure = evidence.measured(named=facts.named if isinstance(facts, PersonFacts) else True)
    return {
        "file": file,
        "proposal": proposal,
        "lines": fact_lines(facts, lang, pack),
        "independence": independence_words(evidence.overall, titles_of(evidence.claims), lang),
        "bar": bar_words(measure, lang),
        "bar_met": measure.met,
        "deciding": may_decide(proposal, request.user),
        "is_open": proposal.stage in OPEN,
    }
