"""Connecting an account: what each network asks for, and what every account has."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from core.pages.querysets import IS_SOURCE
from partners.models import PartnerPage

from ..channels import Network
from ..enums import Way
from ..models import Account

__all__ = ["AccountForm", "ConnectForm"]

LONGEST = 2000


class ConnectForm(forms.Form):
    """What a network asks for (``Network.fields``); secrets are never shown again."""

    def __init__(self, network: Network, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for one in network.fields:
            entered = forms.PasswordInput if one.is_secret else forms.TextInput
            self.fields[one.name] = forms.CharField(
                label=one.label,
                help_text=one.help_text,
                required=one.is_required,
                initial=self.initial.get(one.name, one.initial),
                max_length=LONGEST,
                widget=entered(attrs={"autocomplete": "off"}),
            )


class AccountForm(forms.ModelForm):  # type: ignore[type-arg]  # of no other model
    """Whose account it is, what it speaks, and how posts get there."""

    class Meta:
        model = Account
        fields = ["language", "partner", "way", "tags"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        partner: Any = self.fields["partner"]
        partner.queryset = PartnerPage.objects.filter(IS_SOURCE).order_by("title")
        partner.empty_label = _("The whole partnership")
        way: Any = self.fields["way"]
        if self.instance.of.channel is None:
            del self.fields["way"]
            self.fields["title"] = forms.CharField(
                label=_("Name"), max_length=200, initial=self.instance.title
            )
            self.fields["address"] = forms.URLField(
                label=_("Address"),
                max_length=500,
                required=False,
                assume_scheme="https",
                initial=self.instance.address,
            )
        else:
            way.choices = [one for one in Way.choices if one[0] != Way.HAND]

    def save(self, commit: bool = True) -> Account:
        for name in ("title", "address"):
            if name in self.fields:
                setattr(self.instance, name, self.cleaned_data[name])
        saved: Account = super().save(commit)
        return saved
