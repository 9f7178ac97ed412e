"""The form behind the page editor: vocabularies as check boxes instead of rows."""

from __future__ import annotations

from typing import Any, ClassVar, NamedTuple

from django import forms
from django.apps import apps
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm

__all__ = ["SitePageForm", "TermField", "TermRows"]


class TermRows(NamedTuple):
    """Where the chosen terms of a form field are kept."""

    relation: str
    model: str
    column: str
    kind: str = ""


class TermField(forms.ModelMultipleChoiceField):
    """Terms of one vocabulary, named in the editor's language where there is a label."""

    widget = forms.CheckboxSelectMultiple

    def __init__(self, label: Any, **kwargs: Any) -> None:
        super().__init__(queryset=None, required=False, label=label, **kwargs)


class SitePageForm(WagtailAdminPageForm):
    """Keeps each ``term_rows`` field as ordered child rows of the page."""

    term_rows: ClassVar[dict[str, TermRows]] = {
        "themes": TermRows("theme_rows", "pages.ThemeRow", "theme")
    }

    themes = TermField(_("Themes"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, rows in self.term_rows.items():
            if name in self.fields:
                self._offer(name, rows)

    def _offer(self, name: str, rows: TermRows) -> None:
        """Offer the terms in their first language, ticked where the page has them."""
        row_model = apps.get_model(rows.model)
        vocabulary = row_model._meta.get_field(rows.column).related_model
        terms = vocabulary.objects.in_first_language()
        if rows.kind:
            terms = terms.filter(kind=rows.kind)
        self.fields[name].queryset = terms
        self.fields[name].initial = [
            getattr(row, f"{rows.column}_id")
            for row in getattr(self.instance, rows.relation).all()
        ]

    def save(self, commit: bool = True) -> Any:
        relations: dict[str, list[Any]] = {}
        for name, rows in self.term_rows.items():
            if name not in self.fields:
                continue
            kept = relations.setdefault(rows.relation, [])
            row_model = apps.get_model(rows.model)
            kept += [
                row_model(**{rows.column: term, "sort_order": len(kept) + position})
                for position, term in enumerate(self.cleaned_data[name])
            ]
        for relation, kept in relations.items():
            setattr(self.instance, relation, kept)
        return super().save(commit)
