from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import SnippetViewSet

from .models import Topic

__all__ = ["TopicViewSet"]


class TopicViewSet(SnippetViewSet):
    """What subscribers may choose among; translated at the desk like other terms."""

    model = Topic
    icon = "tag"
    menu_label = _("Newsletter topics")
    menu_hook = "register_newsletter_menu_item"
    menu_order = 300
    list_display = ["label", "locale", "key"]
    search_fields = ["label", "key"]
