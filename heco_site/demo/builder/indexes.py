"""Search and references, brought up to date once for everything that was built.

Each save asks a worker to index the object again, and a page is saved several times
on its way to the public: thousands of jobs, where a few hundred objects are new.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.apps import apps
from django.db import models
from django.db.models.signals import post_save
from modelcluster.fields import ParentalKey
from modelsearch import index
from modelsearch.signal_handlers import (
    post_save_signal_handler,
    register_signal_handlers,
)
from wagtail.models import ReferenceIndex
from wagtail.signal_handlers import disable_reference_index_auto_update

__all__ = ["Saved", "bring_up_to_date", "indexed_once"]

# Labels of models and primary keys, in the order of their first save.
Saved = dict[tuple[str, Any], None]


@contextmanager
def indexed_once() -> Iterator[Saved]:
    """Give what the block saves, to be indexed once, instead of at every save."""
    saved: Saved = {}

    def remember(sender: type[models.Model], instance: Any, **kwargs: Any) -> None:
        saved[sender._meta.label, instance.pk] = None

    post_save.connect(remember)
    for model in index.get_indexed_models():
        post_save.disconnect(post_save_signal_handler, sender=model)
    try:
        with disable_reference_index_auto_update():
            yield saved
    finally:
        register_signal_handlers()
        post_save.disconnect(remember)


def bring_up_to_date(saved: Saved) -> None:
    """Index every object that a block saved and that is still there."""
    for label, pk in saved:
        _index(apps.get_model(label), pk)


def _index(model: type[models.Model], pk: Any) -> None:
    """Do what the two jobs of a save would do; rows of a page count with the page."""
    is_referring = ReferenceIndex.is_indexed(model) and not any(
        isinstance(field, ParentalKey) for field in model._meta.get_fields()
    )
    if not is_referring and not index.class_is_indexed(model):
        return
    instance = model._default_manager.filter(pk=pk).first()
    if instance is None:
        return
    if is_referring:
        ReferenceIndex.create_or_update_for_object(instance)
    if index.class_is_indexed(model):
        index.insert_or_update_object(instance)
