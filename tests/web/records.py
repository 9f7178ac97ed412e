"""One record of each kind with every field that a reader can see."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace
from typing import Any

from wagtail.models import Locale

from core.media.models import SiteDocument, SiteImage, SiteRendition
from core.media.renditions import SHAPES
from practices.models import PracticeFacet, PracticeFacetRow
from tests import factories

LANGUAGES = ("en", "sl", "mt")
KINDS = ("project", "partner", "meeting", "practice")


def translated(page: Any, code: str, **fields: Any) -> Any:
    """Return a published version of ``page`` in another language."""
    twin = page.copy_for_translation(Locale.objects.get(language_code=code))
    for name, value in {"title": f"{page.title} {code}", **fields}.items():
        setattr(twin, name, value)
    twin.translation_method = "human"
    twin.save_revision().publish()
    twin.refresh_from_db()
    return twin


def make_facet(kind: str = "type", key: str = "craft") -> PracticeFacet:
    """Return a term in the first language, labelled in all three."""
    terms = [
        PracticeFacet.objects.create(
            kind=kind,
            key=key,
            label=f"{key} {code}",
            locale=Locale.objects.get(language_code=code),
        )
        for code in LANGUAGES
    ]
    for term in terms[1:]:
        term.translation_key = terms[0].translation_key
        term.save()
    return terms[0]


def make_picture() -> SiteImage:
    """Return a picture whose files for readers are there, so that none is drawn."""
    picture = factories.make_image(size=(3, 2))
    specs = {spec for shape in SHAPES.values() for spec in shape.specs()}
    SiteRendition.objects.bulk_create(
        SiteRendition(
            image=picture, filter_spec=spec, file=picture.file.name, width=3, height=2
        )
        for spec in specs
    )
    return picture


def text_of(client: Any, page: Any) -> str:
    answer = client.get(page if isinstance(page, str) else page.url)
    assert answer.status_code == 200
    return answer.content.decode()


def section_url(name: str, code: str = "en") -> str:
    return factories.section(name, code).url


def make_world() -> SimpleNamespace:
    """Return one record of each kind with every field that a reader can see."""
    factories.make_site(LANGUAGES)
    picture = make_picture()
    project = factories.make_project(
        "HE.CO",
        grant_number="2018-1",
        total_cost="162000",
        eu_grant="150000",
        contact="heco@example.org",
        results_platform="https://results.example.org/1",
        social=[("link", "https://social.example.org/heco")],
        goals="<p>Goals</p>",
        activities="<p>Activities</p>",
        results="<p>Results</p>",
        impact="<p>Impact</p>",
        indicators=[
            ("indicator", indicator("I1", "Meetings held", "meetings")),
            ("indicator", indicator("I2", "People trained", "hand", 18)),
        ],
    )
    partner = factories.make_partner(
        project=project,
        own_name="Plungės biblioteka",
        own_language="lt",
        role="coordinator",
        logo=picture,
        logo_alt="An oak",
        address="Parko g. 7",
        website="https://library.example.org/",
        social=[("link", "https://social.example.org/library")],
        about="<p>About</p>",
        role_in_project="<p>Role</p>",
    )
    document = SiteDocument.objects.create(
        title="Notes", file="notes.pdf", file_size=2_100_000, is_accessible=True
    )
    meeting = factories.make_meeting(
        project=project,
        host=partner,
        number=1,
        state="rescheduled",
        state_note="Moved by a week",
        address="Main street 1",
        access="By bus",
        latitude="45.8",
        longitude="13.8",
        working_languages=["en", "sl"],
        attendance=23,
        attendance_foreign=12,
        attendance_local=8,
        attendance_new=5,
        summary="<p>Summary</p>",
        decisions="<ol><li>Decided</li></ol>",
        registration_opens=dt.datetime(2019, 2, 1, tzinfo=dt.UTC),
        registration_closes=dt.datetime(2019, 4, 1, tzinfo=dt.UTC),
        capacity=30,
        fee="15",
        responses=1,
        agenda=[
            slot((6, 21, 0), (6, 21, 45), "A walk at night"),
            slot((6, 22, 30), (6, 23, 30), "Stars over the ridge"),
        ],
        follow_ups=[
            (
                "follow_up",
                {
                    "task": "Write it down",
                    "partner": partner,
                    "due": dt.date(2019, 6, 1),
                    "done": False,
                },
            )
        ],
        documents=[
            (
                "documents",
                {
                    "label": "Notes on the oven",
                    "files": [{"document": document, "language": "it"}],
                },
            )
        ],
        gallery=[
            (
                "picture",
                {"image": picture, "alt": "A", "caption": "C", "credit": "Ana"},
            )
        ],
        evaluation=[
            ("answer", {"question": "Useful?", "mean": "4.5", "quote": "Very much"})
        ],
    )
    practice = factories.make_practice(
        project=project,
        partner=partner,
        meeting=meeting,
        hero=picture,
        hero_alt="An oven",
        latitude="45.8",
        longitude="13.8",
        sdgs=[4, 11],
        stakeholders="Neighbours",
        amount="1400",
        staff_fte="0.1",
        volunteers=8,
        funding_sources="donations",
        evidence="Counted every week",
        figures=[
            (
                "figure",
                {
                    "value": 312,
                    "unit": "people",
                    "label": "bakers",
                    "baseline": 3,
                    "year": 2014,
                    "source": "list",
                },
            )
        ],
        challenges="Rain",
        what_did_not_work="A prize",
        transfer="<p>Needs an oven</p>",
        conditions=[
            ("condition", {"factor": "Two makers", "level": "essential"}),
            ("condition", {"factor": "A dry room", "level": "helpful"}),
        ],
        building_blocks=[
            (
                "block",
                {
                    "title": "Agree",
                    "phase": "prepare",
                    "text": "Sit down",
                    "enabling_factors": "A table",
                    "lessons": "Listen",
                },
            )
        ],
        adoptions=[
            (
                "adoption",
                {
                    "adopter": "Institute",
                    "place": "Štanjel",
                    "date": dt.date(2019, 7, 1),
                    "adapted": "A bench",
                    "verified": True,
                    "proof": "https://example.org/proof",
                },
            )
        ],
        expert_opinion="Simple.",
        expert="An expert",
        expert_date=dt.date(2018, 12, 12),
    )
    facet = make_facet()
    practice.facet_rows.add(PracticeFacetRow(facet=facet))
    practice.save()
    news = factories.make_news(
        project=project, partner=partner, meeting=meeting, practice=practice
    )
    coverage = factories.make_news(
        "In the paper", meeting=meeting, project=project, kind="coverage"
    )
    return SimpleNamespace(
        project=project,
        partner=partner,
        meeting=meeting,
        practice=practice,
        facet=facet,
        news=news,
        coverage=coverage,
    )


def indicator(code: str, label: str, source: str, value: int | None = None) -> dict:
    return {
        "code": code,
        "label": label,
        "target": 16,
        "scope": "project",
        "counted_from": source,
        "note": "",
        "manual_value": value,
    }


def slot(start: tuple[int, int, int], end: tuple[int, int, int], title: str) -> Any:
    """Return a row of the programme in May 2019, in world time."""
    day, hour, minute = start
    last, last_hour, last_minute = end
    return (
        "slot",
        {
            "starts": dt.datetime(2019, 5, day, hour, minute, tzinfo=dt.UTC),
            "ends": dt.datetime(2019, 5, last, last_hour, last_minute, tzinfo=dt.UTC),
            "title": title,
            "place": "Ridge",
            "speaker": "A guide",
        },
    )
