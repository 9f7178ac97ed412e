"""The demo content that must be there in all seven languages, read as plain data."""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Any

import pytest

from heco_site.demo.content import facets
from heco_site.demo.content.funding import FUNDING
from heco_site.demo.content.home import HOME
from heco_site.demo.content.partners import PARTNERS
from heco_site.demo.content.projects import PROJECTS
from heco_site.demo.content.schema import Block, Partner, Project, Record
from heco_site.demo.content.sections import SECTIONS
from heco_site.demo.content.standard import STANDARD

SEVEN = frozenset({"en", "sl", "it", "lt", "nl", "mt", "bg"})
RECORDS: tuple[Record, ...] = (HOME, *SECTIONS, *STANDARD, *PROJECTS, *PARTNERS)
VOCABULARIES = {name: getattr(facets, name) for name in facets.__all__}
# The sister projects are told in full only in the languages of their own partnership.
TOLD_IN = {"esf-network": {"en", "sl"}, "erdf-tourism": {"bg", "en"}}
# Languages for which the Commission's own words of a disclaimer are at hand.
OFFICIAL = {"erasmus-2014-2020": {"en", "sl", "it", "nl"}}
PROSE = 40
LETTERS = {
    "sl": "čšž",
    "lt": "ąčęėįšųūž",
    "mt": "ċġħż",
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюя",
}
QUOTES = {
    "en": "“”‘’",
    "sl": "»«’",
    "it": "«»’",
    "lt": "„“",
    "nl": "‘’",
    "mt": "“”’",
    "bg": "„“",
}
SAMPLE = {
    "en": "sample",
    "sl": "vzorčn",
    "it": "di esempio",
    "lt": "pavyzdin",
    "nl": "voorbeeld",
    "mt": "ta’ eżempju",
    "bg": "примерн|примерен",
}
CYRILLIC = re.compile(r"[Ѐ-ӿ]")
ADDRESS = re.compile(r"https?://\S+|\S+@[\w.]*\w")

every_record = pytest.mark.parametrize("record", RECORDS, ids=lambda r: r.key)


def texts(value: Any, path: str = "") -> Iterator[tuple[str, Mapping[str, str]]]:
    """Yield each text below a record with the path that leads to it."""
    if isinstance(value, Mapping):
        yield path, value
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from texts(item, f"{path}[{number}]")
    elif dataclasses.is_dataclass(value):
        for item in dataclasses.fields(value):
            yield from texts(getattr(value, item.name), f"{path}.{item.name}")


def words_of(value: Any) -> Iterator[tuple[str, str, str]]:
    """Yield path, language and wording of each text below a value."""
    for path, text in texts(value):
        for language, wording in text.items():
            yield path, language, wording


EVERYTHING = [
    *((record.key, record) for record in RECORDS),
    *((fund.key, fund) for fund in FUNDING),
    *VOCABULARIES.items(),
]
everything = pytest.mark.parametrize(
    "value", [value for _, value in EVERYTHING], ids=[name for name, _ in EVERYTHING]
)


@every_record
def test_record_is_complete(record: Record) -> None:
    full = {".title", ".teaser", ".alt"}
    for path, text in texts(record):
        expected = SEVEN if path in full else TOLD_IN.get(record.key, SEVEN)
        assert set(text) == expected, path


@pytest.mark.parametrize("name", VOCABULARIES)
def test_facet_has_a_label_in_all_languages(name: str) -> None:
    vocabulary = VOCABULARIES[name]
    assert all(set(facet.label) == SEVEN for facet in vocabulary)
    for language in SEVEN:
        labels = [facet.label[language] for facet in vocabulary]
        assert len(set(labels)) == len(labels), language


@pytest.mark.parametrize("fund", FUNDING, ids=lambda f: f.key)
def test_funding_has_its_statement_and_only_official_disclaimers(fund: Any) -> None:
    assert set(fund.statement) == SEVEN
    assert set(fund.extra) in (SEVEN, set())
    assert set(fund.disclaimer) <= OFFICIAL.get(fund.key, {"en"})
    assert fund.emblem == "eu"


@every_record
def test_teaser_fits(record: Record) -> None:
    for language, teaser in record.teaser.items():
        assert 0 < len(teaser) <= 300, language


@everything
def test_spaces_and_quotation_marks(value: Any) -> None:
    for path, language, wording in words_of(value):
        where = f"{path} {language}: {wording}"
        assert wording == wording.strip(), where
        assert wording, where
        assert "  " not in wording, where
        assert not set(wording) & set("'\"`"), where
        assert not re.search(r" [,.;!?]|\.\.", wording), where
        foreign = set("“”‘’„«»") - set(QUOTES[language])
        assert not set(wording) & foreign, where


@everything
def test_quotation_marks_come_in_pairs(value: Any) -> None:
    pairs = {"sl": "»«", "it": "«»", "lt": "„“", "bg": "„“", "en": "“”", "mt": "“”"}
    for path, language, wording in words_of(value):
        if language in pairs:
            first, last = pairs[language]
            assert wording.count(first) == wording.count(last), f"{path} {language}"


