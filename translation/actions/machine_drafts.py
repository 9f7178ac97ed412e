"""Drafting one record in one language by an engine, a batch of texts at a time.

Each batch is kept in a transaction of its own, so that progress is seen and nothing
is lost with a worker. A worker whose job was given to another keeps nothing more.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page
from wagtail.users.models import UserProfile

from core.pages.enums import TranslationMethod

from .. import localize
from ..desk.machine_offers import OPEN, readable_sources
from ..desk.segment_checks import faults
from ..enums import JobState, SegmentOrigin
from ..exceptions import (
    AlreadyInReview,
    EngineRefused,
    EngineUnavailable,
    NoEngine,
    NotAllowed,
    NotStarted,
    ParentMissing,
    TranslationError,
)
from ..localize import Segment, Translation
from ..machine import Engine, engine_for
from ..models import MachineJob, SegmentVersion, TranslatedText
from . import save_texts, start, write_draft
from .machine import LEASE, TRIES

__all__ = ["draft"]

_TAG = re.compile(r"<[^>]*>")
_BREAK = re.compile(r"<br\s*/?>", re.I)
FIRST_WAIT = dt.timedelta(minutes=1)


class JobTakenAway(Exception):
    """Another worker has the job now; this one stops without a trace."""


def draft(job_id: int) -> None:
    """Do a job that waits, and write down how it ended."""
    job = _claim(job_id)
    if job is None:
        return
    with translation.override(_language_of(job.asked_by)):
        try:
            _draft(job)
        except JobTakenAway:
            return
        except (EngineUnavailable, ParentMissing) as error:
            _put_off(job, error)
        except TranslationError as error:
            _end(job, JobState.FAILED, str(error))
        else:
            _end(job, JobState.DONE, "")


def _claim(job_id: int) -> MachineJob | None:
    """Begin a job that waits; of several workers only one does."""
    now = timezone.now()
    begun = MachineJob.objects.filter(pk=job_id, state=JobState.WAITING).update(
        state=JobState.RUNNING,
        attempts=F("attempts") + 1,
        look_again_at=now + LEASE,
        message="",
    )
    jobs = MachineJob.objects.select_related("locale", "asked_by")
    return jobs.get(pk=job_id) if begun else None


def _language_of(user: Any) -> str:
    """Return the language in which the person who asked reads of failures."""
    if user is None:
        return translation.get_language() or "en"
    return str(UserProfile.get_for_user(user).get_preferred_language())


def _own(job: MachineJob) -> Any:
    """Return the job as long as it is this worker's."""
    return MachineJob.objects.filter(
        pk=job.pk, state=JobState.RUNNING, attempts=job.attempts
    )


def _put_off(job: MachineJob, error: TranslationError) -> None:
    """Let a job wait, unless it was tried often enough."""
    if job.attempts >= TRIES or not _may_pass(job, error):
        _end(job, JobState.FAILED, str(error))
        return
    wait = FIRST_WAIT * 2 ** (job.attempts - 1)
    asked = getattr(error, "retry_after", None)
    if asked is not None:
        wait = dt.timedelta(seconds=asked)
    _own(job).update(
        state=JobState.WAITING, look_again_at=timezone.now() + wait, message=str(error)
    )


def _may_pass(job: MachineJob, error: TranslationError) -> bool:
    """Tell whether waiting helps: a missing parent has to be on the list itself."""
    if not isinstance(error, ParentMissing):
        return True
    return MachineJob.objects.filter(
        key=error.parent.translation_key, locale=job.locale, state__in=OPEN
    ).exists()


def _end(job: MachineJob, state: JobState, message: str) -> None:
    _own(job).update(state=state, message=message, ended_at=timezone.now())


def _draft(job: MachineJob) -> None:
    """Fill what is empty and write the draft, also of what there is after a failure."""
    locale, user = job.locale, job.asked_by
    if user is None:
        raise NotAllowed(locale)
    engine = engine_for(locale.language_code)
    if engine is None:
        raise NoEngine(locale)
    page = readable_sources().filter(translation_key=job.key).first()
    if page is None:
        raise EngineRefused(_("The page is no longer public in its own language."))
    source = page.locale
    if not engine.can(source.language_code, locale.language_code):
        raise EngineRefused(
            _("%(engine)s does not translate from %(source)s into %(target)s.")
            % {
                "engine": engine.label,
                "source": source.get_display_name(),
                "target": locale.get_display_name(),
            }
        )
    work = Work(job, start(page.specific, locale, user), engine, user, locale)
    try:
        work.fill()
    except TranslationError:
        work.write()
        raise
    work.write()


