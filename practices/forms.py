from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from core.pages.forms import RecordKeyField

from .models import PracticePage, PracticeReview

__all__ = ["PracticeReviewForm"]


class PracticeReviewForm(WagtailAdminModelForm):
    practice_key = RecordKeyField(PracticePage, label=_("Good practice"))

    class Meta:
        model = PracticeReview
        fields = ["practice_key", "state", "reviewer"]
