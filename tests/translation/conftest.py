"""People and pages that the tests of translation share."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from wagtail.models import Locale

from core.pages.enums import TranslationMethod
from core.people.enums import Role
from tests.factories import make_news, make_site, make_user
from translation import actions
from translation.enums import MemberRole
from translation.models import LocaleMember

BODY = [
    ("heading", "A heading"),
    (
        "paragraph",
        "<p>Bread &amp; salt.</p><p>The same sentence.</p><p>The same sentence.</p>",
    ),
    ("paragraph", "<p>The same sentence.</p>"),
    ("paragraph", '<p>Read <b>more</b> <a href="https://example.org/">here</a>.</p>'),
]
SL = {
    "The oven is lit": "Peč je zakurjena",
    "Some news": "Nekaj novic",
    "A heading": "Naslov",
    "Bread & salt.": "Kruh & sol.",
    "The same sentence.": "Isti stavek.",
    'Read <b>more</b> <a id="a1">here</a>.': 'Preberi <b>več</b> <a id="a1">tu</a>.',
}


def locale(code: str) -> Locale:
    return Locale.objects.get(language_code=code)


def member(
    name: str, *languages: str, role: str = MemberRole.TRANSLATOR, **fields: Any
) -> Any:
    """Return a person of the translators' group who works for these languages."""
    user = make_user(name, Role.TRANSLATOR, **fields)
    for code in languages:
        LocaleMember.objects.create(user=user, locale=locale(code), role=role)
    return user


def session(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def translated(source: Any, code: str, **texts: str) -> Any:
    """Return a page's approved translation, every text with a mark of the language."""
    given = {key: f"{text} {code}" for key, text in SL.items()} | texts
    page = actions.translate(source, locale(code), given, TranslationMethod.HUMAN, None)
    return actions.approve(page, None)


def republish(page: Any, **fields: Any) -> Any:
    """Change a page as an officer would, and publish it."""
    draft = page.get_latest_revision_as_object()
    for name, value in fields.items():
        setattr(draft, name, value)
    draft.save_revision().publish()
    return type(page).objects.get(pk=page.pk)


@pytest.fixture
def site(db):
    return make_site(("en", "sl", "lt", "mt", "bg"))


@pytest.fixture
def news(site):
    return make_news(body=BODY)
