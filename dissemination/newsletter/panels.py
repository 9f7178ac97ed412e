"""Panels of the editor of issues."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wagtail.admin.panels import Panel

__all__ = ["SizePanel", "measured_by"]

LARGEST = 100  # kB that mail programs show
Measure = Callable[[Any], list[tuple[str, int]]]
_measures: list[Measure] = []


def measured_by(measure: Measure) -> Measure:
    """Register what knows the bytes of a mail by the name of its language."""
    _measures[:] = [measure]
    return measure


class SizePanel(Panel):
    """How much of the mail is used, in each language, as of the last save."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "newsletter/admin/size.html"

        def is_shown(self) -> bool:
            return self.instance is not None and self.instance.pk is not None

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context: dict[str, Any] = super().get_context_data(parent_context)
            context["largest"] = LARGEST
            context["sizes"] = [
                (name, round(size / 1000))
                for measure in _measures
                for name, size in measure(self.instance)
            ]
            return context
