"""Run the suite on SQLite and on PostgreSQL, side by side, and add up the results.

``make test`` ends here. The browser tests run once, on PostgreSQL, which is what a
public site uses; tests that no database can change run once, on SQLite, which is the
quicker of the two. TEST_DATABASE=sqlite or postgres runs one of the two, BROWSER=0
leaves the browser out, ARGS goes to pytest.
"""

from __future__ import annotations

import contextlib
import os
import shlex
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import FrameType
from xml.etree import ElementTree

from heco_site.operations.supervise import follow_parent

from . import postgres

ROOT = Path(__file__).resolve().parents[2]
NOTHING_COLLECTED = 5
DATABASES = {"": ["sqlite", "postgres"], "sqlite": ["sqlite"], "postgres": ["postgres"]}


class Ended(BaseException):
    """A signal asked for the end."""


@contextlib.contextmanager
def database(name: str) -> Iterator[dict[str, str]]:
    """Give the environment in which the suite finds the database ``name``."""
    plain = {key: value for key, value in os.environ.items() if key != "DATABASE_URL"}
    plain["DJANGO_SETTINGS_MODULE"] = "heco_site.settings.test"
    if name == "postgres":
        with postgres.running() as url:
            yield plain | {"DATABASE_URL": url}
    else:
        yield plain


@dataclass
class Run:
    """One suite at work; ``said`` holds what it prints until its turn to be shown."""

    child: subprocess.Popen[bytes]
    report: Path
    said: Path | None

    def wait(self) -> int:
        status = self.child.wait()
        if self.said is not None:
            sys.stdout.buffer.write(self.said.read_bytes())
            sys.stdout.flush()
        return status


@contextlib.contextmanager
def begun(name: str, wanted: str, shown: bool) -> Iterator[Run]:
    """Begin the suite on one database; asked to stop, it tidies up after itself."""
    with (
        tempfile.TemporaryDirectory(prefix="heco-report-") as folder,
        database(name) as environment,
        open(Path(folder) / "said", "wb") as said,
    ):
        report = Path(folder) / "report.xml"
        command = [sys.executable, "-m", "pytest", f"--junit-xml={report}"]
        command += ["-m", wanted] if wanted else []
        command += shlex.split(os.environ.get("ARGS", ""))
        child = subprocess.Popen(
            command,
            cwd=ROOT,
            env=environment,
            stdout=None if shown else said,
            stderr=None if shown else subprocess.STDOUT,
            preexec_fn=partial(follow_parent, signal.SIGINT),
        )
        try:
            yield Run(child, report, None if shown else Path(said.name))
        except BaseException:
            child.send_signal(signal.SIGINT)
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(20)
            raise
        finally:
            child.kill()
            child.wait()


def wanted(names: list[str], name: str, browser: bool) -> str:
    """Return which tests run on a database, as pytest's ``-m`` takes it."""
    left_out = []
    if not browser or name != names[-1]:
        left_out.append("not browser")
    if name != names[0]:
        left_out.append("not once")
    return " and ".join(left_out)


def counted(report: Path) -> Counter[str]:
    """Return how many tests of a JUnit report ended in which way."""
    totals: Counter[str] = Counter()
    if report.exists():
        for suite in ElementTree.parse(report).iter("testsuite"):
            failed = int(suite.get("failures", 0)) + int(suite.get("errors", 0))
            skipped = int(suite.get("skipped", 0))
            totals["failed"] += failed
            totals["skipped"] += skipped
            totals["passed"] += int(suite.get("tests", 0)) - failed - skipped
    return totals


def main() -> int:
    names = DATABASES.get(os.environ.get("TEST_DATABASE", ""))
    if names is None:
        print("TEST_DATABASE is sqlite or postgres.", file=sys.stderr)
        return 2
    last = names[-1]
    browser = os.environ.get("BROWSER", "1") != "0"
    totals: Counter[str] = Counter()
    worst = 0
    with contextlib.ExitStack() as stack:
        # Side by side, since one suite keeps one core busy; the last is shown at once.
        runs = [
            stack.enter_context(begun(name, wanted(names, name, browser), name == last))
            for name in names
        ]
        for name, run in reversed(list(zip(names, runs, strict=True))):
            print(f"— {name}", flush=True)
            status, counts = run.wait(), counted(run.report)
            if status not in (0, NOTHING_COLLECTED) and not counts["failed"]:
                counts["failed"] = 1  # Pytest itself broke off.
            totals += counts
            if status != NOTHING_COLLECTED or not os.environ.get("ARGS"):
                worst = worst or status
    if totals["skipped"]:
        print(f"{totals['skipped']} skipped")
    print(f"{totals['passed']} passed, {totals['failed']} failed")
    return worst


if __name__ == "__main__":

    def ended(number: int, frame: FrameType | None) -> None:
        for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(each, signal.SIG_IGN)
        raise Ended(number)

    # Said for SIGINT too: a shell's background jobs start with it ignored.
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, ended)
    try:
        sys.exit(main())
    except postgres.NoServer as error:
        sys.exit(str(error))
    except Ended:
        sys.exit(130)
