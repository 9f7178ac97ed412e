"""A real server with the interface of Mastodon: snac, in one program.

``python -m tests.servers.snac`` starts one and says where. Debian has it as ``snac2``
(for bookworm in its backports). It ignores Idempotency-Key, as some servers do.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = ["Missing", "Snac", "running"]

PATIENCE = 15.0  # seconds
OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob"


class Missing(Exception):
    """Why there is no such server here, in one line."""


@dataclass(frozen=True)
class Snac:
    """A running server with one person; ``url`` has no slash at its end."""

    url: str
    token: str

    def posts(self) -> list[dict[str, Any]]:
        """Return all posts of the person, the newest first."""
        who = self.call("v1/accounts/verify_credentials")
        return list(self.call(f"v1/accounts/{who['id']}/statuses?limit=40"))

    def call(self, path: str, **form: str) -> Any:
        data = urllib.parse.urlencode(form).encode() if form else None
        request = urllib.request.Request(
            f"{self.url}/api/{path}",
            data=data,
            headers={"Authorization": f"Bearer {self.token}"},
        )
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.loads(answer.read())


@contextlib.contextmanager
def running() -> Iterator[Snac]:
    """Run a server with one person; raise ``Missing`` where there can be none."""
    if shutil.which("snac") is None:
        raise Missing("There is no snac (Debian: snac2, in bookworm-backports).")
    with tempfile.TemporaryDirectory(prefix="heco-snac-") as folder:
        base, port = Path(folder) / "base", _free_port()
        answers = f"127.0.0.1\n{port}\nlocalhost:{port}\n\n\n"
        _told(["snac", "init", str(base)], answers)
        config = base / "server.json"
        config.write_text(json.dumps(json.loads(config.read_text()) | _SETTINGS))
        told = _told(["snac", "adduser", str(base), "heritage"], "Heritage\n")
        password = told.split("User password is ")[1].split()[0]
        with (base / "log").open("w") as log:
            child = subprocess.Popen(
                ["snac", "httpd", str(base)], stdout=log, stderr=log
            )
        try:
            _await(port)
            url = f"http://localhost:{port}"
            yield Snac(url, _token(url, password))
        finally:
            child.kill()
            child.wait()


_SETTINGS = {"protocol": "http"}


def _told(command: list[str], answers: str) -> str:
    done = subprocess.run(
        command, input=answers, capture_output=True, text=True, check=True, timeout=60
    )
    return done.stdout + done.stderr


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _await(port: int) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        with (
            contextlib.suppress(OSError),
            socket.create_connection(("127.0.0.1", port), timeout=1),
        ):
            return
        time.sleep(0.05)
    raise Missing("snac does not start.")


def _token(url: str, password: str) -> str:
    """Go the way of a person who lets an application in."""
    app = _posted(
        f"{url}/api/v1/apps",
        client_name="heco",
        redirect_uris=OUT_OF_BAND,
        scopes="read write",
    )
    names = json.loads(app)
    code = _posted(
        f"{url}/oauth/x-snac-login",
        login="heritage",
        passwd=password,
        redir=OUT_OF_BAND,
        cid=names["client_id"],
        state="",
    )
    found = _posted(
        f"{url}/oauth/token",
        grant_type="authorization_code",
        code=code.strip(),
        client_id=names["client_id"],
        client_secret=names["client_secret"],
        redirect_uri=OUT_OF_BAND,
    )
    return str(json.loads(found)["access_token"])


def _posted(url: str, **form: str) -> str:
    data = urllib.parse.urlencode(form).encode()
    with urllib.request.urlopen(url, data=data, timeout=10) as answer:
        return str(answer.read().decode())


if __name__ == "__main__":
    with running() as snac:
        print(snac.url, snac.token, flush=True)
        input("Enter ends it. ")
