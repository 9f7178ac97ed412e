from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from core.media.enums import languages
from core.pages.page_forms import SitePageForm

__all__ = ["MeetingPageForm"]


class MeetingPageForm(SitePageForm):
    owner_field = "host"

    working_languages = forms.MultipleChoiceField(
        label=_("Working languages"),
        choices=languages,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def clean_working_languages(self) -> list[Any]:
        return list(self.cleaned_data["working_languages"])
