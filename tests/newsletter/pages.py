"""Issues and the pages they tell of, made as officers make them."""

from __future__ import annotations

import datetime as dt
from typing import Any

from dissemination.newsletter.models import IssueIndexPage, IssuePage
from home.models import HomePage
from tests.factories import make_image, make_meeting, make_news, make_practice


def make_archive(language: str = "en") -> IssueIndexPage:
    """Return the archive of a language; those of all languages belong together."""
    home = HomePage.objects.get(locale__language_code=language)
    page = IssueIndexPage(
        title=f"Letters {language}",
        slug="letters",
        teaser="All issues",
        locale=home.locale,
        show_in_menus=True,
    )
    first = IssueIndexPage.objects.order_by("pk").first()
    if first is not None:
        page.translation_key = first.translation_key
        page.original_language = first.original_language
        page.translation_method = "human"
    return home.add_child(instance=page)


def make_issue(
    archive: IssueIndexPage, title: str = "Bread and books", **fields: Any
) -> IssuePage:
    defaults = {
        "teaser": "What is new",
        "date": dt.date(2020, 5, 4),
        "number": 3,
        "locale": archive.locale,
        "intro": "<p>Dear readers,</p>",
    }
    page = archive.add_child(instance=IssuePage(title=title, **{**defaults, **fields}))
    page.save_revision().publish()
    return IssuePage.objects.get(pk=page.pk)


def all_blocks() -> list[tuple[str, Any]]:
    """Return one block of every kind, with pages and a picture behind them."""
    image = make_image()
    told = {"hero": image, "hero_alt": "A lit oven"}
    return [
        ("article", {"page": make_news(**told), "blurb": "Own words on the oven"}),
        ("practice", {"page": make_practice(**told), "blurb": ""}),
        ("heading", "Come and see"),
        ("meeting", {"page": make_meeting(**told), "blurb": ""}),
        ("text", "<p>Some <b>text</b>.</p>"),
        ("quote", {"text": "We bake.", "attribution": "A baker"}),
        (
            "picture",
            {"image": image, "alt": "An oven", "caption": "Lit", "credit": "Ana"},
        ),
        ("button", {"label": "Sign up now", "address": "https://example.org/go"}),
    ]
