"""One row for each mail to each reader, and what became of it.

States and rules: newsletter.md, "Model". Rows change state only in ``sending`` and in
``actions``, each time on the condition of the state they were in.
"""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from ..enums import DeliveryState, EventKind, SkipReason
from ..querysets import DeliveryQuerySet
from .dispatches import Dispatch, Edition
from .subscribers import Subscriber


class Delivery(models.Model):
    """A mail to one subscriber.

    ``message_id`` is made of the dispatch and the subscriber, so that a mail sent
    again is the same mail. ``lease`` names the worker that may write the row until
    ``leased_until``; a result is written only under the lease it was sent with.
    """

    dispatch = models.ForeignKey(
        Dispatch, on_delete=models.CASCADE, related_name="deliveries"
    )
    subscriber = models.ForeignKey(
        Subscriber, null=True, on_delete=models.SET_NULL, related_name="deliveries"
    )
    edition = models.ForeignKey(
        Edition, on_delete=models.PROTECT, related_name="deliveries"
    )
    message_id = models.CharField(max_length=200, unique=True)
    domain = models.CharField(max_length=254)
    state = models.CharField(
        _("state"),
        max_length=10,
        choices=DeliveryState.choices,
        default=DeliveryState.PENDING,
    )
    attempt = models.PositiveSmallIntegerField(_("attempts"), default=0)
    lease = models.UUIDField(null=True, editable=False)
    leased_until = models.DateTimeField(null=True, editable=False)
    not_before = models.DateTimeField(null=True, editable=False)
    provider_id = models.CharField(max_length=200, blank=True, db_index=True)
    reason = models.CharField(
        _("reason"), max_length=10, choices=SkipReason.choices, blank=True
    )
    reply = models.CharField(_("answer of the server"), max_length=500, blank=True)
    changed_at = models.DateTimeField(auto_now=True)

    objects = DeliveryQuerySet.as_manager()

    class Meta:
        verbose_name = _("delivery")
        verbose_name_plural = _("deliveries")
        ordering = ["pk"]
        indexes = [
            models.Index(fields=["dispatch", "state", "id"]),
            models.Index(
                fields=["leased_until"],
                condition=Q(state__in=["leased", "sending"]),
                name="delivery_in_hand",
            ),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["dispatch", "subscriber"], name="delivery_once"
            ),
            models.CheckConstraint(
                condition=~Q(state__in=["leased", "sending"])
                | Q(lease__isnull=False, leased_until__isnull=False),
                name="delivery_in_hand_has_lease",
            ),
            models.CheckConstraint(
                condition=Q(state="skipped") | Q(reason=""),
                name="delivery_reason_of_skipped",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.message_id} ({self.state})"


class DeliveryEvent(models.Model):
    """What a provider, or a returned mail, said of a delivery; once each."""

    delivery = models.ForeignKey(
        Delivery, on_delete=models.CASCADE, related_name="events"
    )
    provider = models.CharField(max_length=50)
    event_id = models.CharField(max_length=200)
    kind = models.CharField(_("what"), max_length=10, choices=EventKind.choices)
    occurred_at = models.DateTimeField(_("when"))
    received_at = models.DateTimeField(auto_now_add=True)
    detail = models.CharField(_("detail"), max_length=500, blank=True)

    class Meta:
        verbose_name = _("event of a delivery")
        verbose_name_plural = _("events of deliveries")
        ordering = ["occurred_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["provider", "event_id"], name="delivery_event_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.provider} {self.kind}"


class Pace(models.Model):
    """How many more mails may leave now, in all or to one domain.

    A bucket that fills with time; in the database, so that a restart or a second
    worker does not begin with a full one.
    """

    domain = models.CharField(max_length=254, unique=True, blank=True)
    left = models.FloatField(default=0)
    filled_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.domain or "*"
