"""Projects, partners, practices and meetings as readers get them."""

from __future__ import annotations

import re

import pytest
from django.urls import reverse

from tests import factories

from .records import KINDS, LANGUAGES, section_url, text_of, translated

pytestmark = pytest.mark.django_db
EMPTY = re.compile(r"<(h1|h2|h3|a|dd|li|p)(?: [^>]*)?>\s*</\1>")


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_list_answers_and_shows_what_is_not_translated(
    client, world, code
) -> None:
    for name, kind in (
        ("projects", "project"),
        ("partners", "partner"),
        ("meetings", "meeting"),
        ("practices", "practice"),
    ):
        page = text_of(client, section_url(name, code))
        assert getattr(world, kind).title in page
        assert not EMPTY.search(page), EMPTY.search(page)
        if code != "en":
            assert 'class="badge" lang="en">English' in page, name


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_record_answers_in_every_language(client, world, kind, code) -> None:
    page = getattr(world, kind)
    if code != "en":
        page = translated(page, code)
    html = text_of(client, page)
    assert f'<html lang="{code}"' in html
    assert not EMPTY.search(html), EMPTY.search(html)
    assert " style=" not in html


def test_a_list_without_records_says_so(client) -> None:
    factories.make_site(LANGUAGES)
    for name in ("projects", "partners", "meetings", "practices"):
        assert 'class="empty"' in text_of(client, section_url(name, "mt"))


def test_one_practice_is_listed_once_in_every_language(client, world) -> None:
    translated(world.meeting, "sl")
    for code in ("sl", "mt"):
        translated(world.practice, code)
    for code, title in (("en", "Open oven"), ("sl", "Open oven sl")):
        meeting = type(world.meeting).objects.get(
            translation_key=world.meeting.translation_key, locale__language_code=code
        )
        cards = re.findall(
            r'class="card__title".*?>([^<]+)</a>', text_of(client, meeting)
        )
        assert cards == [title]
    for code in LANGUAGES:
        for name in ("practices",):
            html = text_of(client, section_url(name, code))
            assert html.count('class="card__title"') == 1


def test_a_practice_tells_all_it_knows(client, world) -> None:
    html = text_of(client, world.practice)
    for words in (
        "A village bakes together",
        "Štanjel, Slovenia",
        "since 2012",
        "Two makers",
        "A dry room",
        "Rain",
        "A prize",
        "312",
        "What it needs:",
        "Preparing",
        "€1,400",
        "donations",
        "confirmed by the project",
        "12 December 2018",
        "Quality education",
        "CC BY 4.0",
        "The oven is lit",
    ):
        assert words in html, words
    assert f'href="{section_url("practices")}?type=craft"' in html
    for other in (world.meeting, world.partner, world.project):
        assert f'href="{other.url}"' in html


def test_links_to_another_language_say_so(client, world) -> None:
    html = text_of(client, translated(world.practice, "sl"))
    link = re.search(
        rf'<a href="{world.meeting.url}"[^>]*>[^<]*</a>(.*?)</dd>', html, re.S
    )
    assert link
    assert 'lang="en"' in link.group(0)
    assert "English" in link.group(1)


def test_a_meeting_keeps_the_hours_of_its_place(client, world) -> None:
    html = text_of(client, world.meeting)
    days = re.findall(r"<caption>(.*?)</caption>", html)
    assert days == ["6 May 2019", "7 May 2019"]
    assert ">23:00</time>–23:45" in html
    assert ">00:30</time>–01:30" in html


def test_a_meeting_tells_all_it_knows(client, world) -> None:
    html = text_of(client, world.meeting)
    for words in (
        "Rescheduled",
        "Moved by a week",
        "Old school",
        "Main street 1",
        "By bus",
        "English, Slovenian",
        "Write it down",
        "due 1 June 2019",
        "Italian (PDF, 2.0\xa0MB)",
        "Useful?",
        "Very much",
        "Decided",
        "In the paper",
        "1 February 2019",
        "€15",
    ):
        assert words in html, words
    assert reverse("partners:calendar", args=[world.meeting.translation_key]) in html


def test_a_postponed_meeting_is_told_by_words_in_the_list(client, world) -> None:
    assert ">Rescheduled<" in text_of(client, section_url("meetings"))


def test_the_map_and_the_list_have_the_same_numbers(client, world) -> None:
    factories.make_partner("Off the map", latitude="-33.9", longitude="18.4")
    html = text_of(client, section_url("partners"))
    assert re.search(
        rf'<a class="map__place" href="{world.partner.url}" aria-label="Library, ', html
    )
    assert html.count("map__place") == 1
    assert html.count('class="pin"') == 2


def test_a_partner_has_its_own_name_in_its_own_language(client, world) -> None:
    html = text_of(client, world.partner)
    assert '<dd lang="lt">Plungės biblioteka</dd>' in html
    assert 'alt="An oak"' in html
    for words in ("Parko g. 7", "library.example.org", "About", "First meeting"):
        assert words in html
    assert "Open oven" in html


def test_a_project_tells_what_it_promised(client, world) -> None:
    html = text_of(client, world.project)
    assert re.search(r"People trained</dt>.*?<dd>18 <small>of 16</small>", html, re.S)
    for words in ("2018-1", "€162,000", "heco@example.org", "results.example.org"):
        assert words in html
    for other in (world.partner, world.meeting, world.practice, world.news):
        assert f'href="{other.url}"' in html
