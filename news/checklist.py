from __future__ import annotations

from collections.abc import Iterator

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from core.publishing.registry import Finding, checklist_rule

from .models import NewsPage


@checklist_rule(NewsPage)
def date_in_project(page: NewsPage) -> Iterator[Finding]:
    """News may come after the end; more often the year was mistyped."""
    project = page.project
    if project is None or page.date is None:
        return
    if not project.start <= page.date <= project.end:
        yield Finding(
            _("The date is outside the project, which ran from %(start)s to %(end)s.")
            % {"start": date_format(project.start), "end": date_format(project.end)},
            field="date",
        )
