"""Every refusal that the desk can meet speaks both languages."""

import importlib
import pkgutil
from collections.abc import Iterator

import pytest

import tawthiq
from tawthiq.cases.refusals import NoSuchFile
from tawthiq.desk.refusals import message_of, words_of
from tawthiq.domain import packs as domain_packs
from tawthiq.domain.attribution import Attribution, Kind, Standard, TooWeak
from tawthiq.domain.refusals import Refusal
from tawthiq.ui.messages import bundle

TERMINAL = ("tawthiq.cli", "tawthiq.workspace", "tawthiq.intake", "tawthiq.demonstration")
WITHOUT_WORDS = {
    # of machines and of documents in the making: no deed at the desk raises them
    "BrokenDocument", "BrokenKey", "BrokenSealedPart", "FontMissing", "GlyphMissing", "LocalTime",
    "NoSuchLeaf", "NotACode", "NotAnEdition", "NotCanonical", "NotPng", "NotTypeset", "OutTaken",
    "UncountedDigit", "UnknownArea", "UnknownPicture", "UnreadableDate", "UnreadableFreeze",
    "WrongHead",
}  # fmt: skip


def refusals() -> set[type[Refusal]]:
    for module in pkgutil.walk_packages(tawthiq.__path__, "tawthiq."):
        if ".migrations" not in module.name and not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    return {
        kind
        for kind in _below(Refusal)
        if kind.__module__.startswith("tawthiq.") and not kind.__module__.startswith(TERMINAL)
    }


def _below(kind: type[Refusal]) -> Iterator[type[Refusal]]:
    for one in kind.__subclasses__():
        yield one
        yield from _below(one)


def test_every_refusal_that_the_desk_meets_has_arabic_words() -> None:
    silent = {kind.__name__ for kind in refusals() if message_of(kind, "ar") is None}

    assert silent <= WITHOUT_WORDS


def test_no_words_are_kept_for_a_refusal_that_is_gone() -> None:
    known = {f"refusal-{kind.__name__}" for kind in refusals()} | {"refusal-FileRefused"}

    kept = {name for name in bundle("ar")._messages if name.startswith("refusal-")}

    assert kept <= known


def test_a_refusal_without_words_of_its_own_says_its_sentence() -> None:
    class Unheard(Refusal):
        pass

    assert words_of(Unheard("It is so."), "ar") == "It is so."
    assert words_of(Unheard(), "en") == "This cannot be done"


def test_a_refusal_says_its_own_sentence_in_english() -> None:
    assert words_of(NoSuchFile("There is no file 'P-000001'."), "en").startswith("There is no file")
    assert "P-000123" in words_of(NoSuchFile("There is no file."), "ar")


def test_what_a_refusal_carries_chooses_its_words() -> None:
    before = Attribution.of(Kind.ONE_OF, "crown", "league")
    after = Attribution.of(Kind.SOLE, "crown", standard=Standard.LIKELY)

    assert "قاطع" in words_of(TooWeak(before, after, Standard.CONCLUSIVE), "ar")
    assert "مرجح" in words_of(TooWeak(before, after, Standard.LIKELY), "ar")


def test_classes_of_one_name_say_the_same() -> None:
    assert words_of(domain_packs.UnknownCode("party", "x", ("crown",)), "ar").startswith("في")


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_every_sentence_speaks_with_nothing_but_what_was_said(lang: str) -> None:
    for kind in refusals():
        refusal = kind.__new__(kind)
        message = message_of(kind, lang)
        if message is not None and kind is not TooWeak:
            assert words_of(refusal, lang)
