"""What keeps a file, or what belongs to a recording, from being taken."""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.translation import gettext as _

from .base import TranslationError

__all__ = [
    "ImportOutdated",
    "NotWritable",
    "OtherCues",
    "UnfitMediaTexts",
    "UnreadableFile",
]


class OtherCues(TranslationError):
    """Captions that have not as many cues as the source; a person may let it stand."""

    def __init__(self, source: int, here: int) -> None:
        super().__init__(
            _(
                "Number of cues: %(here)d here, %(source)d in the source. Bring a file "
                "with as many, or tick that it is right."
            )
            % {"here": here, "source": source}
        )


class UnfitMediaTexts(TranslationError):
    """A transcript or captions that were refused, ``{field: reason}``."""

    def __init__(self, errors: Mapping[str, str]) -> None:
        self.errors = dict(errors)
        super().__init__(
            _("Nothing was saved. What is wrong stands beside each field.")
        )


class UnreadableFile(TranslationError):
    """A file of which nothing can be taken; ``str()`` says why and how to mend it."""


class NotWritable(TranslationError):
    """Texts that a format has no room for."""


class ImportOutdated(TranslationError):
    """What a person was shown of a file is no longer what it would change."""

    def __init__(self) -> None:
        super().__init__(
            _(
                "The texts on the site changed while you were reading. Nothing was "
                "taken over yet: look at the list again, then apply it."
            )
        )
