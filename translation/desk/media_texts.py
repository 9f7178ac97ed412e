"""Captions and transcripts of recordings in one language.

The source is the oldest row of a recording that has any text: whoever adds a
recording writes what is said in it first. Everything else was made from that.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from wagtail.models import Locale

from core.media.captions import count_cues, read_captions
from core.media.models import MediaSuggestion, MediaText, SiteMedia

from ..enums import WordState

__all__ = ["Recording", "cues_in", "open_media_texts", "recording", "recordings"]


@dataclass(frozen=True)
class Recording:
    """A recording with its texts in the source language and in another."""

    media: SiteMedia
    source: MediaText
    public: MediaText | None
    suggestion: MediaSuggestion | None

    @property
    def digest(self) -> str:
        """Return what changes with every text of the source."""
        texts = f"{self.source.transcript}\0{self.source.captions.name}"
        return hashlib.sha256(texts.encode()).hexdigest()

    @property
    def transcript(self) -> str:
        """Return what a person goes on writing at."""
        if self.suggestion is not None:
            return self.suggestion.transcript
        return self.public.transcript if self.public is not None else ""

    @property
    def shown(self) -> str:
        """Return what changes whenever somebody saves or approves."""
        suggested = self.suggestion.captions if self.suggestion else ""
        public = self.public.captions.name if self.public else ""
        texts = "\0".join([self.transcript, suggested, public or ""])
        return hashlib.sha256(texts.encode()).hexdigest()[:16]

    @property
    def has_captions(self) -> bool:
        suggested = bool(self.suggestion and self.suggestion.captions)
        return suggested or bool(self.public and self.public.captions)

    @property
    def state(self) -> WordState:
        if self.suggestion is not None:
            return WordState.SUGGESTED
        public = self.public
        if (
            public is None
            or (self.source.transcript.strip() and not public.transcript.strip())
            or (self.source.captions and not public.captions)
        ):
            return WordState.MISSING
        if public.made_from and public.made_from != self.digest:
            return WordState.STALE
        return WordState.APPROVED

    def other_cues(self) -> tuple[int, int] | None:
        """Return how many cues the source and the suggestion have, if not as many.

        Reads the file of the source.
        """
        if self.suggestion is None or not self.suggestion.captions:
            return None
        source = cues_in(self.source.captions)
        here = count_cues(self.suggestion.captions)
        return None if source in (None, here) else (source or 0, here)


def cues_in(file: Any) -> int | None:
    """Return the number of cues of a stored file; nothing if it is none, or gone."""
    if not file:
        return None
    try:
        with file.open("rb") as opened:
            return count_cues(read_captions(opened.read()))
    except (OSError, ValidationError):
        return None


def recordings(locale: Locale, pk: int | None = None) -> list[Recording]:
    """Return the recordings whose texts come from another language; three queries."""
    shown = SiteMedia.objects.order_by("title", "pk")
    if pk is not None:
        shown = shown.filter(pk=pk)
    language = locale.language_code
    suggested = {
        one.media_id: one for one in MediaSuggestion.objects.filter(language=language)
    }
    found = []
    for media in shown.prefetch_related("texts"):
        rows = sorted(media.texts.all(), key=lambda row: row.pk)
        source = next((one for one in rows if _has_text(one)), None)
        if source is None or source.language == language:
            continue
        public = next((one for one in rows if one.language == language), None)
        found.append(Recording(media, source, public, suggested.get(media.pk)))
    return found


def recording(locale: Locale, pk: int) -> Recording | None:
    return next(iter(recordings(locale, pk)), None)


def open_media_texts(locale: Locale) -> int:
    """Return how many recordings wait for somebody; three queries."""
    return sum(one.state != WordState.APPROVED for one in recordings(locale))


def _has_text(row: MediaText) -> bool:
    return bool(row.transcript.strip() or row.captions)
