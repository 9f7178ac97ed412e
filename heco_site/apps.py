from __future__ import annotations

from django.apps import AppConfig


class SiteConfig(AppConfig):
    """The top floor: demo content and operations, which may import all below."""

    name = "heco_site"
    verbose_name = "Site"
