"""Choosing a page by what it is in every language: its translation key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django import forms

__all__ = ["RecordKeyField", "record_choices"]


def record_choices(model: Any) -> Callable[[], list[tuple[str, str]]]:
    """Return a function that lists each record of a page type once, by its title."""

    def choices() -> list[tuple[str, str]]:
        rows = model.objects.sources().order_by("title")
        return [
            ("", "---------"),
            *((str(key), title) for key, title in rows.values_list(*_COLUMNS)),
        ]

    return choices


_COLUMNS = ("translation_key", "title")


class RecordKeyField(forms.TypedChoiceField):
    """A record that a private row belongs to; rows know its key and not its page."""

    def __init__(self, model: Any, **kwargs: Any) -> None:
        kwargs.setdefault("choices", record_choices(model))
        super().__init__(coerce=UUID, empty_value=None, **kwargs)
