"""How long a text is, by each network's own rule.

Lengths of ``weighted`` are those that twitter-text publishes for its third version;
those of graphemes follow Unicode Standard Annex 29.
"""

from __future__ import annotations

import grapheme
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dissemination.social.composing import tags_in
from dissemination.social.counting import RULES, Limit, fitted, hashtags, links, short

FAMILY = "👨‍👩‍👧‍👦"  # 4 people and 3 joiners: 7 code points, 11 units, 25 bytes
LETTERS = ["a", "ħ", "ж", " ", ".", "\n", FAMILY, "e\u0301"]
COUNTS = [
    ("graphemes", FAMILY, 1),
    ("graphemes", "🇸🇮🇲🇹", 2),
    ("graphemes", "e\u0301", 1),
    ("graphemes", "각", 1),
    ("graphemes", "👍🏽", 1),
    ("graphemes", "Здравей ħobż", 12),
    ("characters", FAMILY, 7),
    ("utf16", FAMILY, 11),
    ("utf16", "ħж", 2),
    ("utf8", FAMILY, 25),
    ("utf8", "ħж", 4),
    ("threads", "abc", 3),
    ("threads", "a😀", 5),
    ("weighted", "a" * 280, 280),
    ("weighted", "Здравей ħ", 9),
    ("weighted", "日本", 4),
    ("weighted", "Hi http://test.co", 26),
    ("weighted", "H🐱☺👨‍👩‍👧‍👦", 7),
    ("weighted", FAMILY, 2),
    ("weighted", "https://example.org/" + "a" * 90, 23),
    ("mastodon", "https://example.org/" + "a" * 90, 23),
    ("mastodon", "@ana@example.org", 4),
    ("mastodon", "https://example.org/@ana", 23),
    ("mastodon", FAMILY, 1),
    ("bluesky", "https://example.org/" + "a" * 90, len("example.org/aaaaaaaaaaaaaa…")),
]


@pytest.mark.parametrize(("rule", "text", "length"), COUNTS)
def test_each_network_counts_in_its_own_way(rule, text, length):
    assert RULES[rule].count(text) == length


def test_a_limit_counts_bytes_as_well():
    limit = Limit("graphemes", 10, 30)
    assert limit.over(FAMILY) == 0
    assert limit.over(FAMILY * 2) == 20
    assert limit.over("a" * 12) == 2


@pytest.mark.parametrize("rule", sorted(RULES))
@settings(max_examples=60, deadline=None)
@given(
    text=st.lists(st.sampled_from(LETTERS), max_size=60).map("".join),
    most=st.integers(1, 40),
)
def test_what_is_fitted_fits_and_cuts_no_letter_in_two(rule, text, most):
    limit = Limit(rule, most)
    made = fitted(text, limit)
    assert limit.over(made) == 0
    kept = made.removesuffix("…")
    whole = list(grapheme.graphemes(text.strip()))
    ends = {sum(map(len, whole[:number])) for number in range(len(whole) + 1)}
    assert made == text.strip() or len(kept) in ends
    assert text.strip().startswith(kept)


def test_a_text_ends_with_a_sentence_rather_than_within_a_word():
    text = "The oven is lit again. The village bakes bread for everybody."
    assert fitted(text, Limit("characters", 32)) == "The oven is lit again."
    assert (
        fitted(text, Limit("characters", 45))
        == "The oven is lit again. The village bakes…"
    )


def test_addresses_and_hashtags_stay_whole():
    text = "Read this https://example.org/a-long-address now"
    assert "https" not in fitted(text, Limit("characters", 30))
    assert fitted("Bread #heritage", Limit("characters", 12)) == "Bread…"


def test_links_end_before_the_full_stop_and_mentions_in_them_are_none():
    text = "See (https://example.org/@ana?a=1#top). And https://example.org/a_(b)."
    assert [one.value for one in links(text)] == [
        "https://example.org/@ana?a=1#top",
        "https://example.org/a_(b)",
    ]
    assert hashtags(text) == []
    assert [one.value for one in hashtags("#ħobż, #2024 and #kruh2024!")] == [
        "ħobż",
        "kruh2024",
    ]
    assert short("https://example.org/") == "example.org"


def test_letters_of_two_parts_stay_whole_in_hashtags():
    assert tags_in("#h\u0307ob\u017c #чай".replace("й", "и\u0306")) == ("ḣobż", "чай")
