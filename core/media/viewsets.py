from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.snippets.views.snippets import SnippetViewSet

from .forms import ImageConsentForm
from .models import ImageConsent, MediaText

__all__ = ["ImageConsentViewSet", "MediaTextViewSet"]


class MediaTextViewSet(SnippetViewSet):
    model = MediaText
    icon = "openquote"
    menu_label = _("Captions")
    menu_order = 410
    add_to_admin_menu = True
    list_display = ["media", "language"]
    list_filter = ["language"]


class ImageConsentViewSet(ModelViewSet):
    """Who is to be seen in which picture."""

    model = ImageConsent
    name = "image_consents"
    icon = "image"
    menu_label = _("People in pictures")
    list_display = ["image", "consent"]
    copy_view_enabled = False

    def get_form_class(self, for_update: bool = False) -> Any:
        return ImageConsentForm
