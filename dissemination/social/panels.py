"""The tab “Channels” of the editor of a page."""

from __future__ import annotations

from typing import Any

from wagtail.admin.panels import Panel

from .models import Account, Variant
from .permissions import VIEW

__all__ = ["ChannelsPanel"]


class ChannelsPanel(Panel):
    """What each account says about the page, and the way to change it."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "social/admin/tab.html"

        def is_shown(self) -> bool:
            return bool(self.request.user.has_perm(VIEW))

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context: dict[str, Any] = super().get_context_data(parent_context)
            page = self.instance
            is_saved = page is not None and page.pk is not None
            context["page"] = page
            context["is_public"] = is_saved and page.live
            context["accounts"] = Account.objects.in_use().count()
            context["variants"] = []
            if is_saved:
                context["variants"] = (
                    Variant.objects.filter(post__page_key=page.translation_key)
                    .select_related("account", "post")
                    .prefetch_related("publications")
                    .order_by("account__language", "account__network", "pk")
                )
            return context
