"""A real Bluesky server (PDS) of one's own, from npm; it needs Node 18 and npm.

``python -m tests.servers.pds`` starts one and says where. Its packages are installed
once, into the folder ``.peers`` of the project or the one that HECO_PEERS names.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import json
import os
import shutil
import subprocess
import tempfile
import threading
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = ["Missing", "Pds", "running"]

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent / "peers" / "pds"
FILES = ("package.json", "package-lock.json", "run.cjs")
START = 60.0  # seconds
PATIENCE = 900  # seconds; a part of it is compiled


class Missing(Exception):
    """Why there is no such server here, in one line."""


@dataclass(frozen=True)
class Pds:
    """A running server; ``url`` has no slash at its end."""

    url: str

    def account(self, name: str) -> dict[str, str]:
        """Make an account; return its ``handle``, ``did`` and an app ``password``."""
        made = self.call(
            "com.atproto.server.createAccount",
            {
                "email": f"{name}@example.org",
                "handle": f"{name}.test",
                "password": "the-own-password",
            },
        )
        app = self.call(
            "com.atproto.server.createAppPassword",
            {"name": "heco"},
            token=made["accessJwt"],
        )
        return {
            "handle": made["handle"],
            "did": made["did"],
            "password": app["password"],
            "token": made["accessJwt"],
        }

    def posts(self, did: str) -> list[dict[str, Any]]:
        """Return the posts of an account, the oldest first."""
        found = self.call(
            f"com.atproto.repo.listRecords?repo={did}"
            "&collection=app.bsky.feed.post&limit=100&reverse=true"
        )
        return list(found["records"])

    def call(self, name: str, body: Any = None, token: str = "") -> Any:
        headers = {"Content-Type": "application/json"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        data = json.dumps(body).encode() if body is not None else None
        request = urllib.request.Request(
            f"{self.url}/xrpc/{name}", data=data, headers=headers
        )
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.loads(answer.read() or b"null")


@contextlib.contextmanager
def running(**environment: str) -> Iterator[Pds]:
    """Run a server with nobody in it; raise ``Missing`` where there can be none."""
    folder = _installed()
    with tempfile.TemporaryDirectory(prefix="heco-pds-") as data:
        (Path(data) / "blobs").mkdir()
        log = Path(data) / "log"
        with log.open("w") as errors:
            child = subprocess.Popen(
                ["node", "run.cjs", data],
                cwd=folder,
                env={**os.environ, "LOG_ENABLED": "false", **environment},
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            )
        try:
            assert child.stdout is not None
            impatience = threading.Timer(START, child.kill)
            impatience.start()
            url = child.stdout.readline().strip()
            impatience.cancel()
            if not url:
                raise Missing(f"The Bluesky server does not start: {log.read_text()}")
            yield Pds(url)
        finally:
            child.kill()
            child.communicate()


def _installed() -> Path:
    """Return the folder with all packages; the first who asks installs them."""
    for program in ("node", "npm"):
        if shutil.which(program) is None:
            raise Missing(
                f"There is no Bluesky server without {program} (18 or newer)."
            )
    base = Path(os.environ.get("HECO_PEERS") or ROOT / ".peers")
    base.mkdir(parents=True, exist_ok=True)
    with (base / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        folder, mark = base / "pds", _mark()
        done = folder / "done"
        if done.exists() and done.read_text() == mark:
            return folder
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for name in FILES:
            shutil.copy(HERE / name, folder / name)
        _install(folder)
        done.write_text(mark)
    return folder


def _mark() -> str:
    return hashlib.sha256(b"".join(map(_content, FILES))).hexdigest()


def _content(name: str) -> bytes:
    return (HERE / name).read_bytes()


def _install(folder: Path) -> None:
    command = ["npm", "ci", "--no-audit", "--no-fund", "--omit=dev"]
    try:
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, timeout=PATIENCE
        )
    except subprocess.TimeoutExpired:
        raise Missing("npm takes too long to fetch the Bluesky server.") from None
    if done.returncode:
        words = " ".join(done.stderr.split())[-300:]
        raise Missing(f"npm cannot install the Bluesky server: {words}")


if __name__ == "__main__":
    with running() as pds:
        one = pds.account("heco")
        print(pds.url, one["handle"], one["password"], flush=True)
        input("Enter ends it. ")
