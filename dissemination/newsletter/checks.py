"""What must be true of the settings before mail leaves."""

from __future__ import annotations
