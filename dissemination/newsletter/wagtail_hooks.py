"""The newsletter in the admin."""

from __future__ import annotations

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, include, path, reverse
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import Menu, MenuItem, SubmenuMenuItem
from wagtail.admin.widgets import Button
from wagtail.snippets.models import register_snippet

from core.counting.actions import is_robot

from . import urls
from .actions.approving import refuse_if_sent
from .exceptions import AlreadySent
from .figures.visits import PARAMETER, count_visit
from .models import IssueIndexPage, IssuePage
from .permissions import APPROVE, SEND, SUBSCRIBERS, VIEW
from .views.drafting import may_write
from .viewsets import TopicViewSet

# What belongs to the newsletter registers its menu item with this hook.
newsletter_menu = Menu(
    register_hook_name="register_newsletter_menu_item",
    construct_hook_name="construct_newsletter_menu",
)


@hooks.register("register_admin_urls")
def register_sendings() -> list[URLPattern | URLResolver]:
    return [
        path("newsletter/", include(urls.sendings)),
        path("newsletter/subscribers/", include(urls.subscribers)),
        path("newsletter/health/", include(urls.health)),
    ]


@hooks.register("register_admin_menu_item")
def register_newsletter_menu() -> SubmenuMenuItem:
    return SubmenuMenuItem(
        gettext_lazy("Newsletter"),
        newsletter_menu,
        name="newsletter",
        icon_name="mail",
        order=160,
    )


class DraftMenuItem(MenuItem):
    """Shown to those who write issues; whoever may not add one is told so there."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm(SEND))


@hooks.register("register_newsletter_menu_item")
def register_draft_menu_item() -> DraftMenuItem:
    return DraftMenuItem(
        gettext_lazy("Make an issue"),
        reverse("sendings:draft"),
        name="newsletter-draft",
        icon_name="plus",
        order=50,
    )


class SendingsMenuItem(MenuItem):
    """Shown to those who may see how sendings stand."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm(VIEW))


@hooks.register("register_newsletter_menu_item")
def register_sendings_menu_item() -> SendingsMenuItem:
    return SendingsMenuItem(
        gettext_lazy("Sendings"),
        reverse("sendings:index"),
        name="sendings",
        icon_name="mail",
        order=100,
    )


class SubscribersMenuItem(MenuItem):
    """Shown to those who look after subscribers."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm(SUBSCRIBERS))


@hooks.register("register_newsletter_menu_item")
def register_subscribers_menu_item() -> SubscribersMenuItem:
    return SubscribersMenuItem(
        gettext_lazy("Subscribers"),
        reverse("subscribers:index"),
        name="subscribers",
        icon_name="group",
        order=200,
    )


class HealthMenuItem(MenuItem):
    """Shown to those who let issues out."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm(APPROVE) or request.user.has_perm(SEND))


@hooks.register("register_newsletter_menu_item")
def register_health_menu_item() -> HealthMenuItem:
    return HealthMenuItem(
        gettext_lazy("Sender health"),
        reverse("sender-health:index"),
        name="sender-health",
        icon_name="info-circle",
        order=900,
    )


register_snippet(TopicViewSet)


@hooks.register("register_page_header_buttons")
def offer_to_send(
    page: Any, user: Any, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    """Lead from a published issue to its sending."""
    if not isinstance(page.specific, IssuePage) or not page.live:
        return
    if user.has_perm(APPROVE) or user.has_perm(SEND):
        yield Button(
            _("Send"), reverse("sendings:ready", args=[page.pk]), icon_name="mail"
        )


@hooks.register("register_page_header_buttons")
def offer_to_begin(
    page: Any, user: Any, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    """Lead from the archive to what an issue could tell of."""
    if isinstance(page.specific, IssueIndexPage) and may_write(user, page.specific):
        yield Button(
            _("Make an issue from what is new"),
            reverse("sendings:draft"),
            icon_name="plus",
        )


@hooks.register("after_publish_page")
def lead_to_sending(request: HttpRequest, page: Any) -> None:
    """Say after publishing an issue what comes next, as long as it was not sent."""
    issue = page.specific
    if not isinstance(issue, IssuePage) or not issue.is_source:
        return
    if not (request.user.has_perm(APPROVE) or request.user.has_perm(SEND)):
        return
    try:
        refuse_if_sent(issue)
    except AlreadySent:
        return
    messages.info(
        request,
        _("No mail has left. Look who gets what; a coordinator approves it."),
        buttons=[
            messages.button(
                reverse("sendings:ready", args=[issue.pk]), _("Go on to sending")
            )
        ],
    )


@hooks.register("on_serve_page")
def count_visits(serve: Any) -> Any:
    """Count visits that a link in a mail led here, and nothing about the visitor."""

    def counted(page: Any, request: HttpRequest, args: Any, kwargs: Any) -> Any:
        if PARAMETER not in request.GET:
            return serve(page, request, args, kwargs)
        given = _taken_out(request)
        response = serve(page, request, args, kwargs)
        if request.method == "GET" and response.status_code == HTTPStatus.OK:
            # A cache that many share would count one visit in place of all.
            patch_cache_control(response, private=True)
            agent = request.headers.get("User-Agent", "")
            if not is_robot(agent) and "Sec-Purpose" not in request.headers:
                count_visit(page.pk, given)
        return response

    return counted


def _taken_out(request: HttpRequest) -> str:
    """Return the mark of an address and forget it, so that the page is as without it.

    Parts of pages are kept for addresses without a query alone, and links on the page
    would carry the mark on.
    """
    query = request.GET.copy()
    given = query.pop(PARAMETER)[-1]
    request.GET = query  # type: ignore[assignment]  # a copy is one that may change
    return str(given)


LOG = {
    "newsletter.approve": (
        gettext_lazy("Approve for sending"),
        gettext_lazy("Approved for sending"),
    ),
    "newsletter.send": (gettext_lazy("Send"), gettext_lazy("Sending was ordered")),
    "newsletter.stop": (gettext_lazy("Stop"), gettext_lazy("Stopped before it began")),
    "newsletter.pause": (gettext_lazy("Pause"), gettext_lazy("Paused")),
    "newsletter.resume": (gettext_lazy("Resume"), gettext_lazy("Resumed")),
    "newsletter.cancel": (gettext_lazy("Cancel"), gettext_lazy("Cancelled")),
    "newsletter.settle": (
        gettext_lazy("Decide about mails of unknown fate"),
        gettext_lazy("Decided about mails of unknown fate"),
    ),
    "newsletter.block": (gettext_lazy("Block"), gettext_lazy("Blocked")),
    "newsletter.unblock": (gettext_lazy("Let in again"), gettext_lazy("Let in again")),
    "newsletter.erase": (gettext_lazy("Erase"), gettext_lazy("Erased on request")),
    "newsletter.export": (
        gettext_lazy("Export subscribers"),
        gettext_lazy("The list of subscribers was exported"),
    ),
    "newsletter.continue": (
        gettext_lazy("Continue after a restore"),
        gettext_lazy("Continued after a restore"),
    ),
}


@hooks.register("register_log_actions")
def register_log_actions(registry: Any) -> None:
    for name, (label, message) in LOG.items():
        registry.register_action(name, label, message)
