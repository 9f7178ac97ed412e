"""Social channels in the admin."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, include, path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.menu import Menu, MenuItem, SubmenuMenuItem
from wagtail.admin.widgets import Button

from . import urls
from .permissions import ACCOUNTS, VIEW

# What belongs to social channels registers its menu item with this hook.
channels_menu = Menu(
    register_hook_name="register_channels_menu_item",
    construct_hook_name="construct_channels_menu",
)


@hooks.register("register_admin_urls")
def register_channels() -> list[URLPattern | URLResolver]:
    return [
        path("channels/", include(urls.channels)),
        path("channels/accounts/", include(urls.accounts_urls)),
    ]


@hooks.register("register_admin_menu_item")
def register_channels_menu() -> SubmenuMenuItem:
    return SubmenuMenuItem(
        gettext_lazy("Channels"),
        channels_menu,
        name="channels",
        icon_name="comment",
        order=170,
    )


class PostsMenuItem(MenuItem):
    """Shown to those who may see posts."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm(VIEW))


class AccountsMenuItem(MenuItem):
    """Shown to those who connect accounts."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm(ACCOUNTS))


@hooks.register("register_channels_menu_item")
def register_calendar_menu_item() -> MenuItem:
    return PostsMenuItem(
        gettext_lazy("Calendar of channels"),
        reverse("channels:index"),
        name="channels-calendar",
        icon_name="date",
        order=100,
    )


@hooks.register("register_channels_menu_item")
def register_report_menu_item() -> MenuItem:
    return PostsMenuItem(
        gettext_lazy("Report of channels"),
        reverse("channels:report"),
        name="channels-report",
        icon_name="list-ul",
        order=200,
    )


@hooks.register("register_channels_menu_item")
def register_accounts_menu_item() -> MenuItem:
    return AccountsMenuItem(
        gettext_lazy("Accounts"),
        reverse("channel-accounts:index"),
        name="channel-accounts",
        icon_name="group",
        order=300,
    )


@hooks.register("register_page_header_buttons")
def offer_channels(
    page: Any, user: Any, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    """Lead from a public page to what channels say about it."""
    told = getattr(page.specific_class, "announceable", False) and page.live
    if told and user.has_perm(VIEW):
        address = reverse("channels:page", args=[page.pk])
        yield Button(_("Channels"), address, icon_name="comment")


LOG = {
    "social.connect": (
        gettext_lazy("Connect an account"),
        gettext_lazy("The account was connected"),
    ),
    "social.disconnect": (
        gettext_lazy("Disconnect an account"),
        gettext_lazy("The account was disconnected"),
    ),
    "social.approve": (
        gettext_lazy("Approve a post"),
        gettext_lazy("The post was approved"),
    ),
    "social.cancel": (
        gettext_lazy("Take back a post"),
        gettext_lazy("The post was taken back before it left"),
    ),
    "social.by_hand": (
        gettext_lazy("Note a post made by hand"),
        gettext_lazy("The post was made by hand"),
    ),
    "social.settle": (
        gettext_lazy("Say what became of a post"),
        gettext_lazy("A person said what became of the post"),
    ),
    "social.look": (
        gettext_lazy("Have the network asked again"),
        gettext_lazy("The network was asked again"),
    ),
    "social.continue": (
        gettext_lazy("Continue after a restore"),
        gettext_lazy("Continued after a restore"),
    ),
    "social.correct": (
        gettext_lazy("Correct a post"),
        gettext_lazy("The post was corrected"),
    ),
    "social.remove": (
        gettext_lazy("Take down a post"),
        gettext_lazy("The post was taken down"),
    ),
}


@hooks.register("register_log_actions")
def register_log_actions(registry: Any) -> None:
    for name, (label, message) in LOG.items():
        registry.register_action(name, label, message)
