"""The only code that calls wagtail-localize, used as an engine for segments.

It cuts records into strings, keeps the strings' translations and puts them together
again. Its screens, its publishing and its rights are not used (docs/decisions).
"""

from __future__ import annotations

from .drafts import compose, new_page, new_snippet
from .extent import Extent, extent_of, extents
from .memory import in_other_places, pairs, remembered
from .previous import Previous, previous_texts
from .segments import Segment, segments_in, segments_of, untranslated_counts
from .shared import carry_shared_facts
from .similar import Recalled, similar_texts
from .sources import (
    Source,
    Translation,
    find_source,
    find_sources,
    find_translation,
    find_translations,
    open_source,
    open_translation,
    refresh_source,
    signature,
    translations_of,
)
from .strings import from_input, store, to_input
from .words import words_of

__all__ = [
    "Extent",
    "Previous",
    "Recalled",
    "Segment",
    "Source",
    "Translation",
    "carry_shared_facts",
    "compose",
    "extent_of",
    "extents",
    "find_source",
    "find_sources",
    "find_translation",
    "find_translations",
    "from_input",
    "in_other_places",
    "new_page",
    "new_snippet",
    "open_source",
    "open_translation",
    "pairs",
    "previous_texts",
    "refresh_source",
    "remembered",
    "segments_in",
    "segments_of",
    "signature",
    "similar_texts",
    "store",
    "to_input",
    "translations_of",
    "untranslated_counts",
    "words_of",
]
