"""Work in Lithuanian that nobody else may see, and every address that leads to it."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from importlib import import_module
from itertools import product
from typing import Any

import polib
import pytest
from django.apps import apps
from django.core.cache import cache
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import URLPattern, reverse
from wagtail.models import Page, Revision, TaskState, WorkflowState
from wagtail_localize.models import Translation

from core.media.models import MediaSuggestion, MediaText, SiteMedia
from core.pages.enums import TranslationMethod
from core.pages.models import Theme
from tests.factories import make_news
from tests.translation.conftest import BODY, SL, locale, member, session, translated
from translation import actions, localize, urls
from translation.enums import JobState
from translation.models import (
    FileImport,
    GlossaryForm,
    GlossaryTerm,
    MachineJob,
    SegmentVersion,
    SourceText,
)

SECRET = "Slaptazodis"
LT = {"language": "lt"}
# What forms of views say that name no acts of their own.
PLAIN_ACTIONS = ("", "apply", "discard")


def acts_of(view: Any) -> Sequence[str]:
    """Return what a form may tell a view to do, as its module lists it."""
    module = import_module(getattr(view, "view_class", view).__module__)
    return tuple(getattr(module, "ACTS", PLAIN_ACTIONS))


class World:
    """Public pages in Lithuanian, drafts beside them, and all that belongs to them."""

    def __init__(self, news: Any) -> None:
        self.liepa = member("liepa", "lt", role="reviewer")
        self.lt = locale("lt")
        self.news = news
        self.page = translated(news, "lt")
        self.translation = localize.find_translation(news.translation_key, self.lt)
        self.segment = self._draft_of_a_public_page()
        actions.comment(self.page, self.segment, f"{SECRET}?", self.liepa)
        self.in_review = self._draft_in_review()
        term = Theme.objects.create(key="food", label="Food", locale=news.locale)
        self.term = term
        translation = actions.start(term, self.lt, None)
        (segment,) = localize.segments_of(translation)
        actions.save_texts(translation, {segment.id: f"{SECRET} maistas"}, None)
        self.word = GlossaryTerm.objects.create(locale=news.locale, text="oven")
        GlossaryForm.objects.create(term=self.word, locale=self.lt, text="krosnis")
        self.job = MachineJob.objects.create(
            batch=uuid.uuid4(),
            key=news.translation_key,
            locale=self.lt,
            state=JobState.FAILED,
        )
        self.media = self._recording()
        self.file = self._file()
        self.kept = self._import()

    def _draft_of_a_public_page(self) -> localize.Segment:
        texts = {one.source: one for one in localize.segments_of(self.translation)}
        segment = texts["Some news"]
        actions.save_texts(
            self.translation, {segment.id: f"{SECRET} naujienos"}, self.liepa
        )
        actions.write_draft(self.translation, self.liepa)
        return segment

    def _draft_in_review(self) -> Any:
        source = make_news("Another oven", body=BODY)
        given = SL | {"Another oven": f"{SECRET} krosnis"}
        page = actions.translate(source, self.lt, given, TranslationMethod.HUMAN, None)
        actions.submit_for_review(page, None)
        return page

    def _recording(self) -> SiteMedia:
        media = SiteMedia.objects.create(
            title="Talk", type="video", file=ContentFile(b"x", name="a.mp4")
        )
        MediaText.objects.create(media=media, language="en", transcript="Hello.")
        MediaSuggestion.objects.create(
            media=media, language="lt", transcript=f"{SECRET}."
        )
        return media

    def _file(self) -> bytes:
        asked = {**LT, "format": "po", "page": self.news.pk}
        sent = session(self.liepa).get(reverse("desk:export"), asked)
        texts = polib.pofile(sent.content.decode())
        for entry in texts:
            if entry.msgid == "A heading":
                entry.msgstr = f"{SECRET} antraštė"
        return str(texts).encode()

    def _import(self) -> FileImport:
        sent = {**LT, "file": SimpleUploadedFile("texts.po", self.file)}
        answer = session(self.liepa).post(reverse("desk:import"), sent)
        assert answer.status_code == 302, answer.content.decode()
        return FileImport.objects.get()

    def values(self) -> dict[str, list[Any]]:
        """Return what may stand in an address for each name."""
        return {
            "page_id": [self.page.pk, self.in_review.pk, self.news.pk],
            "segment_id": [self.segment.id],
            "language": ["lt"],
            "pk": [self.word.pk],
            "batch": [self.job.batch],
            "job_id": [self.job.pk],
            "import_id": [self.kept.pk],
            "media_id": [self.media.pk],
        }

    def addresses(self) -> Iterator[tuple[str, str, Sequence[str]]]:
        """Give the name of each address of the desk, each way to fill it, its acts."""
        values = self.values()
        for pattern in urls.urlpatterns:
            assert isinstance(pattern, URLPattern), f"Walk into {pattern} as well."
            names = list(pattern.pattern.converters)
            if unknown := set(names) - values.keys():
                pytest.fail(
                    f"Say in World.values() what to put for {', '.join(unknown)} "
                    f"of the address desk:{pattern.name}.",
                    pytrace=False,
                )
            for chosen in product(*(values[name] for name in names)):
                filled = dict(zip(names, chosen, strict=True))
                address = reverse(f"desk:{pattern.name}", kwargs=filled)
                yield pattern.name, address, acts_of(pattern.callback)

    def form(self, action: str) -> dict[str, Any]:
        """Return a form that has whatever any address of the desk may ask for."""
        segment, version = self.segment, SegmentVersion.objects.last()
        return {
            **LT,
            "action": action,
            "version": actions.version_of(self.translation),
            f"text-{segment.id}": "Kieno nors",
            f"was-{segment.id}": f"{SECRET} naujienos",
            "keep": segment.id,
            "read": segment.id,
            "right": f"{segment.id}:same",
            "comment": "Kieno nors",
            "text": "Kieno nors",
            "back": version.pk if version else "",
            "page": [self.news.pk, self.page.pk],
            "ids": f"{self.news.pk},{self.in_review.pk}",
            "form-lt": "Kieno nors",
            f"text-{self.term.translation_key}:0": "Kieno nors",
            f"tick-{self.term.translation_key}": "on",
            "file": SimpleUploadedFile("texts.po", self.file),
            "seen": actions.preview_of(self.kept, self.lt, self.liepa).token
            if action == "apply"
            else "",
            "assignee": self.liepa.pk,
            "due_on": "2030-01-01",
            "frequency": "never",
            "title": "Kieno nors",
            "transcript": "Kieno nors",
        }


def kept(world: World) -> dict[str, Any]:
    """Return every page, what is stored in Lithuanian, and what readers are sent."""
    rows: dict[str, Any] = {
        model.__name__: list(model.objects.order_by("pk").values())
        for model in (Page, Revision, WorkflowState, TaskState, SourceText, FileImport)
    }
    for model in apps.get_models():
        fields = {field.name for field in model._meta.get_fields()}
        if "locale" in fields and model is not Page:
            of_language = model._default_manager.filter(locale=world.lt)
            rows[model._meta.label] = list(of_language.order_by("pk").values())
        elif "language" in fields:
            of_language = model._default_manager.filter(language="lt")
            rows[model._meta.label] = list(of_language.order_by("pk").values())
    begun = Translation.objects.filter(target_locale=world.lt)
    rows["begun"] = list(begun.order_by("pk").values())
    pages = Page.objects.live().filter(depth__gt=1).order_by("pk")
    rows["specific"] = [one.specific.to_json() for one in pages]
    cache.clear()
    reader = Client()
    rows["readers"] = {one.url: reader.get(one.url).content for one in pages}
    assert all(
        SECRET.lower() not in html.decode().lower() for html in rows["readers"].values()
    )
    return rows
