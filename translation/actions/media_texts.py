"""Captions and transcripts: suggested by translators, shown once approved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Locale

from core.media.captions import read_captions
from core.media.models import MediaSuggestion, MediaText, SiteMedia

from ..desk.media_texts import Recording, recording
from ..exceptions import (
    OtherCues,
    RecordGone,
    SourceChanged,
    TextsChanged,
    UnfitMediaTexts,
)
from .rules import require_reviewer, require_translator

__all__ = ["GivenMediaTexts", "approve_media_texts", "suggest_media_texts"]

LONGEST = 200_000


@dataclass(frozen=True)
class GivenMediaTexts:
    """What a person wrote for a recording, and what they were shown of it.

    ``captions`` is a new file, if there is one; ``digest`` and ``shown`` are those of
    the ``Recording`` that the person saw.
    """

    transcript: str
    captions: bytes | None
    digest: str
    shown: str


@transaction.atomic
def suggest_media_texts(
    media: SiteMedia, locale: Locale, given: GivenMediaTexts, user: Any
) -> None:
    """Keep what a person wrote; readers see nothing of it.

    Raises ``NotAllowed``, ``RecordGone``, ``SourceChanged``, ``TextsChanged`` or
    ``UnfitMediaTexts``.
    """
    require_translator(user, locale)
    found = _as_seen(media, locale, given)
    transcript = given.transcript.replace("\r\n", "\n").strip()
    captions = _fit(found, transcript, given.captions)
    kept = found.suggestion
    if captions is None:
        captions = kept.captions if kept else ""
    if (
        kept is None
        and found.public is not None
        and _says_nothing_new(found, transcript, captions)
    ):
        return
    MediaSuggestion.objects.update_or_create(
        media=media,
        language=locale.language_code,
        defaults={
            "transcript": transcript,
            "captions": captions,
            "made_from": found.digest,
            "made_by": user,
        },
    )


@transaction.atomic
def approve_media_texts(
    media: SiteMedia, locale: Locale, user: Any, *, other_cues: bool = False
) -> MediaText:
    """Let readers see what is suggested, for a person who has just seen it.

    ``other_cues`` is their word that another number of cues is right. Raises
    ``NotAllowed``, ``RecordGone``, ``SourceChanged`` or ``OtherCues``.
    """
    require_reviewer(user, locale)
    found = _locked(media, locale)
    suggestion = found.suggestion
    if suggestion is None:
        if found.public is None:
            raise UnfitMediaTexts({"transcript": _("Write the transcript first.")})
        return found.public
    if suggestion.made_from != found.digest:
        raise SourceChanged
    cues = found.other_cues()
    if cues is not None and not other_cues:
        raise OtherCues(*cues)
    public = found.public or MediaText(media=media, language=locale.language_code)
    public.transcript = suggestion.transcript
    public.made_from = found.digest
    if suggestion.captions:
        name = f"{media.pk}-{locale.language_code}.vtt"
        content = ContentFile(suggestion.captions.encode())
        public.captions.save(name, content, save=False)
    public.save()
    suggestion.delete()
    return public


def _as_seen(media: SiteMedia, locale: Locale, given: GivenMediaTexts) -> Recording:
    found = _locked(media, locale)
    if found.digest != given.digest:
        raise SourceChanged
    if found.shown != given.shown:
        raise TextsChanged
    return found


def _locked(media: SiteMedia, locale: Locale) -> Recording:
    """Return a recording that nobody else writes to meanwhile."""
    list(SiteMedia.objects.select_for_update().filter(pk=media.pk).values("pk"))
    found = recording(locale, media.pk)
    if found is None:
        raise RecordGone(media)
    return found


def _fit(found: Recording, transcript: str, file: bytes | None) -> str | None:
    """Return the text of new captions, if there are any."""
    errors: dict[str, str] = {}
    captions = None
    if found.source.transcript.strip() and not transcript:
        errors["transcript"] = _("Write the transcript: it cannot be empty.")
    elif len(transcript) > LONGEST:
        errors["transcript"] = _("This is too long for a transcript.")
    elif any(ord(letter) < 32 and letter not in "\n\t" for letter in transcript):
        errors["transcript"] = _(
            "This has a character that cannot be shown; type the text anew."
        )
    if file is not None:
        try:
            captions = read_captions(file)
        except ValidationError as error:
            errors["captions"] = " ".join(error.messages)
    elif not transcript and not found.has_captions:
        errors.setdefault("captions", _("Choose a file of captions."))
    if errors:
        raise UnfitMediaTexts(errors)
    return captions


def _says_nothing_new(found: Recording, transcript: str, captions: str) -> bool:
    """Tell whether all is as readers see it; a stale text may be found right."""
    same = found.public is not None and found.public.transcript.strip() == transcript
    made_from = found.public.made_from if found.public else ""
    return same and not captions and made_from in ("", found.digest)
