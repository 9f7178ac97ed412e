from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, include, path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets import Button
from wagtail.snippets.models import register_snippet

from . import urls
from .models import GuidePage
from .permissions import BUILD
from .viewsets import PracticeReviewViewSet, VocabularyGroup

register_snippet(VocabularyGroup)


@hooks.register("register_admin_viewset")
def reviews() -> PracticeReviewViewSet:
    return PracticeReviewViewSet()


@hooks.register("register_admin_urls")
def register_guides() -> list[URLPattern | URLResolver]:
    return [path("guides/", include(urls.making))]


class GuidesMenuItem(MenuItem):
    """Shown to those who may make the files of a guide."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm(BUILD))


@hooks.register("register_results_menu_item")
def register_guides_menu_item() -> MenuItem:
    return GuidesMenuItem(
        gettext_lazy("Guides"),
        reverse("guide-making:index"),
        name="guides",
        icon_name="doc-full-inverse",
        order=300,
    )


@hooks.register("register_page_header_buttons")
def offer_to_make(
    page: Any, user: Any, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    """Lead from a published guide to its files."""
    if not isinstance(page.specific, GuidePage) or not page.live:
        return
    if user.has_perm(BUILD) and page.permissions_for_user(user).can_edit():
        yield Button(
            _("Files of the guide"),
            reverse("guide-making:guide", args=[page.pk]),
            icon_name="doc-full-inverse",
        )


@hooks.register("register_log_actions")
def register_log_actions(registry: Any) -> None:
    registry.register_action(
        "practices.build_guide",
        gettext_lazy("Make the files of a guide"),
        gettext_lazy("The files of the guide were ordered"),
    )
