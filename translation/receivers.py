"""What the desk learns when pages are published."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.db import transaction
from django.db.models.signals import post_save
from django.dispatch import receiver
from wagtail.models import Page, TranslatableMixin
from wagtail.signals import page_published

from core.publishing import generation

from . import localize
from .actions import note_publication, note_source, share_facts, take_facts
from .querysets import is_translation
from .tasks import cut_source


@receiver(page_published, dispatch_uid="translation.page_published")
def page_was_published(
    sender: type[Page], instance: Page, revision: Any = None, **kwargs: Any
) -> None:
    """Cut a source anew, or remember what a translation was made from.

    Skips pages that are only scheduled and aliases (design.md, "Flows"). The texts
    that are public in other languages are not touched; they are only marked.
    """
    page = instance.specific
    if not page.live or page.alias_of_id:
        return
    if is_translation(page):
        note_publication(page, revision)
        take_facts(page)
        return
    share_facts(page)
    # Readers are told of an older translation from the next request on.
    generation.advance()
    source = localize.find_source(page.translation_key, page.locale)
    if source is not None:
        localize.refresh_source(source)
        note_source(source, page.translation_key)
    else:
        transaction.on_commit(partial(cut_source.enqueue, page.pk))


@receiver(post_save, dispatch_uid="translation.snippet_was_saved")
def snippet_was_saved(sender: Any, instance: Any, raw: bool, **kwargs: Any) -> None:
    """Cut a term anew when it changes, and mark its translations as older.

    What readers see in other languages stays as it is.
    """
    if raw or isinstance(instance, Page):
        return
    if not isinstance(instance, TranslatableMixin):
        return
    source = localize.find_source(instance.translation_key, instance.locale)
    if source is not None:
        localize.refresh_source(source)
        note_source(source, instance.translation_key)
