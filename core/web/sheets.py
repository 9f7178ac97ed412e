"""Cells of files for spreadsheets."""

from __future__ import annotations

from typing import Any

__all__ = ["safe"]

# A spreadsheet takes a cell that begins so for a formula, and would run it.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def safe(value: Any) -> Any:
    """Return a cell that no spreadsheet runs; numbers stay numbers."""
    if isinstance(value, int):
        return value
    text = str(value)
    return f"'{text}" if text.lstrip(" ").startswith(FORMULA) else text
