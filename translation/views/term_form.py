"""The form of an agreed word: the term, and its approved form in each language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.forms import BoundField
from django.utils.text import capfirst
from django.utils.translation import get_language_info
from wagtail.models import Locale

from ..exceptions import FormOfOwnLanguage
from ..models import GlossaryForm, GlossaryTerm

__all__ = ["TermForm"]


class TermForm(forms.Form):
    """Fields for the term itself for a coordinator, and one for each own language."""

    def __init__(
        self,
        data: Any,
        term: GlossaryTerm,
        locales: Sequence[Locale],
        may_coordinate: bool,
    ) -> None:
        super().__init__(data)
        self.term = term
        self.locales = [one for one in locales if one.pk != term.locale_id]
        if may_coordinate:
            self._add_term(locales)
        known = {}
        if term.pk is not None:
            known = {form.locale_id: form.text for form in term.forms.all()}
        limit = GlossaryForm._meta.get_field("text").max_length
        for locale in self.locales:
            self.fields[_name(locale)] = forms.CharField(
                label=locale.get_display_name(),
                required=False,
                max_length=limit,
                initial=known.get(locale.pk, ""),
                widget=forms.TextInput(attrs=_written_in(locale)),
            )

    def _add_term(self, locales: Sequence[Locale]) -> None:
        fields = forms.fields_for_model(GlossaryTerm, ["text", "note"])
        for name, field in fields.items():
            field.initial = getattr(self.term, name)
            if self.term.locale_id:
                field.widget.attrs |= _written_in(self.term.locale)
            self.fields[name] = field
        if self.term.pk is None:
            self.fields["locale"] = forms.ModelChoiceField(
                Locale.objects.order_by("language_code"),
                label=capfirst(
                    str(GlossaryTerm._meta.get_field("locale").verbose_name)
                ),
                initial=Locale.get_default(),
                empty_label=None,
            )

    def clean(self) -> dict[str, Any]:
        own = self.cleaned_data.get("locale")
        if own is not None and self.cleaned_data.get(_name(own)):
            self.add_error(_name(own), str(FormOfOwnLanguage(own)))
        return self.cleaned_data

    def filled_term(self) -> GlossaryTerm:
        """Return the term as the person wants it, not saved."""
        for name in ("text", "note", "locale"):
            if name in self.cleaned_data:
                setattr(self.term, name, self.cleaned_data[name])
        return self.term

    def forms(self) -> dict[Locale, str]:
        """Return the approved forms that the person changed."""
        return {
            locale: self.cleaned_data[_name(locale)]
            for locale in self.locales
            if _name(locale) in self.changed_data
        }

    def refuse(self, error: ValidationError) -> None:
        """Show what the glossary does not take beside the term."""
        for name, errors in error.error_dict.items():
            self.add_error("text" if name == NON_FIELD_ERRORS else name, errors)

    @property
    def term_fields(self) -> list[BoundField]:
        names = [name for name in ("text", "locale", "note") if name in self.fields]
        return [self[name] for name in names]

    @property
    def language_fields(self) -> list[BoundField]:
        return [self[_name(locale)] for locale in self.locales]


def _name(locale: Locale) -> str:
    return f"form-{locale.language_code}"


def _written_in(locale: Locale) -> dict[str, str]:
    info = get_language_info(locale.language_code)
    direction = "rtl" if info["bidi"] else "ltr"
    return {"lang": locale.language_code, "dir": direction, "spellcheck": "true"}
