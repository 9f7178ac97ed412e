"""The services, and the defects of wagtail-localize that they design around."""

from __future__ import annotations

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page
from wagtail_localize.models import StringTranslation, Translation

from core.pages.enums import TranslationMethod
from core.pages.models import Theme, ThemeRow
from tests.factories import (
    make_meeting,
    make_news,
    make_practice,
    make_standard,
    make_user,
)
from tests.translation.conftest import SL, locale, member, republish, translated
from translation import actions, exceptions, localize
from translation.desk.staleness import is_stale, stale_since, states
from translation.enums import State
from translation.models import SegmentVersion, TranslatedText

pytestmark = pytest.mark.django_db
HUMAN = TranslationMethod.HUMAN
UNREVIEWED = TranslationMethod.UNREVIEWED


def row(page):
    """Return every stored column of a page, as readers get it."""
    return Page.objects.get(pk=page.pk).specific.to_json()


def fresh(page):
    return type(page).objects.get(pk=page.pk)


def segment(translation, text):
    return next(one for one in localize.segments_of(translation) if one.source == text)


@pytest.mark.parametrize(
    ("code", "slug"), [("sl", "pec-je-zakurjena-sl"), ("mt", "pec-je-zakurjena-mt")]
)
def test_translate_and_approve(news, code, slug):
    texts = {key: f"{text} {code}" for key, text in SL.items()}
    page = actions.translate(news, locale(code), texts, UNREVIEWED, None)
    assert not fresh(page).live
    page = actions.approve(page, None)
    assert page.live
    assert page.title == f"Peč je zakurjena {code}"
    assert page.slug == slug
    assert page.translation_method == "unreviewed"
    assert page.original_language == "en"
    values = [block.value for block in page.body]
    assert values[0] == f"Naslov {code}"
    assert values[1].source == (
        f"<p>Kruh &amp; sol. {code}</p>" + f"<p>Isti stavek. {code}</p>" * 2
    )
    assert values[2].source == f"<p>Isti stavek. {code}</p>"
    assert values[3].source == (
        f'<p>Preberi <b>več</b> <a href="https://example.org/">tu</a>. {code}</p>'
    )


def test_bulgarian_addresses_are_transliterated(news):
    page = translated(news, "bg", **{"The oven is lit": "Пещта гори"})
    assert page.slug == "peshtta-gori"


def test_a_slovenian_source_is_translated_into_english(site):
    source = make_news("Peč je zakurjena", "sl", teaser="Nekaj novic")
    texts = {"Peč je zakurjena": "The oven is lit", "Nekaj novic": "Some news"}
    page = actions.translate(source, locale("en"), texts, HUMAN, None)
    page = actions.approve(page, None)
    assert (page.title, page.slug) == ("The oven is lit", "the-oven-is-lit")
    assert page.original_language == "sl"
    assert not page.is_source
    with pytest.raises(exceptions.NotASource):
        actions.start(page, locale("mt"), None)


def test_every_kind_of_text_of_a_practice_is_carried(site):
    practice = make_practice(
        conditions=[("condition", {"factor": "A baker", "level": "essential"})],
        transfer="<p>One.</p><ul><li>Two</li><li>Three</li></ul>",
        what_did_not_work="First line\nSecond line",
    )
    texts = {
        "Open oven": "Odprta peč",
        "A practice": "Praksa",
        "A village bakes together": "Vas peče skupaj",
        "A village without a baker.": "Vas brez peka.",
        "Every Saturday.": "Vsako soboto.",
        "A baker": "Pek",
        "One.": "Ena.",
        "Two": "Dve",
        "Three": "Tri",
        "First line\nSecond line": "Prva vrstica\nDruga vrstica",
    }
    page = actions.approve(
        actions.translate(practice, locale("sl"), texts, HUMAN, None), None
    )
    assert page.transfer == "<p>Ena.</p><ul><li>Dve</li><li>Tri</li></ul>"
    assert page.what_did_not_work == "Prva vrstica\nDruga vrstica"
    assert page.conditions[0].value["factor"] == "Pek"
    assert page.conditions[0].value["level"] == "essential"
    assert page.town == "Štanjel"


