"""What is asked seldom is folded away, and opens by itself where it holds an answer or an error."""

from django.http import QueryDict

from tawthiq.desk.fields import PersonFactsForm
from tawthiq.desk.fields.person_facts import SURE_OF
from tawthiq.domain.certainty import Element
from tawthiq.domain.fate import Custody, Death, Fate
from tawthiq.domain.findings import PersonFacts


def folds(form: PersonFactsForm) -> dict[str, bool]:
    return {fold.code: fold.is_open for section in form.sections for fold in section.folds}


def test_a_form_that_says_nothing_has_all_folds_closed() -> None:
    assert folds(PersonFactsForm(lang="en")) == {
        "custody": False,
        "groups": False,
        "alleged": False,
    }


def test_a_fold_that_holds_an_answer_is_open() -> None:
    told = PersonFacts(fate=Fate(Death.CONFIRMED, Custody.DISAPPEARED), alleged=("coast_guard",))

    assert folds(PersonFactsForm(lang="ar", initial=told)) == {
        "custody": True,
        "groups": False,
        "alleged": True,
    }


def test_a_fold_that_holds_an_error_is_open() -> None:
    form = PersonFactsForm(QueryDict("facts-exclusion=nowhere"), lang="en")

    assert not form.is_valid()
    assert folds(form)["groups"]


def test_the_certainty_of_every_element_is_asked_once() -> None:
    assert sorted(one for several in SURE_OF.values() for one in several) == sorted(Element)


def test_a_page_that_asks_some_sections_asks_their_certainties_alone() -> None:
    form = PersonFactsForm(lang="en", only=("status", "cause"))

    asked = [name for name in form.fields if name.startswith("certainty_")]
    assert asked == ["certainty_status", "certainty_cause"]
