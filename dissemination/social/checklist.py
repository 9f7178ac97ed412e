"""What waits today for those who look after channels, on the start page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from django.db.models import Count
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.pages.checklist import MOST
from core.publishing.registry import Todo, TodoGroup, todo_source

from .enums import PublicationState
from .models import Publication, Variant
from .permissions import APPROVE, SETTLE

LATELY = dt.timedelta(days=30)


@todo_source
def posts_to_look_at(user: Any) -> Iterator[TodoGroup]:
    """Posts that go no further without a person."""
    if not user.has_perm(SETTLE):
        return
    found = Publication.objects.asking_a_person().order_by("-send_at")[:MOST]
    yield TodoGroup(
        _("Posts that wait for you"),
        "comment",
        [
            Todo(
                one.title,
                reverse("channels:post", args=[one.pk]),
                f"{one.account_name}: {PublicationState(one.state).label}",
            )
            for one in found
        ],
    )


@todo_source
def posts_to_approve(user: Any) -> Iterator[TodoGroup]:
    """Pages published lately whose posts nobody has approved."""
    if not user.has_perm(APPROVE):
        return
    rows = (
        Variant.objects.drafts()
        .filter(
            post__page__live=True,
            post__page__first_published_at__gte=timezone.now() - LATELY,
        )
        .order_by()
        .values_list("post__page", "post__page__title")
        .annotate(posts=Count("pk"))
        .order_by("-post__page")[:MOST]
    )
    yield TodoGroup(
        _("Approve posts for channels"),
        "comment",
        [
            Todo(
                title,
                reverse("channels:page", args=[page]),
                ngettext("%(count)d post", "%(count)d posts", posts) % {"count": posts},
            )
            for page, title, posts in rows
        ],
    )
