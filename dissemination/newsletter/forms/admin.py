"""Forms of those who look after subscribers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from core.people.forms import AddressField

from ..enums import SubscriberStatus
from ..models import Topic
from ..querysets import SubscriberQuerySet

__all__ = ["BlockForm", "FilterForm", "ImportForm"]


class FilterForm(forms.Form):
    """Which subscribers are listed; what makes no sense filters nothing."""

    q = forms.CharField(label=_("Address"), required=False, max_length=254)
    status = forms.ChoiceField(label=_("Status"), required=False)
    language = forms.ChoiceField(label=_("Language"), required=False)
    topic = forms.ChoiceField(label=_("Topic"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        topics = Topic.objects.in_first_language().values_list("key", "label")
        all_ = ("", _("All"))
        choices: dict[str, Iterable[Any]] = {
            "status": SubscriberStatus.choices,
            "language": settings.LANGUAGES,
            "topic": topics,
        }
        for name, offered in choices.items():
            self.fields[name].choices = [all_, *offered]  # type: ignore[attr-defined]

    def chosen(self, subscribers: SubscriberQuerySet) -> SubscriberQuerySet:
        self.is_valid()
        return subscribers.matching(**self.cleaned_data)


class ImportForm(forms.Form):
    """A list of addresses, and how its owner knows that they all agreed."""

    file = forms.FileField(
        label=_("List of addresses (CSV)"),
        help_text=_(
            "One address a line, or a table with heads such as “E-mail” and "
            "“Language”. At most 10 MB."
        ),
        widget=forms.FileInput(attrs={"accept": ".csv,.txt,.tsv,text/csv"}),
    )
    evidence = forms.CharField(
        label=_("Where and when did these people agree?"),
        help_text=_(
            "Kept as the proof of consent of each. Example: signed lists of the "
            "workshop in Plungė, 12 May 2026, in the office of the library."
        ),
        min_length=20,
        max_length=2_000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    language = forms.ChoiceField(
        label=_("Language"),
        choices=lambda: list(settings.LANGUAGES),
        help_text=_("For everybody of whom the list gives no language."),
    )


class BlockForm(forms.Form):
    """An address to look up among those that get nothing."""

    address = AddressField()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["address"].label = _("E-mail address")
