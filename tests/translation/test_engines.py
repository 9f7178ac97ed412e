"""The engines against a service that really listens, and does not always behave."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import logging
import threading
import time
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from django.core.cache import cache
from django.core.checks import run_checks
from django.utils.translation import override

from tests.factories import make_news
from tests.translation.conftest import locale, member
from translation import actions, localize
from translation.enums import JobState
from translation.exceptions import EngineRefused, EngineUnavailable
from translation.machine.deepl import DeepL
from translation.machine.libretranslate import LibreTranslate
from translation.models import MachineJob

KEY = "very-secret-key:fx"


class Service(ThreadingHTTPServer):
    """Both services on one port: ``answer`` says what a call of each path gets."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.calls = []
        self.answer = good

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server_port}"

    @property
    def translations(self):
        return [call for call in self.calls if call["path"].endswith("/translate")]


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self._serve(None)

    def do_POST(self):
        self._serve(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))

    def _serve(self, body):
        call = {"path": self.path, "headers": dict(self.headers), "body": body}
        self.server.calls.append(call)
        status, headers, content = self.server.answer(call)
        if not isinstance(content, bytes):
            content = json.dumps(content).encode()
        # The other side may have lost its patience.
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            for part in content if call.get("drip") else [content]:
                self.wfile.write(part if isinstance(part, bytes) else bytes([part]))
                self.wfile.flush()
                time.sleep(call.get("drip", 0))

    def log_message(self, *args):
        """Keep the test's output clean."""


def good(call, mark=lambda text, target: f"{target.lower()[:2]}: {text}"):
    """Answer as the two services do."""
    body = call["body"]
    if call["path"].startswith("/v2/languages"):
        return 200, {}, [{"language": "MT"}, {"language": "PT-BR"}]
    if call["path"] == "/languages":
        return 200, {}, [{"code": "en", "name": "English", "targets": ["en", "sl"]}]
    if call["path"] == "/v2/translate":
        made = [mark(one, body["target_lang"]) for one in body["text"]]
        return 200, {}, {"translations": [{"text": one} for one in made]}
    if call["path"] == "/translate":
        made = [mark(one, body["target"]) for one in body["q"]]
        return 200, {}, {"translatedText": made}
    return 404, {}, {"error": "Not found"}


def always(status, content=b"", **headers):
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda call: (status, names, content)


@pytest.fixture
def service(settings):
    server = Service()
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    settings.DEEPL_AUTH_KEY = KEY
    settings.LIBRETRANSLATE_API_KEY = "another-secret-key"
    settings.DEEPL_URL = settings.LIBRETRANSLATE_URL = server.address
    settings.MACHINE_TRANSLATION_TIMEOUT = 5.0
    cache.clear()
    with override("en"):
        yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(params=[DeepL, LibreTranslate])
def engine(request):
    return request.param()


def test_texts_come_back_in_order(service, engine):
    made = engine.translate(["One", "Two & <b>three</b>"], "en", "sl")
    assert made == ["sl: One", "sl: Two & <b>three</b>"]


def test_what_deepl_is_asked(service):
    DeepL().translate(["Bread", "{name}"], "sl", "en")
    call = service.calls[0]
    assert call["headers"]["Authorization"] == f"DeepL-Auth-Key {KEY}"
    assert call["body"] == {
        "text": ["Bread", '<span translate="no" id="keep0">{name}</span>'],
        "source_lang": "SL",
        "target_lang": "EN-GB",
        "tag_handling": "html",
    }


def test_what_libretranslate_is_asked(service, settings):
    settings.LIBRETRANSLATE_URL = f"{service.address}/"
    LibreTranslate().translate(["Bread"], "en", "sl")
    assert service.calls[0]["path"] == "/translate"
    assert service.calls[0]["body"] == {
        "q": ["Bread"],
        "source": "en",
        "target": "sl",
        "format": "html",
        "api_key": "another-secret-key",
    }
    settings.LIBRETRANSLATE_API_KEY = ""
    LibreTranslate().translate(["Bread"], "en", "sl")
    assert "api_key" not in service.calls[1]["body"]


@pytest.mark.parametrize(
    ("key", "host"),
    [("abc:fx", "https://api-free.deepl.com"), ("abc", "https://api.deepl.com")],
)
def test_the_key_says_which_host(settings, monkeypatch, key, host):
    settings.DEEPL_AUTH_KEY, settings.DEEPL_URL = key, ""
    asked = []
    monkeypatch.setattr(
        "translation.machine.deepl.ask",
        lambda method, url, *rest: (
            asked.append(url) or {"translations": [{"text": "x"}]}
        ),
    )
    DeepL().translate(["Bread"], "en", "sl")
    assert asked == [f"{host}/v2/translate"]


def test_maltese_is_asked_for_once(service):
    engine = DeepL()
    assert engine.can("en", "sl")
    assert service.calls == []
    assert engine.can("en", "mt")
    assert engine.can("en", "mt")
    assert not engine.can("en", "ga")
    assert [call["path"] for call in service.calls] == ["/v2/languages?type=target"]


