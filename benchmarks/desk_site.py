"""Fill a site whose translations stand in every state, for the desk to be measured on.

Run by ``benchmarks.desk``: once without arguments, then with the number of records and
of paragraphs. What counts as real work is begun as people begin it; the crowd around
it goes straight into the tables.
"""

from __future__ import annotations

import datetime as dt
import itertools
import random
import re
import sys

import django

WORKED_ON, SYNCED = "The oven of the upper village", "The mill of the lower village"
RECORD = "Heritage record"
TARGETS = ("sl", "lt")  # the languages of the translator
NAMES = (
    "village oven bread song dance mill water stone road winter school museum "
    "library archive carver weaver lace linen wool honey salt vineyard orchard "
    "feast procession bell tower bridge harbour boat net market story legend "
    "riddle dialect kitchen hearth "
)
WORDS = NAMES.split()
STATES = ("live", "stale", "in progress", "in review", "returned", "missing")
chance = random.Random(7)
numbers = itertools.count(1)


def sentence() -> str:
    """Return a sentence that no other record has, of words that all of them share."""
    words = chance.sample(WORDS, 12)
    return f"The {' '.join(words)} of house {next(numbers)}."


def translated(text: str) -> str:
    """Return what a translator might write: as long, and as whole, as the source."""
    return re.sub(r"[^\W\d_]+", lambda found: found[0][::-1].lower(), text)


def body(paragraphs: int) -> list[tuple[str, str]]:
    return [("paragraph", f"<p>{sentence()}</p>") for _number in range(paragraphs)]


def make_people() -> None:
    from core.people.enums import Role
    from tests.factories import make_user
    from translation.models import LocaleMember

    translator = make_user("translator", Role.TRANSLATOR)
    for code in TARGETS:
        LocaleMember.objects.create(user=translator, locale=language(code))
    make_user("coordinator", Role.COORDINATOR)


def language(code: str):
    from wagtail.models import Locale

    return Locale.objects.get(language_code=code)


def make_glossary(codes: list[str]) -> None:
    from translation.models import GlossaryForm, GlossaryTerm

    english = language("en")
    for word in WORDS[::2]:
        term = GlossaryTerm.objects.create(text=word, locale=english)
        GlossaryForm.objects.bulk_create(
            GlossaryForm(term=term, locale=language(code), text=translated(word))
            for code in codes
        )


