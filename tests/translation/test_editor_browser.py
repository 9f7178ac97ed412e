"""The editor of the desk in a real browser: marks, keys, saving, the preview."""

from __future__ import annotations

import pytest
from django.contrib.sessions.models import Session
from django.urls import reverse

from tests.factories import make_news, make_site
from tests.translation.conftest import BODY, SL, locale, member
from translation import actions, localize

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]
WIDE = {"width": 1280, "height": 900}


def log_in(page, name="tina"):
    page.fill("[name=username]", name)
    page.fill("[name=password]", "pass-word-1")
    page.click("[type=submit]")
    page.wait_for_load_state()


@pytest.fixture
def begun():
    """Return a news page whose Slovenian translation has been begun."""
    make_site(("en", "sl"))
    news = make_news(body=BODY)
    member("tina", "sl", role="reviewer")
    actions.start(news, locale("sl"), None)
    return news


@pytest.fixture
def editor(begun, open_page):
    page = open_page(viewport=WIDE)
    page.goto(
        reverse("desk:edit", args=[begun.get_translation(locale("sl")).pk]),
    )
    log_in(page)
    return page


def saved_texts(news):
    translation = localize.find_translation(news.translation_key, locale("sl"))
    segments = localize.segments_of(translation)
    # A sentence may stand twice; of the two the one that is translated counts.
    segments.sort(key=lambda one: bool(one.translation))
    return {one.source: one.translation for one in segments}


def wait_until_saved(page):
    page.locator("[data-status][data-state=saved]").wait_for()


def row(page, source):
    return page.locator("[data-row]").filter(
        has=page.locator(".desk-text").filter(has_text=source)
    )


def test_marks_are_set_with_buttons_and_never_seen_as_tags(begun, editor, axe):
    one = row(editor, "Read more here.")
    surface = one.get_by_role("textbox")
    assert not one.locator("textarea").is_visible()
    surface.fill("Preberi več tu.")
    mark = """(surface, [start, end]) => {
        const text = [...surface.childNodes].find(
            (node) => node.nodeType === 3 && node.data.length >= end);
        const range = document.createRange();
        range.setStart(text, start);
        range.setEnd(text, end);
        surface.focus();
        getSelection().removeAllRanges();
        getSelection().addRange(range);
    }"""
    surface.evaluate(mark, [12, 14])
    one.get_by_role("button", name="here").click()
    surface.evaluate(mark, [8, 11])
    one.get_by_role("button", name="more").click()
    wait_until_saved(editor)
    texts = saved_texts(begun)
    assert (
        texts['Read <b>more</b> <a id="a1">here</a>.']
        == 'Preberi <b>več</b> <a id="a1">tu</a>.'
    )
    assert "<b>" not in one.inner_text()
    assert axe(editor) == []
    # Bold with the keyboard, off and on again.
    surface.locator("b").evaluate("one => getSelection().selectAllChildren(one)")
    surface.press("Control+b")
    assert surface.locator("b").count() == 0


def test_pasted_text_brings_no_marks(begun, editor):
    surface = row(editor, "Read more here.").get_by_role("textbox")
    surface.evaluate(
        """surface => {
            surface.focus();
            const data = new DataTransfer();
            data.setData("text/html", "<h1 onclick='x'>Besedilo</h1>");
            data.setData("text/plain", "Besedilo");
            surface.dispatchEvent(new ClipboardEvent(
                "paste", {clipboardData: data, bubbles: true, cancelable: true}));
        }"""
    )
    assert surface.inner_html() == "Besedilo"


def test_keys_lead_from_text_to_text_and_save_each(begun, editor):
    row(editor, "The oven is lit").get_by_role("textbox").focus()
    for source, text in SL.items():
        if "<" in source:
            continue
        active = editor.locator(":focus")
        assert active.evaluate(
            "(one, text) => one.closest('[data-row]')"
            ".querySelector('.desk-text').innerText.includes(text)",
            source,
        )
        active.fill(text)
        active.press("Control+Enter")
    wait_until_saved(editor)
    editor.get_by_text("2 of 7 texts are left.").wait_for()
    texts = saved_texts(begun)
    assert texts["The same sentence."] == "Isti stavek."
    assert texts["Bread &amp; salt."] == "Kruh &amp; sol."


