"""How a text came about, and putting an earlier one back."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from translation import actions, localize
from translation.enums import MemberRole, SegmentOrigin
from translation.models import SegmentVersion

from .conftest import locale, member, session, translated

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(news):
    return translated(news, "sl")


def segment_of(page, source="A heading"):
    translation = localize.find_translation(page.translation_key, page.locale)
    return next(
        one
        for one in localize.segments_of(translation)
        if localize.to_input(one, one.source) == source
    )


def address(page, source="A heading"):
    return reverse("desk:segment", args=[page.pk, segment_of(page, source).id])


def write(page, text, user, **options):
    translation = localize.find_translation(page.translation_key, page.locale)
    actions.save_texts(translation, {segment_of(page).id: text}, user, **options)
    actions.write_draft(translation, user)


def put_back(client, page, number, was=None):
    """Ask for the version of this number, counted from the oldest."""
    segment = segment_of(page)
    version = SegmentVersion.objects.filter(
        context_id=segment.context_id, string_id=segment.string_id
    ).order_by("pk")[number]
    seen = segment.translation if was is None else was
    data = {"action": "back", "back": version.pk, "was": seen}
    return client.post(address(page), data)


def test_the_history_names_who_wrote_what_and_what_it_changed(page):
    write(page, "Lepši naslov", member("tina", "sl", first_name="Tina"))

    html = session(member("rok", "sl")).get(address(page)).content.decode()

    newest = html.index("Tina")
    assert "<del>Naslov</del>" in html[newest:]
    assert "<ins>Lepši</ins>" in html[newest:]
    assert html.index("the site itself") > newest
    assert html.count(">Put this text back<") == 1
    assert "Written by a person" in html


def test_an_earlier_text_comes_back_as_a_draft(page):
    tina = member("tina", "sl")
    write(page, "Lepši naslov", tina)

    answer = put_back(session(tina), page, 0)

    assert answer.status_code == 302
    assert segment_of(page).translation == "Naslov sl"
    draft = page.get_latest_revision_as_object()
    assert draft.body[0].value == "Naslov sl"
    assert SegmentVersion.objects.last().made_by == tina
    assert "Lepši" not in session(tina).get(page.url).content.decode()


def test_readers_keep_what_was_approved_when_a_text_is_put_back(page):
    tina = member("tina", "sl")
    write(page, "Lepši naslov", tina)
    actions.approve(page, None)
    put_back(session(tina), page, 0)

    assert "Lepši naslov" in session(tina).get(page.url).content.decode()


def test_a_text_that_no_longer_passes_is_refused_with_the_reason(page):
    tina = member("tina", "sl")
    segment = segment_of(page)
    SegmentVersion.objects.update(text="<b>Naslov\nv dveh vrsticah")
    write(page, "Lepši naslov", tina)

    answer = put_back(session(tina), page, 0)

    assert answer.status_code == 400
    assert "take out the line break" in answer.content.decode()
    assert segment_of(page).translation == "Lepši naslov"
    assert segment.id == segment_of(page).id


def test_what_somebody_else_wrote_meanwhile_is_not_overwritten(page):
    tina = member("tina", "sl")
    write(page, "Lepši naslov", tina)

    answer = put_back(session(tina), page, 0, was="Naslov sl")

    assert answer.status_code == 409
    assert segment_of(page).translation == "Lepši naslov"


def test_in_review_only_a_reviewer_puts_back(page):
    tina = member("tina", "sl")
    write(page, "Lepši naslov", tina)
    actions.submit_for_review(page, None)

    assert put_back(session(tina), page, 0).status_code == 400
    assert segment_of(page).translation == "Lepši naslov"
    rok = member("rok", "sl", role=MemberRole.REVIEWER)
    assert put_back(session(rok), page, 0).status_code == 302
    assert segment_of(page).translation == "Naslov sl"


def test_a_machines_text_that_comes_back_is_still_unread(page):
    tina = member("tina", "sl")
    write(page, "Strojni naslov", None, origin=SegmentOrigin.MACHINE)
    write(page, "Lepši naslov", tina)

    put_back(session(tina), page, 1)

    assert segment_of(page).translation == "Strojni naslov"
    assert not segment_of(page).by_person


def test_only_texts_of_this_place_come_back(page):
    tina = member("tina", "sl")
    other = SegmentVersion.objects.exclude(string_id=segment_of(page).string_id)
    data = {"action": "back", "back": other.first().pk, "was": "Naslov sl"}

    assert session(tina).post(address(page), data).status_code == 404
    assert session(tina).post(address(page), data | {"back": "x"}).status_code == 404
    assert segment_of(page).translation == "Naslov sl"


def test_a_fragment_answers_with_a_fragment(page):
    tina = member("tina", "sl")
    write(page, "Lepši naslov", tina)
    client, where = session(tina), f"{address(page)}?fragment=1"
    version = SegmentVersion.objects.filter(text="Naslov sl").get()

    shown = client.get(where).content.decode()
    data = {"action": "back", "back": version.pk, "was": "Lepši naslov"}
    after = client.post(where, data).content.decode()

    for html in (shown, after):
        assert "<html" not in html
        assert f'action="{where}"' in html
    assert 'data-stored="Lepši naslov"' in shown
    assert 'data-stored="Naslov sl"' in after
    assert "The earlier text is back" in after


def test_the_page_costs_the_same_however_long_the_history(page):
    tina = member("tina", "sl")
    client = session(tina)
    where = address(page)
    counts = []
    for rounds in (2, 12):
        for number in range(rounds):
            write(page, f"Naslov {rounds} {number}", tina)
        client.get(where)
        with CaptureQueriesContext(connection) as queries:
            client.get(where)
        counts.append(len(queries))

    assert counts[0] == counts[1] < 30


@pytest.mark.parametrize("code", ["sl", "lt"])
def test_a_source_has_no_page_of_the_desk_for_its_texts(news, page, code):
    segment = segment_of(page)
    wrong = reverse("desk:segment", args=[news.pk, segment.id])
    assert session(member("tina", code)).get(wrong).status_code == 404


def test_a_text_of_another_page_is_not_shown(page, news):
    from tests.factories import make_news

    other = translated(make_news("The mill"), "sl", **{"The mill": "Mlin"})
    wrong = reverse("desk:segment", args=[other.pk, segment_of(page).id])
    assert session(member("tina", "sl")).get(wrong).status_code == 404
    assert locale("sl") == other.locale
