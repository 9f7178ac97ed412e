from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from core.pages.page_forms import SitePageForm, TermField, TermRows

from .enums import FacetKind, SustainableDevelopmentGoal

LONGEST_TITLE = 100
_ROWS = ("facet_rows", "practices.PracticeFacetRow", "facet")


class PracticePageForm(SitePageForm):
    owner_field = "partner"
    limits: ClassVar[dict[str, int]] = {"title": LONGEST_TITLE}
    term_rows: ClassVar[dict[str, TermRows]] = {
        **SitePageForm.term_rows,
        "practice_types": TermRows(*_ROWS, FacetKind.PRACTICE_TYPE),
        "heritage_types": TermRows(*_ROWS, FacetKind.HERITAGE_TYPE),
        "governance_types": TermRows(*_ROWS, FacetKind.GOVERNANCE),
        "target_groups": TermRows(*_ROWS, FacetKind.TARGET_GROUP),
    }

    practice_types = TermField(FacetKind.PRACTICE_TYPE.label)
    heritage_types = TermField(FacetKind.HERITAGE_TYPE.label)
    governance_types = TermField(FacetKind.GOVERNANCE.label)
    target_groups = TermField(FacetKind.TARGET_GROUP.label)
    sdgs = forms.TypedMultipleChoiceField(
        label=_("Sustainable Development Goals"),
        coerce=int,
        choices=SustainableDevelopmentGoal.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def clean_summary(self) -> str:
        return " ".join(self.cleaned_data["summary"].split())

    def clean_sdgs(self) -> list[Any]:
        return sorted(self.cleaned_data["sdgs"])
