"""Forms of whoever approves, tries and sends an issue."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from core.web.moments import moment_of

from ..enums import UnknownDecision

__all__ = ["CancelForm", "DecideForm", "SendForm", "TestForm"]

MOST = 10**9
NOW, LATER = "now", "later"


class SendForm(forms.Form):
    """How many people get the mail, and when."""

    typed = forms.IntegerField(
        label=_("Number of recipients"),
        min_value=0,
        max_value=MOST,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
    )
    when = forms.ChoiceField(
        label=_("When"),
        choices=[(NOW, _("In 60 seconds")), (LATER, _("On a day and at a time"))],
        widget=forms.RadioSelect,
        initial=NOW,
    )
    day = forms.DateField(
        label=_("Day"), required=False, widget=forms.DateInput({"type": "date"})
    )
    time = forms.TimeField(
        label=_("Time"), required=False, widget=forms.TimeInput({"type": "time"})
    )

    at: dt.datetime | None = None

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("when") != LATER or "day" in self.errors or "time" in self.errors:
            return data
        day, time = data.get("day"), data.get("time")
        if day is None or time is None:
            name = "day" if day is None else "time"
            self.add_error(name, _("Give a day and a time."))
            return data
        self.at = moment_of(self, day, time)
        return data


class CancelForm(forms.Form):
    """The number of the issue, typed so that nobody cancels by a slip."""

    typed = forms.IntegerField(min_value=0, max_value=MOST)


class DecideForm(forms.Form):
    """The one decision for all mails of which nobody knows whether they left."""

    decision = forms.ChoiceField(
        choices=UnknownDecision.choices, initial=UnknownDecision.LEAVE
    )
    seen = forms.IntegerField(min_value=0, max_value=MOST)


class TestForm(forms.Form):
    """Where test mails go, and which editions."""

    __test__ = False  # its name makes pytest think otherwise

    addresses = forms.CharField(
        label=_("E-mail addresses"),
        max_length=1500,
        widget=forms.Textarea(attrs={"rows": 2, "autocomplete": "email"}),
    )
    languages = forms.MultipleChoiceField(
        label=_("Editions"), widget=forms.CheckboxSelectMultiple
    )

    def __init__(
        self, *args: Any, choices: list[tuple[str, str]], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.fields["languages"].choices = choices  # type: ignore[attr-defined]

    def clean_addresses(self) -> list[str]:
        given = self.cleaned_data["addresses"].replace(",", " ").replace(";", " ")
        return list(dict.fromkeys(given.split()))
