"""Agreed words: found in a source in any inflection, and missed in a translation."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from core.pages.enums import TranslationMethod
from tests.factories import make_news
from translation import actions, localize
from translation.desk.glossary import TermHint, highlight, missing, terms_in
from translation.models import GlossaryForm, GlossaryTerm

from .conftest import locale

pytestmark = pytest.mark.django_db


def agree(text, language="en", note="", **forms):
    """Put a term into the glossary with its forms by language."""
    term = GlossaryTerm.objects.create(locale=locale(language), text=text, note=note)
    for code, form in forms.items():
        GlossaryForm.objects.create(term=term, locale=locale(code), text=form)
    return term


def hints(title, source="en", target="sl"):
    """Return the terms in the title of a page that somebody begins to translate."""
    page = make_news(title, language=source)
    translation = actions.start(page, locale(target), None)
    segments = localize.segments_of(translation)
    found = terms_in(segments, locale(source), locale(target))
    return found.get(next(one.id for one in segments if one.path == "title"), [])


def hint(term, approved="", language="en"):
    return TermHint(term=term, note="", approved=approved, language=language)


def marked(text, *terms, language="en"):
    """Return what of a text is marked as one of these terms."""
    pieces = highlight(text, [hint(term, language=language) for term in terms])
    assert "".join(piece for piece, _term in pieces) == text
    return [(piece, one.term) for piece, one in pieces if one]


def test_a_term_of_the_source_comes_with_its_approved_form(site):
    agree("good practice", note="Shown to others", sl="dobra praksa")
    [found] = hints("Three good practices of the year")
    assert found == TermHint("good practice", "Shown to others", "dobra praksa", "en")
    assert hints("Bread and salt") == []


def test_a_term_is_found_from_any_language_into_any_other(site):
    agree("good practice", lt="geroji praktika", mt="prattika tajba")
    [found] = hints("Gerosios praktikos", "lt", "mt")
    assert (found.term, found.approved) == ("geroji praktika", "prattika tajba")
    [found] = hints("Gerosios praktikos rinkinys", "lt", "en")
    assert found.approved == "good practice"
    [found] = hints("Gerosios praktikos vadovas", "lt", "bg")
    assert found.approved == ""
    assert hints("Добра практика", "bg", "lt") == []


@pytest.mark.parametrize(
    ("language", "term", "text", "found"),
    [
        ("en", "good practice", "GOOD PRACTICES, all", "GOOD PRACTICES"),
        ("en", "good practice", "Good practical work", None),
        ("en", "good practice", "This is good. Practice more", None),
        ("en", "heritage", "an inheritage", None),
        ("sl", "dobra praksa", "O dobrih praksah", "dobrih praksah"),
        ("sl", "kulturna dediščina", "Skrb za dediščino", None),
        ("sl", "kulturna dediščina", "brez kulturne dediščine", "kulturne dediščine"),
        ("bg", "добра практика", "за добрите практики", "добрите практики"),
        ("lt", "geroji praktika", "Gerųjų praktikų", "Gerųjų praktikų"),
        ("lt", "paveldas", "apie paveldą", "paveldą"),
        ("lt", "paveldas", "Draugija paveldėjo namą", None),
        ("mt", "prattika", "il-prattiki tajba", "prattiki"),
        ("mt", "wirt", "il-wirt tal-belt", "wirt"),
        ("mt", "wirt", "il-wirdien", None),
    ],
)
def test_words_are_compared_by_their_stems(language, term, text, found):
    expected = [(found, term)] if found else []
    assert marked(text, term, language=language) == expected


def test_the_longest_term_counts():
    terms = ("cultural", "heritage", "cultural heritage", "cultural heritage day")
    text = "Cultural heritage days and cultural heritages: heritage, cultural"
    assert [term for _piece, term in marked(text, *terms)] == [
        "cultural heritage day",
        "cultural heritage",
        "heritage",
        "cultural",
    ]


def test_marks_are_not_words_and_no_piece_has_one_inside():
    text = 'See <b>good</b> practice, <a id="b">good practice</a> &amp; <b title="b">'
    assert marked(text, "good practice", "b") == [("good practice", "good practice")]


@pytest.mark.parametrize(
    ("language", "approved", "text"),
    [
        ("sl", "dobra praksa", "Trije primeri dobrih praks"),
        ("bg", "добра практика", "Добрите практики на годината"),
        ("lt", "geroji praktika", "Trys gerosios praktikos"),
        ("mt", "prattika tajba", "Tliet prattiki tajbin"),
        ("mt", "wirt kulturali", "Il-wirt tagħna, dak kulturali"),
        ("it", "buona pratica", "Tre buone pratiche"),
        ("nl", "erfgoed", "Een erfgoedhuis"),
    ],
)
def test_any_form_of_the_approved_words_will_do(language, approved, text):
    terms = [hint("good practice", approved)]
    assert missing(terms, text, language) == []
    assert missing(terms, "1234", language) == terms


def test_too_little_of_a_maltese_word_will_not_do():
    terms = [hint("good practice", "prattika tajba")]
    assert missing(terms, "Tliet prat tajbin", "mt") == terms


def test_another_word_than_agreed_is_doubted_until_a_person_says_so(site):
    agree("oven", sl="krušna peč")
    texts = {"The oven is lit": "Ogenj je zakurjen", "Some news": "Nekaj novic"}
    page = make_news()
    page = actions.translate(page, locale("sl"), texts, TranslationMethod.HUMAN, None)
    translation = localize.find_translation(page.translation_key, locale("sl"))
    [(segment, [doubt])] = actions.open_doubts(translation).items()
    assert doubt.name == "glossary"
    assert "oven" in doubt.message
    assert "krušna peč" in doubt.message

    actions.save_texts(translation, {segment: "Krušne peči gorijo"}, None)
    assert actions.open_doubts(translation) == {}
    actions.save_texts(translation, {segment: "Ogenj je zakurjen"}, None)
    actions.accept_doubts(translation, [(segment, "glossary")], None)
    assert actions.open_doubts(translation) == {}


def test_the_number_of_queries_does_not_grow(site):
    counted = []
    for size in (20, 300):
        for number in range(size):
            agree(f"term{size} {number}", sl=f"izraz {number}", lt="x")
        text = "".join(f"<p>Here is term{size} {n} now.</p>" for n in range(size))
        page = make_news(f"News {size}", body=[("paragraph", text)])
        translation = actions.start(page, locale("sl"), None)
        segments = localize.segments_of(translation)
        source, target = locale("en"), locale("sl")
        with CaptureQueriesContext(connection) as context:
            found = terms_in(segments, source, target)
        assert len(found) == size
        with CaptureQueriesContext(connection) as whole:
            actions.open_doubts(translation)
        counted.append((len(context), len(whole)))
    assert counted == [(1, 5), (1, 5)]
