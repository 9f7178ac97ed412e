"""The facts that all languages share: a date, a state, a place, the facets.

They are written on the source alone. When it is published, the public page of every
language follows; its texts, and the pictures that its texts describe, do not.
"""

from __future__ import annotations

from typing import Any

from django.db import models
from wagtail.images.models import AbstractImage
from wagtail.models import Page
from wagtail_localize.fields import SynchronizedField, get_translatable_fields

__all__ = ["carry_shared_facts"]


def carry_shared_facts(source: Page, target: Page) -> None:
    """Write on ``target`` what it shares with the public ``source``."""
    for shared in get_translatable_fields(type(source)):
        if not isinstance(shared, SynchronizedField):
            continue
        field = shared.get_field(type(source))
        if isinstance(field, models.ManyToOneRel):
            source.copy_child_relation(field.name, target)
        elif not _is_picture(field):
            setattr(target, field.attname, getattr(source, field.attname))
    target.save(clean=False)


def _is_picture(field: Any) -> bool:
    related = getattr(field, "related_model", None)
    return related is not None and issubclass(related, AbstractImage)
