"""A figure in plain words, the same on every page and in the report."""

from __future__ import annotations

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.web.formats import long_date, number

from ..enums import Standing
from .counted import Figure

__all__ = ["partners_said", "said"]


def said(figure: Figure) -> str:
    """Return what was promised, what is counted and what that means."""
    known = {
        "value": number(figure.value or 0),
        "target": number(figure.target),
        "day": long_date(figure.promise.until),
        "left": number(max(0, figure.target - (figure.value or 0))),
    }
    match figure.standing:
        case Standing.REACHED:
            text = _("Promised: %(target)s. Counted: %(value)s. The promise is kept.")
        case Standing.AHEAD:
            text = _(
                "Promised: %(target)s by %(day)s. Counted so far: %(value)s. "
                "This is on time."
            )
        case Standing.BEHIND:
            text = _(
                "Promised: %(target)s by %(day)s. Counted so far: %(value)s. "
                "This is behind an even pace."
            )
        case Standing.MISSED:
            text = _(
                "Promised: %(target)s by %(day)s. Counted: %(value)s. "
                "Missing: %(left)s."
            )
        case Standing.COUNTED:
            text = _("Counted: %(value)s. No number was promised.")
        case _unknown:
            text = _(
                "Promised: %(target)s by %(day)s. Nobody has entered a number yet."
            )
    return text % known


def partners_said(figure: Figure) -> str:
    """Return how many partners have done what each of them promised."""
    reached = figure.partners_there
    return ngettext(
        "Each partner promised %(each)s; %(reached)s of %(partners)s has done it.",
        "Each partner promised %(each)s; %(reached)s of %(partners)s have done it.",
        reached,
    ) % {
        "each": number(figure.promise.target),
        "reached": number(reached),
        "partners": number(len(figure.partners)),
    }
