"""Work at the desk in one fresh process, and print what each step costs as JSON.

Run by ``benchmarks.desk`` on a copy of a prepared site. The queries of a warm step are
counted before anything is timed, and each answer is looked at.
"""

from __future__ import annotations

import itertools
import json
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from typing import Any

import django

from benchmarks.desk_site import RECORD, SYNCED, TARGETS, WORKED_ON, translated
from benchmarks.process import calibration_ms

# What only brackets the statements of a step.
BRACKETS = ("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE", "ROLLBACK")
Step = Callable[[], Any]


class Fields(HTMLParser):
    """The fields of a page's forms, by name, as a browser would send them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: dict[str, str] = {}
        self._open = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        name = given.get("name") or ""
        if tag == "textarea":
            self._open = name
            self.found[name] = ""
        elif tag == "input" and given.get("type") not in {"checkbox", "radio"}:
            self.found[name] = given.get("value") or ""

    def handle_data(self, data: str) -> None:
        if self._open:
            self.found[self._open] += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            # The first line break of a text area is none of its text.
            self.found[self._open] = self.found[self._open].removeprefix("\n")
            self._open = ""


def texts_in(fields: dict[str, str]) -> list[str]:
    return [name for name in fields if name.startswith("text-")]


class Queries(list):
    """The statements that are asked inside ``with``, without the brackets."""

    def __enter__(self) -> Queries:
        from django.db import connection
        from django.test.utils import CaptureQueriesContext

        self._captured = CaptureQueriesContext(connection)
        self._captured.__enter__()
        return self

    def __exit__(self, *error: Any) -> None:
        self._captured.__exit__(*error)
        self += [
            one["sql"]
            for one in self._captured.captured_queries
            if not one["sql"].startswith(BRACKETS)
        ]


def measured(steps: Iterator[tuple[Step, Step]], rounds: int) -> dict[str, Any]:
    """Do a step again and again; of each pair the second looks at what came of it."""

    def once() -> tuple[float, Any]:
        act, look = next(steps)
        started = time.perf_counter()
        answer = act()
        spent = time.perf_counter() - started
        look(answer)
        return spent, answer

    cold, _answer = once()
    act, look = next(steps)
    with Queries() as asked:
        answer = act()
    look(answer)
    timings = [once()[0] for _round in range(rounds)]
    return {
        "queries": len(asked),
        "repeated": sum(times - 1 for times in Counter(asked).values()),
        "cold_ms": round(cold * 1000, 1),
        "median_ms": round(statistics.median(timings) * 1000, 1),
    }


def signed_in(name: str) -> Any:
    from django.contrib.auth import get_user_model
    from django.test import Client

    client = Client()
    client.force_login(get_user_model().objects.get(username=name))
    return client


def frame(client: Any) -> int:
    """Return what the plainest page of the admin asks: that of one's own account."""
    from django.urls import reverse

    for _time in range(2):
        with Queries() as asked:
            assert client.get(reverse("wagtailadmin_account")).status_code == 200
    return len(asked)


def reading(client: Any, address: str, look: Step) -> Iterator[tuple[Step, Step]]:
    def checked(answer: Any) -> None:
        assert answer.status_code == 200, (address, answer.status_code)
        look(answer.content.decode())

    while True:
        yield (lambda: client.get(address)), checked


