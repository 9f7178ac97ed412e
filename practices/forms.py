from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from core.pages.forms import RecordKeyField

from .enums import GuideFormat
from .models import PracticePage, PracticeReview

__all__ = ["BuildForm", "PracticeReviewForm"]


class PracticeReviewForm(WagtailAdminModelForm):
    practice_key = RecordKeyField(PracticePage, label=_("Good practice"))

    class Meta:
        model = PracticeReview
        fields = ["practice_key", "state", "reviewer"]


class BuildForm(forms.Form):
    """In which languages and formats a guide is made."""

    languages = forms.MultipleChoiceField(
        label=_("Languages"), widget=forms.CheckboxSelectMultiple
    )
    formats = forms.MultipleChoiceField(
        label=_("Formats"),
        choices=GuideFormat.choices,
        initial=GuideFormat.values,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, languages: dict[str, str], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["languages"]
        field.choices = list(languages.items())
        field.initial = list(languages)