def test_strings_without_a_translation_are_named_and_nothing_is_saved(news):
    with pytest.raises(exceptions.UncoveredTexts) as caught:
        actions.translate(news, locale("sl"), {"Some news": "x"}, HUMAN, None)
    assert "A heading" in caught.value.strings
    assert "Bread & salt." in caught.value.strings
    assert not StringTranslation.objects.exists()
    assert not Page.objects.filter(
        translation_key=news.translation_key, locale=locale("sl")
    ).exists()


def test_a_partial_draft_is_never_published(news):
    """Defect 2: untranslated text does not go live."""
    page = actions.translate(
        news, locale("sl"), {"The oven is lit": "Peč"}, HUMAN, None, partial=True
    )
    for act in (actions.submit_for_review, actions.approve):
        with pytest.raises(exceptions.IncompleteTexts) as caught:
            act(page, None)
        assert caught.value.count == 6
    assert not fresh(page).live


def test_starting_publishes_nothing(news):
    """Defect 2: a live page submitted is not live in the other language."""
    actions.start(news, locale("sl"), None)
    page = news.get_translation(locale("sl"))
    assert not page.live
    assert Client().get(f"/sl/news/{page.slug}/").status_code == 404


def test_starting_twice_changes_nothing(news):
    page = translated(news, "sl")
    before = row(page)
    first = actions.start(news, locale("sl"), None)
    assert actions.start(news, locale("sl"), None).pk == first.pk
    assert row(page) == before
    assert Translation.objects.count() == 1


def test_starting_needs_the_parent_and_names_it(site):
    parent = make_standard("About us")
    child = parent.add_child(
        instance=type(parent)(title="Deeper", teaser="x", locale=locale("en"))
    )
    with pytest.raises(exceptions.ParentMissing) as caught:
        actions.start(child, locale("mt"), None)
    assert caught.value.parent.pk == parent.pk
    assert "About us" in str(caught.value)


def test_a_draft_of_a_source_is_not_shown_to_translators(site):
    hidden = make_news("Not yet", live=False)
    with pytest.raises(exceptions.SourceNotPublished):
        actions.start(hidden, locale("sl"), None)


def test_shared_terms_stay_as_they_are(site):
    """Defect 3: another page's translation leaves a shared snippet alone."""
    theme = Theme.objects.create(key="food", label="Food", locale=locale("en"))
    slovenian = actions.translate_snippet(theme, locale("sl"), {"Food": "Hrana"}, None)
    theme.label = "Food and drink"
    theme.save()
    page = make_news(theme_rows=[ThemeRow(theme=theme)])
    actions.start(page, locale("sl"), None)
    actions.start(page, locale("mt"), None)
    texts = {"The oven is lit": "Peč", "Some news": "Novice"}
    done = actions.approve(
        actions.translate(page, locale("sl"), texts, HUMAN, None), None
    )
    slovenian.refresh_from_db()
    assert slovenian.label == "Hrana"
    assert Theme.objects.count() == 2
    assert [one.theme_id for one in done.theme_rows.all()] == [theme.pk]


def test_other_languages_stay_as_they_are(news):
    page = translated(news, "lt")
    before = row(page)
    translated(news, "sl")
    assert row(page) == before


def test_a_draft_leaves_the_live_row_alone(news):
    """Defect 4: a title and address that nobody approved are not public."""
    page = translated(news, "sl")
    before, public = row(page), Client().get(page.url).content
    changed = SL | {"The oven is lit": "Nov naslov", "Some news": "Novo"}
    actions.translate(news, locale("sl"), changed, HUMAN, None)
    live = fresh(page)
    assert live.title == "Peč je zakurjena sl"
    assert live.slug == page.slug
    assert live.live
    assert live.has_unpublished_changes
    ignored = {"latest_revision", "latest_revision_created_at"}
    ignored |= {"has_unpublished_changes", "draft_title"}
    for field in page._meta.concrete_fields:
        if field.name not in ignored:
            assert getattr(live, field.attname) == getattr(page, field.attname)
    assert before != row(page)
    assert Client().get(page.url).content == public


def test_the_address_is_kept_once_public(news):
    page = translated(news, "sl")
    again = SL | {"The oven is lit": "Povsem drugače"}
    page = actions.approve(
        actions.translate(news, locale("sl"), again, HUMAN, None), None
    )
    assert page.title == "Povsem drugače"
    assert page.slug == "pec-je-zakurjena-sl"
    assert not Redirect.objects.exists()


