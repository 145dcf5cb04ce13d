"""Drafts are kept while somebody types, and nobody else sees them."""

import pytest
from tests import build

from tawthiq.accounts.access import acting_as
from tawthiq.accounts.models import User
from tawthiq.drafts.actions import MOST, drop_draft, keep_draft
from tawthiq.drafts.models import FormDraft
from tawthiq.drafts.queries import draft_of, drafts_of
from tawthiq.drafts.refusals import DraftTooLong

PLACE = "/people/P-000001/edit/"


def test_what_was_typed_is_kept_and_written_over(amal: User) -> None:
    with acting_as(amal):
        keep_draft(PLACE, {"given_ar": ["فلان"]}, by=amal, at=build.noon(2020, 5, 1))
        keep_draft(PLACE, {"given_ar": ["علان"]}, by=amal, at=build.noon(2020, 5, 2))

        [draft] = drafts_of(amal)

    assert draft.content == {"given_ar": ["علان"]}
    assert draft.kept_at == build.noon(2020, 5, 2)


def test_nobody_else_sees_a_draft_even_without_a_filter(amal: User, dana: User) -> None:
    with acting_as(amal):
        keep_draft(PLACE, {"given_ar": ["فلان"]}, by=amal, at=build.START)

    with acting_as(dana):
        assert not FormDraft.objects.exists()
    assert not FormDraft.objects.exists()  # as work that sees all


def test_a_draft_is_thrown_away(amal: User) -> None:
    with acting_as(amal):
        keep_draft(PLACE, {"given_ar": ["فلان"]}, by=amal, at=build.START)

        drop_draft(PLACE, by=amal)

        assert draft_of(amal, PLACE) is None


def test_the_oldest_draft_makes_room(amal: User) -> None:
    with acting_as(amal):
        for day in range(MOST + 1):
            keep_draft(
                f"/people/P-{day}/edit/",
                {},
                by=amal,
                at=build.noon(2020, 5, 1, 0).replace(minute=day),
            )

        assert drafts_of(amal).count() == MOST
        assert draft_of(amal, "/people/P-0/edit/") is None


def test_a_draft_is_not_endless(amal: User) -> None:
    with acting_as(amal), pytest.raises(DraftTooLong):
        keep_draft(PLACE, {"notes": ["a" * 300_000]}, by=amal, at=build.START)
