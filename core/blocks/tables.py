"""A table in a body, whose cells translators meet one by one."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTable, TypedTableBlock
from wagtail_localize.segments import StringSegmentValue

__all__ = ["TableBlock"]


class TextCellBlock(blocks.CharBlock):
    """Words, which each language has its own of."""

    class Meta:
        icon = "title"
        label = _("Words")


class NumberCellBlock(blocks.DecimalBlock):
    """A number, the same in every language and written as each writes it."""

    class Meta:
        icon = "order"
        label = _("Number")
        template = "blocks/number.html"


class TableBlock(TypedTableBlock):
    """A table with a caption; the first column names what each row is about.

    A text is known by its words, not by its row and column: rows may be added and
    moved without a translation being lost, and a word that comes back is translated
    once. The two methods are what wagtail-localize asks of a block it does not know.
    """

    text = TextCellBlock(required=False, max_length=300)
    number = NumberCellBlock(required=False)

    class Meta:
        icon = "table"
        label = _("Table")
        template = "blocks/table.html"

    def get_translatable_segments(self, value: TypedTable) -> list[StringSegmentValue]:
        unique = dict.fromkeys(text for text in _texts(value) if text)
        return [StringSegmentValue(_place(text), text) for text in unique]

    def restore_translated_segments(
        self, value: TypedTable, segments: Iterable[Any]
    ) -> TypedTable:
        given = {one.path: one.render_text() for one in segments}
        return _rewritten(value, lambda text: given.get(_place(text), text))


def _place(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _texts(table: TypedTable) -> Iterator[str]:
    """Return the words of a table in reading order."""
    yield table.caption or ""
    for column in table.columns:
        yield column["heading"] or ""
    for row in table.row_data:
        yield from (cell for cell in row["values"] if isinstance(cell, str))


def _rewritten(table: TypedTable, change: Callable[[str], str]) -> TypedTable:
    return TypedTable(
        columns=[
            column | {"heading": change(column["heading"] or "")}
            for column in table.columns
        ],
        row_data=[
            row
            | {
                "values": [
                    change(cell) if isinstance(cell, str) else cell
                    for cell in row["values"]
                ]
            }
            for row in table.row_data
        ],
        caption=change(table.caption or ""),
    )
