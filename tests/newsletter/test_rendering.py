"""The mail of an issue: what it shows, in which language, and how it survives texts."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.conf import settings as site
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from wagtail.models import PageViewRestriction

from core.pages.models import SitePage
from dissemination.newsletter.models import IssuePage
from dissemination.newsletter.rendering import READER, render
from dissemination.newsletter.rendering.editions import LARGEST
from dissemination.newsletter.rendering.texts import Campaign, plain_text
from tests.factories import make_funding, make_image, make_news, make_project, make_site
from tests.web.records import translated

from .pages import all_blocks, make_archive, make_issue

LANGUAGES = [code for code, _name in site.LANGUAGES]
HOST = "https://www.example.org"


@pytest.fixture
def archive(db, settings) -> Any:
    settings.WAGTAILADMIN_BASE_URL = HOST
    make_site(tuple(LANGUAGES))
    return make_archive()


class Elements(HTMLParser):
    """Every tag of a mail with its attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def named(self, tag: str) -> list[dict[str, Any]]:
        return [attrs for name, attrs in self.found if name == tag]


def link_titled(html: str, words: str) -> str:
    found = re.search(rf'<a [^>]*?href="([^"]*)"[^>]*>\s*{re.escape(words)}', html)
    assert found, words
    return found[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_mail_in_each_language(archive, language) -> None:
    make_project()
    issue = make_issue(archive, items=all_blocks())
    mail = render(issue, language)
    assert mail.size <= LARGEST
    elements = Elements(mail.html)
    (root,) = elements.named("html")
    assert (root["lang"], root["dir"]) == (language, "ltr")
    # Around the text all is in the language of the reader.
    with translation.override(language):
        words = translation.gettext("Leave the newsletter")
    assert words in mail.html
    assert words in mail.text
    assert f"co-funded ({language})" in mail.html
    assert f"co-funded ({language})" in mail.text
    (heading,) = elements.named("h1")
    assert heading.get("lang") == (None if language == "en" else "en")
    assert mail.text_language == "en"


def test_the_reader_is_known_only_by_the_links_at_the_foot(archive) -> None:
    mail = render(make_issue(archive, items=all_blocks()), "sl")
    for part in (mail.html, mail.text):
        marked = re.findall(rf"[^\s\"<>]*{READER}[^\s\"<>]*", part)
        assert sorted(marked) == [
            f"{HOST}/sl/newsletter/leave/{READER}/",
            f"{HOST}/sl/newsletter/preferences/{READER}/",
        ]
    assert READER not in mail.subject + mail.preheader


def test_a_mail_loads_nothing_but_pictures_of_the_site(archive) -> None:
    make_project()
    elements = Elements(render(make_issue(archive, items=all_blocks()), "mt").html)
    assert not elements.named("script")
    assert not elements.named("link")
    assert not elements.named("iframe")
    pictures = elements.named("img")
    assert len(pictures) >= 5
    for one in pictures:
        assert urlsplit(one["src"]).netloc == "www.example.org", one
        assert one["alt"], one
        assert int(one["width"]) > 0


def test_no_font_and_no_style_comes_from_elsewhere(archive) -> None:
    html = render(make_issue(archive, items=all_blocks()), "en").html
    assert "@import" not in html
    assert "@font-face" not in html
    assert "url(" not in html
    style = "".join(re.findall(r"<style[^>]*>(.*?)</style>", html, re.S))
    assert len(style.encode()) <= 16_000
    assert "prefers-color-scheme: dark" in style.replace(":dark", ": dark")


def test_pages_are_told_in_the_language_of_the_edition(archive) -> None:
    news, other = make_news("Oven"), make_news("Mill", teaser="The mill turns")
    twin = translated(news, "sl", title="Peč", teaser="Peč je topla")
    items = [("article", {"page": one, "blurb": ""}) for one in (news, other)]
    slovenian = make_issue(make_archive("sl"), "Kruh", items=items)
    html = render(slovenian, "sl").html
    assert "Peč je topla" in html
    assert twin.url in link_titled(html, "Peč")
    assert re.search(r'<h2[^>]* lang="en"[^>]*><a [^>]*hreflang="en"', html)
    assert re.search(r'lang="en"[^>]*>The mill turns', html)
    slovenian.item_fallback = "drop"
    assert "Mill" not in render(slovenian, "sl").html
    assert "Peč" in render(slovenian, "sl").html


def test_words_of_the_issue_are_in_its_language_whatever_they_tell_of(archive) -> None:
    items = [("article", {"page": make_news("Mill"), "blurb": "O mlinu"})]
    slovenian = make_issue(make_archive("sl"), "Kruh", items=items)
    assert "<div>O mlinu</div>" in re.sub(
        r" style=.[^>]*", "", render(slovenian, "sl").html
    )
    assert re.search(r'lang="sl"[^>]*>O mlinu', render(slovenian, "mt").html)


def test_what_is_gone_is_left_out(archive) -> None:
    gone, hidden, secret = make_news("Oven"), make_news("Mill"), make_news("Well")
    items = [
        ("article", {"page": one, "blurb": f"On {one.title}"})
        for one in (gone, hidden, secret, make_news("Bread"))
    ]
    issue = make_issue(archive, items=items)
    gone.delete()
    hidden.unpublish()
    PageViewRestriction.objects.create(page=secret, restriction_type="login")
    mail = render(IssuePage.objects.get(pk=issue.pk), "en")
    for part in (mail.html, mail.text):
        assert [one for one in ("Oven", "Mill", "Well") if one in part] == []
        assert "On Bread" in part


def test_own_words_stand_before_announcement_and_teaser(archive) -> None:
    plain = make_news("A", teaser="Teaser A")
    announced = make_news("B", teaser="Teaser B", announcement="Announced B")
    told = make_news("C", teaser="Teaser C", announcement="Announced C")
    items = [
        ("article", {"page": plain, "blurb": ""}),
        ("article", {"page": announced, "blurb": ""}),
        ("article", {"page": told, "blurb": "Told C"}),
    ]
    text = render(make_issue(archive, items=items), "en").text
    for words in ("Teaser A", "Announced B", "Told C"):
        assert words in text
    for words in ("Teaser B", "Teaser C", "Announced C"):
        assert words not in text


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ("/en/news/", f"{HOST}/en/news/?nl=3.sl"),
        (f"{HOST}/en/?a=1&b=", f"{HOST}/en/?a=1&b=&nl=3.sl"),
        (f"{HOST}/en/#top", f"{HOST}/en/?nl=3.sl#top"),
        ("https://other.example/x?a=1", "https://other.example/x?a=1"),
        (f"{HOST}.evil.example/", f"{HOST}.evil.example/"),
        ("mailto:ana@example.org", "mailto:ana@example.org"),
        ("tel:+38612345", "tel:+38612345"),
        ("http://[broken", "http://[broken"),
        ("", ""),
    ],
)
def test_links_lead_here_in_full_and_say_from_where(settings, given, wanted) -> None:
    settings.WAGTAILADMIN_BASE_URL = HOST
    assert Campaign(3, "sl").link(given) == wanted


