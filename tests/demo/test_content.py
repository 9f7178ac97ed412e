"""The texts of the demo: complete in their languages, within limits, consistent.

The builder trusts these records, and readers see them first. No Django is needed.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import combinations, pairwise

import pytest

from heco_site.demo.content import facets
from heco_site.demo.content.meetings import MEETINGS
from heco_site.demo.content.news import NEWS
from heco_site.demo.content.partners import PARTNERS
from heco_site.demo.content.practices import PRACTICES
from heco_site.demo.content.schema import Meeting, News, Practice, Record, Text

RECORDS: tuple[Record, ...] = (*PRACTICES, *MEETINGS, *NEWS)
LANGUAGES = {"en", "sl", "it", "lt", "nl", "mt", "bg"}
PERIODS = {
    "heco": (dt.date(2018, 10, 1), dt.date(2021, 6, 30)),
    "esf-network": (dt.date(2015, 10, 30), dt.date(2019, 9, 30)),
    "erdf-tourism": (dt.date(2009, 3, 11), dt.date(2010, 9, 11)),
}
HECO_PARTNERS = {"plunge", "reinwardt", "museum-it", "institute-si", "council-mt"}
ARTS = {
    "heritage-library",
    "canal-academy",
    "hilltop-village",
    "karst-village",
    "harbour-fort",
    "europe-partnership",
    "story-bench",
    "bread-oven",
    "dry-stone",
    "lace-school",
    "museum-suitcase",
    "fishing-net",
    "garden-orchard",
    "weaving-loom",
    "lantern-walk",
    "meadow-map",
    "archive-photos",
    "church-bells",
    "school-visit",
    "market-square",
    "workshop-table",
    "lecture-hall",
    "night-museum",
    "boat-yard",
    "salt-pans",
}
FACETS = {
    name.lower(): {facet.key for facet in getattr(facets, name)}
    for name in facets.__all__
}
BLOCK_KINDS = {"heading", "paragraph", "quote", "list", "image"}
NEWS_KINDS = {"news", "press-release", "announcement", "call", "coverage"}
LIMITS = {
    "teaser": 300,
    "announcement": 280,
    "context": 700,
    "stakeholders": 500,
    "evidence": 500,
    "challenges": 300,
    "transfer": 1000,
}
#: Fields that a complete record may leave empty, each for a reason of its own.
OPTIONAL = {
    Practice: {"reviewed", "end"},
    Meeting: {"reviewed"},
    News: {"reviewed", "meeting", "practice", "place", "links", "gallery"},
}
#: Languages whose quotation marks are not to be found in a text of another one.
QUOTATION = {
    "en": "»«„",
    "nl": "»«„",
    "sl": "„“”‘",
    "it": "»«„“”",
    "lt": "»«”‘",
    "bg": "»«”‘",
}

every_record = pytest.mark.parametrize("record", RECORDS, ids=lambda r: r.key)
every_practice = pytest.mark.parametrize("practice", PRACTICES, ids=lambda r: r.key)
every_meeting = pytest.mark.parametrize("meeting", MEETINGS, ids=lambda r: r.key)
every_news = pytest.mark.parametrize("news", NEWS, ids=lambda r: r.key)


def texts(value: object, path: str = "") -> Iterator[tuple[str, Text]]:
    """Yield every ``Text`` below ``value`` with the path of fields that leads to it."""
    if isinstance(value, Mapping):
        yield path, value
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from texts(getattr(value, field.name), f"{path}.{field.name}")
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from texts(item, f"{path}[{index}]")


def lines(record: Record) -> Iterator[tuple[str, str, str]]:
    for path, text in texts(record):
        for language, line in text.items():
            yield path, language, line


def numbers(line: str) -> Counter[str]:
    return Counter(re.findall(r"\d+", line))


@every_record
def test_every_text_exists_in_every_language_of_its_record(record: Record) -> None:
    languages = set(record.title)
    assert languages <= LANGUAGES
    assert {record.source, "en"} <= languages
    assert "sl" in languages or record.source == "bg"
    for path, text in texts(record):
        assert set(text) == languages, path


@every_record
def test_no_field_is_left_empty(record: Record) -> None:
    for field in dataclasses.fields(record):
        if field.name not in OPTIONAL[type(record)]:
            assert getattr(record, field.name) not in (None, "", ()), field.name
    assert record.reviewed == frozenset()


@every_record
def test_lengths_hold_in_every_language(record: Record) -> None:
    for language, title in record.title.items():
        assert len(title) <= 100, language
    for name, limit in LIMITS.items():
        for language, line in (getattr(record, name, None) or {}).items():
            assert len(line) <= limit, f"{name} {language}: {len(line)}"


@every_practice
def test_longer_parts_of_a_practice_hold_their_limits(practice: Practice) -> None:
    for language in practice.title:
        steps = sum(len(step[language]) for step in practice.how_it_works)
        assert steps <= 1500, language
        assert len(practice.resources.note[language]) <= 300, language
        assert len(practice.summary[language]) <= 160, language


@every_record
def test_typography_is_clean(record: Record) -> None:
    for path, language, line in lines(record):
        where = f"{path} {language}: {line}"
        assert line == line.strip() != "", where
        assert not re.search(r"[\"'`]|\.\.\.| - |  ", line), where
        assert not set(line) & set(QUOTATION[language]), where
        assert bool(re.search("[а-я]", line)) == (language == "bg"), where


@every_record
def test_languages_differ_but_numbers_agree(record: Record) -> None:
    for path, text in texts(record):
        for one, other in combinations(text, 2):
            where = f"{path} {one}/{other}"
            assert numbers(text[one]) == numbers(text[other]), where
            if len(text[one].split()) > 3:
                assert text[one] != text[other], where


@every_record
def test_no_paragraph_is_repeated(record: Record) -> None:
    long = Counter(line for _, _, line in lines(record) if len(line) > 40)
    assert [line for line, count in long.items() if count > 1] == []


@every_record
def test_pictures_are_known_and_described(record: Record) -> None:
    for block in record.body:
        assert block.kind in BLOCK_KINDS
        assert bool(block.art) == (block.alt is not None) == (block.kind == "image")
        assert (block.attribution is not None) == (block.kind == "quote")
    gallery = getattr(record, "gallery", ())
    drawn = [block.art for block in record.body if block.art]
    named = [record.art, *drawn, *(picture.art for picture in gallery)]
    assert set(named) <= ARTS
    assert record.alt is not None


@every_record
def test_facets_and_references_exist(record: Record) -> None:
    for name, known in FACETS.items():
        assert set(getattr(record, name, ())) <= known, name
    assert getattr(record, "project") in PERIODS  # noqa: B009 - not on every Record
    assert getattr(record, "partner", "") in {"", *(p.key for p in PARTNERS)}
    assert getattr(record, "meeting", "") in {"", *(m.key for m in MEETINGS)}
    assert getattr(record, "practice", "") in {"", *(p.key for p in PRACTICES)}


@every_practice
def test_a_practice_is_analysed_in_its_slot(practice: Practice) -> None:
    meeting = next(m for m in MEETINGS if m.key == practice.meeting)
    slots = [row.starts.strftime("%Y-%m-%d %H:%M") for row in meeting.agenda]
    assert practice.slot in slots
    assert practice.partner == meeting.host
    assert practice.scope in {"local", "regional", "national"}
    assert {item.level for item in practice.conditions} <= {"essential", "helpful"}
    phases = {item.phase for item in practice.building_blocks}
    assert phases <= {"prepare", "start", "run", "sustain"}
    for name in (practice.owner, practice.expert, practice.resources.funding_sources):
        assert name.endswith("(demo)") or not name


@every_practice
def test_dates_of_a_practice_follow_one_another(practice: Practice) -> None:
    held = next(m for m in MEETINGS if m.key == practice.meeting).end.date()
    first, last = PERIODS["heco"]
    assert practice.start < held.year
    assert practice.expert_date is not None
    assert held < practice.expert_date <= last
    assert all(first <= item.date <= last for item in practice.adoptions)


@every_meeting
def test_a_meeting_adds_up(meeting: Meeting) -> None:
    assert (meeting.kind, meeting.state) == ("transnational", "held")
    assert meeting.host in HECO_PARTNERS
    assert 6 <= len(meeting.agenda) <= 12
    assert meeting.agenda[0].starts == meeting.start
    assert meeting.agenda[-1].ends == meeting.end
    for earlier, later in pairwise(meeting.agenda):
        assert earlier.starts < earlier.ends <= later.starts
    everyone, new = meeting.attendance, meeting.attendance_new
    assert everyone is not None
    assert new is not None
    assert everyone == (meeting.attendance_foreign or 0) + (
        meeting.attendance_local or 0
    )
    assert new < everyone
    assert 0 < (meeting.responses or 0) <= everyone
    assert all(1 <= item.mean <= 5 for item in meeting.evaluation)


@every_meeting
def test_names_that_every_language_shows_need_no_translation(meeting: Meeting) -> None:
    for row in meeting.agenda:
        assert "demo" in row.speaker or not row.speaker
    assert {picture.credit for picture in meeting.gallery} == {"HE.CO"}


@every_meeting
def test_a_meeting_lies_inside_the_project(meeting: Meeting) -> None:
    first, last = PERIODS["heco"]
    assert first <= meeting.start.date() <= meeting.end.date() <= last
    for task in meeting.follow_ups:
        assert task.partner in HECO_PARTNERS
        assert meeting.end.date() < task.due <= last
    assert sum(p.meeting == meeting.key for p in PRACTICES) >= 2


@every_news
def test_news_has_a_body_a_voice_and_a_date_in_its_project(news: News) -> None:
    first, last = PERIODS[news.project]
    assert first <= news.date <= last
    assert news.kind in NEWS_KINDS
    assert 3 <= len(news.body) <= 6
    assert any(block.kind == "quote" for block in news.body)
    assert all(link.url.startswith("https://example.org/") for link in news.links)


def test_keys_are_unique_and_the_collection_is_complete() -> None:
    for records in (PRACTICES, MEETINGS, NEWS):
        assert len({record.key for record in records}) == len(records)
    assert len(PRACTICES) >= 10
    assert [m.key for m in MEETINGS] == [f"meeting-{n}" for n in range(1, 6)]
    assert [m.number for m in MEETINGS] == [1, 2, 3, 4, 5]
    assert {m.host for m in MEETINGS} == HECO_PARTNERS
    assert {news.kind for news in NEWS} == NEWS_KINDS
    about = Counter(news.project for news in NEWS)
    assert about["esf-network"] >= 2
    assert about["erdf-tourism"] >= 1


def test_sources_are_of_several_languages() -> None:
    practices = Counter(record.source for record in PRACTICES)
    news = Counter(record.source for record in NEWS)
    assert practices["sl"] >= 2
    assert practices["lt"] >= 1
    assert news["sl"] >= 1
    assert news["lt"] >= 1
    assert news["bg"] >= 1
    assert Counter(record.source for record in MEETINGS)["sl"] >= 1