def test_a_fault_waits_and_the_other_texts_are_saved(begun, editor, complaints):
    row(editor, "The oven is lit").get_by_role("textbox").fill("Peč gori")
    heading = row(editor, "A heading")
    heading.get_by_role("textbox").fill("x" * 121)
    heading.get_by_text("Keep this to 120 characters").wait_for()
    texts = saved_texts(begun)
    assert texts["The oven is lit"] == "Peč gori"
    assert texts["A heading"] == ""
    assert heading.get_by_role("textbox").input_value() == "x" * 121
    heading.get_by_role("textbox").fill("Naslov")
    wait_until_saved(editor)
    assert saved_texts(begun)["A heading"] == "Naslov"


def test_a_doubt_is_accepted_with_one_key(begun, editor):
    one = row(editor, "The same sentence.").first
    field = one.get_by_role("textbox")
    field.fill("The same sentence.")
    one.get_by_label("It is right").first.wait_for()
    field.press("Alt+k")
    wait_until_saved(editor)
    one.get_by_label("It is right").first.wait_for(state="detached")


def test_an_ended_session_is_said_and_loses_nothing(begun, editor, complaints):
    Session.objects.all().delete()
    row(editor, "The oven is lit").get_by_role("textbox").fill("Peč gori")
    editor.get_by_text("your session has ended").wait_for()
    editor.evaluate("window.onbeforeunload = null")
    editor.on("dialog", lambda dialog: dialog.accept())
    editor.reload()
    log_in(editor)
    editor.get_by_role("button", name="Put them back").click()
    wait_until_saved(editor)
    assert saved_texts(begun)["The oven is lit"] == "Peč gori"
    complaints.clear()


def test_a_space_at_the_end_is_nothing_to_put_back(begun, editor):
    row(editor, "The oven is lit").get_by_role("textbox").fill("Peč gori ")
    wait_until_saved(editor)
    editor.reload()
    row(editor, "The oven is lit").get_by_role("textbox").fill("Peč še gori ")
    editor.get_by_role("button", name="Save draft").click()
    editor.get_by_text("Draft saved").first.wait_for()
    assert saved_texts(begun)["The oven is lit"] == "Peč še gori"
    assert not editor.get_by_role("button", name="Put them back").is_visible()


def test_approving_at_once_waits_for_what_is_being_saved(begun, editor):
    held = []
    editor.route(
        "**/save/", lambda route: route.continue_() if held else held.append(route)
    )
    for source, text in SL.items():
        if "<" in source:
            continue
        for one in row(editor, source).all():
            one.get_by_role("textbox").fill(text)
    editor.get_by_text("Saving").wait_for()
    editor.get_by_role("button", name="Save draft").click()
    assert editor.get_by_text("Draft saved").count() == 0
    held[0].continue_()
    editor.get_by_text("Draft saved").first.wait_for()
    assert saved_texts(begun)["The oven is lit"] == SL["The oven is lit"]


def test_two_people_write_on_one_page(begun, editor, open_page, complaints):
    member("tone", "sl")
    other = open_page(viewport=WIDE)
    other.goto(editor.url)
    log_in(other, "tone")
    row(editor, "The oven is lit").get_by_role("textbox").fill("Peč gori")
    wait_until_saved(editor)
    row(other, "A heading").get_by_role("textbox").fill("Naslov")
    wait_until_saved(other)
    row(other, "The oven is lit").get_by_role("textbox").fill("Pečica")
    other.get_by_text("Somebody else saved the same text").wait_for()
    other.get_by_role("button", name="Save draft").click()
    other.get_by_text("Saved by somebody else meanwhile: Peč gori").wait_for()
    texts = saved_texts(begun)
    assert (texts["The oven is lit"], texts["A heading"]) == ("Peč gori", "Naslov")
    complaints.clear()


