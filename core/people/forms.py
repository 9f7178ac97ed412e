from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from .models import Consent

__all__ = ["ConsentField"]


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
