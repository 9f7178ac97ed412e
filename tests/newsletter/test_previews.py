"""The mail of a draft beside the editor, in every language."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from dissemination.newsletter.models import IssuePage
from dissemination.newsletter.rendering import READER, render
from tests.factories import make_site, make_user
from tests.web.records import translated

from .pages import all_blocks, make_archive, make_issue

pytestmark = pytest.mark.django_db
LANGUAGES = [code for code, _name in settings.LANGUAGES]
MODES = [f"{kind}:{code}" for kind in ("mail", "dark", "text") for code in LANGUAGES]


@pytest.fixture
def issue() -> IssuePage:
    make_site()
    return make_issue(make_archive(), items=all_blocks())


def shown(page: Any, mode: str) -> Any:
    answer = page.make_preview_request(preview_mode=mode)
    assert answer.status_code == 200, mode
    return answer


def body(page: Any, mode: str) -> str:
    return shown(page, mode).content.decode()


def test_every_language_has_three_kinds_of_mail(issue) -> None:
    modes = dict(issue.preview_modes)
    assert set(MODES) < set(modes)
    assert next(iter(modes)) == ""
    assert modes["mail:sl"] == "slovenščina: mail"
    assert modes["dark:mt"] == "Malti: mail, dark"
    # A form that is not filled in has no language yet.
    assert [code for code, _name in IssuePage().preview_modes] == [""]


def test_a_preview_is_the_mail_of_the_draft(issue) -> None:
    issue.title = "Not saved"
    mail = render(issue, "en")
    assert body(issue, "mail:en") == mail.html.replace(READER, "preview")
    assert body(issue, "text:en") == mail.text.replace(READER, "preview")
    assert "Not saved" in mail.html
    assert READER in mail.html
    assert "/preferences/preview/" in body(issue, "text:en")


def test_the_dark_is_shown_in_the_light(issue) -> None:
    light, dark = body(issue, "mail:en"), body(issue, "dark:en")
    assert "prefers-color-scheme" in light
    assert "prefers-color-scheme" not in dark
    assert "@media all" in dark


def test_mail_is_shown_with_its_styles_and_without_scripts(issue) -> None:
    for mode in ("mail:en", "dark:sl", "text:mt"):
        policy = shown(issue, mode)["Content-Security-Policy"]
        assert "style-src 'unsafe-inline'" in policy
        assert "default-src 'none'" in policy
        assert "script" not in policy
    assert shown(issue, "text:mt")["Content-Type"] == "text/plain; charset=utf-8"


def test_each_language_shows_its_own_draft_or_the_original(issue) -> None:
    make_archive("sl")
    slovenian = translated(issue, "sl", title="Kruh in knjige")
    slovenian.title = "Kruh, osnutek"
    slovenian.save_revision()
    assert "Kruh, osnutek" in body(issue, "mail:sl")
    missing = body(issue, "mail:mt")
    assert "Bread and books" in missing
    assert 'lang="mt"' in missing
    # From the editor of a translation, the original is as near.
    assert "Bread and books" in body(slovenian, "mail:en")
    assert "Bread and books" in body(slovenian, "mail:mt")


@pytest.mark.parametrize("kind", ["mail", "dark", "text"])
def test_a_page_that_was_never_saved_can_be_looked_at(issue, kind) -> None:
    """As the editor makes it of a form: with a place, but without an id."""
    new = IssuePage(
        title="New", slug="new", teaser="T", locale=Locale.objects.get(pk=1)
    )
    new.set_url_path(issue.get_parent())
    for code in LANGUAGES:
        assert "New" in body(new, f"{kind}:{code}")
    assert body(IssuePage(locale=issue.locale), f"{kind}:sl")


def test_a_translation_that_nobody_saved_can_be_looked_at(issue) -> None:
    make_archive("mt")
    twin = issue.copy_for_translation(Locale.objects.get(language_code="mt"), True)
    for mode in MODES:
        shown(twin, mode)


def test_an_odd_draft_is_shown_all_the_same(issue) -> None:
    issue.items = [("article", {"page": None, "blurb": ""})]
    issue.intro = ""
    issue.teaser = ""
    for mode in ("mail:en", "text:en", ""):
        shown(issue, mode)


def test_the_editor_serves_every_mode(issue) -> None:
    officer = Client()
    officer.force_login(make_user())
    address = reverse("wagtailadmin_pages:view_draft", args=[issue.pk])
    assert officer.get(address).status_code == 200
    preview = reverse("wagtailadmin_pages:preview_on_edit", args=[issue.pk])
    data = nested_form_data(
        {
            "title": "From the form",
            "slug": issue.slug,
            "teaser": "T",
            "number": "3",
            "date": "2020-05-04",
            "intro": rich_text("<p>Dear all</p>"),
            "items": streamfield([("heading", "Come")]),
            "body": streamfield([]),
            "edition_fallback": "source",
            "item_fallback": "link",
        }
    )
    answer = officer.post(f"{preview}?mode=mail:sl", data)
    assert answer.status_code == 200
    for mode in ("mail:sl", "text:bg", ""):
        got = officer.get(f"{preview}?mode={quote(mode)}")
        assert got.status_code == 200, mode
        assert "From the form" in got.content.decode(), mode
    for odd in ("mail:xx", "huge:sl", ":", "mail:sl:sl"):
        answer = officer.get(f"{preview}?mode={odd}")
        assert b"<main" in answer.content, odd
