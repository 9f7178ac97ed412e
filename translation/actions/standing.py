"""How far each record has come in each language."""

from __future__ import annotations

from typing import Any

from django.utils import timezone
from wagtail.models import Locale, Page, TaskState

from .. import localize
from ..localize import Translation
from ..models import SourceText, TranslatedText


def note_source(source: localize.Source, key: Any) -> None:
    """Remember what the source amounts to, and mark what was made from another."""
    signature = localize.signature(source)
    known = SourceText.objects.filter(key=key).first()
    if known is not None and known.signature == signature:
        if not known.words:
            known.words = localize.words_of(source)
            known.save(update_fields=["words"])
        return
    now = timezone.now()
    SourceText.objects.update_or_create(
        key=key,
        defaults={
            "signature": signature,
            "changed_at": now,
            "words": localize.words_of(source),
        },
    )
    live = TranslatedText.objects.filter(key=key).exclude(live_signature="")
    live.filter(live_signature=signature).update(stale_since=None)
    live.exclude(live_signature=signature).filter(stale_since=None).update(
        stale_since=now
    )


def share_facts(page: Page) -> None:
    """Bring the facts of a source that was published to its other languages."""
    model = page.specific_class
    source = model.objects.get(pk=page.pk)
    others = model.objects.filter(translation_key=page.translation_key, alias_of=None)
    for other in others.exclude(pk=page.pk):
        localize.carry_shared_facts(source, other)


def take_facts(page: Page) -> None:
    """Bring the facts of the public source to a translation that was published.

    Its draft may have been written before they changed.
    """
    model = page.specific_class
    source = (
        model.objects.filter(
            translation_key=page.translation_key,
            locale__language_code=page.original_language,
        )
        .exclude(pk=page.pk)
        .first()
    )
    if source is not None:
        localize.carry_shared_facts(source, model.objects.get(pk=page.pk))


def note_draft(translation: Translation, revision: Any) -> None:
    segments = localize.segments_of(translation)
    missing = sum(not one.translation for one in segments)
    unread = sum(bool(one.translation) and not one.by_person for one in segments)
    key = translation.source.object_id
    TranslatedText.objects.update_or_create(
        key=key,
        locale=translation.target_locale,
        defaults={
            "draft_revision": revision,
            "draft_signature": localize.signature(translation.source),
            "draft_missing": missing,
            "draft_unread": unread,
        },
    )
    bring_into_review(revision)


def bring_into_review(revision: Any) -> None:
    """Let an open review be about this revision: it is what approval publishes."""
    TaskState.objects.filter(
        status=TaskState.STATUS_IN_PROGRESS,
        revision__object_id=revision.object_id,
        revision__content_type=revision.content_type,
    ).update(revision=revision)


def note_live(key: Any, locale: Locale, signature: str) -> None:
    """Remember what the public text was made from, and whether that has changed.

    Where it has not, the work is done: nobody is asked for it any longer.
    """
    now = timezone.now()
    source = SourceText.objects.filter(key=key).first()
    is_stale = source is not None and source.signature != signature
    facts: dict[str, Any] = {
        "live_signature": signature,
        "live_at": now,
        "stale_since": source.changed_at if source and is_stale else None,
    }
    if not is_stale:
        facts |= {"assignee": None, "due_on": None, "reminded_at": None}
    TranslatedText.objects.update_or_create(key=key, locale=locale, defaults=facts)


def note_publication(page: Page, revision: Any) -> None:
    """Remember that a draft of the desk is what readers see now."""
    row = TranslatedText.objects.filter(
        key=page.translation_key, locale=page.locale_id
    ).first()
    if (
        row is not None
        and revision is not None
        and revision.pk == row.draft_revision_id
    ):
        note_live(page.translation_key, page.locale, row.draft_signature)
