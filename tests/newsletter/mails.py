"""Mails as the worker hands them over, and a provider that answers by a script."""

from __future__ import annotations

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qs

from django.utils import timezone

from dissemination.newsletter.rendering import READER, Template
from dissemination.newsletter.rendering.mime import Envelope
from dissemination.newsletter.transport import Mail


def template(text: str = "Dober dan", leave_mail: str = "") -> Template:
    envelope = Envelope(
        sender="HE.CO <news@example.org>",
        reply_to="office@example.org",
        list_name="HE.CO",
        list_id="newsletter.example.org",
        campaign="c1",
        leave=f"https://www.example.org/sl/newsletter/one-click/{READER}/",
        leave_mail=leave_mail,
        date=timezone.now(),
    )
    link = f"https://www.example.org/sl/newsletter/leave/{READER}/"
    html = f"<style>a{{color:red}}</style><p>{text}</p><a href='{link}'>x</a>"
    return Template(envelope, "sl", "edge", (text, f"{text}\n.\n..\n{link}\n", html))


ONE = template()


def mail(number: int = 1, content: Template = ONE, **fields: Any) -> Mail:
    defaults = {
        "key": str(number),
        "address": f"reader-{number}@example.org",
        "token": f"token-{number}",
        "message_id": f"<{number:032x}@example.org>",
        "template": content,
    }
    return Mail(**{**defaults, **fields})


class Provider:
    """A server of HTTP; each call takes the next of ``answers``, the last for ever.

    An answer is ``(status, content)``, where content may be a function of the call.
    ``drop`` ends the line without a word, ``stall`` says nothing until the end.
    """

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.calls: list[dict[str, Any]] = []
        self.over = threading.Event()

    def __enter__(self) -> Self:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}/"
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.01}
        )
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self.over.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        provider = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                provider._answer(self)

            do_GET = do_POST

            def log_message(self, *args: object) -> None:
                """The tests say what they need."""

        return Handler

    def _answer(self, line: BaseHTTPRequestHandler) -> None:
        body = line.rfile.read(int(line.headers.get("Content-Length", 0)))
        call = {"path": line.path, "headers": line.headers, "body": body}
        self.calls.append(call)
        many = len(self.answers) > 1
        answer = self.answers.pop(0) if many else self.answers[0]
        if answer == "stall":
            self.over.wait(30)
        if isinstance(answer, str):
            line.close_connection = True
            return
        status, content = answer
        content = content(call) if callable(content) else content
        data = content if isinstance(content, bytes) else json.dumps(content).encode()
        line.send_response(status)
        line.send_header("Content-Type", "application/json")
        line.send_header("Content-Length", str(len(data)))
        line.end_headers()
        line.wfile.write(data)

    def json(self, at: int = -1) -> Any:
        return json.loads(self.calls[at]["body"])

    def form(self, at: int = -1) -> dict[str, list[str]]:
        return parse_qs(self.calls[at]["body"].decode())


def soon(condition: Any, seconds: float = 5.0) -> bool:
    """Wait until something is true, at most so long."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.005)
    return True
