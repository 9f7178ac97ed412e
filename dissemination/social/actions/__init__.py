"""What people do with accounts and posts."""

from __future__ import annotations
