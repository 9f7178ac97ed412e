"""One publication event a page, whatever Wagtail signals (design.md, "Flows")."""

from __future__ import annotations

import datetime as dt

import pytest
from django.utils import timezone

from core.publishing import generation, registry
from core.publishing.models import PublicationEvent
from tests import factories


@pytest.fixture
def told(monkeypatch):
    """The pages that registered handlers were told of."""
    pages: list[int] = []
    monkeypatch.setattr(
        registry, "publication_handlers", [lambda event: pages.append(event.page_id)]
    )
    monkeypatch.setattr(
        "core.publishing.receivers.publication_handlers",
        [lambda event: pages.append(event.page_id)],
    )
    return pages


def draft(language="en", **fields):
    page = factories.make_news("A draft", language, live=False, **fields)
    assert not page.live
    return page


def test_the_first_publication_is_told_once(
    db, told, django_capture_on_commit_callbacks
):
    factories.make_site(("en", "sl"))
    page = draft()
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    assert told == [page.pk]
    assert PublicationEvent.objects.filter(page_id=page.pk).count() == 1


def test_a_page_that_is_only_scheduled_is_not_published(
    db, told, django_capture_on_commit_callbacks
):
    factories.make_site(("en",))
    page = draft(go_live_at=timezone.now() + dt.timedelta(days=1))
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    assert not PublicationEvent.objects.exists()
    assert told == []


def test_taking_down_and_publishing_again_is_no_second_event(
    db, told, django_capture_on_commit_callbacks
):
    factories.make_site(("en",))
    page = draft()
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
        page.unpublish()
        page.save_revision().publish()
    assert told == [page.pk]


def test_an_alias_is_not_announced(db, told, django_capture_on_commit_callbacks):
    factories.make_site(("en",))
    page = draft()
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
        page.create_alias(
            parent=factories.section("news", "en"), update_slug="the-same"
        )
        page.save_revision().publish()
    assert told == [page.pk]


def test_a_page_that_nobody_announces_makes_no_event(db):
    factories.make_site(("en",))
    page = factories.make_standard("Privacy", live=False)
    page.save_revision().publish()
    assert not PublicationEvent.objects.exists()


def test_a_publication_that_is_rolled_back_is_not_told(db, told):
    factories.make_site(("en",))
    page = draft()
    # The test's own transaction is never committed, so nothing may be told.
    page.save_revision().publish()
    assert told == []


def test_a_handler_that_fails_does_not_silence_the_next(
    db, monkeypatch, caplog, django_capture_on_commit_callbacks
):
    heard = []

    def deaf(event):
        raise RuntimeError("out of order")

    monkeypatch.setattr(
        "core.publishing.receivers.publication_handlers",
        [deaf, lambda event: heard.append(event.page_id)],
    )
    factories.make_site(("en",))
    page = draft()
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    assert heard == [page.pk]
    assert "out of order" in caplog.text


def test_publishing_starts_a_new_generation(
    db, settings, tmp_path, django_capture_on_commit_callbacks
):
    settings.DATA_DIR = tmp_path
    factories.make_site(("en",))
    page = draft()
    before = generation.current()
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    assert generation.current() != before


def test_an_announcement_says_what_to_announce(db):
    factories.make_site(("sl",))
    page = factories.make_news("Peč gori", "sl", teaser="Kratko.", announcement="")
    announcement = page.get_announcement()
    assert (announcement.title, announcement.text) == ("Peč gori", "Kratko.")
    assert announcement.language == "sl"
    page.announcement = "Pridite!"
    assert page.get_announcement().text == "Pridite!"
