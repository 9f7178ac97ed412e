"""The demo site as it comes out of its content: whole, once, and made as in life."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth import authenticate
from django.core.cache import cache
from django.core.management import CommandError, call_command
from django.db import transaction
from PIL import Image
from wagtail.fields import StreamField
from wagtail.models import Locale, Page, Revision, Site

from core.media.models import SiteImage
from core.pages.enums import TranslationMethod
from core.pages.models import SitePage, Theme
from core.people.enums import Role
from core.people.models import User
from core.publishing.models import PublicationEvent
from core.search.text import search_text
from dissemination.newsletter.models import (
    ConsentEvent,
    IssuePage,
    Subscriber,
    Topic,
)
from heco_site.demo import art
from heco_site.demo.builder import accounts, build, texts, tree
from heco_site.demo.builder.steps import STEPS
from heco_site.demo.content.glossary import GLOSSARY
from heco_site.demo.content.home import HOME
from heco_site.demo.content.news import NEWS
from heco_site.demo.content.practices import PRACTICES
from heco_site.demo.content.schema import Block, Record
from home.models import HomePage
from news.models import NewsPage
from partners.models import (
    ContactPerson,
    FundingProgramme,
    MeetingPage,
    Participant,
    PartnerMember,
    PartnerPage,
    ProjectPage,
)
from practices.models import PracticeFacet, PracticePage
from tests.factories import make_site
from translation.models import (
    AcceptedDoubt,
    GlossaryForm,
    GlossaryTerm,
    LocaleMember,
)

LANGUAGES = [code for code, _name in settings.LANGUAGES]
every_language = pytest.mark.parametrize("language", LANGUAGES)


def small_drawing(name: str) -> bytes:
    data = BytesIO()
    Image.new("RGB", (60, 40), "#1f5a50").save(data, "PNG")
    return data.getvalue()


def files() -> list[Path]:
    return list((Path(settings.MEDIA_ROOT) / "original_images").glob("*"))


@pytest.fixture(scope="class")
def demo(django_db_setup: None, django_db_blocker: Any) -> Iterator[list[str]]:
    """The whole demo, built once for a class of tests; gives what the builder said."""
    said: list[str] = []
    with (
        django_db_blocker.unblock(),
        pytest.MonkeyPatch.context() as patch,
        transaction.atomic(),
    ):
        patch.setattr(art, "draw", small_drawing)
        assert build(said.append)
        yield said
        transaction.set_rollback(True)
    for path in files():
        path.unlink()
    cache.clear()


def locale(language: str) -> Locale:
    return Locale.objects.get(language_code=language)


@pytest.mark.django_db
@pytest.mark.usefixtures("demo")
class TestDemo:
    @every_language
    def test_home_project_and_partners_stand_in_every_language(
        self, language: str
    ) -> None:
        home = HomePage.objects.live().get(locale__language_code=language)
        assert home.slug == language
        assert home.url == f"/{language}/"
        pages = SitePage.objects.live().descendant_of(home)
        project = ProjectPage.objects.get(pk__in=pages, acronym="HE.CO")
        partners = PartnerPage.objects.of_project(project.translation_key)
        assert partners.filter(pk__in=pages).count() == 5

    def test_sections_have_addresses_in_their_language(self) -> None:
        menus = SitePage.objects.filter(depth=3, show_in_menus=True)
        slugs = {
            (page.locale.language_code, page.slug)
            for page in menus.select_related("locale")
        }
        assert len(slugs) == 6 * len(LANGUAGES)
        assert {("en", "news"), ("sl", "novice"), ("bg", "novini")} <= slugs

    @every_language
    def test_records_are_counted_once_from_every_language(self, language: str) -> None:
        """Five meetings, two practices at each, whatever language asks."""
        project = ProjectPage.objects.get(
            acronym="HE.CO", locale__language_code=language
        )
        meetings = MeetingPage.objects.of_project(project.translation_key)
        meetings = meetings.exclude(kind="training")
        assert meetings.count_records() == 5
        assert meetings.readable_in(locale(language)).count() == 5
        practices = PracticePage.objects.of_project(project.translation_key)
        assert practices.count_records() == len(PRACTICES)
        assert practices.readable_in(locale(language)).count() == len(PRACTICES)
        for meeting in meetings:
            analysed = PracticePage.objects.analysed_at(meeting.translation_key)
            assert analysed.count_records() == 2
            assert analysed.readable_in(locale(language)).count() == 2

    def test_records_start_in_their_own_language(self) -> None:
        sources = {
            page.locale.language_code
            for page in SitePage.objects.sources().select_related("locale")
        }
        assert sources == {"en", "sl", "lt", "bg"}

    def test_unread_translations_say_so(self) -> None:
        translated = SitePage.objects.exclude(pk__in=SitePage.objects.sources())
        methods = set(translated.values_list("translation_method", flat=True))
        assert methods == {TranslationMethod.UNREVIEWED}
        assert not SitePage.objects.sources().exclude(translation_method="").exists()

    def test_nothing_but_the_next_issue_is_left_as_a_draft(self) -> None:
        draft = IssuePage.objects.get(live=False)
        assert draft.number == 2
        others = SitePage.objects.exclude(pk=draft.pk)
        assert not others.not_live().exists()
        assert not others.filter(has_unpublished_changes=True).exists()

    def test_the_newsletter_can_be_read_and_has_readers_in_every_language(
        self, client: Any
    ) -> None:
        issues = IssuePage.objects.live().select_related("locale")
        assert {one.locale.language_code for one in issues} == {"en", "sl", "it", "mt"}
        for one in issues:
            assert client.get(one.url).status_code == 200
        assert Topic.objects.count() == 3 * len(LANGUAGES)
        readers = Subscriber.objects.active()
        assert set(readers.per_language()) == set(LANGUAGES)
        assert readers.count() == 40
        proofs = ConsentEvent.objects.filter(kind="imported")
        assert proofs.count() == 40
        assert set(proofs.values_list("evidence", flat=True)) == {
            "Sample data of the demo"
        }

    def test_every_page_would_pass_the_editor(self) -> None:
        """The models check fields on saving, but what is in blocks only in a form."""
        for page in SitePage.objects.specific():
            page.full_clean()
            for field in page._meta.get_fields():
                if isinstance(field, StreamField):
                    field.stream_block.clean(getattr(page, field.name))

    def test_a_translation_says_what_the_source_says(self) -> None:
        record = next(one for one in PRACTICES if one.key == "dry-stone")
        source = PracticePage.objects.get(title=record.title["sl"])
        english = PracticePage.objects.get(title=record.title["en"])
        assert source.original_language == english.original_language == "sl"
        assert english.translation_key == source.translation_key
        assert english.context == record.context["en"]
        assert record.how_it_works[0]["en"] in english.how_it_works
        assert english.figures[0].value["label"] == record.figures[0].label["en"]
        assert english.meeting == source.meeting
        chosen = [row.facet for row in source.facet_rows.all()]
        assert [row.facet for row in english.facet_rows.all()] == chosen != []

    def test_terms_and_funds_speak_every_language(self) -> None:
        for model in (Theme, PracticeFacet):
            terms = model.objects.in_first_language()
            assert model.objects.count() == terms.count() * len(LANGUAGES)
        for programme in FundingProgramme.objects.all():
            assert programme.languages_without_statement() == []

    def test_agreed_words_have_a_form_in_every_language_and_are_kept(self) -> None:
        terms = GlossaryTerm.objects.count()
        assert terms == len(GLOSSARY)
        assert GlossaryForm.objects.count() == terms * (len(LANGUAGES) - 1)
        assert AcceptedDoubt.objects.filter(check_name="glossary").count() < 10

    def test_dates_are_those_of_the_story(self) -> None:
        for record in NEWS:
            page = NewsPage.objects.get(title=record.title[record.source])
            when = page.first_published_at
            assert when is not None
            assert when.date() == page.date == record.date
            assert page.publication_event.occurred_at == when
            later = page.get_translations().values_list("first_published_at", flat=True)
            assert all(each > when for each in later)
        now = dt.datetime.now(dt.UTC)
        assert not SitePage.objects.filter(first_published_at__gt=now).exists()

    def test_publishing_left_its_traces(self) -> None:
        announced = [
            page.pk for page in SitePage.objects.live().specific() if page.announceable
        ]
        assert PublicationEvent.objects.count() == len(announced) > 50
        found = SitePage.objects.search(search_text("lace", "en"))
        assert any("lace" in page.title.lower() for page in found)

    def test_each_drawing_is_one_picture(self) -> None:
        assert SiteImage.objects.count() == len(set(art.NAMES))
        assert all(image.credit for image in SiteImage.objects.all())
        assert all(image.file_hash for image in SiteImage.objects.all())
        with_picture = NewsPage.objects.exclude(hero=None)
        assert with_picture.count() == NewsPage.objects.count()
        assert not with_picture.filter(hero_alt="").exists()

    def test_the_site_replaces_the_page_of_wagtail(self) -> None:
        site = Site.objects.get()
        assert site.is_default_site
        assert site.root_page.specific == HomePage.objects.get(
            locale__language_code=settings.LANGUAGE_CODE
        )
        assert not Page.objects.filter(title__startswith="Welcome").exists()
        assert Page.objects.filter(depth=2).count() == len(LANGUAGES)

    def test_a_second_run_keeps_everything(
        self, django_assert_max_num_queries: Callable[..., Any]
    ) -> None:
        before = (Page.objects.count(), Revision.objects.count(), User.objects.count())
        out = StringIO()
        with django_assert_max_num_queries(10):
            call_command("demo", stdout=out)
        assert "kept" in out.getvalue()
        assert before == (
            Page.objects.count(),
            Revision.objects.count(),
            User.objects.count(),
        )

    def test_every_step_is_said_in_a_line(self, demo: list[str]) -> None:
        assert len(demo) == len(STEPS) + 2
        assert not any("\n" in line for line in demo)

    def test_a_site_on_this_machine_follows_its_port(self, settings: Any) -> None:
        assert not tree.follow_port()
        settings.WAGTAILADMIN_BASE_URL = "http://127.0.0.1:8181"
        assert tree.follow_port()
        assert Site.objects.get().port == 8181
        settings.WAGTAILADMIN_BASE_URL = "https://heritage.example.org"
        assert not tree.follow_port()

    def test_accounts_fit_their_roles(self) -> None:
        partner = PartnerPage.objects.get(
            own_name="Vzorčni zavod (Slovenija)", locale__language_code="en"
        )
        member = PartnerMember.objects.get(user__username="editor")
        assert member.partner_key == partner.translation_key
        work = LocaleMember.objects.values_list(
            "user__username", "locale__language_code", "role"
        )
        assert set(work) == {
            ("translator-sl", "sl", "translator"),
            ("translator-sl", "sl", "reviewer"),
            ("translator-mt", "mt", "translator"),
        }
        assert User.objects.get(is_superuser=True).username == "administrator"
        for role in Role:
            assert User.objects.filter(groups__name=role).exists()

    def test_only_who_agreed_is_a_public_contact(self, client: Any) -> None:
        shown = {
            person.name: person.is_public for person in ContactPerson.objects.all()
        }
        assert set(shown.values()) == {True, False}
        assert all(name.endswith("(demo)") for name in shown)
        for person in ContactPerson.objects.all():
            page = PartnerPage.objects.get(
                translation_key=person.partner_key, locale__language_code="sl"
            )
            words = client.get(page.url).content.decode()
            assert (person.name in words) is person.is_public

    def test_a_list_of_participants_is_never_public(self, client: Any) -> None:
        people = Participant.objects.all()
        assert {person.consent.purpose for person in people} == {"attendance"}
        for person in people:
            page = MeetingPage.objects.get(
                translation_key=person.meeting_key, locale__language_code="en"
            )
            assert person.name not in client.get(page.url).content.decode()

    def test_nobody_logs_in_before_passwords_are_made(self) -> None:
        assert not any(user.has_usable_password() for user in User.objects.all())


def printed() -> dict[str, str]:
    """Run the command; return ``{user name: password}`` from the table it prints."""
    out = StringIO()
    call_command("demo_accounts", stdout=out)
    header, *rows = out.getvalue().splitlines()
    name, password, place = (
        header.index(word) for word in ("User name", "Password", "Log in at")
    )
    assert all(row[place:].startswith("http") for row in rows)
    return {row[name:password].strip(): row[password:place].strip() for row in rows}


@pytest.mark.django_db
class TestAccounts:
    def test_printed_passwords_open_the_site_until_the_next_run(self) -> None:
        first = printed()
        assert len(first) == len(accounts.ACCOUNTS)
        assert all(len(password) >= 14 for password in first.values())
        assert len(set(first.values())) == len(first)
        for username, password in first.items():
            assert authenticate(username=username, password=password)
        second = printed()
        for username, password in second.items():
            assert authenticate(username=username, password=password)
            assert not authenticate(username=username, password=first[username])

    def test_other_people_keep_their_passwords(self) -> None:
        User.objects.create_user("ana", password="her-own-password")
        printed()
        assert authenticate(username="ana", password="her-own-password")

    def test_the_demo_command_prints_them_too(self) -> None:
        out = StringIO()
        call_command("demo", accounts=True, stdout=out)
        assert "translator-sl" in out.getvalue()
        assert not HomePage.objects.exists()

    def test_production_has_no_demo_accounts(self, settings: Any) -> None:
        settings.SESSION_COOKIE_SECURE = True
        with pytest.raises(CommandError, match="production") as refused:
            call_command("demo_accounts")
        assert "\n" not in str(refused.value)
        assert not User.objects.exists()


class Crash(Exception):
    """Something went wrong in the middle."""


@pytest.mark.django_db
class TestFailure:
    @pytest.fixture(autouse=True)
    def small_drawings(self, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
        monkeypatch.setattr(art, "draw", small_drawing)
        yield
        for path in files():
            path.unlink()
        cache.clear()

    def test_a_crash_in_the_middle_leaves_an_empty_site(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def crash(site: Any) -> None:
            assert HomePage.objects.exists()
            assert files()
            raise Crash

        monkeypatch.setattr(tree, "HOME", replace(HOME, themes=()))
        good = (("Home", tree.make_home),)
        steps = "heco_site.demo.builder.steps.STEPS"
        monkeypatch.setattr(steps, (*good, ("Crash", crash)))
        with pytest.raises(Crash):
            build(str)
        assert [page.depth for page in Page.objects.all()] == [1, 2]
        assert not tree.has_content()
        for model in (User, SiteImage, Revision, PublicationEvent):
            assert not model.objects.exists()
        assert files() == []
        monkeypatch.setattr(steps, good)
        assert build(str)
        assert HomePage.objects.live().count() == len(LANGUAGES)

    def test_a_file_of_a_build_that_was_killed_is_replaced(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        folder = Path(settings.MEDIA_ROOT) / "original_images"
        folder.mkdir(parents=True, exist_ok=True)
        name = art.NAMES[0]
        (folder / f"{name}.png").write_bytes(b"half a picture")
        monkeypatch.setattr("heco_site.demo.builder.steps.STEPS", ())
        assert build(str)
        assert (folder / f"{name}.png").read_bytes() == small_drawing(name)
        assert len(files()) == len(set(art.NAMES))

    def test_a_site_with_pages_of_its_own_is_left_alone(self) -> None:
        make_site(("en",))
        before = Page.objects.count()
        assert not build(str)
        assert Page.objects.count() == before
        assert not User.objects.exists()


class TestTexts:
    def test_a_record_counts_for_a_language_only_when_complete(self) -> None:
        record = Record(
            key="bench",
            title={"en": "Bench", "sl": "Klop", "mt": "Bank"},
            teaser={"en": "A bench", "sl": "Neka klop"},
        )
        assert texts.languages_of(record) == {"en", "sl"}

    def test_a_list_is_translated_line_by_line(self) -> None:
        lines = Block("list", {"en": "One\nTwo", "sl": "Ena\nDve"})
        title = {"en": "Bench", "sl": "Klop"}
        record = Record(key="bench", title=title, teaser=title, body=(lines,))
        assert texts.pairs(record, "en", "sl") == {
            "Bench": "Klop",
            "One": "Ena",
            "Two": "Dve",
        }

    def test_two_translations_of_one_text_are_refused(self) -> None:
        record = Record(
            key="bench",
            title={"en": "Bench", "sl": "Klop"},
            teaser={"en": "Bench", "sl": "Klopca"},
        )
        with pytest.raises(ValueError, match="two sl texts"):
            texts.pairs(record, "en", "sl")
