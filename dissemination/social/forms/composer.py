"""Writing a post for one account, and when it goes out."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.images import get_image_model
from wagtail.images.widgets import AdminImageChooser

from core.web.moments import moment_of

from ..enums import Export

__all__ = ["CorrectForm", "ExportForm", "SettleForm", "VariantForm", "WhenForm"]

LONGEST = 10_000
NOW, LATER = "now", "later"


class WhenForm(forms.Form):
    """In a minute, or on a day at a time."""

    when = forms.ChoiceField(
        label=_("When"),
        choices=[(NOW, _("In 60 seconds")), (LATER, _("On a day and at a time"))],
        widget=forms.RadioSelect,
        initial=NOW,
        required=False,
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


class VariantForm(WhenForm):
    """The words, hashtags and picture of a post; what is empty comes from the page."""

    text = forms.CharField(
        label=_("Text"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 7}),
        help_text=_(
            "The address of the page and the hashtags are put below it. "
            "Left empty, the words of the page are used."
        ),
    )
    tags = forms.CharField(
        label=_("Hashtags"),
        required=False,
        max_length=200,
        help_text=_("Separated by spaces. Example: #heritage #bread"),
    )
    with_image = forms.BooleanField(label=_("With a picture"), required=False)
    image: Any = forms.ModelChoiceField(
        label=_("Another picture"),
        queryset=None,
        required=False,
        help_text=_("Left empty, the main picture of the page is used."),
    )
    alt = forms.CharField(
        label=_("Alternative text"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("What a person who cannot see the picture should know."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        image: Any = self.fields["image"]
        image.queryset = get_image_model().objects.all()
        image.widget = AdminImageChooser()
        self.order_fields(["text", "tags", "with_image", "image", "alt"])

    def changes(self, body: str, tags: str, alt: str) -> dict[str, Any]:
        """Return what the person changed; what they left as the page has it stays so.

        ``body``, ``tags`` and ``alt`` are what stands there if nothing is written.
        """
        data = self.cleaned_data
        text = _lines(data["text"])
        own_alt = data["alt"].strip()
        return {
            "text": "" if text == body else text,
            "own_tags": data["tags"].split() != tags.split(),
            "tags": data["tags"],
            "with_image": data["with_image"],
            "image": data["image"],
            "alt": "" if own_alt == alt else own_alt,
            "send_at": self.at,
        }


def _lines(text: str) -> str:
    return "\n".join(text.replace("\r\n", "\n").split("\n")).strip()


class ExportForm(WhenForm):
    """How an issue goes to the channels."""

    kind = forms.ChoiceField(
        label=_("How the issue is told"),
        choices=Export.choices,
        widget=forms.RadioSelect,
        initial=Export.WHOLE,
    )
    days = forms.IntegerField(
        label=_("Days between two posts"), min_value=1, max_value=30, initial=1
    )
    accounts = forms.MultipleChoiceField(
        label=_("Channels"), widget=forms.CheckboxSelectMultiple
    )

    def __init__(
        self, *args: Any, choices: list[tuple[int, str]], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        accounts: Any = self.fields["accounts"]
        accounts.choices = choices
        self.initial.setdefault("accounts", [one for one, _name in choices])


class SettleForm(forms.Form):
    """What a person saw at the network."""

    is_out = forms.ChoiceField(choices=[("yes", ""), ("no", "")])
    address = forms.URLField(
        label=_("Address there"),
        required=False,
        max_length=500,
        assume_scheme="https",
    )


class CorrectForm(forms.Form):
    """Another text for a post that is out."""

    text = forms.CharField(
        label=_("Text"), max_length=LONGEST, widget=forms.Textarea(attrs={"rows": 7})
    )
