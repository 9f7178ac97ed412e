"""Making an issue of what is new."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from ..composing.drafting import New, contents, teaser_of, what_is_new
from ..exceptions import BegunMeanwhile
from ..models import IssueIndexPage, IssuePage

__all__ = ["begin_issue"]


@transaction.atomic
def begin_issue(
    archive: IssueIndexPage, user: Any, number: int
) -> tuple[IssuePage, New]:
    """Draft the issue with this number of what is new, and return both.

    ``number`` is the one the person was offered: whoever presses twice, or second,
    gets ``BegunMeanwhile`` with the issue that is there.
    """
    # Two who press at once would make two of the same.
    archive = IssueIndexPage.objects.select_for_update(of=("self",)).get(pk=archive.pk)
    new = what_is_new()
    if new.number != number:
        raise BegunMeanwhile(number, _numbered(archive, number))
    with translation.override(archive.locale.language_code):
        issue = IssuePage(
            title=_("Newsletter no. %(number)d") % {"number": number},
            teaser=teaser_of(new),
            number=number,
            date=timezone.localdate(),
            items=contents(new),
            locale=archive.locale,
            owner=user,
            live=False,
        )
    issue.has_unpublished_changes = True
    archive.add_child(instance=issue)
    issue.save_revision(user=user, log_action=True, clean=False)
    return issue, new


def _numbered(archive: IssueIndexPage, number: int) -> IssuePage | None:
    found: IssuePage | None = (
        IssuePage.objects.child_of(archive)
        .filter(number=number)
        .order_by("-pk")
        .first()
    )
    return found
