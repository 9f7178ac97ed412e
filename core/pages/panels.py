"""Panels of the page editor that belong to every page."""

from __future__ import annotations

from typing import Any

from wagtail.admin.panels import Panel

from core.publishing.registry import findings

__all__ = ["ChecklistPanel"]


class ChecklistPanel(Panel):
    """What is still missing on this page, as every app's rules see it."""

    class BoundPanel(Panel.BoundPanel):  # type: ignore[name-defined,misc]  # untyped
        template_name = "pages/admin/checklist.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context = super().get_context_data(parent_context)
            saved = self.instance is not None and self.instance.pk is not None
            context["is_saved"] = saved
            context["findings"] = findings(self.instance) if saved else []
            return context