def test_an_address_that_never_was_public_leaves_no_redirect(
    news, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        translated(news, "sl")
    assert not Redirect.objects.exists()


def test_home_pages_are_addressed_by_their_language(site):
    home = site["en"]
    site["mt"].delete()
    texts = {"Home en": "Id-dar", "Teaser en": "Merħba"}
    page = actions.approve(
        actions.translate(home.specific, locale("mt"), texts, HUMAN, None), None
    )
    assert page.slug == "mt"
    assert page.title == "Id-dar"


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("The oven is lit", "   "),
        ("The oven is lit", "x" * 256),
        ("The oven is lit", "two\nlines"),
        ("The oven is lit", "bell\x07"),
        ("A heading", "x" * 121),
        ("Some news", "x" * 301),
        ("MARKED", "No marks at all."),
        ("MARKED", 'Preberi <b>več <a id="a1">tu</b></a>.'),
        ("MARKED", 'Preberi <b>več</b> <a id="a2">tu</a>.'),
        ("MARKED", 'Preberi <b>več</b> <a href="javascript:alert(1)">tu</a>.'),
        ("MARKED", 'Preberi <b>več</b> <a id="a1" onclick="x()">tu</a>.'),
        ("MARKED", 'Preberi <b>več</b> <a id="a1">tu</a><script>x()</script>.'),
        ("MARKED", 'Preberi <b>več</b> <a id="a1">tu</a> <a id="a1">tam</a>.'),
        ("MARKED", '<b></b><a id="a1"></a>'),
    ],
)
def test_bad_texts_are_refused_all_or_nothing(news, field, text):
    """Defects 6 and 10, at the door through which every text comes."""
    translated(news, "sl")
    translation = localize.find_translation(news.translation_key, locale("sl"))
    marked = 'Read <b>more</b> <a id="a1">here</a>.'
    bad = segment(translation, marked if field == "MARKED" else field)
    good = segment(translation, "Bread &amp; salt.")
    before = list(StringTranslation.objects.order_by("pk").values())
    with pytest.raises(exceptions.InvalidTexts) as caught:
        actions.save_texts(translation, {bad.id: text, good.id: "Kruh"}, None)
    assert list(caught.value.errors) == [bad.id]
    assert all(caught.value.errors[bad.id])
    assert list(StringTranslation.objects.order_by("pk").values()) == before


def test_markup_in_plain_texts_is_only_letters(news):
    attack = "<img src=x onerror=alert(1)> & <b>bold</b>"
    page = translated(news, "sl", **{"Some news": attack, "Bread & salt.": attack})
    assert page.teaser == attack
    assert "<img" not in page.body[1].value.source
    assert "&lt;img src=x onerror=alert(1)&gt;" in page.body[1].value.source


def test_length_of_rich_text_is_checked_by_the_page(site):
    practice = make_practice(how_it_works="<p>Short.</p>")
    translation = actions.start(practice, locale("sl"), None)
    long = segment(translation, "Short.")
    actions.save_texts(translation, {long.id: "ž" * 1501}, None)
    with pytest.raises(exceptions.InvalidTexts) as caught:
        actions.write_draft(translation, None)
    assert list(caught.value.errors) == [long.id]


def test_a_second_save_from_an_old_page_is_refused(news):
    translation = actions.start(news, locale("sl"), None)
    title = segment(translation, "The oven is lit")
    seen = {title.id: ""}
    assert actions.save_texts(translation, {title.id: "Prva"}, None, seen) == 1
    with pytest.raises(exceptions.TextsChanged):
        actions.save_texts(translation, {title.id: "Druga"}, None, seen)
    assert segment(translation, "The oven is lit").translation == "Prva"


def test_a_segment_that_is_gone_is_refused(news):
    translation = actions.start(news, locale("sl"), None)
    with pytest.raises(exceptions.TextsChanged):
        actions.save_texts(translation, {0: "x"}, None)


