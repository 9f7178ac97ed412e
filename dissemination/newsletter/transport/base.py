"""What sending asks of a way out, and what a way out answers."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from ..rendering import Template

__all__ = ["Answer", "Mail", "Outcome", "Session", "Transport"]


class Outcome(Enum):
    """What is known after an attempt.

    ``RETRY`` and ``FAILED`` are certain: the mail has not left. Whatever might have
    left without our knowing is ``UNKNOWN``.
    """

    ACCEPTED = "accepted"
    RETRY = "retry"
    FAILED = "failed"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Answer:
    """What came of one mail.

    ``reply`` are the words of the server; ``gone`` says that the address itself is at
    fault and must not be tried again.
    """

    outcome: Outcome
    reply: str = ""
    provider_id: str = ""
    gone: bool = False


@dataclass(frozen=True)
class Mail:
    """One mail to one reader; its bytes are made when they are needed.

    ``key`` names the delivery to a provider that lets us name it.
    """

    key: str
    address: str
    token: str
    message_id: str
    template: Template
    attempt: int = 1

    def content(self) -> bytes:
        return self.template.render(self.address, self.token, self.message_id)


class Session(ABC):
    """One line to a server; used by one thread at a time."""

    @abstractmethod
    def send(self, mails: Sequence[Mail]) -> list[Answer]:
        """Try to send; return one answer for each mail, and raise nothing."""

    @abstractmethod
    def close(self) -> None:
        """End the line; what it answers is of no interest any more."""


class Transport(ABC):
    """A way out.

    ``batch`` is how many mails one call takes: so many are at risk in each session
    when the process is killed. ``sessions`` is how many lines a worker opens.
    """

    batch = 1
    sessions = 4

    @abstractmethod
    def open(self) -> Session:
        """Return a line that connects when it is first used."""


TransportFactory = Callable[[], Transport]
