from __future__ import annotations

from uuid import UUID

from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from core.pages.models import SitePage
from partners.models import ProjectPage


class ResultsPage(SitePage):
    """What came of a project, in numbers, charts and plain words; below the project."""

    parent_page_types = ["partners.ProjectPage"]
    subpage_types: list[str] = []
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("page of results")
        verbose_name_plural = _("pages of results")

    @cached_property
    def project(self) -> ProjectPage | None:
        """The project that stands above this page, in the same language."""
        found: ProjectPage | None = ProjectPage.objects.parent_of(self).first()
        return found

    def project_keys(self) -> tuple[UUID, ...]:
        return (self.project.translation_key,) if self.project else ()