@dataclass
class Work:
    """One record in one language, between an engine and the desk."""

    job: MachineJob
    translation: Translation
    engine: Engine
    user: Any
    locale: Locale

    def fill(self) -> None:
        """Keep a translation for every text that has none, as far as there is one."""
        self._require_open()
        left = self._left()
        self.job.total = self.job.done + len(left)
        if not _own(self.job).update(total=self.job.total, refused=0):
            raise JobTakenAway
        known = localize.remembered(left, self.locale)
        recalled = {one.source: known[one.string_id] for one in left if _in(known, one)}
        if recalled:
            self._keep(recalled, SegmentOrigin.UNSURE)
            left = self._left()
        # A sentence that stands in several places is sent once.
        sources = list(dict.fromkeys(one.source for one in left))
        limit = self.engine.max_characters
        too_long = {text: "" for text in sources if len(text) > limit}
        if too_long:
            self._keep(too_long, SegmentOrigin.MACHINE)
        for texts in self.engine.batches([one for one in sources if len(one) <= limit]):
            self._translate(texts)

    def _left(self) -> list[Segment]:
        """Return the texts without a translation; an address is none of them."""
        return [
            one
            for one in localize.segments_of(self.translation)
            if not one.translation and one.path != "slug"
        ]

    def _translate(self, texts: Sequence[str]) -> None:
        answers = self.engine.translate(
            texts,
            self.translation.source.locale.language_code,
            self.locale.language_code,
        )
        self._keep(dict(zip(texts, answers, strict=True)), SegmentOrigin.MACHINE)

    @transaction.atomic
    def _keep(self, answers: Mapping[str, str], origin: SegmentOrigin) -> None:
        """Keep ``{source: translation}`` where still nothing stands.

        What the checks refuse stays empty. It is counted when an engine made it: a
        text of the memory may not fit one place, and the engine is asked then.
        """
        key = {"key": self.translation.source.object_id, "locale": self.locale}
        # Held first: a person who saves at this moment comes before or after.
        TranslatedText.objects.select_for_update().get_or_create(**key)
        self._require_open()
        texts: dict[int, str] = {}
        refused = 0
        for segment in self._left():
            if segment.source in answers:
                text = _as_written(segment, answers[segment.source])
                if text is None or faults(segment, text):
                    refused += 1
                else:
                    texts[segment.id] = text
        if texts:
            save_texts(self.translation, texts, self.user, origin=origin)
        self._count(len(texts), refused if origin == SegmentOrigin.MACHINE else 0)

    def _count(self, done: int, refused: int) -> None:
        self.job.done += done
        if not _own(self.job).update(
            done=F("done") + done,
            refused=F("refused") + refused,
            look_again_at=timezone.now() + LEASE,
        ):
            raise JobTakenAway

    def _page(self) -> Page:
        page: Page | None = Page.objects.filter(
            translation_key=self.translation.source.object_id, locale=self.locale
        ).first()
        if page is None:
            raise NotStarted(self.translation.source.object_repr)
        return page

    def _require_open(self) -> None:
        """Keep away from what a reviewer is reading, whoever asked."""
        page = self._page()
        if page.workflow_in_progress:
            raise AlreadyInReview(page)

    def write(self) -> None:
        """Write the draft of what was kept; what readers see stays as it is."""
        if not self.job.done:
            return
        with transaction.atomic():
            self._count(0, 0)
            page = self._page()
            if page.workflow_in_progress:
                return
            first = page.first_published_at is None and self._has_machine_text()
            method = TranslationMethod.MACHINE if first else None
            write_draft(self.translation, self.user, method)

    def _has_machine_text(self) -> bool:
        segments = localize.segments_of(self.translation)
        return SegmentVersion.objects.filter(
            locale=self.locale,
            origin=SegmentOrigin.MACHINE,
            context_id__in={one.context_id for one in segments},
        ).exists()


def _in(known: Mapping[int, str], segment: Segment) -> bool:
    return segment.string_id in known


def _as_written(segment: Segment, answer: str) -> str | None:
    """Return an engine's fragment as a person would have typed it.

    A place without markup takes none: the engine's own is not cut away but refused,
    as nobody knows what it stood for.
    """
    if not segment.marked_up and _marks(answer) != _marks(segment.source):
        return None
    return localize.to_input(segment, answer)


def _marks(fragment: str) -> Counter[str]:
    """Return the tags of a fragment; line breaks may be written in several ways."""
    return Counter(_TAG.findall(_BREAK.sub("<br>", fragment)))
