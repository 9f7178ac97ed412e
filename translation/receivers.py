"""What the desk learns when pages are published."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.db import transaction
from django.dispatch import receiver
from wagtail.models import Page
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