class Work:
    """The page that is translated, and the one whose translations follow it."""

    def __init__(self) -> None:
        from django.urls import reverse

        from news.models import NewsPage
        from translation.models import TranslatedText

        self.client = signed_in("translator")
        originals = NewsPage.objects.filter(locale__language_code="en")
        source = originals.get(title=WORKED_ON)
        self.page = NewsPage.objects.exclude(pk=source.pk).get(
            translation_key=source.translation_key
        )
        self.synced = originals.get(title=SYNCED)
        self.rows = TranslatedText.objects.filter(key=self.synced.translation_key)
        self.address = reverse("desk:edit", args=[self.page.pk])
        self.autosave = reverse("desk:autosave", args=[self.page.pk])
        self.turns = itertools.count(1)

    def fields(self) -> dict[str, str]:
        return Fields(self.client.get(self.address).content.decode()).found

    def another(self, text: str) -> str:
        """Return a text in other words: each turn adds letters to the first word."""
        mark = "".join(chr(97 + int(digit)) for digit in str(next(self.turns)))
        first, _space, rest = text.partition(" ")
        return f"{first} {mark} {rest}"

    def one_text_saved(self) -> Iterator[tuple[Step, Step]]:
        fields = self.fields()
        name = texts_in(fields)[3]
        number = name.removeprefix("text-")
        text, version = fields[name], fields["version"]
        assert text
        before = text
        while True:
            new = self.another(text)
            sent = {"version": version, name: new, f"was-{number}": before}
            told: dict[str, Any] = {}

            def look(answer: Any, new: str = new, told: dict = told) -> None:
                assert answer.status_code == 200, answer.content
                told |= answer.json()
                assert told["rows"][number]["stored"] == new, told

            yield (lambda sent=sent: self.client.post(self.autosave, sent)), look
            before, version = new, told["version"]

    def half_written_and_submitted(self) -> Iterator[tuple[Step, Step]]:
        sources = self._translations()
        while True:
            sent = self.fields() | {"action": "submit"}
            names = texts_in(sent)
            for name in names[len(names) // 2 :]:
                sent[name] = self.another(sources[name])
            yield (lambda sent=sent: self.client.post(self.address, sent)), self._back

    def _translations(self) -> dict[str, str]:
        from translation import localize

        translation = localize.find_translation(
            self.page.translation_key, self.page.locale
        )
        return {
            f"text-{one.id}": translated(one.source)
            for one in localize.segments_of(translation)
        }

    def _back(self, answer: Any) -> None:
        """See that the page is in review, and take it out of it for the next turn."""
        assert answer.status_code == 302, answer.status_code
        page = type(self.page).objects.get(pk=self.page.pk)
        state = page.current_workflow_state
        assert page.workflow_in_progress, self.client.get(self.address).content.decode()
        state.cancel(user=None)

    def source_published(self) -> Iterator[tuple[Step, Step]]:
        model = type(self.synced)
        page = model.objects.get(pk=self.synced.pk)
        text = page.body.raw_data[0]["value"]
        while True:
            raw = page.body.raw_data
            raw[0] = raw[0] | {"value": self.another(text)}
            revision = page.save_revision()
            yield revision.publish, self._marked
            page = model.objects.get(pk=page.pk)

    def _marked(self, _answer: Any) -> None:
        marked = self.rows.filter(stale_since__isnull=False).count()
        assert marked == self.rows.count() > 6, marked


def named(fewest: int) -> Step:
    """Return a look at a page that has to name that many records."""

    def look(html: str) -> None:
        found = sum(f"{RECORD} {number:04}" in html for number in range(1000))
        assert found >= fewest, found

    return look


def main() -> None:
    django.setup()
    from django.urls import reverse

    rounds = int(sys.argv[1])
    work, coordinator = Work(), signed_in("coordinator")
    queue = f"{reverse('desk:index')}?language={TARGETS[0]}"

    def whole(html: str) -> None:
        wanted = len(work._translations())
        assert len(texts_in(Fields(html).found)) == wanted > 20, wanted

    steps = {
        "queue": reading(work.client, queue, named(15)),
        "matrix": reading(coordinator, reverse("desk:matrix"), named(20)),
        "editor": reading(work.client, work.address, whole),
        "autosave": work.one_text_saved(),
        "submit": work.half_written_and_submitted(),
        "sync": work.source_published(),
    }
    result: dict[str, Any] = {
        "calibration_ms": calibration_ms(),
        "frame": {"queue": frame(work.client), "matrix": frame(coordinator)},
        "steps": {name: measured(step, rounds) for name, step in steps.items()},
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main()
