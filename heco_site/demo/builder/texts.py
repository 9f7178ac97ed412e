"""Which texts a record holds, and in which languages."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping

from heco_site.demo.content.schema import Block, Record, Text

__all__ = ["languages_of", "pairs"]


def _texts(value: object) -> Iterator[tuple[Text, bool]]:
    """Yield every text below ``value``, and whether it is a list of lines."""
    if isinstance(value, Mapping):
        yield value, False
    elif isinstance(value, Block):
        yield value.text, value.kind == "list"
        for other in (value.alt, value.attribution):
            if other is not None:
                yield other, False
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _texts(getattr(value, field.name))


def languages_of(record: Record) -> frozenset[str]:
    """Return the languages in which the record is complete.

    A title alone makes no page: where longer texts are missing, readers get the
    record in its own language.
    """
    return frozenset(record.title).intersection(*(text for text, _ in _texts(record)))


def pairs(record: Record, source: str, target: str) -> dict[str, str]:
    """Return ``{text in the language source: the same in target}`` for a record."""
    found: dict[str, str] = {}
    for text, is_list in _texts(record):
        originals, others = [text[source]], [text[target]]
        if is_list:
            originals, others = text[source].split("\n"), text[target].split("\n")
        for original, other in zip(originals, others, strict=True):
            if found.setdefault(original, other) != other:
                raise ValueError(f"{record.key} has two {target} texts: {original}")
    return found
