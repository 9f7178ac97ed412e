"""The strings of a record, with what is known of the place each stands in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db import models
from django.db.models import Exists, OuterRef
from django.utils.text import capfirst
from django.utils.translation import gettext_noop
from wagtail import blocks
from wagtail.fields import RichTextField, StreamField
from wagtail_localize.models import (
    StringSegment,
    StringTranslation,
    Translation,
    TranslationSource,
)

from .words import count_words

__all__ = ["Segment", "segments_in", "segments_of", "untranslated_counts"]

# Wagtail's name of a field that it has in few languages; ours stands before it.
TITLE = gettext_noop("title")
TAG = re.compile(r"<[a-z/]", re.IGNORECASE)


@dataclass(frozen=True)
class Place:
    """The field or block that a string fills; ``kind`` is the name of a block."""

    label: str
    kind: str
    max_length: int | None
    rich: bool
    one_line: bool


@dataclass(frozen=True)
class Segment:
    """One string of the source, and its translation, both as fragments of HTML."""

    id: int
    string_id: int
    context_id: int
    path: str
    source: str
    translation: str
    by_person: bool
    place: Place

    @property
    def rich(self) -> bool:
        return self.place.rich

    @property
    def marked_up(self) -> bool:
        """Whether the source has tags that the translation has to keep."""
        return self.place.rich and TAG.search(self.source) is not None


def segments_of(translation: Translation) -> list[Segment]:
    """Return the strings of a translation in reading order, each place once.

    A sentence that is repeated in one place has one translation there.
    """
    found = segments_in([translation.source], translation.target_locale)
    return found[translation.source_id]


def segments_in(
    sources: Iterable[TranslationSource], locale: Any
) -> dict[int, list[Segment]]:
    """Return ``{source id: segments}`` with their texts in a language; two queries."""
    given = list(sources)
    models_of = {one.pk: one.specific_content_type.model_class() for one in given}
    stored = {
        (row["context_id"], row["translation_of_id"]): row
        for row in StringTranslation.objects.filter(
            locale=locale,
            context__object__in=[one.object_id for one in given],
            has_error=False,
        ).values("context_id", "translation_of_id", "data", "translation_type")
    }
    found: dict[int, dict[tuple[int, int], Segment]] = {pk: {} for pk in models_of}
    for row in (
        StringSegment.objects.filter(source__in=models_of)
        .select_related("string", "context")
        .order_by("order", "pk")
    ):
        spot = (row.context_id, row.string_id)
        if spot in found[row.source_id]:
            continue
        known = stored.get(spot)
        found[row.source_id][spot] = Segment(
            id=row.pk,
            string_id=row.string_id,
            context_id=row.context_id,
            path=row.context.path,
            source=row.string.data,
            translation=known["data"] if known else "",
            by_person=bool(known and known["translation_type"] == "manual"),
            place=place_of(
                models_of[row.source_id], row.context.field_path or row.context.path
            ),
        )
    return {pk: list(segments.values()) for pk, segments in found.items()}


def place_of(model: Any, field_path: str) -> Place:
    """Return what holds of the field or block at ``field_path`` of a model."""
    name, *rest = field_path.split(".")
    field = model._meta.get_field(name)
    label = capfirst(str(getattr(field, "verbose_name", name)))
    if isinstance(field, StreamField):
        return _place_of_block(field.stream_block, rest, label)
    if isinstance(field, models.ManyToOneRel):
        return place_of(field.related_model, ".".join(rest[-1:]))
    rich = isinstance(field, RichTextField)
    return Place(
        label=label,
        kind="",
        max_length=None if rich else field.max_length,
        rich=rich,
        one_line=not isinstance(field, models.TextField),
    )


def _place_of_block(block: Any, names: list[str], label: str) -> Place:
    labels = [label]
    kind = ""
    for name in names:
        if isinstance(block, blocks.ListBlock):
            block = block.child_block
            continue
        if name not in getattr(block, "child_blocks", {}):
            break
        block = block.child_blocks[name]
        labels.append(str(block.label))
        kind = name
    rich = isinstance(block, blocks.RichTextBlock)
    return Place(
        label=" · ".join(labels),
        kind=kind,
        max_length=getattr(getattr(block, "field", None), "max_length", None),
        rich=rich,
        one_line=not rich and not isinstance(block, blocks.TextBlock),
    )


def untranslated_counts(keys: Iterable[Any], locale: Any) -> dict[Any, int]:
    """Return ``{translation key: words left}`` of records that have been started.

    Only what a person wrote counts as done, and a text that is repeated in one place
    counts once there. One query however many records.
    """
    done = StringTranslation.objects.filter(
        translation_of_id=OuterRef("string_id"),
        context_id=OuterRef("context_id"),
        locale=locale,
        has_error=False,
        translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
    )
    rows = (
        StringSegment.objects.filter(source__object_id__in=list(keys))
        .annotate(done=Exists(done))
        .order_by()
        .values_list("source__object_id", "context", "string", "string__data", "done")
        .distinct()
    )
    left: dict[Any, int] = {}
    for key, _context, _string, data, is_done in rows:
        left.setdefault(key, 0)
        if not is_done:
            left[key] += count_words(data)
    return left
