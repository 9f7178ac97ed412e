"""What wagtail-localize does by itself, shown here, and what becomes of it at the desk.

The desk was designed around these defects; the numbers are those of their list. Each
test first lets the engine do as it would, on rows that are put back, so that a release
that mends a defect is noticed.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

import polib
import pytest
from django.contrib.auth.models import Permission
from django.contrib.messages.storage.cookie import CookieStorage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.test import Client, RequestFactory
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import Page
from wagtail_localize.machine_translators.dummy import DummyTranslator
from wagtail_localize.models import (
    OverridableSegment,
    SegmentOverride,
    StringSegment,
    StringTranslation,
    Translation,
)
from wagtail_localize.operations import translate_object
from wagtail_localize.views.edit_translation import apply_machine_translation
from wagtail_localize.views.submit_translations import SubmitPageTranslationView

from core.pages.enums import TranslationMethod
from core.pages.models import Theme
from core.people.enums import Role
from tests.factories import make_user
from tests.translation.conftest import (
    BODY,
    SL,
    locale,
    member,
    republish,
    session,
    translated,
)
from translation import actions, exceptions, localize
from translation.desk.staleness import states
from translation.enums import State
from translation.models import TranslatedText

pytestmark = pytest.mark.django_db
MARKED = 'Read <b>more</b> <a id="a1">here</a>.'
OTHER = [("heading", "Another heading"), *BODY[1:]]


@contextmanager
def stock() -> Iterator[None]:
    """Let the engine do something by itself, and put everything back."""
    with override("en"), transaction.atomic():
        yield
        transaction.set_rollback(True)


def engine(source) -> Translation:
    return Translation.objects.get(
        source__object_id=source.translation_key, target_locale=locale("sl")
    )


def write(source, **texts) -> None:
    """Write texts of the Slovenian draft by their source."""
    translation = localize.find_translation(source.translation_key, locale("sl"))
    ids = {one.source: one.id for one in localize.segments_of(translation)}
    given = {ids[key]: text for key, text in texts.items()}
    actions.save_texts(translation, given, None)


def engine_writes(source, original: str, text: str) -> StringTranslation:
    """Store a text as the engine's own screens do."""
    segment = StringSegment.objects.filter(
        source=engine(source).source, string__data=original
    ).first()
    row, _created = StringTranslation.objects.update_or_create(
        translation_of=segment.string,
        context=segment.context,
        locale=locale("sl"),
        defaults={"data": text, "translation_type": "manual"},
    )
    return row


def slovenian(source) -> Page:
    return Page.objects.get(
        translation_key=source.translation_key, locale=locale("sl")
    ).specific


def test_defect_2_untranslated_text_is_published(
    news, settings, django_capture_on_commit_callbacks
):
    with stock():
        settings.WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = True
        with django_capture_on_commit_callbacks(execute=True):
            translate_object(news, [locale("sl")])
        assert slovenian(news).live
        assert slovenian(news).title == "The oven is lit"
    actions.start(news, locale("sl"), None)
    assert not slovenian(news).live
    assert Client().get(slovenian(news).url).status_code == 404


def test_defect_3_a_shared_snippet_is_overwritten_with_unapproved_text(site):
    theme = Theme.objects.create(key="food", label="Food", locale=locale("en"))
    public = actions.translate_snippet(theme, locale("sl"), {"Food": "Hrana"}, None)

    def suggest() -> None:
        """Keep a text that nobody has approved."""
        translation = localize.find_translation(theme.translation_key, locale("sl"))
        (segment,) = localize.segments_of(translation)
        actions.save_texts(translation, {segment.id: "Neodobreno"}, None)

    with stock():
        suggest()
        translate_object(theme, [locale("sl")])
        public.refresh_from_db()
        assert public.label == "Neodobreno"
    suggest()
    actions.start(theme, locale("sl"), None)
    public.refresh_from_db()
    assert public.label == "Hrana"


def test_defect_4_a_draft_is_written_into_the_public_row(news):
    translated(news, "sl")
    with stock():
        engine_writes(news, "The oven is lit", "Neodobreno")
        engine(news).save_target(publish=False)
        assert slovenian(news).title == "Neodobreno"
    before = Client().get(slovenian(news).url).content
    write(news, **{"The oven is lit": "Neodobreno"})
    page = slovenian(news)
    actions.write_draft(engine(news), None)
    assert slovenian(news).title == page.title == "Peč je zakurjena sl"
    assert slovenian(news).get_latest_revision_as_object().title == "Neodobreno"
    assert Client().get(page.url).content == before


def test_defect_5_one_right_opens_every_page_and_language(news):
    user = make_user("submitter", Role.TRANSLATOR)
    right = Permission.objects.get(codename="submit_translation")
    user.user_permissions.add(right)
    form = {"locales": [locale("lt").pk]}
    with stock():
        request = RequestFactory().post("/?next=/admin/", form)
        request.user = user
        request._messages = CookieStorage(request)
        SubmitPageTranslationView.as_view()(request, page_id=news.pk)
        assert news.has_translation(locale("lt"))
    client = session(user)
    begin = reverse("desk:start", args=[news.pk, "lt"])
    assert client.post(begin, form, follow=True).status_code == 404
    stocks = f"/admin/localize/submit/page/{news.pk}/"
    assert client.post(stocks, form, follow=True).status_code == 404
    with pytest.raises(exceptions.NotAllowed):
        actions.start(news, locale("lt"), user)
    assert not news.has_translation(locale("lt"))


