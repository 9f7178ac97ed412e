"""An officer from an account to posts at a real server, in a real browser."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Iterator
from typing import Any

import pytest
from django.urls import reverse
from wagtail.models import Locale

from core.pages.enums import TranslationMethod
from core.people.enums import Role
from dissemination.social.models import Account, Publication
from tests.factories import make_image, make_news, make_site, make_user
from tests.newsletter.pages import make_archive, make_issue
from tests.servers import pds
from translation import actions

from .conftest import at_once, rested, worked

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]
PHONE = {"width": 360, "height": 740}


@pytest.fixture(scope="module")
def server() -> Iterator[pds.Pds]:
    try:
        with pds.running() as found:
            yield found
    except pds.Missing as why:
        warnings.warn(str(why), stacklevel=1)
        pytest.skip(str(why))


def log_in(page: Any, name: str) -> None:
    page.goto(reverse("wagtailadmin_login"))
    page.fill("[name=username]", name)
    page.fill("[name=password]", "pass-word-1")
    page.click("[type=submit]")
    page.wait_for_url("**/admin/")


def fits(page: Any, axe: Any) -> None:
    """Hold a screen to the width of a phone and to the rules of access."""
    # A message fades in: its colours are what they are when that is over.
    page.wait_for_function(
        "document.getAnimations().every(one => one.playState !== 'running')"
    )
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    assert axe(page) == []


def connect(page: Any, axe: Any, url: str, person: dict[str, str], code: str) -> None:
    """Connect an account of Bluesky, as a person does on a phone."""
    page.goto(reverse("channel-accounts:choose"))
    page.click("text=Bluesky")
    page.fill("[name=server]", url)
    page.fill("[name=handle]", person["handle"])
    page.fill("[name=password]", person["password"])
    page.select_option("[name=language]", code)
    fits(page, axe)
    page.click("main button[type=submit]")
    page.wait_for_url("**/channels/accounts/*/")
    fits(page, axe)


def due() -> None:
    """Let the minute pass in which posts may be taken back, and a worker work."""
    for one in Publication.objects.unfinished():
        at_once(one)
    for _round in range(4):
        worked()
        rested()


def translated(page: Any, language: str, texts: dict[str, str]) -> Any:
    locale = Locale.objects.get(language_code=language)
    made = actions.translate(page, locale, texts, TranslationMethod.HUMAN, None)
    actions.approve(made, None)
    return made


def test_a_slovenian_article_and_its_maltese_translation_reach_their_readers(
    open_page, axe, server, settings, live_server
):
    settings.SOCIAL_PRIVATE_SERVERS = [server.url.removeprefix("http://")]
    make_site()
    make_user("olga", Role.OFFICER)
    people = {code: server.account(f"{code}reader") for code in ("sl", "mt")}
    page = open_page(viewport=PHONE)
    log_in(page, "olga")
    for code, person in people.items():
        connect(page, axe, server.url, person, code)
    article = make_news(
        title="Peč spet gori",
        language="sl",
        teaser="Vsako soboto vas prižge peč.",
        hero=make_image(),
        hero_alt="Štirje ljudje jemljejo kruh iz peči.",
        live=False,
    )
    article.save_revision()
    texts = {
        "Peč spet gori": "Il-forn jerġa' jixgħel",
        "Vsako soboto vas prižge peč.": "Kull nhar ta' Sibt ir-raħal jixgħel il-forn.",
        "Štirje ljudje jemljejo kruh iz peči.": "Erba' min-nies joħorġu l-ħobż.",
    }
    page.goto(reverse("wagtailadmin_pages:edit", args=[article.pk]))
    with page.expect_navigation():
        page.locator("button[name=action-publish]").evaluate("one => one.click()")
    article.refresh_from_db()
    maltese = translated(article, "mt", texts)
    page.goto(reverse("channels:page", args=[article.pk]))
    fits(page, axe)
    for _code in people:
        with page.expect_navigation():
            page.click("main form button:text-is('Approve') >> nth=0")
        page.wait_for_selector("text=take it back")
    fits(page, axe)
    due()
    for code, version in (("sl", article), ("mt", maltese)):
        version.refresh_from_db()
        (post,) = server.posts(people[code]["did"])
        value = post["value"]
        assert value["langs"] == [code]
        assert version.title in value["text"]
        (image,) = value["embed"]["images"]
        assert image["alt"] == version.hero_alt
        links = [one["features"][0].get("uri", "") for one in value["facets"]]
        assert links[0].startswith(f"{version.full_url}?via=")
    page.goto(version.url)
    assert page.locator("a[rel~=syndication]").count() == 1


def test_an_issue_becomes_a_thread_and_a_file(
    open_page, axe, server, settings, live_server
):
    settings.SOCIAL_PRIVATE_SERVERS = [server.url.removeprefix("http://")]
    make_site()
    make_user("olga", Role.OFFICER)
    person = server.account("threader")
    pages = [make_news(title=f"Item {number}", teaser="More.") for number in (1, 2)]
    issue = make_issue(make_archive(), title="Bread and books")
    issue.items = [("article", {"page": one, "blurb": ""}) for one in pages]
    issue.save_revision().publish()
    page = open_page(viewport=PHONE)
    log_in(page, "olga")
    connect(page, axe, server.url, person, "en")
    page.goto(reverse("channels:page", args=[issue.pk]))
    page.check("[name=kind][value=thread]")
    page.click("text=Draft these posts")
    page.wait_for_selector("text=continues the thread")
    fits(page, axe)
    page.click("text=Approve these 3 posts")
    page.wait_for_selector("text=3 posts are approved")
    due()
    posts = server.posts(person["did"])
    first = next(one for one in posts if "reply" not in one["value"])
    rest = [one["value"]["reply"]["root"]["uri"] for one in posts if one != first]
    assert rest == [first["uri"]] * 2
    page.goto(reverse("channels:kit", args=[issue.pk]))
    fits(page, axe)
    with page.expect_download() as found:
        page.click("text=Everything as one ZIP")
    names = zipfile.ZipFile(io.BytesIO(found.value.path().read_bytes())).namelist()
    assert len([one for one in names if one.endswith("instagram/text.txt")]) == 3


def test_a_post_is_written_with_a_live_count_and_taken_back(
    open_page, axe, settings, live_server
):
    from dissemination.social.actions.writing import begin

    from .conftest import account, article

    one = begin(article(), account())
    make_user("olga", Role.OFFICER)
    page = open_page(viewport=PHONE)
    log_in(page, "olga")
    page.goto(reverse("channels:draft", args=[one.pk]))
    fits(page, axe)
    page.fill("[name=text]", "ħ" * 600)
    page.wait_for_selector("[data-faults] >> text=too long for Trial board")
    page.fill("[name=text]", "Own words on the oven")
    page.wait_for_selector("[data-preview] >> text=Own words on the oven")
    assert page.locator("[data-faults] p").count() == 0
    page.click("text=Save and approve")
    page.wait_for_selector("text=take it back")
    page.click("main form button >> text=Take back")
    page.wait_for_selector("text=Nothing has gone out")
    fits(page, axe)
    assert Publication.objects.get().state == "cancelled"
    assert Account.objects.count() == 1
