"""What the editor says of an issue, and how large its mails are."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from core.publishing.enums import Severity
from core.publishing.registry import findings
from dissemination.newsletter.composing.faults import faults_of, measured
from dissemination.newsletter.models import IssuePage
from tests.factories import make_funding, make_news, make_project, make_site, make_user
from tests.web.records import translated

from .pages import all_blocks, make_archive, make_issue

pytestmark = pytest.mark.django_db
LONG = "<p>" + "Bread and books. " * 300 + "</p>"


@pytest.fixture
def archive() -> Any:
    make_site()
    return make_archive()


def said(issue: Any) -> str:
    return " ".join(one.message for one in faults_of(issue))


def missing(issue: Any) -> list[str]:
    return [one.message for one in faults_of(issue) if one.severity == Severity.MISSING]


def draft(archive: Any, **fields: Any) -> IssuePage:
    """Return an issue as the editor has it before it is saved."""
    return IssuePage(title="T", teaser="T", locale=archive.locale, **fields)


def test_an_issue_in_order_has_no_faults(archive) -> None:
    make_project()
    assert said(make_issue(archive, items=all_blocks())) == ""


def test_an_empty_issue_goes_nowhere(archive) -> None:
    issue = draft(archive)
    assert missing(issue) == ["The issue is empty."]
    assert any(one.severity == Severity.MISSING for one in findings(issue))
    assert not list(faults_of(IssuePage(title="T")))


@pytest.mark.parametrize(
    "address",
    ["", "#", "example.org", "javascript:alert(1)", "http://[x", "http:", "ftp://a.b/"],
)
def test_links_that_lead_nowhere(archive, address) -> None:
    bad = f'<p><a href="{address}">x</a></p>'
    for issue in (draft(archive, intro=bad), draft(archive, items=[("text", bad)])):
        assert f"A link leads nowhere: “{address}”." in said(issue)
        assert missing(issue) == []
    button = [("button", {"label": "Go", "address": address})]
    assert "leads nowhere" in said(draft(archive, items=button))


@pytest.mark.parametrize(
    "address", ["https://a.example/", "mailto:a@example.org", "tel:+386", "/en/news/"]
)
def test_links_that_lead_somewhere(archive, address) -> None:
    issue = draft(archive, intro=f'<p><a href="{address}">x</a></p>')
    assert said(issue) == ""


def test_links_to_what_readers_cannot_see(archive) -> None:
    seen, hidden = make_news("Seen"), make_news("Hidden")
    hidden.unpublish()
    intro = "".join(
        f'<p><a linktype="page" id="{pk}">x</a></p>'
        for pk in (seen.pk, hidden.pk, 99999, "x")
    )
    words = said(draft(archive, intro=intro))
    assert "cannot see: “Hidden”" in words
    assert "99999" in words
    assert "Seen" not in words


def test_pages_that_the_mail_leaves_out_are_named(archive) -> None:
    gone = make_news("Gone")
    items = [("article", {"page": gone, "blurb": ""})]
    issue = make_issue(archive, items=items)
    gone.unpublish()
    assert "leaves them out: Gone." in said(IssuePage.objects.get(pk=issue.pk))


def test_languages_without_statement_are_named_once(archive) -> None:
    fund = make_funding("Fund")
    fund.statements = [one for one in fund.statements.all() if one.language != "mt"]
    fund.save()
    make_project("A", funding=fund)
    found = [
        one.message
        for one in faults_of(draft(archive, intro="<p>x</p>"))
        if "statement" in one.message
    ]
    assert len(found) == 1
    assert "Malti" in found[0]
    assert "slovenščina" not in found[0]


def test_too_large_a_mail_stops_and_a_large_one_warns(archive) -> None:
    large = draft(archive, items=[("text", LONG)] * 12)
    assert missing(large) == []
    assert "of the 100 kB" in said(large)
    assert "cut it off" in missing(draft(archive, items=[("text", LONG)] * 40))[0]


def test_a_translation_that_grew_too_large_is_named(archive) -> None:
    issue = make_issue(archive)
    make_archive("sl")
    translated(issue, "sl", items=[("text", LONG)] * 30)
    words = said(issue)
    assert "over it in these languages: slovenščina" in words


def test_the_meter_measures_each_language_there_is(archive) -> None:
    issue = make_issue(archive)
    make_archive("sl")
    translated(issue, "sl", items=[("text", LONG)] * 3)
    sizes = dict(measured(issue))
    assert set(sizes) == {"English", "slovenščina"}
    assert sizes["slovenščina"] > sizes["English"] + 3 * len(LONG) - 100
    client = Client()
    client.force_login(make_user())
    html = client.get(f"/admin/pages/{issue.pk}/edit/").content.decode()
    assert f"English: {round(sizes['English'] / 1000)} of 100 kB" in html
    assert html.count("<meter ") == 2


def test_a_new_issue_can_be_opened_and_saved(archive) -> None:
    client = Client()
    client.force_login(make_user())
    add = f"/admin/pages/add/newsletter/issuepage/{archive.pk}/"
    assert client.get(add).status_code == 200


def test_checks_cost_the_same_for_five_items_and_sixty(archive) -> None:
    counts = []
    for many in (5, 60):
        items = [
            ("article", {"page": make_news(f"N {many} {n}"), "blurb": ""})
            for n in range(many)
        ]
        issue = make_issue(archive, f"Issue {many}", items=items)
        list(faults_of(issue))
        fresh = IssuePage.objects.select_related("locale", "hero").get(pk=issue.pk)
        with CaptureQueriesContext(connection) as asked:
            list(faults_of(fresh))
        counts.append(len(asked))
    assert counts[0] == counts[1]