def test_links_in_texts_are_marked_and_escaped(archive) -> None:
    news = make_news("Oven")
    intro = (
        f'<p><a linktype="page" id="{news.pk}">in</a> '
        '<a href="/en/?a=1&amp;b=2">own</a> '
        '<a href="https://other.example/?a=1&amp;b=2">out</a> '
        '<a href="mailto:ana@example.org">mail</a></p>'
    )
    mail = render(make_issue(archive, intro=intro), "en")
    for address in (
        f"{HOST}{news.url}?nl=3.en",
        f"{HOST}/en/?a=1&b=2&nl=3.en",
        "https://other.example/?a=1&b=2",
    ):
        assert f'href="{address.replace("&", "&amp;")}"' in mail.html
        assert f"({address})" in mail.text
    assert 'href="mailto:ana@example.org"' in mail.html


def test_plain_text_keeps_what_the_html_says() -> None:
    html = (
        "<p>Bread &amp; caf&eacute;&nbsp;<b>bold</b><br/>next</p>"
        "<ul><li>one</li><li>two</li></ul><ol><li>first</li><li>second</li></ol>"
        '<p><a href="https://a.example/">there</a></p>'
    )
    assert plain_text(html) == (
        "Bread & café bold\nnext\n\n– one\n– two\n\n1. first\n2. second\n\n"
        "there (https://a.example/)"
    )


def test_the_plain_part_has_all_parts_and_no_entities(archive) -> None:
    items = [*all_blocks(), ("heading", "Bread & “wine”")]
    mail = render(make_issue(archive, "Tom & Ana's", items=items), "en")
    for words in (
        "Tom & Ana's",
        "Own words on the oven",
        "Come and see",
        "> We bake.",
        "— A baker",
        "[An oven] Lit",
        "Sign up now: https://example.org/go",
        "Bread & “wine”",
    ):
        assert words in mail.text
    assert not re.search(r"&(amp|lt|gt|quot|#\d+|#x[0-9a-f]+|nbsp);", mail.text)
    assert not re.search(r"</?[a-z]+[ >]", mail.text)
    assert "\n\n\n" not in mail.text


def test_the_fund_of_the_projects_told_of_stands_at_the_foot(archive) -> None:
    ours = make_project("OURS", funding=make_funding("Fund A"))
    make_project("OTHER", funding=make_funding("Fund B"))
    items = [("article", {"page": make_news("Oven", project=ours), "blurb": ""})]
    mail = render(make_issue(archive, items=items), "lt")
    for part in (mail.html, mail.text):
        assert "Fund A co-funded (lt)" in part
        assert "Fund B" not in part
    none = render(make_issue(archive, "Other", slug="other"), "lt")
    assert "Fund A" in none.text
    assert "Fund B" in none.text