def make_work(paragraphs: int, codes: list[str]) -> None:
    """Make a page begun in Slovenian and half done, and one public in all languages."""
    from django.contrib.auth import get_user_model

    from core.pages.enums import TranslationMethod
    from tests.factories import make_news
    from translation import actions, localize

    translator = get_user_model().objects.get(username="translator")
    page = make_news(WORKED_ON, teaser=sentence(), body=body(paragraphs))
    translation = actions.start(page, language("sl"), translator)
    segments = localize.segments_of(translation)
    half = segments[: len(segments) // 2]
    texts = {one.id: translated(one.source) for one in half}
    actions.save_texts(translation, texts, translator)
    actions.write_draft(translation, translator)
    page = make_news(SYNCED, teaser=sentence(), body=body(paragraphs))
    begun = actions.start(page, language("sl"), None)
    sources = [one.source for one in localize.segments_of(begun)]
    given = {source: translated(source) for source in sources}
    for code in codes:
        draft = actions.translate(
            page, language(code), given, TranslationMethod.HUMAN, None
        )
        actions.approve(draft, None)


class Crowd:
    """Records and their rows in every language, written in bulk."""

    def __init__(self, count: int, codes: list[str]) -> None:
        from tests.factories import make_news
        from translation import actions

        self.codes = codes
        self.originals = [
            make_news(
                f"{RECORD} {number:04}",
                teaser=sentence(),
                date=dt.date(2019, 1, 1) + dt.timedelta(days=number),
                body=body(2),
            )
            for number in range(count)
        ]
        actions.cut_all()

    def fill(self) -> None:
        for offset, code in enumerate(self.codes):
            by_state = {state: [] for state in STATES}
            for number, page in enumerate(self.originals):
                by_state[STATES[(number + offset) % len(STATES)]].append(page)
            del by_state["missing"]
            rows = self._pages(code, by_state)
            self._texts(code, by_state)
            self._strings(code, by_state)
            for state in ("in review", "returned"):
                reviewed([rows[page.pk] for page in by_state[state]], state)

    def _pages(self, code: str, by_state: dict) -> dict:
        """Write the pages of one language; return them by that of the original."""
        from wagtail.models import Page

        from tests.factories import section

        parent = section("news", code)
        made = {}
        steps = itertools.count(parent.numchild + 1)
        for state, originals in by_state.items():
            public = state in {"live", "stale"}
            for page in originals:
                step = next(steps)
                made[page.pk] = Page(
                    title=f"{page.title} {code}",
                    slug=f"record-{step}",
                    locale=parent.locale,
                    translation_key=page.translation_key,
                    path=Page._get_path(parent.path, parent.depth + 1, step),
                    depth=parent.depth + 1,
                    url_path=f"{parent.url_path}record-{step}/",
                    content_type=page.content_type,
                    live=public,
                    has_unpublished_changes=not public,
                )
        Page.objects.bulk_create(made.values())
        Page.objects.filter(pk=parent.pk).update(numchild=parent.numchild + len(made))
        return made

    def _texts(self, code: str, by_state: dict) -> None:
        from django.contrib.auth import get_user_model
        from django.utils import timezone

        from translation.models import TranslatedText

        person = get_user_model().objects.get(username="translator")
        now = timezone.now()
        TranslatedText.objects.bulk_create(
            TranslatedText(
                key=page.translation_key,
                locale=language(code),
                live_signature="before" if state in {"live", "stale"} else "",
                stale_since=now - dt.timedelta(days=at) if state == "stale" else None,
                assignee=person if at % 3 == 0 and state != "live" else None,
                due_on=now.date() + dt.timedelta(days=at - 5) if at % 4 == 0 else None,
            )
            for state, originals in by_state.items()
            for at, page in enumerate(originals)
        )

    def _strings(self, code: str, by_state: dict) -> None:
        """Write what was translated: all of it, or half where it is in progress."""
        from wagtail_localize.models import StringSegment, StringTranslation

        from translation.localize import Translation, find_sources

        locale = language(code)
        states = {
            page.translation_key: state
            for state, originals in by_state.items()
            for page in originals
        }
        sources = find_sources(self.originals)
        Translation.objects.bulk_create(
            Translation(source=sources[key], target_locale=locale) for key in states
        )
        rows = StringSegment.objects.filter(source__object_id__in=list(states))
        StringTranslation.objects.bulk_create(
            StringTranslation(
                translation_of=row.string,
                context=row.context,
                locale=locale,
                data=translated(row.string.data),
                translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
            )
            for row in rows.select_related("source", "string", "context")
            if row.order % 2 or states[row.source.object_id] != "in progress"
        )


def reviewed(pages: list, state: str) -> None:
    """Hand pages to the reviewers of their language, or back from them."""
    from django.contrib.contenttypes.models import ContentType
    from django.utils import timezone
    from wagtail.models import Page, Revision, TaskState, WorkflowState

    from translation.actions.review import _review_workflow

    workflow = _review_workflow()
    base = ContentType.objects.get_for_model(Page)
    now, back = timezone.now(), state == "returned"
    named = [
        {"content_type": one.content_type, "base_content_type": base, "object_id": pk}
        for one in pages
        for pk in [str(one.pk)]
    ]
    revisions = Revision.objects.bulk_create(
        Revision(**one, created_at=now, content={}) for one in named
    )
    status = WorkflowState.STATUS_NEEDS_CHANGES if back else "in_progress"
    reviews = WorkflowState.objects.bulk_create(
        WorkflowState(**one, workflow=workflow, status=status) for one in named
    )
    task = workflow.tasks.get()
    steps = TaskState.objects.bulk_create(
        TaskState(
            workflow_state=review,
            revision=revision,
            task=task,
            status="rejected" if back else "in_progress",
            finished_at=now if back else None,
            content_type=ContentType.objects.get_for_model(TaskState),
        )
        for review, revision in zip(reviews, revisions, strict=True)
    )
    for review, step in zip(reviews, steps, strict=True):
        review.current_task_state = step
    WorkflowState.objects.bulk_update(reviews, ["current_task_state"])


def prepare() -> None:
    """Make the site, its people and its glossary; the same for every size."""
    from django.conf import settings
    from django.core.management import call_command

    from tests.factories import make_site

    call_command("migrate", verbosity=0)
    every = [code for code, _name in settings.LANGUAGES]
    make_site(tuple(every))
    make_people()
    make_glossary(every[1:])


def fill(count: int, paragraphs: int) -> None:
    from django.conf import settings

    codes = [code for code, _name in settings.LANGUAGES[1:]]
    Crowd(count, codes).fill()
    make_work(paragraphs, codes)


def main() -> None:
    django.setup()
    sizes = [int(one) for one in sys.argv[1:]]
    fill(*sizes) if sizes else prepare()


if __name__ == "__main__":
    main()
