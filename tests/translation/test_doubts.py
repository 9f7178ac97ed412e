"""What looks odd is shown, accepted by a person, and remembered until it changes."""

from __future__ import annotations

import pytest
from django.urls import reverse

from core.pages.enums import TranslationMethod
from translation import actions, localize
from translation.desk.doubts import doubts
from translation.desk.segment_checks import faults
from translation.desk.segment_numbers import all_numbers, large_numbers
from translation.exceptions import OpenDoubts
from translation.models import AcceptedDoubt

from .conftest import SL, locale, member, session

pytestmark = pytest.mark.django_db
HUMAN = TranslationMethod.HUMAN


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("14,200 people in 2019", "14.200 ljudi leta 2019"),
        ("14,200 people in 2019", "14 200 души през 2019 г."),
        ("at 9:30", "ob 9.30"),
        ("the 21st century", "il XXI secolo"),
        ("1.5 km, 25 %", "1,5 km, 25 %"),
        ("in 2019, 120 people", "120 persone nel 2019"),
    ],
)
def test_numbers_are_the_same_however_they_are_written(one, other):
    assert all_numbers(one) == all_numbers(other)


def test_the_month_of_a_date_may_be_a_word():
    assert large_numbers("6 May 2019") == large_numbers("6. 5. 2019")
    assert large_numbers("12 May 2019") != large_numbers("12. 5. 2018")


def segment_of(news, text, code="sl"):
    translation = actions.start(news, locale(code), None)
    return next(one for one in localize.segments_of(translation) if one.source == text)


@pytest.fixture
def oven(site):
    from tests.factories import make_news

    return make_news("The oven of 1873 is lit again", teaser="Bread for {count} people")


def test_a_lost_number_or_placeholder_is_refused(oven):
    title = segment_of(oven, "The oven of 1873 is lit again")
    assert "1873" in faults(title, "Peč iz leta 1837 spet gori")[0]
    assert faults(title, "Peč iz leta 1873 spet gori") == []
    teaser = segment_of(oven, "Bread for {count} people")
    assert faults(teaser, "Kruh za {število} ljudi")
    assert faults(teaser, "Kruh za {count} ljudi") == []


def test_marks_in_a_plain_text_are_letters_and_odd(oven):
    title = segment_of(oven, "The oven of 1873 is lit again")
    for text in ("Peč iz leta <b>1873</b> gori", "<a href='x'>Peč iz leta 1873</a>"):
        assert [one.name for one in doubts(title, text, "sl")] == ["marks"]
        assert faults(title, text) == []
    assert doubts(title, "Peč iz 1873 < 1900 > gori", "sl")[0].name == "numbers"


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("unchanged", "The oven of 1873 is lit again", "sl"),
        ("ending", "Peč iz leta 1873 spet gori!", "sl"),
        ("double-space", "Peč iz leta  1873 spet gori", "sl"),
        ("length", "Peč, 1873", "sl"),
        ("script", "Peshtta ot 1873 otnovo gori", "bg"),
        ("numbers", "Peč iz leta 1873 spet gori, že 3 leta", "sl"),
    ],
)
def test_what_is_odd_has_a_name(oven, name, text, code):
    title = segment_of(oven, "The oven of 1873 is lit again", code)
    assert [one.name for one in doubts(title, text, code)] == [name]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Peč iz leta 1873 spet gori", "sl"),
        ("Пещта от 1873 г. отново гори", "bg"),
        ("Il-forn tal-1873 reġa’ nxtegħel", "mt"),
    ],
)
def test_a_good_text_is_not_doubted(oven, text, code):
    title = segment_of(oven, "The oven of 1873 is lit again", code)
    assert doubts(title, text, code) == []


def test_an_odd_text_waits_for_a_persons_word(news):
    texts = SL | {"Some news": "Nekaj novic!"}
    page = actions.translate(news, locale("sl"), texts, HUMAN, None)
    user = member("tina", "sl")
    address = reverse("desk:edit", args=[page.pk])
    client = session(user)
    translation = localize.find_translation(news.translation_key, locale("sl"))
    [(odd, [doubt])] = actions.open_doubts(translation).items()
    assert doubt.name == "ending"

    with pytest.raises(OpenDoubts):
        actions.submit_for_review(page, user)
    form = client.get(address)
    assert doubt.message in form.content.decode()
    version = form.context["version"]
    asked = {"action": "submit", "version": version}
    answer = client.post(address, asked, follow=True).content.decode()
    assert "looks odd" in answer
    assert not page.workflow_in_progress

    asked |= {"version": version + 1, "right": [f"{odd}:ending", "x", "9:no", "²:y"]}
    answer = client.post(address, asked, follow=True).content.decode()
    assert "Submitted" in answer
    [accepted] = AcceptedDoubt.objects.all()
    assert accepted.accepted_by == user
    assert actions.open_doubts(translation) == {}


def test_another_text_is_doubted_again(news):
    texts = SL | {"Some news": "Nekaj novic!"}
    page = actions.translate(news, locale("sl"), texts, HUMAN, None)
    user = member("tina", "sl")
    translation = localize.find_translation(news.translation_key, locale("sl"))
    [odd] = actions.open_doubts(translation)
    actions.accept_doubts(translation, [(odd, "ending")], user)
    actions.save_texts(translation, {odd: "Nove novice!"}, user)
    assert list(actions.open_doubts(translation)) == [odd]
    with pytest.raises(OpenDoubts):
        actions.approve(page, member("rok", "sl", role="reviewer"))


def test_a_text_that_differs_from_another_place_is_odd(news, site):
    from tests.factories import make_news

    actions.translate(news, locale("sl"), SL, HUMAN, None)
    again = make_news("Second", teaser="Some news")
    texts = {"Second": "Druga", "Some news": "Nekaj drugega"}
    actions.translate(again, locale("sl"), texts, HUMAN, None)
    translation = localize.find_translation(again.translation_key, locale("sl"))
    [[doubt]] = actions.open_doubts(translation).values()
    assert doubt.name == "elsewhere"
    assert "Nekaj novic" in doubt.message


def test_doubts_cost_the_same_with_more_texts(news, django_assert_num_queries):
    translation = actions.start(news, locale("sl"), None)
    with django_assert_num_queries(5):
        actions.open_doubts(translation)


def test_a_page_that_only_looks_odd_is_not_said_to_be_done(news):
    tina = member("tina", "sl")
    translation = actions.start(news, locale("sl"), tina)
    segments = localize.segments_of(translation)
    texts = {one.id: SL[one.source.replace("&amp;", "&")] for one in segments}
    texts[segments[0].id] += "!"
    actions.save_texts(translation, texts, tina)
    page = news.get_translation(locale("sl"))
    html = session(tina).get(reverse("desk:edit", args=[page.pk])).content.decode()
    assert "1 text looks odd. Change it, or tick below that it is right." in html
    assert "texts are left" not in html