HOSTILE = [
    "</mj-text></mj-column><mj-raw><script>x</script>",
    "{{ x }}{% now 'Y' %}",
    'Tom & Ana\'s "bread" <b>',
    "]]> <![CDATA[ x",
    "a\x00b\x08c\x0bd\ufffe",
    "<!-- a -- b -->",
    "&nbsp;&eacute;&#0;&bogus;",
    "🍞 ž ħ Ж \u202e c\u030c \u200b\u00ad \\ C:\\n",
    "<mj-include path='/etc/passwd' />",
    READER[:-1],
]
BROKEN = [
    *HOSTILE,
    "<p>a<br>b<br/>c</p>",
    "<p>a&nbsp;b &copy; &bogus; & <",
    "<p><b>open<p><i>wrong</b></i>",
    "<p><a href=x data-y>odd</a><a href='http://[x'>bad</a></p>",
    "<ul><li>a<li>b",
    "<p onclick=x>y</p><img src=x onerror=y><style>p{}</style>",
]


@pytest.mark.parametrize("words", HOSTILE)
def test_words_are_words_whatever_they_look_like(archive, words) -> None:
    """No database here holds U+0000; other characters come from any clipboard."""
    kept = words.replace("\x00", "")
    issue = IssuePage(
        title=words,
        number=3,
        locale=archive.locale,
        teaser=words,
        hero=make_image(),
        hero_alt=words,
        items=[
            ("article", {"page": make_news("N", teaser=kept), "blurb": words}),
            ("heading", words),
            ("quote", {"text": words, "attribution": words}),
            ("button", {"label": words, "address": "https://example.org/?a=1&b='2"}),
            (
                "picture",
                {
                    "image": make_image(),
                    "alt": words,
                    "caption": words,
                    "credit": words,
                },
            ),
        ],
    )
    mail = render(issue, "en")
    clean = re.sub(r"[\x00-\x08\x0b\x0c\ufffe]", "", words)
    assert mail.subject == clean
    assert mail.text.count(clean) >= 6
    elements = Elements(mail.html)
    assert not elements.named("script")
    assert [one for one, _attrs in elements.found if one.startswith("mj-")] == []
    assert sum(one.get("alt") == clean for one in elements.named("img")) == 2
    assert mail.html.rstrip().endswith("</html>")
    assert "Leave the newsletter" in mail.html


@pytest.mark.parametrize("html", BROKEN)
def test_broken_rich_text_breaks_no_mail(archive, html) -> None:
    issue = IssuePage(
        title="T",
        number=3,
        locale=archive.locale,
        intro=html,
        items=[("text", html), ("heading", "After it")],
    )
    mail = render(issue, "en")
    assert "After it" in mail.html
    assert "Leave the newsletter" in mail.html
    elements = Elements(mail.html)
    assert not elements.named("script")
    assert not any("onclick" in one or "onerror" in one for _tag, one in elements.found)


def test_an_issue_without_anything_is_still_a_mail(archive) -> None:
    mail = render(IssuePage(title="T", number=1, locale=archive.locale), "en")
    assert mail.html
    assert [one.field for one in mail.findings] == ["items"]


def test_a_mail_costs_the_same_for_five_items_and_sixty(archive) -> None:
    counts = []
    picture = make_image()
    for many in (5, 60):
        items = [
            (
                "article",
                {
                    "page": make_news(f"N {many} {n}", hero=picture, hero_alt="Oven"),
                    "blurb": "",
                },
            )
            for n in range(many)
        ]
        issue = make_issue(archive, f"Issue {many}", items=items)
        render(issue, "en")
        fresh = IssuePage.objects.select_related("locale", "hero").get(pk=issue.pk)
        with CaptureQueriesContext(connection) as asked:
            render(fresh, "en")
        counts.append(len(asked))
    assert counts[0] == counts[1]
    assert SitePage.objects.count() > 60


@pytest.mark.browser
def test_a_picture_at_the_head_is_not_shown_again(archive) -> None:
    image, other = make_image(), make_image()
    items = [
        ("article", {"page": make_news("One", hero=image, hero_alt="A"), "blurb": ""}),
        ("article", {"page": make_news("Two", hero=other, hero_alt="B"), "blurb": ""}),
    ]
    issue = make_issue(archive, items=items, hero=image, hero_alt="At the head")
    found = Elements(render(issue, "en").html).named("img")
    assert [one["alt"] for one in found][:2] == ["At the head", "B"]


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_mail_reads_well_on_a_phone(
    open_page, axe, live_server, settings, scheme
) -> None:
    settings.WAGTAILADMIN_BASE_URL = live_server.url
    make_site(tuple(LANGUAGES))
    make_project()
    html = render(make_issue(make_archive(), items=all_blocks()), "en").html
    page = open_page(viewport={"width": 360, "height": 800}, color_scheme=scheme)
    page.route(
        "**/mail",
        lambda route: route.fulfill(body=html, content_type="text/html; charset=utf-8"),
    )
    page.goto("/mail")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    # Landmarks are those of the mail program around it.
    outside = ("landmark-one-main", "region")
    assert [one for one in axe(page) if not one.startswith(outside)] == []