def test_publishing_a_source_marks_and_touches_nothing(news):
    """Defect 7: stale is visible at once, and what is live stays."""
    page, other = translated(news, "sl"), translated(news, "mt")
    before = row(page), row(other)
    assert is_stale(page) is None
    news = republish(news, teaser="Some news!")
    assert (row(page), row(other)) == before
    assert is_stale(page) is not None
    assert set(stale_since([page, other])) == {page.pk, other.pk}
    standing = states([news], [locale("sl"), locale("lt")])
    assert standing[news.translation_key, locale("sl").pk] == State.STALE
    assert standing[news.translation_key, locale("lt").pk] == State.MISSING
    with pytest.raises(exceptions.UncoveredTexts) as caught:
        actions.translate(news, locale("sl"), {}, HUMAN, None)
    assert caught.value.strings == ["Some news!"]
    page = actions.approve(
        actions.translate(news, locale("sl"), {"Some news!": "Novo!"}, HUMAN, None),
        None,
    )
    assert page.teaser == "Novo!"
    assert is_stale(page) is None
    assert is_stale(other) is not None


def test_readers_are_told_that_the_original_is_newer(news, client):
    page = translated(news, "sl")
    assert "notices" not in client.get(page.url).content.decode()
    republish(news, teaser="Some news!")
    cache.clear()  # the test's transaction never ends, nor does the generation
    assert "notices" in client.get(page.url).content.decode()
    assert "notices" not in client.get(news.url).content.decode()


def test_undoing_a_change_ends_the_mark(news):
    page = translated(news, "sl")
    news = republish(news, teaser="Some news!")
    republish(news, teaser="Some news")
    assert is_stale(page) is None


def test_a_change_between_draft_and_approval_is_seen(news):
    draft = actions.translate(news, locale("sl"), SL, HUMAN, None)
    republish(news, teaser="Changed meanwhile")
    page = actions.approve(draft, None)
    assert page.teaser == "Nekaj novic"
    assert is_stale(page) is not None


def test_publishing_again_without_a_change_marks_nothing(news):
    page = translated(news, "sl")
    republish(news)
    assert is_stale(page) is None


def test_a_scheduled_source_changes_nothing(news, settings):
    import datetime as dt

    from django.utils import timezone

    page = translated(news, "sl")
    draft = news.get_latest_revision_as_object()
    draft.teaser = "Tomorrow"
    draft.go_live_at = timezone.now() + dt.timedelta(days=1)
    draft.save_revision().publish()
    assert is_stale(page) is None


def test_states(site):
    pages = {
        name: make_news(f"News {name}")
        for name in ("live", "stale", "review", "draft", "new")
    }

    def fill(name, **texts):
        given = {f"News {name}": f"Novica {name}", "Some news": "Novice"} | texts
        return actions.translate(pages[name], locale("sl"), given, HUMAN, None)

    actions.approve(fill("live"), None)
    actions.approve(fill("stale"), None)
    republish(pages["stale"], teaser="New words")
    actions.submit_for_review(fill("review"), None)
    fill("draft")
    slovenian = locale("sl")
    with CaptureQueriesContext(connection) as queries:
        found = states(pages.values(), [slovenian])
    assert len(queries) == 3
    standing = {
        name: found[page.translation_key, locale("sl").pk]
        for name, page in pages.items()
    }
    assert standing == {
        "live": State.LIVE,
        "stale": State.STALE,
        "review": State.IN_REVIEW,
        "draft": State.IN_PROGRESS,
        "new": State.MISSING,
    }


def test_states_cost_the_same_for_many(site):
    locales = [locale(code) for code in ("sl", "lt", "mt", "bg")]

    def cost(pages):
        with CaptureQueriesContext(connection) as queries:
            states(pages, locales)
        return len(queries)

    few = [make_news(f"News {number}") for number in range(3)]
    many = few + [make_news(f"More news {number}") for number in range(12)]
    for page in many:
        actions.start(page, locales[0], None)
    assert cost(few) == cost(many) == 3


def test_machine_texts_are_never_done(news):
    """Defect 8: they count as words left until a person has read them."""
    texts = dict(SL)
    machine = TranslationMethod.MACHINE
    page = actions.translate(news, locale("sl"), texts, machine, None)
    left = localize.untranslated_counts([news.translation_key], locale("sl"))
    assert left[news.translation_key] > 10
    assert page.translation_method == "machine"
    reviewer = member("rado", "sl", role="reviewer")
    with pytest.raises(exceptions.UnreadTexts):
        actions.approve(page, reviewer)
    translation = localize.find_translation(news.translation_key, locale("sl"))
    ids = {one.id for one in localize.segments_of(translation)}
    actions.save_texts(translation, {}, reviewer, read=ids)
    actions.write_draft(translation, reviewer)
    left = localize.untranslated_counts([news.translation_key], locale("sl"))
    assert left[news.translation_key] == 0
    page = actions.approve(page, reviewer)
    assert page.translation_method == "machine-reviewed"
    origins = SegmentVersion.objects.order_by("pk").values_list("origin", flat=True)
    assert list(origins) == ["machine"] * 7 + ["read"] * 7


