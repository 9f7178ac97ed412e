from __future__ import annotations

from typing import ClassVar

from django.utils.translation import gettext_lazy as _

from core.pages.page_forms import SitePageForm, TermField, TermRows

__all__ = ["IssuePageForm"]


class IssuePageForm(SitePageForm):
    term_rows: ClassVar[dict[str, TermRows]] = {
        **SitePageForm.term_rows,
        "topics": TermRows("topic_rows", "newsletter.IssueTopicRow", "topic"),
    }

    topics = TermField(
        _("Topics"), help_text=_("Without any, all subscribers get the issue.")
    )
