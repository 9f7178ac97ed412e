"""What must hold whatever backup is put back: erasures, refusals and farewells.

The journal is a file beside the database, one JSON object a line, only ever added to.
It knows people by keyed hash alone. The database notes which entries it has carried
out; after a restore it lacks some, and ``replay`` carries those out again (design.md,
"After a restore"). So the file must not be put back with the database.
"""

from __future__ import annotations

import datetime as dt
import fcntl
import json
import logging
import os
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from core.publishing.schedule import every

from .models import JournalEntry

__all__ = ["Entry", "carry_out", "path", "record", "replay"]

logger = logging.getLogger(__name__)
FILE = "journal.jsonl"


@dataclass(frozen=True)
class Entry:
    """One thing that happened; ``subject`` is the keyed hash of whom it is about."""

    id: uuid.UUID
    kind: str
    subject: str
    at: dt.datetime
    detail: str = ""


Replayer = Callable[[list[Entry]], None]
_replayers: dict[str, Replayer] = {}


def carry_out(*kinds: str) -> Callable[[Replayer], Replayer]:
    """Register what carries out entries of these kinds again, in their order.

    It gets those that the database lacks, and must do no harm where it was done.
    """

    def register(replayer: Replayer) -> Replayer:
        _replayers.update(dict.fromkeys(kinds, replayer))
        return replayer

    return register


def path() -> Path:
    return Path(settings.DATA_DIR) / FILE


def record(kind: str, subject: str, detail: str = "") -> None:
    """Write down what the transaction around this does to somebody.

    It is in the file before the transaction ends: should that fail, what a person
    asked for is done all the same at the next replay, rather than forgotten.
    """
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError("The journal is written within a transaction.")
    entry = Entry(uuid.uuid4(), kind, subject, timezone.now(), detail)
    JournalEntry.objects.create(pk=entry.id)
    _append(entry)


def replay() -> int:
    """Carry out what the database lacks; return how many entries that were."""
    missing = _missing()
    if not missing:
        return 0
    done = 0
    for replayer in dict.fromkeys(_replayers.values()):
        mine = [entry for entry in missing if _replayers.get(entry.kind) is replayer]
        if mine:
            done += _carried_out(replayer, mine)
    if done:
        logger.warning("%d entries of the journal were carried out again.", done)
    return done


@every(dt.timedelta(minutes=5))
def replay_what_is_missing() -> None:
    """Have a database that was put back from a backup learn what it forgot."""
    replay()


@transaction.atomic
def _carried_out(replayer: Replayer, entries: list[Entry]) -> int:
    # Noted first: whoever else is at it waits here, and then finds it done.
    JournalEntry.objects.bulk_create(
        [JournalEntry(pk=entry.id) for entry in entries], ignore_conflicts=True
    )
    replayer(entries)
    return len(entries)


def _missing() -> list[Entry]:
    entries = list(_read())
    known = set(JournalEntry.objects.values_list("pk", flat=True)) if entries else set()
    return [entry for entry in entries if entry.id not in known]


def _append(entry: Entry) -> None:
    line = json.dumps(
        {
            "id": str(entry.id),
            "kind": entry.kind,
            "subject": entry.subject,
            "at": entry.at.isoformat(),
            "detail": entry.detail,
        },
        ensure_ascii=False,
    )
    path().parent.mkdir(parents=True, exist_ok=True)
    flags = os.O_RDWR | os.O_APPEND | os.O_CREAT
    with os.fdopen(os.open(path(), flags, 0o600), "rb+", buffering=0) as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        # A line that a crash cut off must not swallow this one.
        end = file.seek(0, os.SEEK_END)
        whole = not end or os.pread(file.fileno(), 1, end - 1) == b"\n"
        file.write((b"" if whole else b"\n") + line.encode() + b"\n")
        os.fsync(file.fileno())


def _read() -> Iterator[Entry]:
    """Yield every whole entry; one that a crash cut off never took effect."""
    try:
        lines = path().read_bytes().splitlines()
    except FileNotFoundError:
        return
    for number, line in enumerate(lines, 1):
        try:
            found = json.loads(line)
            yield Entry(
                uuid.UUID(str(found["id"])),
                found["kind"],
                found["subject"],
                dt.datetime.fromisoformat(found["at"]),
                found["detail"],
            )
        except (ValueError, KeyError, TypeError):
            if line:
                logger.warning("Line %d of the journal cannot be read.", number)