def test_machine_texts_that_nobody_read_go_public_only_as_such(news):
    page = actions.translate(news, locale("sl"), SL, TranslationMethod.MACHINE, None)
    reviewer = member("rado", "sl", role="reviewer")
    page = actions.approve(page, reviewer, TranslationMethod.MACHINE)
    assert page.live
    assert page.translation_method == "machine"


def test_approval_by_a_speaker_says_so(news):
    page = actions.translate(news, locale("sl"), SL, UNREVIEWED, None)
    page = actions.approve(page, member("rado", "sl", role="reviewer"))
    assert page.translation_method == "human"


def test_only_reviewers_of_the_language_approve(news):
    """Defect 5."""
    page = actions.translate(news, locale("sl"), SL, HUMAN, None)
    actions.submit_for_review(page, member("tina", "sl"))
    for user in (
        member("tone", "sl"),
        member("liepa", "lt", role="reviewer"),
        member("nobody"),
    ):
        with pytest.raises(exceptions.NotAllowed):
            actions.approve(page, user)
        with pytest.raises(exceptions.NotAllowed):
            actions.reject(page, user, "no")
    assert not fresh(page).live
    assert actions.approve(page, member("rado", "sl", role="reviewer")).live


def test_a_translator_may_not_touch_another_language(news):
    translator = member("tina", "sl")
    translation = actions.start(news, locale("lt"), None)
    page = actions.write_draft(translation, None)
    before = row(page)
    title = segment(translation, "The oven is lit")
    theme = Theme.objects.create(key="food", label="Food", locale=locale("en"))
    for act in (
        lambda: actions.start(news, locale("mt"), translator),
        lambda: actions.save_texts(translation, {title.id: "x"}, translator),
        lambda: actions.write_draft(translation, translator),
        lambda: actions.translate(news, locale("lt"), SL, HUMAN, translator),
        lambda: actions.submit_for_review(page, translator),
        lambda: actions.translate_snippet(
            theme, locale("lt"), {"Food": "x"}, translator
        ),
        # a translator's own language too: a snippet is public at once
        lambda: actions.translate_snippet(
            theme, locale("sl"), {"Food": "x"}, translator
        ),
    ):
        with pytest.raises(exceptions.NotAllowed):
            act()
    assert row(page) == before
    assert Theme.objects.count() == 1


def test_review_and_back_again(news):
    translator, reviewer = member("tina", "sl"), member("rado", "sl", role="reviewer")
    page = actions.translate(news, locale("sl"), SL, HUMAN, translator)
    translation = localize.find_translation(news.translation_key, locale("sl"))
    title = segment(translation, "The oven is lit")
    actions.submit_for_review(page, translator)
    with pytest.raises(exceptions.AlreadyInReview):
        actions.submit_for_review(page, translator)
    with pytest.raises(exceptions.AlreadyInReview):
        actions.save_texts(translation, {title.id: "Tiho"}, translator)
    actions.reject(page, reviewer, "The title is too long")
    with pytest.raises(exceptions.NotInReview):
        actions.reject(page, reviewer, "again")
    actions.save_texts(translation, {title.id: "Peč"}, translator)
    actions.write_draft(translation, translator)
    page = fresh(page)
    actions.submit_for_review(page, translator)
    actions.save_texts(translation, {title.id: "Peč gori"}, reviewer)
    actions.write_draft(translation, reviewer)
    page = actions.approve(fresh(page), reviewer)
    assert page.title == "Peč gori"
    assert page.slug == "pec-gori"
    assert page.workflow_in_progress is False


def test_only_what_the_desk_wrote_is_approved(news):
    page = actions.translate(news, locale("sl"), SL, HUMAN, None)
    stray = fresh(page).get_latest_revision_as_object()
    stray.title = "Slipped in"
    stray.save_revision()
    with pytest.raises(exceptions.TextsChanged):
        actions.approve(fresh(page), None)
    assert not fresh(page).live


