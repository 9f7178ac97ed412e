"""The forms of attendance: of people on their phones, and of organisers."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from core.people.forms import AddressField

from ..actions.attending import Person
from ..attending.totals import FIELDS
from ..enums import AttendanceMethod
from ..models import MeetingPage, Participant
from .registration import PersonForm

__all__ = [
    "AttendeeForm",
    "ByMailForm",
    "ListedForm",
    "SheetForm",
    "SignInForm",
    "TotalsForm",
    "WalkInForm",
]

MOST_EMPTY_ROWS = 100


def _all_languages() -> list[tuple[str, str]]:
    return list(settings.LANGUAGES)


class ByMailForm(forms.Form):
    """The quick way for who registered."""

    address = AddressField(label=_("The e-mail address you registered with"))


class AttendeeForm(PersonForm):
    """Somebody who is here: what the sheet to sign asks, and an address if wanted."""

    # Nobody needs to say at the door what they eat.
    access_needs = None  # type: ignore[assignment]  # Django's way to leave one out
    food_needs = None  # type: ignore[assignment]  # as above
    address = AddressField(
        required=False,
        label=_("E-mail"),
        help_text=_("A certificate of attendance goes there."),
    )
    field_order = ["name", "organisation", "organisation_address", "country"]

    def attendee(self, **more: Any) -> Person:
        given = self.cleaned_data
        return Person(
            name=given["name"],
            organisation=given["organisation"],
            address=given["organisation_address"],
            country=given["country"],
            email=given["address"],
            **more,
        )


class SignInForm(AttendeeForm):
    """For who did not register."""

    def who(self) -> Person:
        return self.attendee(language=get_language() or settings.LANGUAGE_CODE)


class ListedForm(AttendeeForm):
    """What an organiser corrects of somebody on the list."""

    language = forms.ChoiceField(label=_("Language"), choices=_all_languages)
    is_new = forms.BooleanField(
        label=_("New stakeholder"),
        required=False,
        help_text=_("The partnership had nothing to do with them before."),
    )

    def who(self) -> Person:
        given = self.cleaned_data
        return self.attendee(language=given["language"], is_new=given["is_new"])

    @classmethod
    def of(cls, one: Participant, data: Any = None) -> ListedForm:
        return cls(
            data,
            initial={
                "name": one.name,
                "organisation": one.organisation,
                "organisation_address": one.address,
                "country": one.country,
                "address": one.email,
                "language": one.language,
                "is_new": one.is_new_stakeholder,
            },
        )


class WalkInForm(ListedForm):
    """Somebody whom an organiser adds: seen there, or on the sheet that was signed."""

    method = forms.ChoiceField(
        label=_("How it is known"),
        choices=[
            (one.value, one.label)
            for one in (AttendanceMethod.OFFICER, AttendanceMethod.SHEET)
        ],
    )


class SheetForm(forms.Form):
    """Which sheet to print; what makes no sense is as if not chosen."""

    language = forms.ChoiceField(label=_("Language"), choices=_all_languages)
    empty = forms.IntegerField(
        label=_("Empty rows"), min_value=0, max_value=MOST_EMPTY_ROWS, required=False
    )
    names = forms.BooleanField(
        label=_("Print the names of who registered"), required=False
    )


class TotalsForm(forms.Form):
    """Numbers for the page, which the list suggests and an organiser accepts."""

    attendance = forms.IntegerField(label=_("people"), min_value=0)
    attendance_foreign = forms.IntegerField(label=_("from abroad"), min_value=0)
    attendance_local = forms.IntegerField(label=_("from the place"), min_value=0)
    attendance_new = forms.IntegerField(
        label=pgettext_lazy("a number of people", "new stakeholders"), min_value=0
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            # What every database can hold.
            field.validators.append(_is_small)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        most = cleaned.get("attendance")
        for name in FIELDS[1:3]:
            if most is not None and (cleaned.get(name) or 0) > most:
                self.add_error(name, _("This is more than all people together."))
        return cleaned

    @staticmethod
    def now(page: MeetingPage) -> list[tuple[Any, int | None]]:
        """Return what the page says now, with its words for it."""
        words = {field.name: field.verbose_name for field in page._meta.concrete_fields}
        return [(words[name], getattr(page, name)) for name in FIELDS]


def _is_small(value: int) -> None:
    if value > 1_000_000:
        raise ValidationError(_("This is too much."))
