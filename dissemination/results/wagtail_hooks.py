"""Results in the admin."""

from __future__ import annotations

from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import Menu, MenuItem, SubmenuMenuItem

from . import urls
from .permissions import VIEW

# What belongs to results registers its menu item with this hook.
results_menu = Menu(
    register_hook_name="register_results_menu_item",
    construct_hook_name="construct_results_menu",
)


@hooks.register("register_admin_urls")
def register_results() -> list[URLPattern | URLResolver]:
    return [path("results/", include(urls.results))]


@hooks.register("register_admin_menu_item")
def register_results_menu() -> SubmenuMenuItem:
    return SubmenuMenuItem(
        _("Results"), results_menu, name="results", icon_name="success", order=175
    )


class BoardMenuItem(MenuItem):
    """Shown to those who may see how far the promises are."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm(VIEW))


@hooks.register("register_results_menu_item")
def register_board_menu_item() -> MenuItem:
    return BoardMenuItem(
        _("Promises"),
        reverse("results:index"),
        name="results-board",
        icon_name="clipboard-list",
        order=100,
    )
