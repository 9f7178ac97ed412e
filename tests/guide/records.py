"""Guides for tests: practices in three languages, each written in another."""

from __future__ import annotations

import datetime as dt
from typing import Any

from wagtail.models import Locale

from home.models import HomePage
from practices.models import GuidePage, PracticePage
from tests.factories import make_image, make_meeting, make_practice, section


def publish(page: Any) -> Any:
    page.save_revision().publish()
    page.refresh_from_db()
    return page


def practice(title: str, language: str = "en", **fields: Any) -> PracticePage:
    return publish(make_practice(title, language, **fields))


def in_language(page: PracticePage, language: str, title: str) -> PracticePage:
    """Return the translation of a practice, public."""
    other = PracticePage(
        title=title,
        teaser=page.teaser,
        summary=f"Summary {language}",
        practice_owner=page.practice_owner,
        country=page.country,
        town=page.town,
        start=page.start,
        context=f"Context {language}",
        how_it_works=f"<p>How {language}</p>",
        meeting_id=page.meeting_id,
        project_id=page.project_id,
        locale=Locale.objects.get(language_code=language),
        translation_key=page.translation_key,
        original_language=page.original_language,
        translation_method="human",
    )
    return publish(section("practices", language).add_child(instance=other))


def chapters(*pages: Any) -> list[tuple[str, Any]]:
    """Return rows of a guide; a text is the title of a part."""
    return [
        ("part", {"title": one, "intro": ""})
        if isinstance(one, str)
        else ("practice", {"practice": one, "intro": f"<p>Why {one.title}</p>"})
        for one in pages
    ]


def guide(title: str = "The guide", language: str = "en", **fields: Any) -> GuidePage:
    page = GuidePage(
        title=title,
        teaser="A guide",
        authors="Ana Novak\nJonas Jonaitis",
        publisher="The partnership",
        date=dt.date(2021, 6, 1),
        locale=Locale.objects.get(language_code=language),
        **fields,
    )
    home = HomePage.objects.get(locale=page.locale)
    return publish(home.add_child(instance=page))


def guide_in(page: GuidePage, language: str, title: str) -> GuidePage:
    """Return the translation of a guide, with chapters as they were copied."""
    return guide(
        title,
        language,
        translation_key=page.translation_key,
        original_language=page.original_language,
        translation_method="human",
        project_id=page.project_id,
        selection=page.selection,
        untranslated=page.untranslated,
        chapters=list(page.chapters.raw_data),
        editions=list(page.editions.raw_data),
    )


def world() -> dict[str, Any]:
    """Return three practices: one in three languages, one in two, one in one.

    Their original languages are English, Slovenian and Maltese.
    """
    meeting = publish(make_meeting())
    oven = practice("Open oven", meeting=meeting, hero=make_image("Oven"), hero_alt="O")
    in_language(oven, "sl", "Odprta peč")
    in_language(oven, "mt", "Forn miftuħ")
    mill = practice("Mlin", "sl", meeting=meeting)
    in_language(mill, "en", "Mill")
    boat = practice("Dgħajsa", "mt")
    return {"oven": oven, "mill": mill, "boat": boat, "meeting": meeting}
