"""What stands on every page of the desk, whoever made it."""

import pytest
from tests.desk.conftest import Desk

from tawthiq.accounts.models import User

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_an_address_that_is_not_there_says_so_in_the_language_of_the_page(
    desk: Desk, amal: User, lang: str
) -> None:
    page = desk(amal, lang=lang).get("/nowhere/at-all/")

    assert page.status_code == 404
    said = {"ar": "لا يوجد هنا ما يخصك", "en": "There is nothing here for you"}[lang]
    assert said in page.content.decode()
    assert f'<html lang="{lang}" dir="{"rtl" if lang == "ar" else "ltr"}">' in page.content.decode()


def test_a_stranger_is_shown_no_part_of_the_desk(desk: Desk) -> None:
    page = desk().get("/nowhere/").content.decode()

    assert "<nav" not in page
    assert "bar-search" not in page
