"""The forms of readers, in words of our own, which every language of the site has."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.people.forms import AddressField

from ..subscribing import consent
from ..subscribing.topics import offered

__all__ = ["AddressForm", "ChoicesForm", "PauseForm", "SubscribeForm"]

LONGEST_PAUSE = dt.timedelta(days=366)
NOT_OFFERED = _("Choose one of those that are offered.")
CHANGED_FORM = _("The form did not arrive as it was sent to you. Please send it again.")


class AddressForm(forms.Form):
    """Asks whose preferences are wanted."""

    address = AddressField()


class ChoicesForm(forms.Form):
    """Which language, which topics. No topic means all of them."""

    language = forms.ChoiceField(
        label=_("Language of the newsletter"),
        choices=lambda: list(settings.LANGUAGES),
        error_messages={"required": NOT_OFFERED, "invalid_choice": NOT_OFFERED},
    )
    topics = forms.MultipleChoiceField(
        label=_("What do you want to read about?"),
        help_text=_("Without a choice you get every issue."),
        required=False,
        error_messages={"invalid_list": NOT_OFFERED, "invalid_choice": NOT_OFFERED},
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, shown_in: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        topics = offered(shown_in)
        if topics:
            self.fields["topics"].choices = topics  # type: ignore[attr-defined]
        else:
            del self.fields["topics"]

    @property
    def wanted_topics(self) -> list[str]:
        chosen: list[str] = self.cleaned_data.get("topics", [])
        return chosen


class SubscribeForm(ChoicesForm):
    """Asks for the newsletter, and says to what one agrees with it."""

    address = AddressField()
    version = forms.ChoiceField(
        choices=[(name, name) for name in consent.TEXTS], widget=forms.HiddenInput
    )
    field_order = ["address", "language", "topics"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["version"].initial = consent.CURRENT

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if "version" in self.errors:
            # Nobody agrees to words that they were not shown.
            raise ValidationError(CHANGED_FORM)
        return cleaned


class PauseForm(forms.Form):
    """Until when nothing is to come."""

    until = forms.DateField(
        label=_("Pause until"),
        error_messages={
            "required": _("Please choose a day."),
            "invalid": _("This is no date. Example: 2026-12-31"),
        },
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        input_formats=["%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y"],
    )

    def clean_until(self) -> dt.date:
        until: dt.date = self.cleaned_data["until"]
        today = timezone.localdate()
        if not today < until <= today + LONGEST_PAUSE:
            raise ValidationError(_("Choose a day after today, within a year."))
        return until
