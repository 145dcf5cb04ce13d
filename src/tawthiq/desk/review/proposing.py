"""The page of a proposal: what a documenter thinks should be found, drafted, amended, submitted."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from tawthiq.accounts.labels import Role
from tawthiq.cases.codes import pack_in_force
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.review.files import Asked, File, file_numbered
from tawthiq.desk.review.showing import Change, beside, changes
from tawthiq.domain.refusals import Refusal
from tawthiq.domain.workflow import OPEN, Stage
from tawthiq.review.actions import propose, submit
from tawthiq.review.labels import RemarkKind
from tawthiq.review.models import Proposal, Remark
from tawthiq.review.queries import evidence_of, facts_of, proposal_of, remarks_on
from tawthiq.review.refusals import ProposalChanged
from tawthiq.ui.messages import say
from tawthiq.ui.templatetags.words import language


@page(Role.RECORDER)
def propose_page(request: DeskRequest, number: str) -> HttpResponse:
    """Draft or amend what should be found about a file; save it, or hand it over for review."""
    file = file_numbered(number, request.user)
    proposal = proposal_of(file, request.user)
    if proposal is not None and proposal.stage not in OPEN:
        return redirect("decide" if number.startswith("P-") else "incident_decide", number)
    asked = Asked.of(file, proposal, lang=language(), user=request.user, data=request.POST or None)
    if request.method == "POST" and asked.is_valid():
        try:
            return _save(request, file, asked)
        except ProposalChanged as changed:
            return _both(request, file, asked, changed.stored)
        except Refusal as refusal:
            asked.refuse(refusal, language())
    return _show(request, file, asked, proposal)


def _save(request: DeskRequest, file: File, asked: Asked) -> HttpResponse:
    by, at = request.user, request.now
    draft = asked.said.draft(asked.facts.facts())
    kept = propose(file, draft, by=by, at=at, expected=asked.said.expected)
    if request.POST.get("deed") == "submit":
        submit(kept, by=by, at=at)
        messages.success(request, say(language(), "review-submitted", number=file.number))
        return redirect("queue")
    messages.success(request, say(language(), "review-saved", number=file.number))
    return redirect(request.path)


def _both(request: DeskRequest, file: File, typed: Asked, stored: Proposal) -> HttpResponse:
    """Show what was typed and what is stored; saving again keeps what was typed."""
    lang = language()
    data = request.POST.copy()
    data["said-revision"] = str(stored.revision)
    asked = Asked.of(file, stored, lang=lang, user=request.user, data=data)
    asked.is_valid()
    asked.refuse(ProposalChanged(stored), lang)
    differences = changes(facts_of(stored), typed.facts.facts(), lang, pack_in_force())
    return _show(request, file, asked, stored, differences)


def _returned(proposal: Proposal | None) -> Remark | None:
    """Return with what words a proposal was returned last, while it is."""
    if proposal is None or proposal.stage != Stage.RETURNED:
        return None
    return remarks_on(proposal).filter(kind=RemarkKind.RETURN.value).last()


def _show(
    request: DeskRequest,
    file: File,
    asked: Asked,
    proposal: Proposal | None,
    differences: list[Change] | None = None,
) -> HttpResponse:
    lang, pack = language(), pack_in_force()
    evidence = evidence_of(file, request.user)
    sections, rest = beside(asked.facts, evidence, lang, pack)
    return render(
        request,
        "desk/review/propose.html",
        {
            "file": file,
            "proposal": proposal,
            "form": asked.facts,
            "said": asked.said,
            "sections": sections,
            "rest": rest,
            "differences": differences,
            "returned": _returned(proposal),
        },
        status=422 if asked.facts.errors or asked.said.errors else 200,
    )
