"""The shapes of the demo content: what the writers fill in and the builder reads.

A ``Text`` maps a language code to one plain paragraph or line in that language; it
always holds the record's source language. Field names are those of the models.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

Text = Mapping[str, str]


@dataclass(frozen=True)
class Block:
    """One block of a body: ``heading``, ``paragraph``, ``quote``, ``list``, ``image``.

    ``list`` takes its items one per line of the text; ``image`` names a drawing in
    ``art`` and its text is the caption, ``alt`` its alternative text.
    """

    kind: str
    text: Text
    alt: Text | None = None
    art: str = ""
    attribution: Text | None = None


@dataclass(frozen=True)
class Record:
    """What every page has (domain.md, section 3, "All pages").

    ``reviewed`` holds the target languages that a speaker has read; every other
    translation carries the mark "not reviewed by a speaker".
    """

    key: str
    title: Text
    teaser: Text
    source: str = "en"
    themes: tuple[str, ...] = ()
    art: str = ""
    alt: Text | None = None
    body: tuple[Block, ...] = ()
    announcement: Text | None = None
    reviewed: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Facet:
    """A snippet of a vocabulary, such as a theme or a kind of heritage."""

    key: str
    label: Text


@dataclass(frozen=True)
class AgreedWord:
    """A term of the glossary in every language; the note explains it in English."""

    text: Text
    note: str = ""


@dataclass(frozen=True)
class FundingProgramme:
    """A fund, and for each language the statement its rules ask for.

    ``disclaimer`` holds only languages for which an official text is at hand.
    """

    key: str
    name: str
    fund: str
    period: str
    emblem: str
    statement: Text
    disclaimer: Text
    extra: Text = field(default_factory=dict)


@dataclass(frozen=True)
class Indicator:
    code: str
    target: int
    scope: str
    counted_from: str
    label: Text
    note: Text | None = None
    manual_value: int | None = None


@dataclass(frozen=True, kw_only=True)
class Project(Record):
    acronym: str
    grant_number: str = ""
    funding: str
    action_type: str
    start: dt.date
    end: dt.date
    total_cost: Decimal | None = None
    eu_grant: Decimal | None = None
    currency: str = "EUR"
    results_platform: str = ""
    social: tuple[tuple[str, str], ...] = ()
    contact: str = ""
    goals: tuple[Text, ...] = ()
    activities: tuple[Text, ...] = ()
    results: tuple[Text, ...] = ()
    impact: tuple[Text, ...] = ()
    cofunder_logos: tuple[str, ...] = ()
    indicators: tuple[Indicator, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Partner(Record):
    own_name: str
    own_language: str
    acronym: str = ""
    organisation_type: str
    role: str
    country: str
    nuts: str = ""
    latitude: Decimal
    longitude: Decimal
    oid: str = ""
    logo: str = ""
    logo_alt: Text | None = None
    city: Text
    address: str = ""
    website: str = ""
    projects: tuple[str, ...] = ("heco",)
    about: tuple[Text, ...] = ()
    role_in_project: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Link:
    url: str
    label: Text


@dataclass(frozen=True)
class Picture:
    art: str
    caption: Text
    alt: Text
    credit: str


@dataclass(frozen=True, kw_only=True)
class News(Record):
    date: dt.date
    kind: str
    project: str = "heco"
    partner: str = ""
    meeting: str = ""
    practice: str = ""
    place: Text | None = None
    links: tuple[Link, ...] = ()
    gallery: tuple[Picture, ...] = ()


@dataclass(frozen=True)
class Resource:
    amount: Decimal | None
    currency: str
    staff_fte: Decimal | None
    volunteers: int | None
    funding_sources: str
    note: Text


@dataclass(frozen=True)
class Figure:
    value: Decimal
    label: Text
    unit: Text | None = None
    baseline: Decimal | None = None
    year: int | None = None
    source: str = ""


@dataclass(frozen=True)
class Condition:
    factor: Text
    level: str


@dataclass(frozen=True)
class BuildingBlock:
    title: Text
    text: Text
    phase: str
    enabling_factors: Text | None = None
    lessons: Text | None = None


@dataclass(frozen=True)
class Adoption:
    adopter: str
    place: str
    date: dt.date
    adapted: Text
    verified: bool = False


@dataclass(frozen=True, kw_only=True)
class Practice(Record):
    """``title`` ≤ 100 and ``summary`` ≤ 160 characters in every language."""

    summary: Text
    owner: str
    country: str
    town: str
    nuts: str = ""
    latitude: Decimal
    longitude: Decimal
    scope: str
    start: int
    end: int | None = None
    practice_types: tuple[str, ...] = ()
    heritage_types: tuple[str, ...] = ()
    governance_types: tuple[str, ...] = ()
    target_groups: tuple[str, ...] = ()
    sdgs: tuple[int, ...] = ()
    context: Text
    how_it_works: tuple[Text, ...]
    stakeholders: Text
    resources: Resource
    evidence: Text
    figures: tuple[Figure, ...] = ()
    challenges: Text
    what_did_not_work: Text | None = None
    transfer: Text
    conditions: tuple[Condition, ...] = ()
    building_blocks: tuple[BuildingBlock, ...] = ()
    civil_society: Text | None = None
    private_companies: Text | None = None
    project: str = "heco"
    partner: str = ""
    meeting: str = ""
    slot: str = ""
    expert_opinion: Text | None = None
    expert: str = ""
    expert_date: dt.date | None = None
    adoptions: tuple[Adoption, ...] = ()


@dataclass(frozen=True)
class AgendaRow:
    starts: dt.datetime
    ends: dt.datetime
    title: Text
    place: Text | None = None
    speaker: str = ""


@dataclass(frozen=True)
class FollowUp:
    task: Text
    partner: str
    due: dt.date
    done: bool


@dataclass(frozen=True)
class Evaluation:
    question: Text
    mean: Decimal
    quote: Text | None = None


@dataclass(frozen=True, kw_only=True)
class Meeting(Record):
    number: int
    kind: str
    state: str
    state_note: Text | None = None
    start: dt.datetime
    end: dt.datetime
    timezone: str
    host: str
    project: str = "heco"
    venue: Text
    access: Text
    address: str
    latitude: Decimal
    longitude: Decimal
    working_languages: tuple[str, ...] = ("en",)
    agenda: tuple[AgendaRow, ...] = ()
    attendance: int | None = None
    attendance_foreign: int | None = None
    attendance_local: int | None = None
    attendance_new: int | None = None
    summary: Text
    report: tuple[Text, ...] = ()
    decisions: tuple[Text, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    gallery: tuple[Picture, ...] = ()
    responses: int | None = None
    evaluation: tuple[Evaluation, ...] = ()


@dataclass(frozen=True)
class IssuePart:
    """One block of an issue; ``page`` is the key of the record that it tells of."""

    kind: str
    text: Text
    page: str = ""
    address: str = ""
    attribution: Text | None = None


@dataclass(frozen=True, kw_only=True)
class Issue(Record):
    """An issue of the newsletter; a draft is left for an officer to go on with."""

    number: int
    date: dt.date
    intro: tuple[Text, ...]
    parts: tuple[IssuePart, ...]
    draft: bool = False


@dataclass(frozen=True, kw_only=True)
class StandardPage(Record):
    """A page of text; ``kind`` is ``accessibility``, ``privacy`` or empty."""

    kind: str = ""


@dataclass(frozen=True, kw_only=True)
class Section(Record):
    """A list: of news, practices, partners, meetings or projects, or the search."""

    section: str


@dataclass(frozen=True, kw_only=True)
class Home(Record):
    """The home page: its title names the site, ``lead`` says it in one sentence."""

    lead: Text
