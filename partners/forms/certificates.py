"""The forms of certificates: issuing them, and verifying one."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from ..certificates.codes import read
from ..certificates.paper import hours_of
from ..models import MeetingPage

__all__ = ["IssueForm", "VerifyForm"]

NO_SIGN = _("This has a character that cannot be shown.")


def _languages() -> list[tuple[str, Any]]:
    return [("", _("each person's own")), *settings.LANGUAGES]


class IssueForm(forms.Form):
    """How long the meeting was, as the certificate says it, and in which language."""

    hours = forms.DecimalField(
        label=_("Hours"),
        required=False,
        min_value=Decimal("0.5"),
        max_value=Decimal(999),
        max_digits=5,
        decimal_places=1,
        help_text=_("Of the programme. Empty: the certificate says the days alone."),
    )
    language = forms.ChoiceField(
        label=_("Language"), choices=_languages, required=False
    )

    @staticmethod
    def suggested(page: MeetingPage) -> Decimal | None:
        """Return the hours of the programme, to the half hour."""
        halves = round(hours_of(page).total_seconds() / 1800)
        return Decimal(halves) / 2 if 0 < halves < 1998 else None


class VerifyForm(forms.Form):
    """A code as somebody reads it from paper."""

    code = forms.CharField(
        label=_("Code on the certificate"),
        max_length=100,
        widget=forms.TextInput(
            attrs={
                "autocomplete": "off",
                "autocapitalize": "characters",
                "spellcheck": "false",
            }
        ),
        error_messages={
            "required": _("Please write the code."),
            "null_characters_not_allowed": NO_SIGN,
        },
    )

    @property
    def given(self) -> str:
        """Return the code, or nothing where it cannot be one."""
        return read(self.cleaned_data["code"])
