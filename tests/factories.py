"""Pages for tests: real ones, published as an officer would publish them."""

from __future__ import annotations

import datetime as dt
from io import BytesIO
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.files.images import ImageFile
from PIL import Image
from wagtail.images import get_image_model
from wagtail.models import Locale, Page, Site

from core.people.enums import Role
from home.models import HomePage, StandardPage
from news.models import NewsIndexPage, NewsPage
from partners.enums import ActionType, OrganisationType
from partners.models import (
    FundingProgramme,
    FundingStatement,
    MeetingIndexPage,
    MeetingPage,
    PartnerIndexPage,
    PartnerPage,
    PartnerProject,
    ProjectIndexPage,
    ProjectPage,
)
from practices.models import PracticeIndexPage, PracticePage

SECTIONS = {
    "news": NewsIndexPage,
    "practices": PracticeIndexPage,
    "partners": PartnerIndexPage,
    "meetings": MeetingIndexPage,
    "projects": ProjectIndexPage,
}
UTC = dt.UTC


def make_user(name: str = "officer", role: Role | None = Role.OFFICER, **fields: Any):
    user = get_user_model().objects.create_user(
        name, f"{name}@example.org", "pass-word-1", **fields
    )
    if role:
        user.groups.add(Group.objects.get(name=role))
    return user


def make_image(title: str = "A picture", size: tuple[int, int] = (900, 600)):
    data = BytesIO()
    Image.new("RGB", size, "#1f5a50").save(data, "PNG")
    data.seek(0)
    return get_image_model().objects.create(
        title=title, file=ImageFile(data, name="picture.png"), credit="Drawn here"
    )


def make_site(languages: tuple[str, ...] = ("en", "sl", "mt")) -> dict[str, HomePage]:
    """Return the home page of each language, with every section below it.

    The trees of all languages are translations of each other.
    """
    Site.objects.all().delete()
    Page.objects.filter(depth=2).delete()
    root = Page.objects.get(depth=1)
    homes: dict[str, HomePage] = {}
    first = languages[0]
    for code in languages:
        locale, _created = Locale.objects.get_or_create(language_code=code)
        home = HomePage(
            title=f"Home {code}", slug=code, teaser=f"Teaser {code}", locale=locale
        )
        if code != first:
            home.translation_key = homes[first].translation_key
            home.original_language = first
            home.translation_method = "human"
        homes[code] = root.add_child(instance=home)
        for name, model in SECTIONS.items():
            section = model(
                title=f"{name} {code}", slug=name, teaser="List", locale=locale
            )
            section.show_in_menus = True
            if code != first:
                twin = model.objects.get(locale__language_code=first)
                section.translation_key = twin.translation_key
                section.original_language = first
                section.translation_method = "human"
            homes[code].add_child(instance=section)
    Site.objects.create(
        hostname="localhost", root_page=homes[first], is_default_site=True
    )
    return homes


def section(name: str, language: str) -> Page:
    return SECTIONS[name].objects.get(locale__language_code=language)


def _publish(name: str, language: str, page: Any) -> Any:
    page.locale = Locale.objects.get(language_code=language)
    return section(name, language).add_child(instance=page)


def make_funding(name: str = "Erasmus+ 2014–2020") -> FundingProgramme:
    programme = FundingProgramme(name=name, fund="Erasmus+", period="2014–2020")
    programme.statements = [
        FundingStatement(
            language=code,
            statement=f"{name} co-funded ({code})",
            disclaimer="Official disclaimer" if code == "en" else "",
        )
        for code, _name in settings.LANGUAGES
    ]
    programme.save()
    return programme


def make_project(title: str = "HE.CO", language: str = "en", **fields: Any):
    defaults = {
        "acronym": title,
        "teaser": "A project",
        "funding": fields.pop("funding", None) or make_funding(f"Fund of {title}"),
        "action_type": ActionType.KA2_EXCHANGE,
        "start": dt.date(2018, 10, 1),
        "end": dt.date(2021, 6, 30),
    }
    return _publish(
        "projects", language, ProjectPage(title=title, **{**defaults, **fields})
    )


def make_partner(title: str = "Library", language: str = "en", **fields: Any):
    project = fields.pop("project", None)
    defaults = {
        "own_name": title,
        "own_language": language,
        "teaser": "A partner",
        "organisation_type": OrganisationType.LIBRARY,
        "country": "LT",
        "city": "Plungė",
        "latitude": "55.91140",
        "longitude": "21.84410",
    }
    page = PartnerPage(title=title, **{**defaults, **fields})
    if project:
        page.project_rows = [PartnerProject(project=project)]
    return _publish("partners", language, page)


def make_meeting(title: str = "First meeting", language: str = "en", **fields: Any):
    defaults = {
        "teaser": "A meeting",
        "starts": dt.datetime(2019, 5, 6, 9, tzinfo=UTC),
        "ends": dt.datetime(2019, 5, 8, 17, tzinfo=UTC),
        "country": "SI",
        "venue": "Old school",
    }
    return _publish(
        "meetings", language, MeetingPage(title=title, **{**defaults, **fields})
    )


def make_practice(title: str = "Open oven", language: str = "en", **fields: Any):
    defaults = {
        "teaser": "A practice",
        "summary": "A village bakes together",
        "practice_owner": "The village",
        "country": "SI",
        "town": "Štanjel",
        "start": 2012,
        "context": "A village without a baker.",
        "how_it_works": "<p>Every Saturday.</p>",
    }
    return _publish(
        "practices", language, PracticePage(title=title, **{**defaults, **fields})
    )


def make_news(title: str = "The oven is lit", language: str = "en", **fields: Any):
    defaults = {"teaser": "Some news", "date": dt.date(2019, 6, 1)}
    return _publish("news", language, NewsPage(title=title, **{**defaults, **fields}))


def make_standard(title: str = "Privacy", language: str = "en", **fields: Any):
    page = StandardPage(title=title, teaser="A page", **fields)
    page.locale = Locale.objects.get(language_code=language)
    return HomePage.objects.get(locale=page.locale).add_child(instance=page)
