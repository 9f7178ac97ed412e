"""Panels of the page editor that belong to every page."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _
from wagtail.admin.panels import Panel
from wagtail.admin.ui.components import Component

from core.publishing.registry import findings, todo_groups

__all__ = ["ChecklistPanel", "LanguagePanel", "TodayPanel"]


class LanguagePanel(Panel):
    """In which language this page is written, where one starts to write."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "pages/admin/language.html"

        def is_shown(self) -> bool:
            return self.instance is not None and self.instance.locale_id is not None

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context: dict[str, Any] = super().get_context_data(parent_context)
            page = self.instance
            context["locale"] = page.locale
            context["original_language"] = page.original_language
            context["is_source"] = not page.original_language or page.is_source
            return context


class ChecklistPanel(Panel):
    """What is still missing on this page, as every app's rules see it."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "pages/admin/checklist.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context: dict[str, Any] = super().get_context_data(parent_context)
            saved = self.instance is not None and self.instance.pk is not None
            context["is_saved"] = saved
            context["findings"] = findings(self.instance) if saved else []
            return context


class TodayPanel(Component):
    """What should I do today? Everything that waits for the person who logged in."""

    name = "today"
    order = 50
    template_name = "pages/admin/today.html"

    def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
        user = parent_context["request"].user
        return {
            "heading": _("What should I do today?"),
            "groups": todo_groups(user),
        }
