"""A month before it is published: seen by reviewers, signed by two, sent by an editor."""

import json
import re
from datetime import date

import pytest
from django.test import Client
from tests import build
from tests.desk.conftest import Desk
from tests.publishing.preparing import JUNE, in_force, month, signed
from tests.publishing.test_publish import die

from tawthiq.accounts.compartments import CompartmentNames, admit, open_compartment
from tawthiq.cases.actions import restrict_file
from tawthiq.cases.models import Incident, Person
from tawthiq.publishing.at_press import publish_signed
from tawthiq.publishing.models import Passage, Preparation
from tawthiq.publishing.preparing import send_to_press
from tawthiq.publishing.previews import preview
from tawthiq.publishing.queries import bare_order, digest_of
from tawthiq.releases.models import Edition
from tawthiq.workspace.places import Workspace

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
MAY = "/publish/2020-05/"
PAGES = (MAY, f"{MAY}figures/toll.civilians/", f"{MAY}words/statement/", f"{MAY}progress/")
DEEDS = ("cut-off", "sign", "lift", "send", "words/statement")


@pytest.mark.parametrize("page", PAGES)
def test_a_stranger_is_sent_to_log_in(desk: Desk, team: build.Team, page: str) -> None:
    month(team)

    answer = desk().get(page)

    assert (answer.status_code, "/account/" in answer.headers["Location"]) == (302, True)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("name", ["amal", "basil"])
def test_what_is_not_published_is_not_there_for_others(
    desk: Desk, team: build.Team, page: str, name: str
) -> None:
    month(team)

    assert desk(getattr(team, name)).get(page).status_code == 404


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("name", ["amal", "basil"])
def test_a_deed_is_not_there_for_others(desk: Desk, team: build.Team, deed: str, name: str) -> None:
    made = month(team)

    answer = desk(getattr(team, name)).post(f"{MAY}{deed}/", {"digest": digest_of(made)})

    assert answer.status_code == 404
    assert Preparation.objects.get().state == "prepared"
    assert not Passage.objects.exists()


def test_a_reviewer_does_not_send_it(desk: Desk, team: build.Team) -> None:
    signed(team)

    assert desk(team.carmen).post(f"{MAY}send/").status_code == 404
    assert Preparation.objects.get().state == "signed"


@pytest.mark.parametrize(
    ("lang", "said"),
    [("en", "Signed by two"), ("ar", "وقعه اثنان")],
)
def test_the_page_says_how_far_it_is(desk: Desk, team: build.Team, lang: str, said: str) -> None:
    signed(team)

    told = desk(team.carmen, lang=lang).get(MAY).content.decode()

    assert said in told
    assert "toll.civilians" in told
    assert "toll.by_governorate.SY02" in told
    assert f"I-{Incident.objects.get().pk:06d}" in told


def test_every_figure_leads_to_its_files(desk: Desk, team: build.Team) -> None:
    month(team)
    browser = desk(team.carmen)
    told = browser.get(MAY).content.decode()
    links = set(re.findall(r'href="(/publish/2020-05/figures/[^"]+)"', told))

    assert len(links) > 200
    people = browser.get(f"{MAY}figures/toll.civilians/").content.decode()
    assert len(set(re.findall(r"P-\d{6}", people))) == 7
    for link in sorted(links)[::40]:
        assert browser.get(link).status_code == 200


def test_a_figure_that_is_none_is_not_there(desk: Desk, team: build.Team) -> None:
    month(team)

    assert desk(team.carmen).get(f"{MAY}figures/toll.nobody/").status_code == 404
    assert desk(team.carmen).get("/publish/2020-13/").status_code == 404


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_typed_digit_comes_back_with_what_was_typed(
    desk: Desk, team: build.Team, lang: str
) -> None:
    month(team)

    page = desk(team.carmen, lang=lang).post(
        f"{MAY}words/statement/", {"en": "Five of 7 were children", "ar": "كلمات"}
    )

    told = page.content.decode()
    assert page.status_code == 422
    assert "Five of 7 were children" in told
    assert "error-summary" in told
    assert 'href="#id_en"' in told
    assert {"en": "nobody counted", "ar": "لم يعده أحد"}[lang] in told


def test_words_are_kept_and_the_way_leads_back(desk: Desk, team: build.Team) -> None:
    month(team)
    number = f"I-{Incident.objects.get().pk:06d}"
    browser = desk(team.carmen)
    words = {"en": f"At least {{incident.{number}.killed}}.", "ar": "على الأقل {toll.children}."}

    page = browser.post(f"{MAY}words/{number}/", words)

    assert (page.status_code, page.headers["Location"]) == (302, MAY)
    assert Passage.objects.get().en == words["en"]
    assert "At least" in browser.get(MAY).content.decode()
    browser.post(f"{MAY}words/{Passage.objects.get().pk}/out/")
    assert "At least" not in browser.get(MAY).content.decode()