def test_libretranslate_says_what_it_can(service):
    engine = LibreTranslate()
    assert engine.can("en", "sl")
    assert not engine.can("en", "mt")
    assert not engine.can("mt", "en")


IN_AN_HOUR = format_datetime(dt.datetime.now(dt.UTC) + dt.timedelta(hours=9))


@pytest.mark.parametrize(
    ("status", "headers", "wait"),
    [
        (429, {"Retry_After": "30"}, 30),
        (429, {"Retry_After": "99999999999999999999"}, 3600),
        (503, {"Retry_After": IN_AN_HOUR}, 3600),
        (503, {"Retry_After": "Wed, 21 Oct 2015 07:28:00 GMT"}, 0),
        (503, {"Retry_After": "soon"}, None),
        (429, {}, None),
        (500, {}, None),
        (529, {}, None),
    ],
)
def test_busy_now(service, engine, status, headers, wait):
    service.answer = always(status, {"message": KEY}, **headers)
    with pytest.raises(EngineUnavailable) as error:
        engine.translate(["One"], "en", "sl")
    assert error.value.retry_after == wait
    assert str(status) in str(error.value)
    assert KEY not in str(error.value)


@pytest.mark.parametrize("status", [301, 302, 307, 400, 401, 403, 404, 413, 456])
def test_refused_for_good(service, engine, status):
    elsewhere = Service()
    service.answer = always(
        status, {"message": KEY}, Location=f"{elsewhere.address}/v2/translate"
    )
    with pytest.raises(EngineRefused) as error:
        engine.translate(["One"], "en", "sl")
    elsewhere.server_close()
    assert elsewhere.calls == []
    assert KEY not in str(error.value)
    assert len(service.calls) == 1


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"<html><h1>Welcome</h1></html>",
        b"[" * 100_000,
        b"\xff\xfe",
        "text",
        [],
        {},
        {"translations": "x", "translatedText": "x"},
        {"translations": [1], "translatedText": [1]},
        {"translations": [{"text": None}], "translatedText": [None]},
        {"translations": [{"text": "\ud800"}], "translatedText": ["\ud800"]},
        b'{"translatedText": ["' + b"x" * 5_000_000 + b'"]}',
    ],
    ids=str,
)
def test_an_answer_that_cannot_be_read(service, engine, content):
    service.answer = always(200, content)
    with pytest.raises(EngineRefused, match="cannot be read"):
        engine.translate(["One"], "en", "sl")


@pytest.mark.parametrize(
    "content", [b"<html>", {}, [1], [{}], "x", [{"code": "en", "targets": 1}]]
)
def test_an_odd_list_of_languages(service, engine, content):
    service.answer = always(200, content)
    with contextlib.suppress(EngineRefused):
        assert not engine.can("en", "mt")


@pytest.mark.parametrize("count", [0, 1, 3])
def test_half_a_batch(service, engine, count):
    service.answer = always(
        200, {"translations": [{"text": "x"}] * count, "translatedText": ["x"] * count}
    )
    with pytest.raises(EngineRefused, match=f"2 texts and returned {count}"):
        engine.translate(["One", "Two"], "en", "sl")


def test_no_answer_in_time(service, engine, settings):
    settings.MACHINE_TRANSLATION_TIMEOUT = 0.2

    def slow(call):
        time.sleep(0.6)
        return good(call)

    service.answer = slow
    with pytest.raises(EngineUnavailable, match="in time"):
        engine.translate(["One"], "en", "sl")


def test_an_answer_that_drips_in(service, engine, settings):
    settings.MACHINE_TRANSLATION_TIMEOUT = 0.2

    def drip(call):
        call["drip"] = 0.05
        return good(call)

    service.answer = drip
    with pytest.raises(EngineUnavailable, match="in time"):
        engine.translate(["One"], "en", "sl")


def test_nobody_there(service, engine, settings):
    with Service() as gone:
        settings.DEEPL_URL = settings.LIBRETRANSLATE_URL = gone.address
    with pytest.raises(EngineUnavailable, match="cannot be reached"):
        engine.translate(["One"], "en", "sl")


def test_batches_keep_within_both_limits(monkeypatch):
    engine = LibreTranslate()
    monkeypatch.setattr(LibreTranslate, "max_texts", 3)
    monkeypatch.setattr(LibreTranslate, "max_characters", 10)
    texts = ["a" * 6, "b" * 4, "c", "d", "e", "f", "g" * 10]
    assert [len(one) for one in engine.batches(texts)] == [2, 3, 1, 1]
    assert [text for one in engine.batches(texts) for text in one] == texts
    assert list(engine.batches([])) == []


@pytest.fixture
def run(db, settings, django_capture_on_commit_callbacks):
    settings.TASKS = {
        "default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}
    }

    def ask(pages, codes, user):
        with django_capture_on_commit_callbacks(execute=True):
            return actions.ask_machine(pages, [locale(code) for code in codes], user)

    return ask


