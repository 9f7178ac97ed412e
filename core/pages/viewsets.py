from __future__ import annotations

from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.snippets.views.snippets import SnippetViewSet

from .models import Theme

__all__ = ["RecordIndexView", "RecordRowViewSet", "ThemeViewSet"]


class RecordIndexView(generic.IndexView):
    """A list of private rows that shows the title of the page each belongs to."""

    record_model: Any = None
    key_column = ""

    def get_base_queryset(self) -> QuerySet[Any]:
        pages = self.record_model.objects.sources().order_by()
        same = pages.filter(translation_key=OuterRef(self.key_column))
        rows = super().get_base_queryset()
        titled: QuerySet[Any] = rows.annotate(
            record_title=Subquery(same.values("title")[:1])
        )
        return titled


class RecordRowViewSet(ModelViewSet):
    """Rows that name a page by its translation key; ``form_class`` writes them."""

    index_view_class = RecordIndexView
    record_model: Any = None
    key_column = ""
    form_class: Any = None
    copy_view_enabled = False

    def get_index_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        return {
            **super().get_index_view_kwargs(**kwargs),
            "record_model": self.record_model,
            "key_column": self.key_column,
        }

    def get_form_class(self, for_update: bool = False) -> Any:
        return self.form_class


class ThemeViewSet(SnippetViewSet):
    model = Theme
    icon = "tag"
    menu_label = _("Themes")
    list_display = ["label", "locale", "key"]
    search_fields = ["label", "key"]
