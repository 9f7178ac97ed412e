"""Making the files of a guide in the background, and keeping each once.

All languages are frozen before the first file is drawn, so that every format says the
same, whatever is published or taken away meanwhile.
"""

from __future__ import annotations

import hashlib
import logging
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone, translation
from wagtail.users.models import UserProfile

from core.web.templatetags.site import language_name

from ..enums import BuildState
from ..exceptions import GuideError, NotDrawn
from ..models import GuideBuild, GuideEdition, GuidePage
from .compiling import Frozen, freeze
from .formats import Format, format_of
from .pictures import Darkroom

__all__ = ["build", "live_versions"]

logger = logging.getLogger(__name__)


class _Overtaken(Exception):
    """Somebody took this build for dead and ordered another."""


def live_versions(key: UUID) -> dict[str, GuidePage]:
    """Return the public pages of a guide by language, in the order of the site."""
    pages = GuidePage.objects.live().public().filter(translation_key=key)
    found = {page.locale.language_code: page for page in pages.select_related("locale")}
    return {code: found[code] for code, _name in settings.LANGUAGES if code in found}


def build(pk: int) -> None:
    """Make what a build was ordered for; nothing where it was taken up before."""
    taken = GuideBuild.objects.filter(pk=pk, state=BuildState.WAITING)
    if not taken.update(state=BuildState.RUNNING, beat_at=timezone.now()):
        return
    order = GuideBuild.objects.select_related("asked_by").get(pk=pk)
    with translation.override(_language_of(order.asked_by)):
        try:
            _make(order)
        except _Overtaken:
            logger.warning("Build %s went on after another was ordered.", pk)
        except GuideError as error:
            _end(order, BuildState.FAILED, str(error))
        except Exception:
            _end(order, BuildState.FAILED, _unforeseen())
            raise
        else:
            _end(order, BuildState.DONE)


def _unforeseen() -> str:
    return translation.gettext(
        "Something went wrong that nobody foresaw. Nothing that was made before is "
        "lost. Make the guide again, and tell the host if it happens again."
    )


def _language_of(user: Any) -> str:
    """Return the language in which whoever ordered it reads the admin."""
    profile = UserProfile.objects.filter(user=user).first() if user else None
    chosen: str = profile.preferred_language if profile else ""
    return chosen or settings.LANGUAGE_CODE


def _make(order: GuideBuild) -> None:
    formats = [one for one in map(format_of, order.formats) if one]
    versions = live_versions(order.guide_key)
    pages = [versions[code] for code in order.languages if code in versions]
    order.total = len(pages) * (len(formats) + 1)
    order.done = 0
    darkroom = Darkroom()
    frozen = []
    for page in pages:
        frozen.append(freeze(page, darkroom))
        _step(order)
    for one in frozen:
        missing = [title for title in one.missing if title not in order.warnings]
        order.warnings = [*order.warnings, *missing]
        for form in formats:
            order.made += keep(one, form, order.asked_by)
            _step(order)


def _step(order: GuideBuild) -> None:
    """Say that one more step is done, unless the build is no longer wanted."""
    order.done += 1
    going = GuideBuild.objects.filter(pk=order.pk, state=BuildState.RUNNING)
    if not going.update(
        done=order.done,
        total=order.total,
        made=order.made,
        warnings=order.warnings,
        beat_at=timezone.now(),
    ):
        raise _Overtaken


def _end(order: GuideBuild, state: BuildState, error: str = "") -> None:
    GuideBuild.objects.filter(pk=order.pk, state=BuildState.RUNNING).update(
        state=state, error=error, ended_at=timezone.now()
    )


def keep(frozen: Frozen, form: Format, user: Any) -> bool:
    """Draw and keep a file, unless the same content is there; return if it is new."""
    editions = GuideEdition.objects.of(frozen.guide.translation_key)
    same = editions.filter(language=frozen.language, content_sha256=frozen.sha256)
    same.update(marks=frozen.marks)
    if same.filter(format=form.name).exists():
        return False
    content = _drawn(frozen, form)
    number = editions.next_number(frozen.language, frozen.sha256)
    name = f"{frozen.guide.slug}-{frozen.language}-{number}.{form.name}"
    with transaction.atomic():
        edition = GuideEdition(
            guide_key=frozen.guide.translation_key,
            language=frozen.language,
            format=form.name,
            number=number,
            title=frozen.document.title,
            coverage=frozen.document.coverage[:255],
            isbn=frozen.isbn_of(form.name),
            translator=", ".join(frozen.document.imprint.translators)[:200],
            content_sha256=frozen.sha256,
            file_name=name[-150:],
            size=len(content),
            sha256=hashlib.sha256(content).hexdigest(),
            marks=frozen.marks,
            made_by=user,
        )
        edition.file.save(edition.file_name, ContentFile(content), save=False)
        edition.save()
    return True


def _drawn(frozen: Frozen, form: Format) -> bytes:
    try:
        return form.drawn(frozen.document)
    except Exception as error:
        # Engines of five kinds fail in ways of their own; the log says which.
        logger.exception("A guide could not be drawn as %s.", form.name)
        language = language_name(frozen.language)
        raise NotDrawn(language, form.label) from error
