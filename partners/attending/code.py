"""Addresses as squares that phones read, drawn here and by nobody else."""

from __future__ import annotations

import io

import segno

__all__ = ["svg_of"]


def svg_of(address: str) -> bytes:
    """Return a QR code as SVG, dark on white in any colours around it.

    A quarter of it may be dirty or folded (level Q of ISO/IEC 18004).
    """
    code = segno.make(address, error="q", micro=False)
    data = io.BytesIO()
    code.save(data, kind="svg", scale=8, border=4, light="#fff", dark="#000")
    return data.getvalue()
