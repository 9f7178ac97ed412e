"""The start page answers what to do today, and previews speak every language."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Locale

from core.people.enums import Role
from partners.models import PartnerMember
from tests.factories import (
    make_image,
    make_meeting,
    make_news,
    make_partner,
    make_practice,
    make_user,
)
from translation.models import LocaleMember

from .forms import edit

pytestmark = pytest.mark.django_db


def today(client: Client) -> str:
    html = client.get(reverse("wagtailadmin_home")).content.decode()
    return html.partition("heco-today")[2].partition("</section>")[0]


def test_an_officer_sees_what_waits(homes, officer: Client) -> None:
    assert "Nothing waits for you" in today(officer)
    draft = make_news("A draft of mine")
    edit(officer, draft, title="A draft of mine, changed")
    make_meeting("Long over", state="planned")
    make_meeting("Held without practices", state="held", summary="<p>Good.</p>")
    make_news("Without words", hero=make_image())
    shown = today(officer)
    for title in (
        "A draft of mine, changed",
        "Long over",
        "Held without practices",
        "Without words",
    ):
        assert title in shown, title


def test_a_partner_editor_sees_the_own_meetings_alone(homes) -> None:
    mine, theirs = make_partner("Mine"), make_partner("Theirs")
    user = make_user("editor", Role.PARTNER_EDITOR)
    PartnerMember.objects.create(user=user, partner_key=mine.translation_key)
    client = Client()
    client.force_login(user)
    make_meeting("Ours is over", host=mine, state="planned")
    make_meeting("Theirs is over", host=theirs, state="planned")
    shown = today(client)
    assert "Ours is over" in shown
    assert "Theirs is over" not in shown


def test_a_translator_sees_what_is_open_in_the_own_language(homes) -> None:
    user = make_user("tina", Role.TRANSLATOR)
    slovenian = Locale.objects.get(language_code="sl")
    LocaleMember.objects.create(user=user, locale=slovenian, role="translator")
    make_news("The oven is lit")
    client = Client()
    client.force_login(user)
    shown = today(client)
    assert "Translate into: slovenščina" in shown
    assert "The oven is lit" in shown
    assert f"{reverse('desk:index')}?language=sl" in shown
    assert "malti" not in shown.lower()


def test_the_start_page_costs_the_same_with_more_work(homes, officer: Client) -> None:
    def cost(count: int) -> int:
        for number in range(count):
            make_meeting(f"Over {number} of {count}", state="planned")
            make_news(f"Bare {number} of {count}", hero=picture)
        with CaptureQueriesContext(connection) as queries:
            officer.get(reverse("wagtailadmin_home"))
        return len(queries)

    picture = make_image()
    cost(1)
    assert cost(1) == cost(6)


def test_a_page_offers_a_preview_in_each_of_its_languages(homes) -> None:
    page = make_practice()
    slovenian = page.copy_for_translation(Locale.objects.get(language_code="sl"))
    assert [code for code, _name in page.preview_modes] == ["", "sl"]
    assert [code for code, _name in slovenian.preview_modes] == ["", "en"]
    assert [code for code, _name in type(page)().preview_modes] == [""]
