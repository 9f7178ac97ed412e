"""Mails as files in the data folder, for trying the site without a mail server."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from django.conf import settings

from .base import Answer, Mail, Outcome, Session, Transport

__all__ = ["FilesTransport"]


class FilesTransport(Transport):
    """Writes each mail to the outbox; the same mail is the same file."""

    def open(self) -> Session:
        return FilesSession(Path(settings.EMAIL_FILE_PATH))


class FilesSession(Session):
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def send(self, mails: Sequence[Mail]) -> list[Answer]:
        return [self._write(mail) for mail in mails]

    def _write(self, mail: Mail) -> Answer:
        name = hashlib.sha256(mail.message_id.encode()).hexdigest()[:24]
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            (self._folder / f"{name}.eml").write_bytes(mail.content())
        except OSError as error:
            return Answer(Outcome.RETRY, str(error))
        return Answer(Outcome.ACCEPTED, "kept as a file")

    def close(self) -> None:
        """Nothing is open."""
