"""Run the whole site from this folder: database, content, web process and worker.

``make run`` ends here. Web and worker are children of this one process and live and
die with it: any of them ending, or a Ctrl-C, ends them all, and on Linux the kernel
ends them even when this process is killed outright.
"""

from __future__ import annotations

import ctypes
import fcntl
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Sequence
from pathlib import Path
from types import FrameType
from typing import IO

ROOT = Path(__file__).resolve().parents[2]
UNUSABLE = 3  # prepare.py: the database itself is at fault
PATIENCE_TO_START = 60.0
PATIENCE_TO_END = 10.0
ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
PR_SET_PDEATHSIG = 1


class Ended(BaseException):
    """A signal asked for the end; like KeyboardInterrupt, no error handler's affair."""

    def __init__(self, number: int) -> None:
        self.number = number
        super().__init__(number)


class Refused(Exception):
    """The site cannot start; the text is one line naming the way out."""


def follow_parent(number: int = signal.SIGTERM) -> None:
    """Ask the kernel for a signal at the parent's death, however it dies (Linux)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, number, 0, 0, 0)


class Family:
    """Child processes that live and die together."""

    def __init__(self) -> None:
        self.members: list[subprocess.Popen[bytes]] = []

    def start(
        self, command: Sequence[str], stdout: IO[bytes] | int | None = None
    ) -> subprocess.Popen[bytes]:
        """Start a child out of reach of the terminal's Ctrl-C, which we pass on."""
        child = subprocess.Popen(
            command,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            start_new_session=True,
            preexec_fn=follow_parent,
        )
        self.members.append(child)
        return child

    def fallen(self) -> subprocess.Popen[bytes] | None:
        """Return a child that has ended, if any."""
        return next((one for one in self.members if one.poll() is not None), None)

    def signal(self, number: int) -> None:
        for child in self.members:
            try:
                os.killpg(child.pid, number)
            except ProcessLookupError:
                continue

    def end(self) -> None:
        """End all children and theirs: first politely, after a while by force."""
        self.signal(signal.SIGTERM)
        until = time.monotonic() + PATIENCE_TO_END
        for child in self.members:
            try:
                child.wait(max(0.1, until - time.monotonic()))
            except subprocess.TimeoutExpired:
                continue
        self.signal(signal.SIGKILL)
        for child in self.members:
            child.wait()


def chosen_port() -> int:
    """Return the port asked for, once it is known to be free."""
    text = os.environ.get("PORT", "8000")
    if not text.isascii() or not text.isdigit() or not 0 < int(text) < 65536:
        raise Refused(f"PORT={text} is no port. Run: make run PORT=8001")
    port = int(text)
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            other = port + 1 if port < 65535 else 8000
            raise Refused(
                f"Port {port} cannot be used ({error.strerror}). "
                f"Run: make run PORT={other}"
            ) from error
    return port


def lock_data(data: Path) -> IO[str]:
    """Hold the data folder; a lock left by a dead process is no hindrance."""
    try:
        data.mkdir(parents=True, exist_ok=True)
        lock = open(data / "run.lock", "w")  # noqa: SIM115 - held until the end
    except PermissionError as error:
        raise Refused(
            f"The folder {data} belongs to another user. "
            f"Run: sudo chown -R $(id -u) {data}"
        ) from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise Refused(
            "The site already runs from this folder. To run another with data of its "
            "own: HECO_DATA=/another/folder make run PORT=8001"
        ) from error
    return lock


def prepare(family: Family) -> tuple[int, bytes]:
    """Migrate and load the content; return the exit status and the accounts."""
    here = [sys.executable, "-m", "heco_site.operations.prepare"]
    child = family.start(here, stdout=subprocess.PIPE)
    accounts, _ = child.communicate()
    family.members.remove(child)
    return child.returncode, accounts


def prepared(family: Family, data: Path) -> bytes:
    """Prepare the data, setting aside a database that never got ready before."""
    ready, database = data / "ready", data / "db.sqlite3"
    status, accounts = prepare(family)
    own = "DATABASE_URL" not in os.environ
    if status == UNUSABLE and own and database.exists() and not ready.exists():
        kept = data / f"unfinished-{int(time.time())}"
        kept.mkdir()
        for part in data.glob("db.sqlite3*"):
            part.rename(kept / part.name)
        said = f"A first start was cut off; its database now lies in {kept}."
        print(said, file=sys.stderr)
        status, accounts = prepare(family)
    if status == UNUSABLE and own:
        way = f"mv {data} {data}.broken && make run"
        raise Refused(f"The database cannot be used (see above). Run: {way}")
    if status:
        raise Refused("Not ready (see above). When that is settled, run: make run")
    ready.touch()
    return accounts


def wait_for(address: str, family: Family) -> None:
    """Return once the home page answers 200."""
    # A proxy configured for the machine has no business with the machine itself.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    reason = "no answer"
    until = time.monotonic() + PATIENCE_TO_START
    while time.monotonic() < until and not family.fallen():
        try:
            with opener.open(address, timeout=PATIENCE_TO_START) as answer:
                if answer.status == 200:
                    return
        except urllib.error.HTTPError as error:
            raise Refused(f"{address} answers {error.code} (see above).") from error
        except OSError as error:
            reason = str(error)
        time.sleep(0.1)
    if not family.fallen():
        raise Refused(f"{address} does not answer: {reason}. Run: make run")


def start(family: Family, port: int) -> None:
    """Start one threaded web process and the worker, which is also the clock."""
    web = [sys.executable, "-m", "gunicorn", "heco_site.wsgi:application"]
    web += ["--bind", f"127.0.0.1:{port}", "--worker-class", "gthread"]
    web += ["--workers", "1", "--threads", "8", "--graceful-timeout", "5"]
    web += ["--no-control-socket", "--log-level", "warning"]
    family.start(web)
    family.start([sys.executable, "manage.py", "run_worker"])


def supervise(family: Family) -> int:
    """Run the site until somebody or something ends it; return the exit status."""
    port = chosen_port()
    address = f"http://127.0.0.1:{port}"
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "heco_site.settings.dev")
    os.environ.setdefault("BASE_URL", address)
    data = Path(os.environ.get("HECO_DATA") or ROOT / "data").resolve()
    with lock_data(data):
        (data / "static").mkdir(exist_ok=True)  # WhiteNoise warns where it is missing.
        accounts = prepared(family, data)
        start(family, port)
        wait_for(f"{address}/", family)
        if not family.fallen():
            print(accounts.decode().rstrip())
            print(f"\nThe site is at {address}/ – end it with Ctrl-C.", flush=True)
        while (fallen := family.fallen()) is None:
            time.sleep(0.2)
        name = "web process" if fallen is family.members[0] else "worker"
        print(f"The {name} ended by itself, so the site ends.", file=sys.stderr)
        return fallen.returncode if fallen.returncode > 0 else 1


def main() -> int:
    def ended(number: int, frame: FrameType | None) -> None:
        # Whoever presses twice must not interrupt the tidying up.
        for each in ENDING:
            signal.signal(each, signal.SIG_IGN)
        raise Ended(number)

    for number in ENDING:
        # nohup's wish to outlive the terminal is respected.
        ignored = signal.getsignal(number) is signal.SIG_IGN
        if number != signal.SIGHUP or not ignored:
            signal.signal(number, ended)
    follow_parent()
    family = Family()
    try:
        return supervise(family)
    except Refused as error:
        print(error, file=sys.stderr)
        return 1
    except Ended as error:
        return 0 if error.number == signal.SIGINT else 128 + error.number
    finally:
        family.end()


if __name__ == "__main__":
    sys.exit(main())
