"""Asking a machine for drafts, trying again, and calling it off.

The work itself is done in the background (``machine_drafts``).
"""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Locale

from core.pages.models import SitePage
from core.publishing.schedule import every

from ..desk.machine_offers import OPEN, obstacles
from ..enums import JobState
from ..exceptions import AlreadyAsked, NoEngine, NotAllowed, TranslationError
from ..machine import engine_for
from ..models import MachineJob
from ..tasks import draft_by_machine
from .rules import require_translator

__all__ = [
    "LEASE",
    "TRIES",
    "Asked",
    "ask_machine",
    "ask_machine_again",
    "call_machine_off",
    "resume_machine_jobs",
]

# A worker that has given no sign of life for so long is taken for dead.
LEASE = dt.timedelta(minutes=15)
# How often one job is begun before a person has to look at it.
TRIES = 5


@dataclass
class Asked:
    """What a machine was asked for, and why not for more."""

    batch: uuid.UUID
    jobs: int = 0
    refused: list[TranslationError] = field(default_factory=list)


def require_machine(user: Any, locale: Locale) -> None:
    """Let only a translator of the language ask, and nobody in the site's own name."""
    if user is None:
        raise NotAllowed(locale)
    require_translator(user, locale)


@transaction.atomic
def ask_machine(pages: Sequence[Any], locales: Sequence[Locale], user: Any) -> Asked:
    """Put pages on the machine's list in each language; the drafts come later.

    What is not possible is left out, with its reason. Raises ``NotAllowed``.
    """
    for locale in locales:
        require_machine(user, locale)
    asked = Asked(uuid.uuid4())
    reasons = obstacles(pages, locales)
    jobs = []
    # Parents first: a page cannot be drafted before the one above it exists.
    for page in sorted(pages, key=lambda one: one.path):
        for locale in locales:
            reason = reasons.get((page.pk, locale.pk))
            if reason is not None:
                asked.refused.append(reason)
                continue
            jobs.append(
                MachineJob(
                    batch=asked.batch,
                    key=page.translation_key,
                    locale=locale,
                    asked_by=user,
                    look_again_at=timezone.now() + LEASE,
                )
            )
    # Two people may ask for the same at the same moment; one of them is enough.
    MachineJob.objects.bulk_create(jobs, ignore_conflicts=True)
    for pk in MachineJob.objects.filter(batch=asked.batch).values_list("pk", flat=True):
        asked.jobs += 1
        _enqueue(pk)
    return asked


def _enqueue(pk: int) -> None:
    transaction.on_commit(partial(draft_by_machine.enqueue, pk))


@transaction.atomic
def ask_machine_again(job: MachineJob, user: Any) -> None:
    """Put a job that failed on the list anew.

    Raises ``NotAllowed``, ``NoEngine`` or ``AlreadyAsked``.
    """
    require_machine(user, job.locale)
    if engine_for(job.locale.language_code) is None:
        raise NoEngine(job.locale)
    failed = MachineJob.objects.filter(pk=job.pk, state=JobState.FAILED)
    try:
        with transaction.atomic():
            begun = failed.update(
                state=JobState.WAITING,
                asked_by=user,
                attempts=0,
                message="",
                ended_at=None,
                look_again_at=timezone.now() + LEASE,
            )
    except IntegrityError:
        begun = 0
    if not begun:
        raise AlreadyAsked(_title(job), job.locale)
    _enqueue(job.pk)


def _title(job: MachineJob) -> str:
    sources = SitePage.objects.sources().filter(translation_key=job.key)
    return str(sources.first() or job.key)


@transaction.atomic
def call_machine_off(job: MachineJob, user: Any) -> bool:
    """Take a job that has not begun from the list; tell whether it was in time.

    Raises ``NotAllowed``.
    """
    require_machine(user, job.locale)
    waiting = MachineJob.objects.filter(pk=job.pk, state=JobState.WAITING)
    return bool(
        waiting.update(
            state=JobState.FAILED,
            message=_("Called off before it began."),
            ended_at=timezone.now(),
        )
    )


@every(dt.timedelta(minutes=1))
def resume_machine_jobs() -> None:
    """Take up what waits to be tried again, and what a worker left behind."""
    now = timezone.now()
    due = MachineJob.objects.filter(state__in=OPEN, look_again_at__lte=now)
    due.filter(attempts__gte=TRIES).update(
        state=JobState.FAILED,
        message=_("It was begun several times and never came to an end."),
        ended_at=now,
    )
    for pk in list(due.values_list("pk", flat=True)):
        # Of several clocks only one changes the row, and so only one asks.
        if due.filter(pk=pk).update(state=JobState.WAITING, look_again_at=now + LEASE):
            _enqueue(pk)
