"""Fields and constraints that every record uses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Length
from django.utils.deconstruct import deconstructible
from django.utils.html import strip_tags
from django.utils.translation import ngettext
from wagtail.rich_text import get_text_for_indexing
from wagtail_localize.fields import BaseTranslatableField, SynchronizedField

if TYPE_CHECKING:
    from wagtail.models import Page

models.CharField.register_lookup(Length)
models.TextField.register_lookup(Length)


class SourcePageField(models.ForeignKey):  # type: ignore[type-arg]  # any page model
    """A relation to a page that is stored once for all languages.

    Whatever language the editor picked, the row names the page in its original
    language, so that counts and reverse queries agree in every language.
    """

    def __init__(self, to: Any, **kwargs: Any) -> None:
        kwargs.setdefault("null", True)
        kwargs.setdefault("blank", True)
        kwargs.setdefault("on_delete", models.SET_NULL)
        super().__init__(to, **kwargs)

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        pk = super().pre_save(model_instance, add)
        if pk is None:
            return None
        source = source_of(self.remote_field.model, pk)
        if source != pk:
            setattr(model_instance, self.attname, source)
        return source


def source_of(model: type[Page], pk: Any) -> Any:
    """Return the id of the original-language page of the page with id ``pk``."""
    from .querysets import IS_SOURCE

    key = model._default_manager.filter(pk=pk).values("translation_key")
    source = (
        model._default_manager.filter(IS_SOURCE, translation_key__in=key)
        .values_list("pk", flat=True)
        .first()
    )
    return pk if source is None else source


def length_limits(table: str, limits: Mapping[str, int]) -> list[models.BaseConstraint]:
    """Return one database constraint for each column and its longest length."""
    return [
        models.CheckConstraint(
            condition=models.Q(**{f"{column}__length__lte": longest}),
            name=f"{table}_{column}_length",
        )
        for column, longest in limits.items()
    ]


@deconstructible
class VisibleLength:
    """Limit rich text by what a reader sees: letters, not markup."""

    def __init__(self, longest: int) -> None:
        self.limit_value = longest

    def __call__(self, value: str) -> None:
        length = len(strip_tags(get_text_for_indexing(value)).strip())
        if length > self.limit_value:
            raise ValidationError(
                ngettext(
                    "Keep this to %(limit)d character; it has %(length)d now.",
                    "Keep this to %(limit)d characters; it has %(length)d now.",
                    self.limit_value,
                ),
                code="max_length",
                params={"limit": self.limit_value, "length": length},
            )

    def __eq__(self, other: object) -> bool:
        return isinstance(other, VisibleLength) and (
            self.limit_value == other.limit_value
        )


def shared(*names: str) -> list[SynchronizedField]:
    """Return the fields that all languages share, written on the source (S)."""
    return [SynchronizedField(name) for name in names]


def own(*names: str) -> list[BaseTranslatableField]:
    """Return the fields that each language keeps for itself, never copied."""
    return [BaseTranslatableField(name) for name in names]
