"""A profile of the partnership at a network."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from core.media.enums import languages
from core.pages.fields import SourcePageField

from ..channels import Limits, Network
from ..enums import Health, Way
from ..fields import EncryptedField
from ..querysets import AccountQuerySet
from ..registry import NETWORKS, network_choices


class Account(models.Model):
    """One account, which speaks one language.

    ``identity`` is its id at the network and never changes; ``limits`` are what its
    server told. ``secret`` and ``session`` are read through ``secrets`` alone. Nothing
    is sent before ``resting_until``, whoever sends. An account of the way ``hand`` has
    no connection: a person posts there.
    """

    network = models.CharField(_("network"), max_length=20, choices=network_choices)
    way = models.CharField(
        _("how posts get there"),
        max_length=10,
        choices=Way.choices,
        default=Way.APPROVAL,
    )
    language = models.CharField(_("language"), max_length=10, choices=languages)
    partner = SourcePageField(
        "partners.PartnerPage", verbose_name=_("partner"), related_name="+"
    )
    server = models.CharField(_("server"), max_length=200, blank=True)
    handle = models.CharField(_("name there"), max_length=200, blank=True)
    identity = models.CharField(max_length=200, blank=True)
    title = models.CharField(_("name"), max_length=200, blank=True)
    address = models.URLField(_("address"), max_length=500, blank=True)
    tags = models.CharField(
        _("hashtags"),
        max_length=200,
        blank=True,
        help_text=_("Put under every post, if there is room. Example: #heritage"),
    )
    secret = EncryptedField(blank=True, editable=False)
    session = EncryptedField(blank=True, editable=False)
    expires_at = models.DateTimeField(_("valid until"), null=True, blank=True)
    limits = models.JSONField(default=dict, blank=True, editable=False)
    health = models.CharField(
        _("connection"), max_length=10, choices=Health.choices, default=Health.UNKNOWN
    )
    told = models.CharField(_("last words"), max_length=300, blank=True)
    checked_at = models.DateTimeField(_("last tried"), null=True, blank=True)
    warned_at = models.DateTimeField(null=True, blank=True, editable=False)
    resting_until = models.DateTimeField(null=True, blank=True, editable=False)
    connected_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    created_at = models.DateTimeField(auto_now_add=True)

    objects = AccountQuerySet.as_manager()

    class Meta:
        verbose_name = _("account")
        verbose_name_plural = _("accounts")
        ordering = ["language", "network", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["network", "server", "identity"],
                condition=~models.Q(identity=""),
                name="account_once",
            )
        ]

    def __str__(self) -> str:
        return f"{self.network_label}: {self.shown_name}"

    @property
    def of(self) -> Network:
        """Return what is the same for all accounts of its network."""
        return NETWORKS[self.network]

    @property
    def network_label(self) -> str:
        known = NETWORKS.get(self.network)
        return known.label if known else self.network

    @property
    def shown_name(self) -> str:
        return self.title or self.handle or self.get_language_display()

    @property
    def allowed(self) -> Limits:
        """Return what it takes: the network's limits, or what its server told."""
        return self.of.limits.told(self.limits)

    @property
    def is_connected(self) -> bool:
        has_way = self.way != Way.HAND and self.of.channel is not None
        return has_way and self.health != Health.DISCONNECTED

    @property
    def secrets(self) -> dict[str, str]:
        """Return what was entered to connect it; raise ``fields.Unreadable``."""
        return EncryptedField.opened(self.secret)
