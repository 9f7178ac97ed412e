"""Results in the admin."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import Menu, MenuItem, SubmenuMenuItem

from . import urls
from .permissions import RECORD, VIEW

# What belongs to results registers its menu item with this hook.
results_menu = Menu(
    register_hook_name="register_results_menu_item",
    construct_hook_name="construct_results_menu",
)


@hooks.register("register_admin_urls")
def register_results() -> list[URLPattern | URLResolver]:
    return [
        path("results/", include(urls.results)),
        path("activities/", include(urls.activities)),
    ]


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


class ActivitiesMenuItem(MenuItem):
    """Shown to those who write down what was done."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm(RECORD))


@hooks.register("register_results_menu_item")
def register_add_menu_item() -> MenuItem:
    return ActivitiesMenuItem(
        _("Write an activity down"),
        reverse("activities:add"),
        name="results-add",
        icon_name="plus",
        order=50,
    )


@hooks.register("register_results_menu_item")
def register_activities_menu_item() -> MenuItem:
    return ActivitiesMenuItem(
        _("Activities"),
        reverse("activities:index"),
        name="results-activities",
        icon_name="list-ul",
        order=200,
    )


LOG = {
    "results.record": (_("Write an activity down"), _("The activity was recorded")),
    "results.change": (_("Change an activity"), _("The activity was changed")),
    "results.delete": (_("Delete an activity"), _("The activity was deleted")),
    "results.unprove": (_("Delete a proof"), _("A proof was deleted")),
}


@hooks.register("register_log_actions")
def register_log_actions(registry: Any) -> None:
    for name, (label, message) in LOG.items():
        registry.register_action(name, label, message)
