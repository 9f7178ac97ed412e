"""Where coordinators say who works for which language."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.viewsets.model import ModelViewSet

from .models import LocaleMember

__all__ = ["LocaleMemberViewSet"]


class LocaleMemberViewSet(ModelViewSet):
    model = LocaleMember
    name = "locale_members"
    url_prefix = "desk-members"
    icon = "group"
    menu_label = _("Translators and reviewers")
    menu_order = 604
    add_to_settings_menu = True
    form_fields = ["user", "locale", "role"]
    list_display = ["user", "locale", "role"]
    list_filter = ["locale", "role"]
