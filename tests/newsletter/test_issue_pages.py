"""The archive of the newsletter: its pages, what they cost, and its feeds."""

from __future__ import annotations

import datetime as dt
from typing import Any
from xml.etree import ElementTree

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.factories import make_news, make_project, make_site
from tests.web.records import translated
from tests.web.test_html import KNOWN

from .pages import all_blocks, make_archive, make_issue

pytestmark = pytest.mark.django_db
XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture
def archive() -> Any:
    make_site()
    return make_archive()


def shown(address: str) -> str:
    answer = Client().get(address)
    assert answer.status_code == 200, address
    assert not answer.cookies
    return answer.content.decode()


def cost(address: str) -> int:
    """Return how many queries the second request makes, as budgets are counted."""
    cache.clear()
    Client().get(address)
    with CaptureQueriesContext(connection) as asked:
        assert Client().get(address).status_code == 200
    return len(asked)


def test_an_issue_shows_all_it_is_made_of(archive) -> None:
    issue = make_issue(archive, items=all_blocks())
    html = shown(issue.url)
    wanted = [
        "No. 3",
        "4 May 2020",
        "Dear readers,",
        "Own words on the oven",
        "A practice",
        "Come and see",
        "A meeting",
        "Some <b>text</b>.",
        "We bake.",
        'href="https://example.org/go"',
        'href="/en/newsletter/"',
        "/en/newsletter/feed/atom.xml",
    ]
    assert [one for one in wanted if one not in html] == []
    assert "Some news" not in html  # its own words stand in for the teaser
    order = [html.index(one) for one in wanted[3:10]]
    assert order == sorted(order)
    # Below the issue's own heading, those of pages come one step lower.
    assert html.count('<h2 class="entry__title"') == 2
    assert html.count('<h3 class="entry__title"') == 1


def test_pages_are_told_of_in_the_language_of_the_reader(archive) -> None:
    news, other = make_news("Oven"), make_news("Mill", teaser="The mill turns")
    translated(news, "sl", title="Peč", teaser="Peč je topla")
    items = [
        ("article", {"page": news, "blurb": ""}),
        ("article", {"page": other, "blurb": ""}),
    ]
    make_issue(archive, items=items)
    slovenian = make_issue(make_archive("sl"), "Kruh", items=items)
    html = shown(slovenian.url)
    assert "/sl/news/pec/" in html or "Peč je topla" in html
    assert "Some news" not in html
    assert '<p class="entry__text" lang="en">The mill turns</p>' in html
    assert '<span class="badge" lang="en">English</span>' in html


def test_own_words_are_in_the_language_of_the_issue(archive) -> None:
    """The page named is English; what a translator wrote of it is not."""
    items = [("article", {"page": make_news("Oven"), "blurb": "O peči"})]
    html = shown(make_issue(make_archive("sl"), "Kruh", items=items).url)
    assert '<p class="entry__text">O peči</p>' in html
    assert '<h2 class="entry__title" lang="en">' in html


def test_an_issue_may_leave_out_what_is_in_another_language(archive) -> None:
    items = [("article", {"page": make_news("Oven"), "blurb": "O peči"})]
    page = make_issue(make_archive("sl"), "Kruh", items=items, item_fallback="drop")
    html = shown(page.url)
    assert "Oven" not in html
    assert "entries" not in html
    assert page.get_announcement().parts == ()


def test_a_page_that_is_gone_leaves_no_trace(archive) -> None:
    gone, hidden = make_news("Oven"), make_news("Mill")
    items = [("article", {"page": each, "blurb": "Words"}) for each in (gone, hidden)]
    issue = make_issue(archive, items=items)
    gone.delete()
    hidden.unpublish()
    html = shown(issue.url)
    assert "Words" not in html
    assert "Oven" not in html


def test_the_archive_lists_the_newest_first_by_years(archive) -> None:
    make_issue(archive, "First letter", number=1, date=dt.date(2019, 3, 1))
    make_issue(archive, "Second letter", number=2, date=dt.date(2020, 1, 5))
    make_issue(archive, "Third letter", number=3, date=dt.date(2020, 2, 5))
    html = shown(archive.url)
    order = ["<h2>2020</h2>", "Third letter", "Second letter", "<h2>2019</h2>", "First"]
    found = [html.index(one) for one in order]
    assert found == sorted(found)
    assert html.count("<h2>2020</h2>") == 1
    assert 'class="button" href="/en/newsletter/"' in html