def test_two_sign_and_the_press_publishes(
    desk: Desk, team: build.Team, workspace: Workspace
) -> None:
    made = month(team)
    carmen, dana = desk(team.carmen), desk(team.dana)

    carmen.post(f"{MAY}sign/", {"digest": digest_of(made)})
    assert carmen.post(f"{MAY}sign/", {"digest": digest_of(made)}).status_code == 422
    dana.post(f"{MAY}sign/", {"digest": digest_of(made)})
    assert dana.post(f"{MAY}send/").status_code == 302
    assert "hx-get" in dana.get(f"{MAY}progress/").content.decode()
    publish_signed(made.pk, at=JUNE)

    assert Edition.objects.get().name == "monthly-2020-05.1"
    progress = dana.get(f"{MAY}progress/")
    assert progress.headers["HX-Refresh"] == "true"
    assert "monthly-2020-05.1" in dana.get(MAY).content.decode()
    assert json.loads((workspace.editions / "monthly-2020-05.1" / "manifest.json").read_bytes())


def test_what_was_not_seen_is_not_signed(desk: Desk, team: build.Team) -> None:
    month(team)

    page = desk(team.dana).post(f"{MAY}sign/", {"digest": "0" * 64})

    assert page.status_code == 422
    assert Preparation.objects.get().first_signer is None


@pytest.mark.parametrize(
    ("lang", "said"), [("en", "not what was signed"), ("ar", "ليس ما وقع عليه")]
)
def test_what_stopped_the_press_is_said(desk: Desk, team: build.Team, lang: str, said: str) -> None:
    made = send_to_press(signed(team), by=team.dana, at=JUNE)
    Preparation.objects.filter(pk=made.pk).update(signed_digest="0" * 64)

    publish_signed(made.pk, at=JUNE)

    assert said in desk(team.dana, lang=lang).get(MAY).content.decode()


def test_a_restatement_names_what_moved(desk: Desk, team: build.Team) -> None:
    made = send_to_press(signed(team), by=team.dana, at=JUNE)
    publish_signed(made.pk, at=JUNE)
    die(team, date(2020, 5, 31))
    browser = desk(team.dana)

    browser.post("/publish/begin/", {"kind": "monthly", "period": "2020-05"})

    told = browser.get(MAY).content.decode()
    assert '<s class="before"><bdi>7</bdi></s>' in told
    assert "monthly-2020-05.1" in told
    assert "figures/changes.added/" in told
    added = browser.get(f"{MAY}figures/changes.added/").content.decode()
    assert len(set(re.findall(r"P-\d{6}", added))) == 1


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_before_anybody_began_the_page_says_how(desk: Desk, team: build.Team, lang: str) -> None:
    in_force()

    told = desk(team.carmen, lang=lang).get(MAY).content.decode()

    assert {"en": "Begin to prepare", "ar": "بدء الإعداد"}[lang] in told


def test_what_is_restricted_is_counted_and_not_shown(desk: Desk, team: build.Team) -> None:
    made = month(team)
    names = CompartmentNames("north", "North", "الشمال")
    group = open_compartment(names, by=team.samir, at=JUNE)
    admit(team.amal, group, by=team.samir, at=JUNE)
    incident, kept = Incident.objects.get(), Person.objects.order_by("pk")[0]
    for file in (kept, incident):
        restrict_file(file, [group], by=team.amal, at=JUNE, why="At risk.")
    browser = desk(team.carmen)

    told = browser.get(f"{MAY}figures/toll.civilians/").content.decode()
    ar = desk(team.carmen, lang="ar").get(f"{MAY}figures/toll.civilians/").content.decode()
    page = browser.get(MAY).content.decode()

    assert preview(bare_order(made)).figures["toll.civilians"].value == 7
    assert f"P-{kept.pk:06d}" not in told
    assert "file more is counted and not shown" in told
    assert "ملف واحد محتسب غير معروض" in ar
    assert f'href="/incidents/I-{incident.pk:06d}/"' not in page
    about = browser.get(f"{MAY}figures/incident.1.killed/").content.decode()
    assert "incident more is counted and not shown" in about


def test_a_post_without_its_token_is_refused(team: build.Team) -> None:
    made = month(team)
    client = Client(enforce_csrf_checks=True)
    client.force_login(team.carmen)

    for deed in DEEDS:
        assert client.post(f"{MAY}{deed}/", {"digest": digest_of(made)}).status_code == 403
    assert Preparation.objects.get().first_signer is None


@pytest.mark.parametrize(
    "words",
    ["<script>alert()</script>", "{{toll.children}}", "x" * 5000, "\u202e\u200b", "\x00", "💥"],
)
def test_nothing_dangerous_is_kept_or_shown(desk: Desk, team: build.Team, words: str) -> None:
    month(team)

    page = desk(team.carmen).post(f"{MAY}words/statement/", {"en": words, "ar": "كلمات"})

    kept = Passage.objects.exists()
    assert page.status_code in ({302} if kept else {400, 422})
    assert kept == words.startswith("<script>")
    told = desk(team.carmen).get(MAY).content.decode()
    assert "<script>alert" not in told


def test_signs_that_turn_a_line_around_are_left_out(desk: Desk, team: build.Team) -> None:
    month(team)

    desk(team.carmen).post(f"{MAY}words/statement/", {"en": "a\u202eb", "ar": "كلمات\u200fأخرى"})

    kept = Passage.objects.get()
    assert (kept.en, kept.ar) == ("ab", "كلماتأخرى")
