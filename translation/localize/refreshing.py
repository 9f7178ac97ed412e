"""Cutting a source anew at the cost of what changed in it.

The engine asks eight queries for each text, changed or not; a page of 300 paragraphs
would keep its editor waiting for seconds. Here what is as it was keeps its row.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from django.utils import timezone
from wagtail_localize.models import (
    OverridableSegment,
    RelatedObjectSegment,
    StringSegment,
    TemplateSegment,
    TranslationSource,
    get_schema_version,
    get_serializable_data_for_fields,
)
from wagtail_localize.segments import (
    OverridableSegmentValue,
    RelatedObjectSegmentValue,
    TemplateSegmentValue,
)
from wagtail_localize.segments.extract import extract_segments

__all__ = ["refresh"]


@transaction.atomic
def refresh(source: TranslationSource) -> None:
    """Take over what is public now, and cut it into segments."""
    _take_over(source)
    instance = source.as_instance()
    by_kind: dict[Any, list[Any]] = defaultdict(list)
    for value in extract_segments(instance):
        by_kind[_kind_of(value)].append(value)
    for kind in (StringSegment, TemplateSegment):
        _match(source, instance, kind, by_kind[kind])
    # Few on any page, and the engine knows best how they compare.
    for kind in (RelatedObjectSegment, OverridableSegment):
        kept = [_new(source, instance, kind, value).pk for value in by_kind[kind]]
        kind.objects.filter(source=source).exclude(pk__in=kept).delete()


def _take_over(source: TranslationSource) -> None:
    instance = source.get_source_instance()
    if hasattr(instance, "to_json"):
        source.content_json = instance.to_json()
    else:
        data = get_serializable_data_for_fields(instance)
        source.content_json = json.dumps(data, cls=DjangoJSONEncoder)
    source.schema_version = get_schema_version(instance._meta.app_label)
    source.object_repr = str(instance)[:200]
    source.last_updated_at = timezone.now()
    source.save(
        update_fields=[
            *["content_json", "schema_version", "object_repr", "last_updated_at"]
        ]
    )


def _kind_of(value: Any) -> Any:
    if isinstance(value, TemplateSegmentValue):
        return TemplateSegment
    if isinstance(value, RelatedObjectSegmentValue):
        return RelatedObjectSegment
    if isinstance(value, OverridableSegmentValue):
        return OverridableSegment
    return StringSegment


def _match(
    source: TranslationSource, instance: Any, kind: Any, values: Iterable[Any]
) -> None:
    """Keep the row of each text that is still there, moved or not; drop the others."""
    known: dict[Any, list[Any]] = defaultdict(list)
    what = "string" if kind is StringSegment else "template"
    rows = kind.objects.filter(source=source).select_related("context", what)
    for row in rows.order_by("-order", "-pk"):
        known[_of_row(row)].append(row)
    moved = []
    for value in values:
        same = known[_of_value(value)]
        if not same:
            _new(source, instance, kind, value)
            continue
        row = same.pop()
        if row.order != value.order:
            row.order = value.order
            moved.append(row)
    kind.objects.bulk_update(moved, ["order"], batch_size=500)
    gone = [row.pk for left in known.values() for row in left]
    if gone:
        kind.objects.filter(pk__in=gone).delete()


def _of_row(row: Any) -> tuple[str, ...]:
    if isinstance(row, TemplateSegment):
        template = row.template
        return (row.context.path, template.template_format, template.template)
    return (row.context.path, row.string.data, row.attrs)


def _of_value(value: Any) -> tuple[str, ...]:
    if isinstance(value, TemplateSegmentValue):
        return (value.path, value.format, value.template)
    attrs = json.dumps(value.attrs, cls=DjangoJSONEncoder)
    return (value.path, value.string.data, attrs)


def _new(source: TranslationSource, instance: Any, kind: Any, value: Any) -> Any:
    if kind is StringSegment:
        made = kind.from_value(source, source.locale, value)
    else:
        made = kind.from_value(source, value)
    made.context.get_field_path(instance)
    return made
