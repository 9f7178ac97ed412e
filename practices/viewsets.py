from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from core.pages.viewsets import RecordRowViewSet, ThemeViewSet

from .forms import PracticeReviewForm
from .models import PracticeFacet, PracticePage, PracticeReview

__all__ = ["PracticeReviewViewSet", "VocabularyGroup"]


class PracticeFacetViewSet(SnippetViewSet):
    model = PracticeFacet
    icon = "list-ul"
    menu_label = _("Facets of practices")
    list_display = ["label", "locale", "kind", "key"]
    list_filter = ["kind"]
    search_fields = ["label", "key"]


class VocabularyGroup(SnippetViewSetGroup):
    items = (ThemeViewSet, PracticeFacetViewSet)
    menu_label = _("Vocabularies")
    menu_icon = "tag"
    menu_order = 290


class PracticeReviewViewSet(RecordRowViewSet):
    """Who reviews a practice, and how far they are."""

    model = PracticeReview
    name = "practice_reviews"
    icon = "glasses"
    menu_label = _("Reviews of practices")
    menu_order = 320
    add_to_admin_menu = True
    list_display = [
        Column("record_title", label=_("Good practice")),
        *["state", "reviewer"],
    ]
    list_filter = ["state"]
    form_class = PracticeReviewForm
    record_model = PracticePage
    key_column = "practice_key"
