from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from .email import Address, parse
from .exceptions import BadAddress
from .models import Consent

__all__ = ["AddressField", "ConsentField"]

ADDRESS_ERRORS = {
    "required": _("Please write your e-mail address."),
    "null_characters_not_allowed": _("This has a character that cannot be shown."),
}


class ConsentField(forms.ModelChoiceField):  # type: ignore[type-arg]  # Consent
    """A consent, named by its person: the form is seen by those who may know."""

    def __init__(self, purpose: str, **kwargs: Any) -> None:
        super().__init__(
            Consent.objects.filter(purpose=purpose).order_by("person", "pk"),
            label=_("Consent"),
            **kwargs,
        )

    def label_from_instance(self, consent: Consent) -> str:
        return f"{consent.person}: {consent.get_purpose_display()}"


class AddressField(forms.CharField):
    """An e-mail address; what comes out is an ``Address``, or nothing."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("label", _("Your e-mail address"))
        super().__init__(
            error_messages=ADDRESS_ERRORS,
            widget=forms.TextInput(
                attrs={
                    # Not type="email": browsers refuse letters outside ASCII there.
                    "inputmode": "email",
                    "autocomplete": "email",
                    "autocapitalize": "off",
                    "spellcheck": "false",
                    "maxlength": 254,
                }
            ),
            **kwargs,
        )

    def clean(self, value: Any) -> Address | None:
        given = super().clean(value)
        if not given:
            return None
        try:
            return parse(given)
        except BadAddress as error:
            raise ValidationError(str(error)) from error