def test_the_archive_is_in_the_navigation(archive) -> None:
    assert f'<a href="{archive.url}"' in shown("/en/")


def test_an_empty_archive_says_so_and_odd_parts_are_answered(archive) -> None:
    assert "No issue has appeared yet" in shown(archive.url)
    make_issue(archive)
    for odd in ("0", "-1", "x", "99999999999999999999", "%00"):
        assert "Bread and books" in shown(f"{archive.url}?page={odd}")


def test_an_archive_never_takes_the_address_of_the_form(archive) -> None:
    archive.slug = "newsletter"
    archive.title = "Newsletter"
    archive.save_revision().publish()
    archive.refresh_from_db()
    assert archive.slug == "newsletter-archive"
    assert "No issue has appeared yet" in shown(archive.url)


@pytest.mark.parametrize("kind", ["issue", "archive"])
def test_pages_cost_the_same_at_any_size(archive, kind) -> None:
    counts = []
    for many in (5, 60):
        if kind == "issue":
            blocks = [block for _n in range(many // 5) for block in all_blocks()]
            address = make_issue(archive, f"Issue {many}", items=blocks).url
        else:
            for number in range(many):
                make_issue(archive, f"Issue {number} of {many}", number=number)
            address = archive.url
        counts.append(cost(address))
    assert counts[0] == counts[1]
    assert max(counts) <= 10


@pytest.mark.parametrize("name", ["rss.xml", "atom.xml"])
def test_feeds_hold_the_issues_of_their_language(archive, name) -> None:
    make_issue(archive, "Bread & books")
    make_issue(make_archive("sl"), "Kruh in knjige")
    page = Client().get(f"/sl/newsletter/feed/{name}")
    root = ElementTree.fromstring(page.content)
    titles = [one.text for one in root.iter() if one.tag.endswith("title")]
    assert "Kruh in knjige" in titles
    assert "Bread & books" not in titles
    assert (root.findtext("channel/language") or root.attrib[XML_LANGUAGE]) == "sl"


def test_feeds_cost_the_same_at_any_size(archive) -> None:
    make_issue(archive)
    few = cost("/en/newsletter/feed/atom.xml")
    for number in range(20):
        make_issue(archive, f"Issue {number}", number=number)
    assert few == cost("/en/newsletter/feed/atom.xml") <= 3


def test_the_foot_names_the_funds_of_what_the_issue_tells_of(archive) -> None:
    own, other = make_project("Own"), make_project("Other")
    items = [
        ("article", {"page": make_news("Oven", project=own), "blurb": ""}),
        ("article", {"page": make_news("Mill", project=own), "blurb": ""}),
    ]
    issue = make_issue(archive, items=items)
    html = shown(issue.url)
    assert html.count("Fund of Own co-funded (en)") == 1
    assert "Fund of Other" not in html
    # One that tells of no project names all, as the archive does.
    empty = shown(make_issue(archive, "Empty").url)
    assert "Fund of Own" in empty
    assert "Fund of Other" in empty
    assert issue.project_keys() == (own.translation_key,) != (other.translation_key,)


def test_an_issue_is_announced_with_its_items_as_parts(archive) -> None:
    issue = make_issue(archive, items=all_blocks(), announcement="Read it")
    told = issue.get_announcement()
    assert (told.title, told.text) == ("Bread and books", "Read it")
    assert [part.title for part in told.parts] == [
        "The oven is lit",
        "Open oven",
        "First meeting",
    ]
    assert [part.text for part in told.parts] == [
        "Own words on the oven",
        "A practice",
        "A meeting",
    ]
    assert all(part.address.startswith("http") for part in told.parts)


def test_pages_are_valid_html(archive, html_faults) -> None:
    issue = make_issue(archive, items=all_blocks())
    pages = {name: shown(page.url) for name, page in [("a", archive), ("i", issue)]}
    faults = [one for one in html_faults(pages) if not KNOWN.search(one)]
    assert faults == []