@everything
def test_script_of_each_language(value: Any) -> None:
    seen: dict[str, str] = {}
    for path, language, wording in words_of(value):
        seen[language] = seen.get(language, "") + wording.lower()
        if language != "bg":
            assert not CYRILLIC.search(wording), f"{path} {language}"
    for language, wording in seen.items():
        if len(wording) > 5 * PROSE and language in LETTERS:
            assert set(wording) & set(LETTERS[language]), language


@everything
def test_bulgarian_is_written_in_cyrillic(value: Any) -> None:
    for path, language, wording in words_of(value):
        if language == "bg" and len(wording) > PROSE:
            plain = ADDRESS.sub("", wording)
            letters = [letter for letter in plain if letter.isalpha()]
            cyrillic = [letter for letter in letters if CYRILLIC.match(letter)]
            assert len(cyrillic) > 0.6 * len(letters), path


@everything
def test_languages_differ(value: Any) -> None:
    for path, text in texts(value):
        prose = {key: words for key, words in text.items() if len(words) > PROSE}
        for one, other in combinations(prose, 2):
            assert prose[one] != prose[other], f"{path}: {one} = {other}"


@every_record
def test_no_paragraph_twice(record: Record) -> None:
    seen: dict[tuple[str, str], str] = {}
    for path, language, wording in words_of(record):
        if len(wording) > PROSE:
            assert (language, wording) not in seen, path
            seen[language, wording] = path


@everything
def test_addresses_survive_translation(value: Any) -> None:
    for path, text in texts(value):
        found = {tuple(sorted(ADDRESS.findall(words))) for words in text.values()}
        assert len(found) <= 1, path


@every_record
def test_lists_have_the_same_items_in_every_language(record: Record) -> None:
    for block in record.body:
        lines = {words.count("\n") for words in block.text.values()}
        assert len(lines) == 1
        assert block.kind == "list" or lines == {0}


@every_record
def test_picture_is_described_and_nothing_claims_a_reviewer(record: Record) -> None:
    assert bool(record.art) == bool(record.alt)
    assert record.reviewed == frozenset()
    blocks: tuple[Block, ...] = record.body
    assert all(block.alt for block in blocks if block.art)


def test_keys_are_unique_and_references_lead_somewhere() -> None:
    for group in (SECTIONS, STANDARD, PROJECTS, PARTNERS, FUNDING):
        keys = [item.key for item in group]
        assert len(set(keys)) == len(keys)
    themes = {theme.key for theme in facets.THEMES}
    assert all(set(record.themes) <= themes for record in RECORDS)
    assert {p.funding for p in PROJECTS} <= {fund.key for fund in FUNDING}
    projects = {project.key for project in PROJECTS}
    assert all(set(partner.projects) <= projects for partner in PARTNERS)


@pytest.mark.parametrize("partner", PARTNERS, ids=lambda p: p.key)
def test_only_the_two_named_partners_pass_for_real(partner: Partner) -> None:
    real = partner.key in {"plunge", "reinwardt"}
    for language, title in partner.title.items():
        marked = re.search(SAMPLE[language], title.lower()) is not None
        assert marked is not real, title
    if not real:
        assert partner.title[partner.own_language] == partner.own_name
        assert partner.website.startswith("https://example.org/")


@pytest.mark.parametrize("key", sorted(TOLD_IN))
def test_sister_projects_are_marked_as_samples(key: str) -> None:
    project = project_of(key)
    for language, title in project.title.items():
        assert re.search(SAMPLE[language], title.lower()), title


def project_of(key: str) -> Project:
    return next(project for project in PROJECTS if project.key == key)


def test_heco_keeps_its_facts() -> None:
    heco = project_of("heco")
    assert (heco.start, heco.end) == (dt.date(2018, 10, 1), dt.date(2021, 6, 30))
    assert {(i.counted_from, i.target, i.scope) for i in heco.indicators} == {
        ("meetings", 5, "project"),
        ("practices", 10, "project"),
        ("presentations", 10, "partner"),
        ("stakeholders", 5, "partner"),
        ("trainees", 16, "project"),
        ("initiatives", 5, "project"),
    }
    countries = {p.country for p in PARTNERS if "heco" in p.projects}
    assert countries == {"IT", "LT", "SI", "MT", "NL"}


def test_sister_projects_keep_their_facts() -> None:
    esf, erdf = project_of("esf-network"), project_of("erdf-tourism")
    assert (esf.start, esf.end) == (dt.date(2015, 10, 30), dt.date(2019, 9, 30))
    assert len(esf.activities) == 3
    assert len(esf.cofunder_logos) == 2
    assert (erdf.source, erdf.total_cost, erdf.currency) == ("bg", 276350, "BGN")
    extra = {fund.key: fund.extra for fund in FUNDING}
    assert all("2.11.4" in words for words in extra[esf.funding].values())
    reference = "BG161PO001/4.2-01/2008"
    assert all(reference in words for words in extra[erdf.funding].values())