def test_memory_recalls_exact_strings_in_one_query(news):
    translated(news, "sl")
    other = make_news("Another", teaser="Some news")
    translation = actions.start(other, locale("sl"), None)
    segments = localize.segments_of(translation)
    slovenian = locale("sl")
    with CaptureQueriesContext(connection) as queries:
        found = localize.remembered(segments, slovenian)
    assert len(queries) == 1
    assert list(found.values()) == ["Nekaj novic sl"]
    assert localize.untranslated_counts([other.translation_key], locale("sl")) == {
        other.translation_key: 3
    }


def test_a_meeting_keeps_its_facts(site):
    meeting = make_meeting(attendance=12)
    texts = {
        "First meeting": "Prvo srečanje",
        "A meeting": "Srečanje",
        "Old school": "Stara šola",
    }
    page = actions.approve(
        actions.translate(meeting, locale("sl"), texts, HUMAN, None), None
    )
    assert page.attendance == 12
    assert page.calendar_uid == meeting.calendar_uid


def test_what_all_languages_share_follows_the_source(site):
    """A date or a state is true in every language at once; a text is not."""
    meeting = make_meeting()
    texts = {
        "First meeting": "Prvo srečanje",
        "A meeting": "Srečanje",
        "Old school": "Stara šola",
    }
    page = actions.approve(
        actions.translate(meeting, locale("sl"), texts, HUMAN, None), None
    )
    theme = Theme.objects.create(key="food", label="Food", locale=locale("en"))
    meeting.theme_rows = [ThemeRow(theme=theme)]
    before = page.calendar_sequence
    republish(meeting, state="cancelled", venue="New school")
    page = fresh(page)
    assert (page.state, page.venue) == ("cancelled", "Stara šola")
    assert [row.theme_id for row in page.theme_rows.all()] == [theme.pk]
    assert page.calendar_sequence == before + 1


def test_a_draft_written_before_the_facts_changed_does_not_bring_them_back(site):
    meeting = make_meeting()
    texts = {
        "First meeting": "Prvo srečanje",
        "A meeting": "Srečanje",
        "Old school": "Stara šola",
    }
    draft = actions.translate(meeting, locale("sl"), texts, HUMAN, None)
    republish(meeting, state="cancelled")
    assert fresh(actions.approve(draft, None)).state == "cancelled"


def test_no_right_on_pages_publishes_a_draft_that_nobody_approved(news, site):
    actions.translate(news, locale("sl"), SL, HUMAN, None)
    page = Page.objects.get(
        translation_key=news.translation_key, locale=locale("sl")
    ).specific
    admin = make_user("admin", role=None, is_superuser=True, is_staff=True)
    assert page.is_translation
    assert not page.permissions_for_user(admin).can_publish()
    assert news.permissions_for_user(admin).can_publish()


def test_snippets(site):
    theme = Theme.objects.create(key="food", label="Food", locale=locale("en"))
    made = actions.translate_snippet(theme, locale("sl"), {"Food": "Hrana"}, None)
    assert (made.label, made.key) == ("Hrana", "food")
    again = actions.translate_snippet(theme, locale("sl"), {"Food": "Jedi"}, None)
    assert again.pk == made.pk
    assert Theme.objects.get(locale=locale("sl")).label == "Jedi"
    with pytest.raises(exceptions.UncoveredTexts):
        actions.translate_snippet(theme, locale("mt"), {}, None)
    with pytest.raises(exceptions.InvalidTexts):
        actions.translate_snippet(theme, locale("mt"), {"Food": "x" * 81}, None)
    assert not Theme.objects.filter(locale=locale("mt")).exists()


def test_a_snippet_that_changed_is_translated_anew(site):
    theme = Theme.objects.create(key="food", label="Food", locale=locale("en"))
    actions.translate_snippet(theme, locale("sl"), {"Food": "Hrana"}, None)
    theme.label = "Drink"
    theme.save()
    made = actions.translate_snippet(theme, locale("sl"), {"Drink": "Pijača"}, None)
    assert made.label == "Pijača"


def test_deleted_and_begun_again_recovers_the_texts(news):
    page = translated(news, "sl")
    page.delete()
    again = actions.translate(news, locale("sl"), {}, HUMAN, None)
    assert again.title == "Peč je zakurjena sl"
    assert TranslatedText.objects.get(locale=locale("sl")).draft_missing == 0
