"""Make the virtual environment and hand over to what was asked for.

Run by ``make`` with whatever Python the machine has, so only the standard library
may be imported here. Whatever an earlier, broken attempt left behind is replaced:
an environment counts as finished only when its stamp was written, which happens
last.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
STAMP = VENV / "finished"
LOG = ROOT / ".setup.log"
PYTHON = VENV / "bin" / "python"
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")
MODULES = {
    "run": ("base", "heco_site.operations.supervise"),
    "test": ("test", "tests.servers.suite"),
    "crash-test": ("test", "tests.newsletter.crash"),
    "social-crash-test": ("test", "tests.social.crash"),
    "setup": ("test", ""),
}


class Missing(Exception):
    """Something cannot be had here; the text is one line naming the way out."""


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def fingerprint(lock: str) -> str:
    """Return what an environment for ``lock`` depends on, as one hash.

    The folder is part of it: scripts inside an environment name it. Of Python only
    what decides about packages is: its patches come and go with the system's.
    """
    found = hashlib.sha256()
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    for part in (str(VENV), version, os.path.realpath(sys.executable)):
        found.update(part.encode() + b"\0")
    found.update((ROOT / "requirements" / f"{lock}.txt").read_bytes())
    return found.hexdigest()


def finished() -> set[str]:
    """Return the fingerprints that the present environment satisfies."""
    try:
        works = subprocess.run([PYTHON, "-c", ""], capture_output=True, check=False)
        return set(STAMP.read_text().split()) if works.returncode == 0 else set()
    except OSError:
        return set()


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Let one set-up run at a time in this folder."""
    with open(ROOT / ".setup.lock", "w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another set-up is under way here; waiting for it …")
            fcntl.flock(lock, fcntl.LOCK_EX)
        # Programs started meanwhile hold the lock as well: one that outlives us,
        # because we were killed, must not meet the next set-up.
        os.set_inheritable(lock.fileno(), True)
        yield


def logged(command: list[str], **environment: str) -> bool:
    """Run ``command`` with its output in the log; tell whether it succeeded."""
    with open(LOG, "a") as log:
        log.write(f"$ {' '.join(command)}\n")
        log.flush()
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            env=os.environ | environment,
            cwd=ROOT,
            close_fds=False,
            check=False,
        )
    return done.returncode == 0


def apt_install(*packages: str) -> bool:
    """Install Debian packages where this may and can be done."""
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    say(f"Installing from the system: {', '.join(packages)} …")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    apt = ["apt-get", "-o", "DPkg::Lock::Timeout=300"]
    logged(["dpkg", "--configure", "-a"], **quiet)  # An install that was cut off.
    logged([*apt, "update"], **quiet)
    install = [*apt, "install", "-y", "--no-install-recommends", *packages]
    return logged(install, **quiet)


def need_venv_module() -> None:
    """Make sure that this Python can make environments with pip in them."""
    if importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv"):
        return
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    if not apt_install(package):
        raise Missing(
            f"Python's venv module is missing here. Run: sudo apt-get install {package}"
        )


def driver_runs() -> bool:
    """Tell whether what steers the browser finds its one library of the system."""
    drivers = VENV.glob("lib/python*/site-packages/playwright/driver/node")
    return any(
        subprocess.run([path, "--version"], capture_output=True, check=False).returncode
        == 0
        for path in drivers
    )


def need_browser() -> None:
    """Make sure that there is a browser for the browser tests, and its driver runs."""
    names = (os.environ.get("CHROMIUM"), *CHROMIUM_NAMES)
    packages = []
    if not any(shutil.which(name) for name in names if name):
        packages.append("chromium")
    if not driver_runs():
        packages.append("libatomic1")
    if packages and not apt_install(*packages):
        raise Missing(
            "The browser tests need system packages. Run: sudo apt-get install "
            f"{' '.join(packages)} (or leave them out: make test BROWSER=0)"
        )


def last_error() -> str:
    """Return the last line of the log that speaks of an error."""
    lines = LOG.read_text(errors="replace").splitlines()
    told = [line for line in lines if line.lower().startswith(("error", "e: "))]
    return (told or lines or ["no output"])[-1].strip()[:300]


def remove_environment() -> None:
    try:
        shutil.rmtree(VENV)
    except PermissionError as error:
        raise Missing(
            "The folder .venv belongs to another user. Run: sudo rm -rf .venv"
        ) from error


def install(lock: str, present: set[str]) -> None:
    """Fill the environment with exactly what ``lock`` names, then stamp it."""
    say(f"Setting up Python packages ({lock}) in .venv; this takes a few minutes …")
    if present:
        STAMP.unlink()
    else:
        if VENV.is_symlink() or VENV.is_file():
            VENV.unlink()
        elif VENV.exists():
            remove_environment()
        if not logged([sys.executable, "-m", "venv", str(VENV)]):
            raise Missing(
                f"The environment could not be made: {last_error()} "
                "When that is settled, run: make setup"
            )
    pip = [str(PYTHON), "-I", "-m", "pip", "--disable-pip-version-check", "--no-input"]
    wanted = str(ROOT / "requirements" / f"{lock}.txt")
    options = ["--require-hashes", "--retries", "10", "--no-user", "-r", wanted]
    if not logged([*pip, "install", *options]):
        raise Missing(
            f"Packages could not be installed: {last_error()} "
            "(all of it: .setup.log). When that is settled, run: make setup"
        )
    unfinished = STAMP.with_suffix(".new")
    unfinished.write_text("\n".join(sorted({*present, fingerprint(lock)})))
    unfinished.replace(STAMP)


def need_environment(lock: str) -> None:
    """Make ``.venv`` satisfy ``lock``; the test lock contains the base lock."""
    enough = {fingerprint(lock), fingerprint("test")}
    with alone():
        present = finished()
        if enough & present:
            return
        LOG.write_text("")
        need_venv_module()
        install(lock, present & {fingerprint("base")})


def main(arguments: list[str]) -> None:
    """Set up, then become the process that does the work."""
    wanted = arguments[0] if arguments else "setup"
    lock, module = MODULES[wanted]
    try:
        need_environment(lock)
        if wanted == "test" and os.environ.get("BROWSER", "1") != "0":
            with alone():
                need_browser()
    except Missing as error:
        sys.exit(str(error))
    except PermissionError as error:
        name = error.filename or ROOT
        sys.exit(f"{name} belongs to another user. Run: sudo chown -R $(id -u) {ROOT}")
    catalogues = [str(PYTHON), "-m", "heco_site.operations.catalogues", "compile"]
    if subprocess.run(catalogues, cwd=ROOT, check=False).returncode:
        sys.exit(1)
    if module:
        os.chdir(ROOT)
        os.execv(PYTHON, [str(PYTHON), "-m", module, *arguments[1:]])


if __name__ == "__main__":
    # However we are asked to end, what we started ends first.
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.default_int_handler)
    try:
        main(sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit(130)
