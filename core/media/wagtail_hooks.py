from __future__ import annotations

from wagtail.snippets.models import register_snippet

from .viewsets import MediaTextViewSet

register_snippet(MediaTextViewSet)
