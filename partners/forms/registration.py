"""The forms of registering: what readers fill in, and what an officer does."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from core.pages.countries import countries
from core.people.forms import AddressField

from ..actions.officers import TakenDown
from ..actions.registering import PERSON, Answer, purposes_of
from ..enums import RegistrationState
from ..models import Registration
from ..models.registration import LONGEST_NEED
from ..querysets import RegistrationQuerySet
from ..registration import notice

__all__ = ["ByHandForm", "ChangeForm", "RegisterForm", "SearchForm"]

NO_SIGN = _("This has a character that cannot be shown.")
CHANGED_FORM = _("The form did not arrive as it was sent to you. Please send it again.")
CHOOSE = _("Please choose a country.")


def _country_choices() -> list[tuple[str, str]]:
    return [("", "—"), *countries()]


def _line(label: Any, longest: int, *, required: bool, **more: Any) -> forms.CharField:
    complete = more.pop("autocomplete", "off")
    return forms.CharField(
        label=label,
        max_length=longest,
        required=required,
        error_messages={
            "required": more.pop("missing", ""),
            "null_characters_not_allowed": NO_SIGN,
            "max_length": _("This is too long: at most %(limit_value)d characters."),
        },
        widget=forms.TextInput(attrs={"autocomplete": complete}),
        **more,
    )


def _need(label: Any, help_text: Any) -> forms.CharField:
    return forms.CharField(
        label=label,
        help_text=help_text,
        max_length=LONGEST_NEED,
        required=False,
        error_messages={
            "null_characters_not_allowed": NO_SIGN,
            "max_length": _("This is too long: at most %(limit_value)d characters."),
        },
        widget=forms.Textarea(attrs={"rows": 2}),
    )


class PersonForm(forms.Form):
    """What is asked of everybody who comes."""

    name = _line(
        _("Name and surname"),
        150,
        required=True,
        autocomplete="name",
        missing=_("Please write your name."),
    )
    organisation = _line(
        _("Organisation"), 200, required=False, autocomplete="organization"
    )
    organisation_address = _line(
        _("Address of the organisation"),
        250,
        required=False,
        help_text=_("Funders ask for it on the list of those who came."),
    )
    country = forms.ChoiceField(
        label=_("Country"),
        choices=_country_choices,
        error_messages={"required": CHOOSE, "invalid_choice": CHOOSE},
    )
    access_needs = _need(
        _("What do you need to take part?"),
        _("Example: a place for a wheelchair, sign language. Leave it empty if none."),
    )
    food_needs = _need(
        _("What do you not eat?"),
        _("Example: no meat, an allergy to nuts. Leave it empty if you eat anything."),
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        for name in ("name", "organisation", "organisation_address"):
            if name in cleaned:
                # One line, however it was pasted.
                cleaned[name] = " ".join(cleaned[name].split())
        if cleaned.get("name") == "" and "name" not in self.errors:
            self.add_error("name", _("Please write your name."))
        return cleaned

    @property
    def person(self) -> dict[str, str]:
        return {name: self.cleaned_data[name] for name in PERSON}


class ConsentsForm(PersonForm):
    """Adds what somebody may agree to, each by itself and neither by default."""

    in_list = forms.BooleanField(
        required=False,
        label=notice.CONSENTS[notice.PURPOSES["in_list"]][notice.CURRENT],
    )
    in_pictures = forms.BooleanField(
        required=False,
        label=notice.CONSENTS[notice.PURPOSES["in_pictures"]][notice.CURRENT],
    )
    version = forms.ChoiceField(
        choices=[(name, name) for name in notice.TOLD],
        initial=notice.CURRENT,
        widget=forms.HiddenInput,
    )
    consent_fields = tuple(notice.PURPOSES)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if "version" in self.errors:
            # Nobody agrees to words that they were not shown.
            raise ValidationError(CHANGED_FORM)
        return cleaned

    def answer(self, url: str) -> Answer:
        chosen = [
            purpose.value
            for name, purpose in notice.PURPOSES.items()
            if self.cleaned_data[name]
        ]
        return Answer(
            person=self.person,
            purposes=chosen,
            language=get_language() or settings.LANGUAGE_CODE,
            url=url,
            version=self.cleaned_data["version"],
        )


class RegisterForm(ConsentsForm):
    """The form on the way from the page of a meeting."""

    address = AddressField()
    field_order = ["name", "address"]


class ChangeForm(ConsentsForm):
    """What somebody may change later; the address of mail stays."""

    @classmethod
    def of(cls, registration: Registration, data: Any = None) -> ChangeForm:
        agreed = purposes_of(registration)
        initial = {name: getattr(registration, name) for name in PERSON}
        initial |= {
            name: purpose in agreed for name, purpose in notice.PURPOSES.items()
        }
        return cls(data, initial=initial)


class ByHandForm(PersonForm):
    """Somebody whom an officer takes down; there need be no address of mail."""

    address = AddressField(
        label=_("E-mail"),
        required=False,
        help_text=_("The link to the registration goes there."),
    )
    language = forms.ChoiceField(
        label=_("Language"), choices=lambda: list(settings.LANGUAGES)
    )
    field_order = ["name", "address", "language"]

    def taken_down(self) -> TakenDown:
        chosen = self.cleaned_data
        return TakenDown(self.person, chosen["address"], chosen["language"])


class SearchForm(forms.Form):
    """Which registrations are listed; what makes no sense filters nothing."""

    q = forms.CharField(label=_("Name, e-mail or organisation"), required=False)
    state = forms.ChoiceField(
        label=_("State"),
        required=False,
        choices=lambda: [("", _("All")), *RegistrationState.choices],
    )

    def chosen(self, rows: RegistrationQuerySet) -> RegistrationQuerySet:
        self.is_valid()
        found = rows.matching(self.cleaned_data.get("q", "")[:200])
        state = self.cleaned_data.get("state")
        return found.filter(state=state) if state else found
