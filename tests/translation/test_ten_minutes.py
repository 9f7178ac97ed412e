"""A batch that fits into ten minutes, and going through it."""

from __future__ import annotations

import pytest
from django.urls import reverse
from wagtail.models import Page

from tests.factories import make_news, section
from translation import actions
from translation.desk.batches import pick
from translation.enums import MemberRole

from .conftest import locale, member, republish, session, translated
from .test_queue import drafted

pytestmark = pytest.mark.django_db
MINUTES = reverse("desk:minutes", args=["sl"])


def words(number):
    return [("paragraph", f"<p>{'word ' * number}</p>")]


@pytest.fixture
def tina(site):
    return member("tina", "sl")


def texts(*sizes):
    """Return pages of about so many minutes each, the newest first in the list."""
    pages = [
        make_news(f"Text {size}.{number}", body=words(size * 10 - 8))
        for number, size in enumerate(sizes)
    ]
    actions.cut_all()
    return pages


def picked(user, minutes=10, *, reviews=False):
    rows = pick(locale("sl"), minutes, user.pk, reviews=reviews)
    return [row.title.partition(".")[0] for row in rows]


def test_the_batch_fits(site, tina):
    texts(4, 20, 5, 3)
    rows = pick(locale("sl"), 10, tina.pk, reviews=False)
    assert 7 <= sum(row.minutes for row in rows) <= 10
    assert "Text 20" not in picked(tina)
    assert len(picked(tina, 30)) >= 3


def test_what_changed_comes_before_what_is_new(site, news, tina):
    texts(9)
    translated(news, "sl")
    republish(news, title="The oven is warm")
    assert picked(tina)[0] == "The oven is warm"


def test_a_long_page_comes_in_part_where_nothing_else_is_left(site, tina):
    (page,) = texts(40)
    assert picked(tina) == ["Text 40"]
    client = session(tina)
    html = client.get(MINUTES, {"minutes": "10"}, follow=True).content.decode()
    assert "Do a part of it" in html
    texts(8)
    assert picked(tina) == ["Text 8"]
    assert page.title


def test_texts_of_others_and_what_cannot_be_begun_are_left_out(site, tina):
    mine, others = texts(3, 4)
    actions.assign([others], locale("sl"), None, assignee=member("oton", "sl"))
    assert picked(tina) == ["Text 3"]
    actions.assign([mine], locale("sl"), None, assignee=tina)
    assert picked(tina) == ["Text 3"]
    Page.objects.get(pk=section("news", "sl").pk).delete()
    actions.cut_all()
    titles = picked(tina)
    # The page above it is new as well, and stands before it.
    assert titles.index("news en") < titles.index("Text 3")


def test_a_page_below_one_that_is_not_there_waits(site, tina):
    texts(3)
    Page.objects.get(pk=section("news", "sl").pk).delete()
    # Nobody has counted the section above, so it does not fit for certain.
    section("news", "en").unpublish()
    assert "Text 3" not in picked(tina)


def test_a_reviewer_reads_first_and_a_translator_is_not_offered_it(site, tina):
    (page,) = texts(3)
    read = make_news("Read me")
    actions.cut_all()
    actions.submit_for_review(drafted(read), None)
    assert page.title.startswith(picked(tina)[0])
    assert "Read me" not in picked(tina, 30)
    rok = member("rok", "sl", role=MemberRole.REVIEWER)
    assert picked(rok, reviews=True)[0] == "Read me"


def test_the_address_keeps_the_batch_and_one_goes_through_it(site, tina):
    first, second = texts(3, 4)
    client = session(tina)
    answer = client.get(MINUTES, {"minutes": "10"})
    assert answer.status_code == 302
    address = answer.url
    assert f"{second.pk}" in address
    assert f"{first.pk}" in address
    batch = client.get(address)
    assert batch.context["steps"][0].row.is_new
    assert "Begin" in batch.content.decode()
    opened = client.post(address, {"page": second.pk}, follow=True)
    page = second.get_translation(locale("sl"))
    assert opened.redirect_chain[-1][0] == reverse("desk:edit", args=[page.pk])
    assert "Back to the batch" in opened.content.decode()
    assert address.replace("&", "&amp;") in opened.content.decode()
    given = {second.title: "Besedilo 4.1", second.teaser: "Novice"}
    given |= {("word " * 32).strip(): ("beseda " * 30).strip()}
    actions.translate(second, locale("sl"), given, "human", tina)
    actions.submit_for_review(Page.objects.get(pk=page.pk), tina)
    html = client.get(address).content.decode()
    assert "1 of 2 texts are done" in html
    assert "Next" in html


def test_only_texts_of_the_batch_are_begun(site, tina, news):
    client = session(tina)
    for ids, page in (("", news.pk), ("x,9'", news.pk), (str(news.pk), "x"), ("1", "")):
        answer = client.post(f"{MINUTES}?minutes=10&ids={ids}", {"page": page})
        assert answer.status_code == 404
    assert not news.has_translation(locale("sl"))
    for query in ({"ids": "x,,9'"}, {"ids": "9" * 30}, {"ids": "", "minutes": "99"}):
        assert client.get(MINUTES, query).status_code == 200


def test_a_get_begins_nothing(site, tina, news):
    session(tina).get(MINUTES, {"minutes": "30"}, follow=True)
    assert not news.has_translation(locale("sl"))


def test_the_minutes_of_another_language_are_not_there(site, tina, news):
    client = session(tina)
    lithuanian = reverse("desk:minutes", args=["lt"])
    assert client.get(lithuanian).status_code == 404
    sent = client.post(f"{lithuanian}?ids={news.pk}", {"page": news.pk})
    assert sent.status_code == 404
    assert not news.has_translation(locale("lt"))


def test_choosing_costs_the_same_at_any_size(site, tina, django_assert_num_queries):
    slovenian = locale("sl")
    begun, _new = texts(3, 4)
    actions.start(begun, slovenian, None)
    with django_assert_num_queries(7):
        pick(slovenian, 10, tina.pk, reviews=False)
    for page in texts(*[2] * 10)[:5]:
        actions.start(page, slovenian, None)
    with django_assert_num_queries(7):
        pick(slovenian, 10, tina.pk, reviews=False)
