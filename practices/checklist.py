"""What meetings owe, and what a guide lacks before its files are made."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db.models import Count, Max
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.pages.checklist import MOST, todo
from core.pages.permissions import reach_of
from core.publishing.registry import (
    Finding,
    Todo,
    TodoGroup,
    checklist_rule,
    todo_source,
)
from partners.enums import MeetingKind, MeetingState
from partners.models import MeetingPage

from .enums import Selection
from .guide.freshness import marks_outdated
from .guide.selecting import keys_named
from .models import GuideEdition, GuidePage, PracticePage
from .permissions import BUILD

PROMISED = 2


@checklist_rule(MeetingPage)
def practices_analysed(page: MeetingPage) -> Iterator[Finding]:
    """Count practices, not their languages (domain.md, section 1)."""
    if page.kind != MeetingKind.TRANSNATIONAL:
        return
    found = PracticePage.objects.analysed_at(page.translation_key).count_records()
    if found < PROMISED:
        yield Finding(
            ngettext(
                "Only %(count)d good practice names this meeting; two were promised.",
                "Only %(count)d good practices name this meeting; two were promised.",
                found,
            )
            % {"count": found}
        )


@todo_source
def meetings_with_few_practices(user: Any) -> Iterator[TodoGroup]:
    if reach_of(user) is not None:
        return
    found = (
        MeetingPage.objects.sources()
        .filter(kind=MeetingKind.TRANSNATIONAL, state=MeetingState.HELD)
        .annotate(practice_count=Count("practices__translation_key", distinct=True))
        .filter(practice_count__lt=PROMISED)
        .select_related("locale")
        .defer("body")
        .order_by("starts")[:MOST]
    )
    yield TodoGroup(
        _("Two good practices were promised for each of these meetings"),
        "list-ul",
        [todo(page) for page in found],
    )


@checklist_rule(GuidePage)
def chapters(page: GuidePage) -> Iterator[Finding]:
    """Look at the practices that were chosen; by meeting or theme there are others."""
    if page.selection != Selection.CHOSEN:
        return
    named = keys_named(page)
    if not named:
        yield Finding(_("Choose the good practices of the guide."), field="chapters")
        return
    rows = sum(1 for row in page.chapters.raw_data if row["type"] == "practice")
    if rows > len(named):
        yield Finding(
            _("A practice is in the guide twice, or gone; it is printed once, or not."),
            field="chapters",
        )
    public = PracticePage.objects.live().public().filter(translation_key__in=named)
    hidden = named - set(public.values_list("translation_key", flat=True))
    titles = (
        PracticePage.objects.sources()
        .filter(translation_key__in=hidden)
        .order_by("title")
        .values_list("title", flat=True)
    )
    if hidden:
        yield Finding(
            _(
                "Readers cannot see these practices; the guide leaves them out: "
                "%(titles)s."
            )
            % {"titles": ", ".join(titles)},
            field="chapters",
        )


@checklist_rule(GuidePage)
def imprint(page: GuidePage) -> Iterator[Finding]:
    """Without these a library cannot list the guide, nor anybody cite it well."""
    if not (page.authors.strip() or page.editors.strip() or page.publisher.strip()):
        yield Finding(_("Say who made the guide."), field="authors")
    if page.date is None:
        yield Finding(_("Give the guide a date."), field="date")
    if not page.hero_id:
        yield Finding(_("Choose a picture for the cover."), field="hero")


@todo_source
def stale_guides(user: Any) -> Iterator[TodoGroup]:
    """Guides whose last file prints a practice that has changed since."""
    if not user.has_perm(BUILD):
        return
    last = GuideEdition.objects.order_by().values("guide_key").annotate(pk_=Max("pk"))
    editions = GuideEdition.objects.filter(pk__in=last.values("pk_"))
    marks = dict(editions.values_list("guide_key", "marks"))
    outdated = marks_outdated(marks)
    pages = GuidePage.objects.live().sources().filter(translation_key__in=outdated)
    yield TodoGroup(
        _("Make these guides again"),
        "doc-full-inverse",
        [
            Todo(
                page.title,
                reverse("guide-making:guide", args=[page.pk]),
                ", ".join(outdated[page.translation_key][:3]),
            )
            for page in pages.defer("body").order_by("title")[:MOST]
        ],
    )