def test_a_text_chosen_in_the_preview_opens(begun, editor):
    editor.get_by_role("button", name="Preview beside").click()
    shown = editor.frame_locator("[data-pane] iframe")
    shown.get_by_role("heading", name="A heading").click()
    assert editor.locator(":focus").evaluate(
        "one => one.closest('[data-row]').innerText.includes('A heading')"
    )
    editor.locator(":focus").fill("Naslov")
    shown.get_by_role("heading", name="Naslov").wait_for()


def test_one_text_at_a_time_on_a_phone(begun, open_page, axe):
    page = open_page(viewport={"width": 360, "height": 740})
    page.goto(reverse("desk:edit", args=[begun.get_translation(locale("sl")).pk]))
    log_in(page)
    assert page.locator("[data-row]:visible").count() == 1
    page.locator("[data-row]:visible").get_by_role("textbox").fill("Peč gori")
    page.get_by_role("button", name="Save and next").click()
    wait_until_saved(page)
    assert page.locator("[data-row]:visible").count() == 1
    assert "Some news" in page.locator("[data-row]:visible").inner_text()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert axe(page) == []
    page.reload()
    page.get_by_role("button", name="One text at a time").click()
    assert page.locator("[data-row]:visible").count() == 7
    page.reload()
    assert page.locator("[data-row]:visible").count() == 7


def test_whoever_waits_for_the_review_reads_every_text_on_a_phone(begun, open_page):
    slovenian = begun.get_translation(locale("sl"))
    translation = localize.find_translation(begun.translation_key, locale("sl"))
    tone = member("tone", "sl")
    texts = {
        one.id: SL[one.source.replace("&amp;", "&")]
        for one in localize.segments_of(translation)
    }
    actions.save_texts(translation, texts, tone)
    actions.write_draft(translation, tone)
    actions.submit_for_review(slovenian, tone)
    page = open_page(viewport={"width": 360, "height": 740})
    page.goto(reverse("desk:edit", args=[slovenian.pk]))
    log_in(page, "tone")
    shown = page.locator("[data-row]:visible")
    assert shown.count() == 1
    assert not page.get_by_role("button", name="Save", exact=False).is_visible()
    page.get_by_role("button", name="Next text").click()
    assert "Some news" in shown.inner_text()
    shown.get_by_role("textbox").press("Control+Enter")
    assert "A heading" in shown.inner_text()


def test_the_button_of_the_menu_hides_no_message_on_a_phone(begun, open_page):
    page = open_page(viewport={"width": 360, "height": 740})
    page.goto(reverse("desk:edit", args=[begun.get_translation(locale("sl")).pk]))
    log_in(page)
    page.get_by_role("button", name="Submit for review").click()
    message = page.locator(".messages li").filter(has_text="not yet translated")
    message.wait_for()
    begins = message.evaluate(
        """one => {
            const range = document.createRange();
            range.selectNodeContents(one);
            return Math.min(...[...range.getClientRects()]
                .filter((box) => box.width > 0 && box.width < innerWidth)
                .map((box) => box.left));
        }"""
    )
    menu = page.get_by_role("button", name="Toggle sidebar").bounding_box()
    assert begins >= menu["x"] + menu["width"]


def test_questions_and_history_open_beside_the_form(begun, editor, axe):
    one = row(editor, "The oven is lit")
    field = one.get_by_role("textbox")
    field.fill("Peč gori")
    wait_until_saved(editor)
    with editor.expect_response("**/save/"):
        field.fill("Peč je zakurjena")
    wait_until_saved(editor)
    row(editor, "A heading").get_by_role("textbox").fill("Naslov, ki čaka")
    one.get_by_role("link", name="Questions and history").click()
    dialog = editor.get_by_role("dialog")
    dialog.get_by_label("Comment or question").fill("Je to krušna peč?")
    dialog.get_by_role("button", name="Send").click()
    dialog.get_by_text("Your comment is kept").wait_for()
    assert axe(editor) == []
    dialog.get_by_role("button", name="Put this text back").click()
    dialog.get_by_text("The earlier text is back").wait_for()
    dialog.get_by_role("button", name="Close").click()
    assert field.input_value() == "Peč gori"
    assert one.locator("[data-talk-count]").inner_text() == "(1)"
    heading = row(editor, "A heading").get_by_role("textbox")
    assert heading.input_value() == "Naslov, ki čaka"
