"""An officer publishes, and what is missing stops it with a reason."""

from __future__ import annotations

import datetime as dt

import pytest
from django.test import Client
from django.urls import reverse

from core.media.models import ImageConsent
from core.people.models import Consent
from news.models import NewsPage
from tests.factories import (
    make_image,
    make_meeting,
    make_news,
    make_practice,
    make_project,
)

from .forms import create, edit, errors

pytestmark = pytest.mark.django_db


def messages_of(page) -> list[str]:
    from core.publishing.registry import findings

    return [finding.message for finding in findings(page)]


def test_an_officer_publishes_news(homes, officer: Client) -> None:
    answer = create(
        officer, ("news", "en"), NewsPage, "publish", title="Lit", teaser="Tonight."
    )
    assert answer.status_code == 302, errors(answer)
    assert NewsPage.objects.get(title="Lit").live


def test_a_draft_may_lack_its_teaser_but_cannot_go_out(homes, officer: Client) -> None:
    answer = create(officer, ("news", "en"), NewsPage, title="Lit", teaser="")
    assert answer.status_code == 302
    page = NewsPage.objects.get(title="Lit")
    assert not page.live
    answer = edit(officer, page, "publish", place="Kras")
    assert "teaser" in errors(answer)
    assert 'value="Kras"' in answer.content.decode()
    assert not NewsPage.objects.get(title="Lit").live


def test_a_picture_without_words_stops_publishing_not_drafting(
    homes, officer: Client
) -> None:
    page = make_news()
    picture = str(make_image().pk)
    assert edit(officer, page, hero=picture, hero_alt="").status_code == 302
    answer = edit(officer, page, "publish", hero=picture, hero_alt="")
    assert errors(answer) == {"hero_alt": ["Say in words what the main picture shows."]}


def test_advice_does_not_stop_publishing(homes, officer: Client) -> None:
    page = make_news()
    assert any("theme" in message for message in messages_of(page))
    assert edit(officer, page, "publish", title="Again").status_code == 302
    assert NewsPage.objects.get(pk=page.pk).title == "Again"


def test_a_withdrawn_consent_stops_the_picture(homes, officer: Client) -> None:
    picture = make_image("At the oven")
    now = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
    consent = Consent.objects.create(
        person="A", purpose="photograph", text_version="1", language="en", given_at=now
    )
    ImageConsent.objects.create(image=picture, consent=consent)
    page = make_news(hero=picture, hero_alt="An oven")
    assert not any("withdrawn" in message for message in messages_of(page))
    consent.withdrawn_at = now + dt.timedelta(1)
    consent.save()
    answer = edit(officer, page, "publish")
    assert errors(answer) == {
        "__all__": ["“At the oven” shows a person who has withdrawn the consent."]
    }


def test_bulk_publishing_asks_the_same(homes, officer: Client) -> None:
    page = make_news(live=False)
    edit(officer, page, hero=str(make_image().pk))
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    answer = officer.post(
        f"{address}?id={page.pk}", {"include_descendants": False}, follow=True
    )
    assert "was not published" in answer.content.decode()
    assert not NewsPage.objects.get(pk=page.pk).live


def test_two_practices_are_counted_as_records_not_as_languages(homes) -> None:
    meeting = make_meeting()
    first = make_practice(meeting=meeting)
    twin = make_practice("Odprta peč", "sl", meeting=meeting)
    twin.translation_key = first.translation_key
    twin.save()
    assert any("Only 1 good practice" in message for message in messages_of(meeting))
    make_practice("Net mornings", meeting=meeting)
    assert not any("good practice" in message for message in messages_of(meeting))


def test_news_outside_the_project_is_doubtful(homes) -> None:
    project = make_project()
    page = make_news(project=project, date=dt.date(2031, 1, 1))
    assert any("outside the project" in message for message in messages_of(page))


def test_a_project_misses_the_words_of_its_fund(homes, coordinator: Client) -> None:
    project = make_project()
    project.funding.statements.filter(language__in=["en", "mt"]).delete()
    answer = edit(coordinator, project, "publish")
    assert list(errors(answer)) == ["funding"]
    assert any("disclaimer" in message for message in messages_of(project))


def test_the_editor_shows_language_limits_and_checklist(homes, officer: Client) -> None:
    page = make_practice("Odprta peč", "sl")
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    html = officer.get(address).content.decode()
    assert "Writing in" in html
    assert "slovenščina" in html
    assert 'data-limit="1500"' in html
    assert 'data-limit="100"' in html
    assert "admin/counters.js" in html
    assert "heco-checklist__item--warning" in html
    assert 'type="checkbox" name="sdgs"' in html


def test_languages_of_a_meeting_are_check_boxes(homes, officer: Client) -> None:
    page = make_meeting()
    answer = edit(officer, page, "publish", working_languages=["sl", "mt"])
    assert answer.status_code == 302
    page.refresh_from_db()
    assert page.working_languages == ["sl", "mt"]
