"""What every engine promises, whoever runs it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from typing import ClassVar

from django.utils.translation import gettext as _

from ..exceptions import EngineRefused
from .protecting import protect, restore

__all__ = ["Engine", "unreadable"]


def unreadable() -> EngineRefused:
    """Return the error for an answer that is not what an engine should send."""
    return EngineRefused(_("The engine answered with something that cannot be read."))


class Engine(ABC):
    """A machine that translates fragments of HTML from one language into another.

    ``label`` is its name for people. ``needs`` are the settings without which it
    cannot work. An engine for which ``leaves_site`` holds sends texts elsewhere.
    """

    label: ClassVar[str]
    max_texts: ClassVar[int]
    max_characters: ClassVar[int]
    needs: ClassVar[Sequence[str]] = ()
    leaves_site: ClassVar[bool] = True

    @abstractmethod
    def can(self, source: str, target: str) -> bool:
        """Tell whether the engine knows this pair; it may have to be asked.

        Raises ``EngineUnavailable`` or ``EngineRefused``.
        """

    @abstractmethod
    def answers(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """Return what the engine makes of the texts, which are within its limits.

        Raises ``EngineUnavailable`` or ``EngineRefused``.
        """

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """Return one translation for each text, placeholders as they were.

        Raises ``EngineUnavailable``, after which it is worth trying again, or
        ``EngineRefused``: then nothing of this call is to be used.
        """
        guarded = [protect(text) for text in texts]
        answers = self.answers([one.text for one in guarded], source, target)
        if len(answers) != len(texts):
            raise EngineRefused(
                _("The engine was asked for %(asked)d texts and returned %(returned)d.")
                % {"asked": len(texts), "returned": len(answers)}
            )
        if not all(_is_text(answer) for answer in answers):
            raise unreadable()
        return [
            restore(answer, one.kept)
            for answer, one in zip(answers, guarded, strict=True)
        ]

    def batches(self, texts: Sequence[str]) -> Iterator[list[str]]:
        """Cut texts, none of them over the limit, into what one call may carry."""
        batch: list[str] = []
        length = 0
        for text in texts:
            full = len(batch) == self.max_texts
            if batch and (full or length + len(text) > self.max_characters):
                yield batch
                batch, length = [], 0
            batch.append(text)
            length += len(text)
        if batch:
            yield batch


def _is_text(answer: object) -> bool:
    """Tell whether a database can keep the answer: half a character it cannot."""
    if not isinstance(answer, str):
        return False
    return not any("\ud800" <= letter <= "\udfff" for letter in answer)
