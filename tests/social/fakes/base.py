"""What all fakes share: a server of its own, and the bad days that a network has."""

from __future__ import annotations

import email.parser
import email.policy
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar
from urllib.parse import parse_qs, urlsplit

TOKEN = "EAAB-the-secret-token"


@dataclass
class Asked:
    """One request, its body read as what it says it is."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    form: dict[str, str] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    json: Any = None
    body: bytes = b""


@dataclass
class Told:
    """An answer; ``cut`` closes the line instead of sending it."""

    status: int = 200
    json: Any = None
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes | None = None
    cut: bool = False


class Fake:
    """A network. ``posts`` are those that it shows; ``bad`` spoils the next answers.

    Each word of ``bad`` is for one call that publishes, in turn: ``lost`` and ``500``
    publish first; ``429``, ``limited`` (with a time) and the others do not.
    """

    PUBLISHES: ClassVar[str] = ""

    def __init__(self) -> None:
        self.posts: dict[str, dict[str, Any]] = {}
        self.bad: list[str] = []
        self.asked: list[Asked] = []
        self.token = TOKEN
        self._number = 100

    def next_number(self) -> int:
        self._number += 1
        return self._number

    @contextmanager
    def running(self) -> Iterator[str]:
        """Serve; yield the address, without a slash at its end."""
        fake = self

        class Handler(BaseHTTPRequestHandler):
            def _handle(self) -> None:
                fake._serve(self)

            do_GET = do_POST = do_PUT = do_DELETE = _handle

            def log_message(self, *words: Any) -> None:
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            server.server_close()
            thread.join()

    def answer(self, asked: Asked) -> Told:
        raise NotImplementedError

    def is_publishing(self, asked: Asked) -> bool:
        raise NotImplementedError

    def limited(self, seconds: int | None) -> Told:
        headers = {"Retry-After": str(seconds)} if seconds else {}
        return Told(429, {"message": "Too many calls"}, headers)

    def _serve(self, handler: BaseHTTPRequestHandler) -> None:
        asked = _read(handler)
        self.asked.append(asked)
        bad = self.bad.pop(0) if self.bad and self.is_publishing(asked) else ""
        told = self._spoiled(asked, bad)
        if told.cut:
            handler.close_connection = True
            handler.connection.close()
            return
        _send(handler, told)

    def _spoiled(self, asked: Asked, bad: str) -> Told:
        match bad:
            case "lost":
                self.answer(asked)
                return Told(cut=True)
            case "500":
                self.answer(asked)
                return Told(500, {"message": "Something broke"})
            case "cut":
                return Told(cut=True)
            case "429":
                return self.limited(None)
            case "limited":
                return self.limited(7)
            case "html":
                self.answer(asked)
                return Told(200, body=b"<html>Welcome</html>")
            case "redirect":
                return Told(302, headers={"Location": "http://127.0.0.1:1/inside"})
            case "huge":
                self.answer(asked)
                return Told(200, body=b" " * 3_000_000)
        return self.answer(asked)


def _read(handler: BaseHTTPRequestHandler) -> Asked:
    parts = urlsplit(handler.path)
    query = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    headers = {name.lower(): value for name, value in handler.headers.items()}
    body = handler.rfile.read(int(headers.get("content-length") or 0))
    asked = Asked(handler.command, parts.path, query, headers, body=body)
    kind = headers.get("content-type", "")
    if kind.startswith("application/json"):
        asked.json = json.loads(body)
    elif kind.startswith("application/x-www-form-urlencoded"):
        given = parse_qs(body.decode(), keep_blank_values=True)
        asked.form = {name: values[-1] for name, values in given.items()}
    elif kind.startswith("multipart/form-data"):
        _read_parts(asked, kind)
    return asked


def _read_parts(asked: Asked, kind: str) -> None:
    head = f"Content-Type: {kind}\r\n\r\n".encode()
    parser = email.parser.BytesParser(policy=email.policy.HTTP)
    for part in parser.parsebytes(head + asked.body).iter_parts():
        name = str(part.get_param("name", header="content-disposition"))
        content = part.get_payload(decode=True)
        if part.get_filename():
            asked.files[name] = content
        else:
            asked.form[name] = content.decode()


def _send(handler: BaseHTTPRequestHandler, told: Told) -> None:
    body = told.body
    if body is None:
        body = json.dumps(told.json).encode() if told.json is not None else b""
    handler.send_response(told.status)
    for name, value in told.headers.items():
        handler.send_header(name, value)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    try:
        handler.wfile.write(body)
    except OSError:
        handler.close_connection = True  # Whoever asked has heard enough.
