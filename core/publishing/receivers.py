"""The one place that listens to Wagtail's publishing signals.

``page_published`` fires on every re-publish, for aliases, and for a page that is
only scheduled; an event is made for none of these (design.md, "Flows").
"""

from __future__ import annotations

import logging
from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete
from django.dispatch import receiver
from wagtail.models import Locale, Page, PageViewRestriction, Site
from wagtail.signals import (
    page_published,
    page_slug_changed,
    page_unpublished,
    post_page_move,
)

from . import generation
from .models import PublicationEvent
from .registry import publication_handlers

logger = logging.getLogger(__name__)


@receiver(page_published, dispatch_uid="publishing.record_first_publication")
def record_first_publication(sender: type[Page], instance: Page, **kwargs: Any) -> None:
    generation.advance()
    page = instance.specific_deferred
    if not page.live or page.alias_of_id or not getattr(page, "announceable", False):
        return
    event, created = PublicationEvent.objects.get_or_create(page_id=page.pk)
    if created:
        transaction.on_commit(lambda: _tell_handlers(event))


def _tell_handlers(event: PublicationEvent) -> None:
    """Tell every handler, even where an earlier one failed; the page is public."""
    for handler in publication_handlers:
        try:
            handler(event)
        except Exception:  # the page is out: one deaf listener must not stop the rest
            logger.exception("%s failed for %s", handler.__qualname__, event)


@receiver(page_unpublished, dispatch_uid="publishing.unpublished")
@receiver(page_slug_changed, dispatch_uid="publishing.slug_changed")
@receiver(post_page_move, dispatch_uid="publishing.moved")
def start_new_generation(sender: Any, **kwargs: Any) -> None:
    generation.advance()


for _model in (Locale, PageViewRestriction, Site):
    generation.shown_to_readers(_model)


@receiver(post_delete, dispatch_uid="publishing.page_deleted")
def page_deleted(sender: type[Any], **kwargs: Any) -> None:
    if issubclass(sender, Page):
        generation.advance()
