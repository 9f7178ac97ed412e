"""The desk in the admin, in front of and instead of wagtail-localize's screens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, URLResolver, include, path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets import Button

from core.media.models import MediaText
from core.pages.models import SitePage

from . import urls
from .actions import CORRECTED
from .desk.translated import language_of, language_of_media_text
from .localize.closing import close
from .machine import is_on
from .models import LocaleMember, TranslatedText
from .querysets import is_translation, may_coordinate
from .viewsets import LocaleMemberViewSet

# Here, and not in ``AppConfig.ready()``: Wagtail imports every module of hooks before
# it calls the first of them.
close()


@hooks.register("register_admin_urls")
def register_desk() -> list[URLPattern | URLResolver]:
    return [path("desk/", include(urls))]


@hooks.register("register_admin_viewset")
def register_members() -> LocaleMemberViewSet:
    return LocaleMemberViewSet()


class DeskMenuItem(MenuItem):
    """Shown to those who have a language to work for."""

    def is_shown(self, request: HttpRequest) -> bool:
        user = request.user
        return may_coordinate(user) or LocaleMember.objects.locales_of(user).exists()


@hooks.register("register_admin_menu_item")
def register_desk_menu_item() -> DeskMenuItem:
    return DeskMenuItem(
        gettext_lazy("Translations"),
        reverse("desk:index"),
        name="translations",
        icon_name="globe",
        order=150,
    )


@hooks.register("before_edit_page")
def send_to_the_desk(request: HttpRequest, page: Any) -> HttpResponse | None:
    """Keep Wagtail's editor away from translations: most of it is shared or locked.

    One whose source is gone stands by itself and is edited like any page.
    """
    page = page.specific
    if not isinstance(page, SitePage) or not is_translation(page):
        return None
    sources = SitePage.objects.sources().filter(translation_key=page.translation_key)
    if not sources.exists():
        return None
    if LocaleMember.objects.may_translate(request.user, page.locale):
        messages.info(request, _("Translations are written at the desk."))
        return redirect("desk:edit", page.pk)
    messages.info(
        request,
        _(
            "This page is a translation into %(language)s. Edit its source; the "
            "translators of the language do the rest."
        )
        % {"language": page.locale.get_display_name()},
    )
    return redirect("wagtailadmin_explore", page.get_parent().pk)


@hooks.register("register_log_actions")
def register_log_actions(registry: Any) -> None:
    registry.register_action(
        CORRECTED,
        gettext_lazy("Translations kept"),
        gettext_lazy("Only spelling was corrected: the translations were kept"),
    )


@hooks.register("after_publish_page")
def offer_to_keep_translations(request: HttpRequest, page: Any) -> None:
    """Ask whoever changed a source whether its translations are still right."""
    page = page.specific
    if not isinstance(page, SitePage) or is_translation(page):
        return
    if TranslatedText.objects.filter(
        key=page.translation_key, stale_since__isnull=False
    ).exists():
        messages.info(
            request,
            _("The translations of this page are now marked as older than it."),
            buttons=[
                messages.button(
                    reverse("desk:changes", args=[page.pk]),
                    _("Was only spelling corrected?"),
                )
            ],
        )


@hooks.register("register_page_header_buttons")
def offer_machine_drafts(
    page: Any, user: Any, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    """Lead from a source to the machine that drafts it, where there is one."""
    if not is_on() or not isinstance(page.specific, SitePage):
        return
    if not page.live or is_translation(page.specific):
        return
    if may_coordinate(user) or LocaleMember.objects.locales_of(user).exists():
        yield Button(
            _("Draft by machine"),
            f"{reverse('desk:machine')}?page={page.pk}",
            icon_name="globe",
            priority=95,
        )


@hooks.register("before_edit_snippet")
def write_terms_at_the_desk(request: HttpRequest, instance: Any) -> HttpResponse | None:
    """Keep Wagtail's form away from terms and captions that are translations.

    It would show readers at once what no speaker of the language has approved.
    """
    locale = language_of(instance)
    if locale is None:
        if isinstance(instance, MediaText):
            return _only_own_captions(request, instance.pk)
        return None
    if LocaleMember.objects.may_translate(request.user, locale):
        messages.info(request, _("Translations are written at the desk."))
        name = "media-texts" if isinstance(instance, MediaText) else "words"
        return _to_the_desk(name, locale)
    return _refuse_snippet(request, instance, locale)


@hooks.register("before_create_snippet")
def add_captions_at_the_desk(request: HttpRequest, model: Any) -> HttpResponse | None:
    """Let nobody show readers captions in a language that others speak for."""
    return _only_own_captions(request) if model is MediaText else None


@hooks.register("before_delete_snippet")
def delete_own_translations(
    request: HttpRequest, instances: Iterable[Any]
) -> HttpResponse | None:
    """Let only reviewers of a language take its terms and captions from readers."""
    for instance in instances:
        locale = language_of(instance)
        if locale and not LocaleMember.objects.may_review(request.user, locale):
            return _refuse_snippet(request, instance, locale)
    return None


def _only_own_captions(
    request: HttpRequest, pk: int | None = None
) -> HttpResponse | None:
    """Refuse captions for a recording that has some in the language it comes from."""
    media = request.POST.get("media", "")
    if request.method != "POST" or not media.isdecimal() or len(media) > 18:
        return None
    locale = language_of_media_text(media, request.POST.get("language", ""), pk)
    if locale is None or LocaleMember.objects.may_review(request.user, locale):
        return None
    return _refuse_snippet(request, MediaText(), locale)


def _refuse_snippet(request: HttpRequest, instance: Any, locale: Any) -> HttpResponse:
    messages.error(
        request,
        _(
            "This is a translation into %(language)s. The translators of the language "
            "write it at the desk."
        )
        % {"language": locale.get_display_name()},
    )
    return redirect(instance.snippet_viewset.get_url_name("list"))


def _to_the_desk(name: str, locale: Any) -> HttpResponse:
    response = redirect(f"desk:{name}")
    response["Location"] += f"?language={locale.language_code}"
    return response
