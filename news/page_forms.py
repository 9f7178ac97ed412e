from __future__ import annotations

from core.pages.page_forms import SitePageForm

__all__ = ["NewsPageForm"]


class NewsPageForm(SitePageForm):
    owner_field = "partner"
