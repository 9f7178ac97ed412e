"""Relations and counts across languages, with three languages and other sources."""

from __future__ import annotations

import pytest
from wagtail.models import Locale

from core.pages.models import SitePage
from news.models import NewsPage
from partners.models import MeetingPage
from practices.models import PracticePage
from tests import factories


def in_language(page, code, parent, **fields):
    """Return a published version of ``page`` in another language."""
    twin = type(page)(
        **{
            field.name: getattr(page, field.attname)
            for field in page._meta.concrete_fields
            if field.name in fields.pop("copied", ())
        },
        **fields,
    )
    twin.translation_key = page.translation_key
    twin.locale = Locale.objects.get(language_code=code)
    twin.original_language = page.original_language
    return parent.add_child(instance=twin)


PRACTICE_FIELDS = {
    "teaser": "Praksa",
    "summary": "Vas peče skupaj",
    "practice_owner": "Vas",
    "country": "SI",
    "town": "Štanjel",
    "start": 2012,
    "context": "Vas brez peka.",
    "how_it_works": "<p>Vsako soboto.</p>",
}
MEETING_FIELDS = {
    "teaser": "Srečanje",
    "starts": "2019-05-06T09:00+02:00",
    "ends": "2019-05-08T17:00+02:00",
    "country": "SI",
}


@pytest.fixture
def three(db):
    """A practice from sl in three languages, at a meeting from en in three."""
    factories.make_site(("en", "sl", "mt"))
    meeting = factories.make_meeting("First meeting", "en")
    practice = factories.make_practice("Peč", "sl", meeting=meeting)
    for code in ("sl", "mt"):
        in_language(
            meeting,
            code,
            factories.section("meetings", code),
            title=f"Meeting {code}",
            **MEETING_FIELDS,
        )
    for code in ("en", "mt"):
        twin = MeetingPage.objects.get(
            translation_key=meeting.translation_key, locale__language_code=code
        )
        in_language(
            practice,
            code,
            factories.section("practices", code),
            title=f"Practice {code}",
            meeting=twin,
            **PRACTICE_FIELDS,
        )
    return meeting, practice


def test_a_relation_names_the_page_in_its_original_language(three):
    meeting, _practice = three
    stored = set(PracticePage.objects.values_list("meeting_id", flat=True))
    assert stored == {meeting.pk}


@pytest.mark.parametrize("code", ["en", "sl", "mt"])
def test_one_practice_in_three_languages_is_one_practice(three, code):
    meeting, _practice = three
    locale = Locale.objects.get(language_code=code)
    here = MeetingPage.objects.get(
        translation_key=meeting.translation_key, locale=locale
    )
    practices = PracticePage.objects.analysed_at(here.translation_key)
    assert practices.count_records() == 1
    readable = list(practices.readable_in(locale))
    assert [page.locale.language_code for page in readable] == [code]


def test_a_list_shows_a_missing_language_in_the_original_one(db):
    factories.make_site(("en", "sl", "mt"))
    factories.make_news("Sveže pečeno", "sl")
    factories.make_news("Fresh from the oven", "en")
    maltese = Locale.objects.get(language_code="mt")
    titles = set(NewsPage.objects.readable_in(maltese).values_list("title", flat=True))
    assert titles == {"Sveže pečeno", "Fresh from the oven"}


def test_a_list_prefers_the_first_language_to_one_that_few_read(db):
    factories.make_site(("en", "sl", "mt"))
    page = factories.make_news("Sveže pečeno", "sl")
    in_language(
        page, "en", factories.section("news", "en"), title="Fresh bread", teaser="x"
    )
    maltese = Locale.objects.get(language_code="mt")
    shown = NewsPage.objects.readable_in(maltese)
    assert [one.title for one in shown] == ["Fresh bread"]
    named = SitePage.objects.versions_by_id([page.pk], maltese)
    assert named[page.pk].title == "Fresh bread"


def test_drafts_and_their_originals(db):
    factories.make_site(("en", "sl"))
    page = factories.make_news("Live", "en")
    draft = in_language(
        page, "sl", factories.section("news", "sl"), title="Osnutek", teaser="x"
    )
    draft.unpublish()
    slovenian = Locale.objects.get(language_code="sl")
    assert [p.title for p in NewsPage.objects.readable_in(slovenian)] == ["Live"]
    page.unpublish()
    assert not NewsPage.objects.readable_in(slovenian)


def test_a_list_is_localised_in_one_query(three, django_assert_num_queries):
    meeting, practice = three
    locale = Locale.objects.get(language_code="mt")
    list(SitePage.objects.public())  # whether anything is restricted is remembered
    with django_assert_num_queries(1):
        found = SitePage.objects.versions_of([meeting, practice], locale)
    assert {page.locale.language_code for page in found.values()} == {"mt"}
