"""What people fill in, in the admin and on the site."""

from __future__ import annotations