def test_defect_6_a_link_is_overridden_with_a_script(news):
    translated(news, "sl")
    script = "javascript:alert(1)"
    with stock():
        segment = OverridableSegment.objects.filter(
            source=engine(news).source, data_json__contains="example.org"
        ).get()
        SegmentOverride.objects.create(
            locale=locale("sl"),
            context=segment.context,
            data_json=json.dumps(script),
        )
        engine(news).save_target(publish=False)
        assert script in str(slovenian(news).body)
    text = SL[MARKED].replace('<a id="a1">', f'<a href="{script}">')
    with pytest.raises(exceptions.InvalidTexts):
        write(news, **{MARKED: text})
    assert script not in str(slovenian(news).get_latest_revision_as_object().body)


def test_defect_7_a_changed_source_is_called_up_to_date(news):
    page = translated(news, "sl")
    before = Client().get(page.url).content
    with stock():
        # Without the desk, which listens to the signal of publishing.
        news.body = OTHER
        news.save()
        assert engine(news).get_status_display() == "Up to date"
        engine(news).source.update_from_db()
        with transaction.atomic():
            engine(news).save_target(publish=False)
        assert "Another heading" in str(slovenian(news).body)
    republish(type(news).objects.get(pk=news.pk), body=OTHER)
    assert states([news], [locale("sl")])[news.translation_key, locale("sl").pk] == (
        State.STALE
    )
    after = Client().get(page.url).content.decode()
    assert "Another heading" not in after
    assert "Naslov sl" in before.decode()
    assert "Naslov sl" in after


def test_defect_8_what_a_machine_wrote_counts_as_done(news):
    admin = make_user("ada", None, is_superuser=True, is_staff=True)
    actions.start(news, locale("sl"), None)
    with stock():
        apply_machine_translation(engine(news).pk, admin, DummyTranslator({}))
        total, done = engine(news).get_progress()
        assert total == done
        assert engine(news).get_status_display() == "Up to date"
    tina = member("tina", "sl", role="reviewer")
    page = actions.translate(news, locale("sl"), SL, TranslationMethod.MACHINE, None)
    row = TranslatedText.objects.get(key=news.translation_key, locale=locale("sl"))
    assert row.draft_unread == len(localize.segments_of(engine(news)))
    for act in (actions.submit_for_review, actions.approve):
        with pytest.raises(exceptions.UnreadTexts):
            act(page, tina)


def test_defect_9_doubtful_entries_and_repeated_sentences_of_po_files(news):
    actions.start(news, locale("sl"), None)
    with stock():
        given = engine(news).export_po()
        spots = [(entry.msgctxt, entry.msgid) for entry in given]
        assert len(spots) > len(set(spots))
        entry = given.find("Some news")
        entry.msgstr, entry.flags = "Morda", ["fuzzy"]
        engine(news).import_po(given)
        assert StringTranslation.objects.get(data="Morda").translation_type == "manual"
    client = session(member("tina", "sl"))
    asked = {"language": "sl", "format": "po", "page": news.pk}
    given = polib.pofile(client.get(reverse("desk:export"), asked).content.decode())
    spots = [(entry.msgctxt, entry.msgid) for entry in given]
    assert len(spots) == len(set(spots)) > 0
    entry = given.find("Some news")
    entry.msgstr, entry.flags = "Morda", ["fuzzy"]
    preview = brought(client, str(given))
    client.post(preview.url, {"seen": client.get(preview.url).context["preview"].token})
    rows = {one.source: one for one in localize.segments_of(engine(news))}
    assert rows["Some news"].translation == "Morda"
    assert not rows["Some news"].by_person
    for broken in ("", 'msgid "a"', "no file of texts"):
        assert brought(client, broken).status_code == 400


def brought(client: Client, text: str):
    file = SimpleUploadedFile("texts.po", text.encode())
    return client.post(reverse("desk:import"), {"language": "sl", "file": file})


@pytest.mark.parametrize(
    ("original", "text"),
    [
        ("Open in 2012 for %(count)s people", "Odprto 2021 za %(count)s ljudi"),
        ("Open in 2012 for %(count)s people", "Odprto 2012 za ljudi"),
        (MARKED, "Preberi <b>več</b> tu."),
        ("A heading", "  "),
    ],
    ids=["number", "placeholder", "link", "blank"],
)
def test_defect_10_what_is_lost_or_changed_is_accepted(news, original, text):
    republish(news, teaser="Open in 2012 for %(count)s people")
    news = type(news).objects.get(pk=news.pk)
    actions.start(news, locale("sl"), None)
    with stock():
        row = engine_writes(news, original, text)
        row.refresh_from_db()
        assert not row.has_error
    before = StringTranslation.objects.filter(locale=locale("sl")).count()
    if text.strip():
        with pytest.raises(exceptions.InvalidTexts):
            write(news, **{original: text})
    else:
        write(news, **{original: text})
        row = localize.find_translation(news.translation_key, locale("sl"))
        blank = [one for one in localize.segments_of(row) if one.source == original]
        assert [one.translation for one in blank] == [""]
    assert StringTranslation.objects.filter(locale=locale("sl")).count() == before
