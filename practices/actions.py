"""Ordering the files of a guide."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from functools import partial
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from .enums import BuildState
from .exceptions import NoPractices, NothingAsked
from .guide.building import live_versions
from .guide.formats import FORMATS
from .guide.selecting import contents
from .models import GuideBuild, GuidePage
from .tasks import build_guide

__all__ = ["STALLED", "order_build"]

# A build that shows no sign of life for so long was killed; another may be ordered.
STALLED = dt.timedelta(minutes=10)
MOVING = (BuildState.WAITING, BuildState.RUNNING)


def order_build(
    guide: GuidePage, languages: Iterable[str], formats: Iterable[str], user: Any
) -> tuple[GuideBuild, bool]:
    """Have a guide made in the background; return the build and whether it is new.

    Two people who order at the same time get the same build. Raises ``NothingAsked``
    and ``NoPractices``, and then nothing is ordered.
    """
    versions = live_versions(guide.translation_key)
    wanted = [code for code in versions if code in set(languages)]
    drawn = [name for name in FORMATS if name in set(formats)]
    if not wanted or not drawn:
        raise NothingAsked
    for code in wanted:
        if not contents(versions[code]).picks:
            raise NoPractices(versions[code].title)
    end_stalled(guide)
    try:
        with transaction.atomic():
            build = GuideBuild.objects.create(
                guide_key=guide.translation_key,
                languages=wanted,
                formats=drawn,
                total=len(wanted) * (len(drawn) + 1),
                asked_by=user,
            )
            log(guide, "practices.build_guide", user=user, data=build.words_of())
            transaction.on_commit(partial(build_guide.enqueue, build.pk))
    except IntegrityError:
        # Whoever was quicker: their build is the last, moving or ended by now.
        last = GuideBuild.objects.filter(guide_key=guide.translation_key)
        return last.latest("pk"), False
    return build, True


def end_stalled(guide: GuidePage) -> None:
    """End a build that was killed in the middle, so that it can be repeated."""
    dead = GuideBuild.objects.filter(
        guide_key=guide.translation_key,
        state__in=MOVING,
        beat_at__lt=timezone.now() - STALLED,
    )
    dead.update(
        state=BuildState.FAILED,
        ended_at=timezone.now(),
        error=_("It stopped in the middle and was ordered again."),
    )
