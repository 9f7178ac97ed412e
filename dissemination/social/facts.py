"""What posts count towards."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from partners.registry import Fact, Told, counts

from .models import Publication


def told_posts(keys: list[Any], locale: Locale) -> Mapping[Any, Told]:
    rows = Publication.objects.filter(pk__in=keys)
    return {
        row.pk: Told(f"{row.account_name}: {row.title}", row.address, public=True)
        for row in rows
    }


@counts("posts", _("Posts in social channels"), told_posts)
def posts(project: UUID) -> Iterator[Fact]:
    """Count what is out; channels are those of the whole site."""
    rows = Publication.objects.out().exclude(published_at=None).order_by("pk")
    for pk, published in rows.values_list("pk", "published_at"):
        yield Fact(pk, timezone.localdate(published))