def test_a_hundred_and_twenty_texts_are_three_calls(site, service, settings, run):
    settings.MACHINE_TRANSLATION = "sl=deepl"
    # Title and teaser are texts as well.
    page = make_news(body=[("heading", f"Heading {number}") for number in range(118)])
    run([page], ["sl"], member("tina", "sl"))
    assert [len(call["body"]["text"]) for call in service.calls] == [50, 50, 20]
    job = MachineJob.objects.get()
    assert (job.state, job.total, job.done) == (JobState.DONE, 120, 120)


def test_one_language_fails_and_the_other_is_whole(news, service, settings, run):
    settings.MACHINE_TRANSLATION = "sl=deepl, lt=libretranslate, mt=libretranslate"
    service.answer = lambda call: (
        good(call) if call["path"].startswith("/v2/") else (500, {}, b"oh no")
    )
    run([news], ["lt", "sl", "mt"], member("tina", "sl", "lt", "mt"))
    states = dict(MachineJob.objects.values_list("locale__language_code", "state"))
    assert states == {
        "sl": JobState.DONE,
        "lt": JobState.WAITING,
        "mt": JobState.WAITING,
    }
    found = localize.find_translation(news.translation_key, locale("sl"))
    assert all(one.translation for one in localize.segments_of(found))


def test_a_language_the_engine_does_not_know(news, service, settings, run):
    settings.MACHINE_TRANSLATION = "mt=libretranslate"
    run([news], ["mt"], member("tina", "mt"))
    job = MachineJob.objects.get()
    assert job.state == JobState.FAILED
    assert "LibreTranslate does not translate from English into Malti" in job.message
    assert not news.has_translation(locale("mt"))


def test_markup_of_its_own_is_refused(news, service, settings, run):
    settings.MACHINE_TRANSLATION = "sl=deepl"
    service.answer = lambda call: good(call, lambda text, target: f"<i>{text}</i>")
    run([news], ["sl"], member("tina", "sl"))
    job = MachineJob.objects.get()
    assert (job.state, job.done, job.refused) == (JobState.DONE, 0, 7)


@pytest.mark.parametrize("status", [401, 403, 429, 456, 500])
def test_the_key_is_told_to_nobody(news, service, settings, run, caplog, status):
    settings.MACHINE_TRANSLATION = "sl=deepl, lt=libretranslate"
    service.answer = always(status, {"message": f"{KEY} another-secret-key"})
    caplog.set_level(logging.DEBUG)
    run([news], ["sl", "lt"], member("tina", "sl", "lt"))
    messages = [job.message for job in MachineJob.objects.all()]
    assert all(messages)
    # What other libraries say of the data they store is none of the engine's.
    said = "".join(
        record.getMessage() + (record.exc_text or "")
        for record in caplog.records
        if not record.name.startswith("django.db")
    )
    assert "httpcore" in {record.name.partition(".")[0] for record in caplog.records}
    for secret in ("very-secret-key", "another-secret-key"):
        assert secret not in said + "".join(messages)


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"MACHINE_TRANSLATION": ""}, []),
        ({"MACHINE_TRANSLATION": "*=fake"}, []),
        ({"MACHINE_TRANSLATION": "sl=deepl", "DEEPL_AUTH_KEY": "a:fx"}, []),
        ({"MACHINE_TRANSLATION": "sl=google"}, ["heco.E021"]),
        ({"MACHINE_TRANSLATION": "sl"}, ["heco.E021"]),
        ({"MACHINE_TRANSLATION": "xx=fake"}, ["heco.E022"]),
        ({"MACHINE_TRANSLATION": "sl=deepl"}, ["heco.E023"]),
        ({"MACHINE_TRANSLATION": "sl=libretranslate"}, ["heco.E023"]),
        (
            {
                "MACHINE_TRANSLATION": "sl=libretranslate",
                "LIBRETRANSLATE_URL": "http://me:word@localhost",
            },
            ["heco.E024"],
        ),
        (
            {"MACHINE_TRANSLATION": "*=fake", "LIBRETRANSLATE_URL": "localhost:5000"},
            ["heco.E024"],
        ),
        (
            {"MACHINE_TRANSLATION": "sl=deepl", "DEEPL_AUTH_KEY": "a b\nc"},
            ["heco.E025"],
        ),
    ],
)
def test_what_a_host_got_wrong(settings, changes, found):
    settings.DEEPL_AUTH_KEY = settings.DEEPL_URL = ""
    settings.LIBRETRANSLATE_URL = settings.LIBRETRANSLATE_API_KEY = ""
    for name, value in changes.items():
        setattr(settings, name, value)
    errors = [
        one for one in run_checks() if one.id in {f"heco.E02{n}" for n in range(10)}
    ]
    assert [one.id for one in errors] == found
    assert all(one.hint for one in errors)
