"""Form fields of blocks that all languages share."""

from __future__ import annotations

from typing import Any

from django import forms
from wagtail import blocks

from core.media.enums import languages


class SharedTextBlock(blocks.FieldBlock):
    """One line of text that is the same in every language, such as a person's name.

    A ``CharBlock`` would be handed to translators; this one is copied.
    """

    def __init__(
        self,
        required: bool = True,
        help_text: Any = None,
        max_length: int | None = None,
        **kwargs: Any,
    ) -> None:
        self.field = forms.CharField(
            required=required, help_text=help_text, max_length=max_length
        )
        super().__init__(**kwargs)

    def get_searchable_content(self, value: str | None) -> list[str]:
        return [value] if value else []

    class Meta:
        icon = "form"


class LanguageBlock(blocks.ChoiceBlock):
    """One of the languages of the site."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(choices=languages, **kwargs)
