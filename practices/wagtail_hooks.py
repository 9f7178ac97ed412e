from __future__ import annotations

from wagtail import hooks
from wagtail.snippets.models import register_snippet

from .viewsets import PracticeReviewViewSet, VocabularyGroup

register_snippet(VocabularyGroup)


@hooks.register("register_admin_viewset")
def reviews() -> PracticeReviewViewSet:
    return PracticeReviewViewSet()
