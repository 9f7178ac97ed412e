"""The form behind the page editor: vocabularies as check boxes instead of rows."""

from __future__ import annotations

from typing import Any, ClassVar, NamedTuple

from django import forms
from django.apps import apps
from django.core.exceptions import ValidationError
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.models import Locale

from core.publishing.enums import Severity
from core.publishing.generation import remembered
from core.publishing.registry import findings

from .fields import VisibleLength
from .permissions import bound_to
from .slugs import free_slug

__all__ = ["SitePageForm", "TermField", "TermRows"]


class TermRows(NamedTuple):
    """Where the chosen terms of a form field are kept."""

    relation: str
    model: str
    column: str
    kind: str = ""


class TermField(forms.ModelMultipleChoiceField):  # type: ignore[type-arg]  # a stub
    """Terms of one vocabulary, in the editor's language where there is a label."""

    widget = forms.CheckboxSelectMultiple

    def __init__(self, label: Any, **kwargs: Any) -> None:
        super().__init__(queryset=None, required=False, label=label, **kwargs)
        self.labels: dict[Any, str] = {}

    def tell_labels(self, vocabulary: Any) -> None:
        """Read the labels in the language of whoever edits."""
        language = get_language()

        def read() -> dict[Any, str]:
            locale = Locale.objects.filter(language_code=language).first()
            return vocabulary.objects.labels_in(locale) if locale else {}

        name = vocabulary._meta.label
        self.labels = remembered(f"labels:{name}:{language}", read)

    def label_from_instance(self, term: Any) -> str:
        return str(self.labels.get(term.translation_key, term.label))


class SitePageForm(WagtailAdminPageForm):
    """Keeps each ``term_rows`` field as ordered child rows of the page.

    ``owner_field`` names the relation by which a page belongs to a partner: people of
    a partner find it filled in and cannot give the page away.
    """

    data: Any
    term_rows: ClassVar[dict[str, TermRows]] = {
        "themes": TermRows("theme_rows", "pages.ThemeRow", "theme")
    }
    owner_field: ClassVar[str] = ""
    # Limits that no column has, for the counters of the editor.
    limits: ClassVar[dict[str, int]] = {}

    themes = TermField(_("Themes"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, rows in self.term_rows.items():
            if name in self.fields:
                self._offer(name, rows)
        self._tell_limits()
        if "slug" in self.fields:
            # ``clean`` makes one from the title, in any script.
            self.fields["slug"].required = False
        self.own_partners = bound_to(self.for_user, self.parent_page)
        if self.own_partners and self.instance.pk is None and self.owner_field:
            self.initial[self.owner_field] = min(self.own_partners)

    def _offer(self, name: str, rows: TermRows) -> None:
        """Offer the terms in their first language, ticked where the page has them."""
        row_model = apps.get_model(rows.model)
        vocabulary = row_model._meta.get_field(rows.column).related_model
        terms = vocabulary.objects.in_first_language()
        if rows.kind:
            terms = terms.filter(kind=rows.kind)
        self.fields[name].queryset = terms
        self.fields[name].tell_labels(vocabulary)
        self.fields[name].initial = [
            getattr(row, f"{rows.column}_id")
            for row in getattr(self.instance, rows.relation).all()
        ]

    def _tell_limits(self) -> None:
        """Tell the counters of the editor the limits that HTML has no word for."""
        limits = dict(self.limits)
        for column in self.instance._meta.concrete_fields:
            for validator in column.validators:
                if isinstance(validator, VisibleLength):
                    limits[column.name] = validator.limit_value
        for name, limit in limits.items():
            if name in self.fields:
                self.fields[name].widget.attrs["data-limit"] = limit

    def full_clean(self) -> None:
        super().full_clean()
        # A chooser looks up what it shows again, and stumbles over what is no number.
        for name in self._errors:
            field = self.fields.get(name)
            if isinstance(field, forms.ModelChoiceField) and not isinstance(
                field, forms.ModelMultipleChoiceField
            ):
                data: Any = self.data.copy()
                data[self.add_prefix(name)] = ""
                self.data = data

    def clean_teaser(self) -> str:
        """A teaser wraps on a phone, and is one line where it is shown."""
        return " ".join(self.cleaned_data["teaser"].split())

    def clean(self) -> dict[str, Any]:
        if not self.cleaned_data.get("slug") and self.cleaned_data.get("title"):
            # Only the form knows below which page a new one will stand.
            self.cleaned_data["slug"] = free_slug(
                self.cleaned_data["title"], self.instance, self.parent_page
            )
        cleaned: dict[str, Any] = super().clean()
        if self.own_partners and self.owner_field in cleaned:
            owner = cleaned[self.owner_field]
            if owner is None or owner.pk not in self.own_partners:
                self.add_error(
                    self.owner_field, _("Choose the partner you work for; no other.")
                )
        return cleaned

    def _post_clean(self) -> None:
        super()._post_clean()
        self._set_terms()
        if "slug" in self.fields and self.instance.title and not self.instance.slug:
            self.add_error("slug", _("Write an address: the title spells none."))
        # A page in moderation stays complete: approving it publishes what is there.
        if not self.is_deferred_validation or self.instance.workflow_in_progress:
            self._stop_at_what_is_missing()

    def _stop_at_what_is_missing(self) -> None:
        """Let nothing out, nor to moderation, that lacks what the checklist demands."""
        for finding in findings(self.instance):
            if finding.severity != Severity.MISSING or finding.field in self.errors:
                continue
            field = finding.field if finding.field in self.fields else None
            self.add_error(field, ValidationError(finding.message, code="checklist"))

    def _set_terms(self) -> None:
        relations: dict[str, list[Any]] = {}
        for name, rows in self.term_rows.items():
            if name not in self.cleaned_data:
                continue
            kept = relations.setdefault(rows.relation, [])
            row_model = apps.get_model(rows.model)
            first = len(kept)
            kept += [
                row_model(**{rows.column: term, "sort_order": first + position})
                for position, term in enumerate(self.cleaned_data[name])
            ]
        for relation, kept in relations.items():
            setattr(self.instance, relation, kept)
