"""A post that was approved, and every call that was made for it.

Rows change state only in ``posting`` and in ``actions``, each time on the condition of
the state they were in (social.md, "Model").
"""

from __future__ import annotations

import uuid
from datetime import datetime

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..channels import Call, Payload, Remote
from ..enums import IN_HAND, OPEN, OUT, PublicationState, Step
from ..querysets import PublicationQuerySet
from .accounts import Account
from .posts import Variant


class Publication(models.Model):
    """A variant, frozen: it goes out once, or it is known why not.

    ``key`` names it to the network at every try. ``kept`` are the network's ids of
    pictures that were handed over. ``lease`` names the worker that may write the row
    until ``leased_until``. ``after`` is what it continues in a thread.
    """

    key = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    variant = models.ForeignKey(
        Variant, null=True, on_delete=models.SET_NULL, related_name="publications"
    )
    generation = models.PositiveSmallIntegerField(default=1)
    account = models.ForeignKey(
        Account, null=True, on_delete=models.SET_NULL, related_name="publications"
    )
    page_key = models.UUIDField(db_index=True)
    title = models.CharField(_("title"), max_length=255)
    network = models.CharField(_("network"), max_length=20)
    account_name = models.CharField(_("account"), max_length=250)
    language = models.CharField(_("language"), max_length=10)
    state = models.CharField(
        _("state"),
        max_length=10,
        choices=PublicationState.choices,
        default=PublicationState.SCHEDULED,
    )
    state_before = models.CharField(max_length=10, blank=True)
    payload = models.JSONField(encoder=DjangoJSONEncoder)
    sha256 = models.CharField(max_length=64)
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("approved by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    approved_at = models.DateTimeField(_("approved"))
    send_at = models.DateTimeField(_("goes out"), db_index=True)
    not_before = models.DateTimeField(null=True, blank=True, editable=False)
    after = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="next"
    )
    tries = models.PositiveSmallIntegerField(_("tries"), default=0)
    looks = models.PositiveSmallIntegerField(default=0)
    lease = models.UUIDField(null=True, editable=False)
    leased_until = models.DateTimeField(null=True, editable=False)
    kept = models.JSONField(default=dict, blank=True)
    remote_id = models.CharField(max_length=300, blank=True)
    remote_more = models.JSONField(default=dict, blank=True)
    address = models.URLField(_("address there"), max_length=500, blank=True)
    told = models.CharField(_("last words of the network"), max_length=300, blank=True)
    published_at = models.DateTimeField(_("published"), null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    reactions = models.JSONField(default=dict, blank=True)
    counted_at = models.DateTimeField(null=True, blank=True)
    changed_at = models.DateTimeField(auto_now=True)

    objects = PublicationQuerySet.as_manager()

    class Meta:
        verbose_name = _("publication at a channel")
        verbose_name_plural = _("publications at channels")
        ordering = ["-send_at", "-pk"]
        indexes = [
            models.Index(fields=["state", "send_at"]),
            models.Index(
                fields=["leased_until"],
                condition=Q(state__in=[one.value for one in IN_HAND]),
                name="publication_in_hand",
            ),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["variant", "generation"], name="publication_once"
            ),
            models.UniqueConstraint(
                fields=["variant"],
                condition=Q(state__in=[one.value for one in OPEN]),
                name="publication_open_once",
            ),
            models.CheckConstraint(
                condition=~Q(state__in=[one.value for one in IN_HAND])
                | Q(lease__isnull=False, leased_until__isnull=False),
                name="publication_in_hand_has_lease",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title} ({self.account_name})"

    @property
    def is_out(self) -> bool:
        return self.state in OUT

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    @property
    def frozen(self) -> Payload:
        return Payload.of(self.payload)

    @property
    def remote(self) -> Remote:
        return Remote(self.remote_id, self.address, self.remote_more)

    @property
    def may_be_out(self) -> bool:
        """Tell whether a post that waits may be out, so that nobody takes it back.

        It was held and may have left after the backup, or a try was lost at a network
        that is asked by another try alone.
        """
        is_held = self.state == PublicationState.HELD
        return self.looks > 0 or (is_held and self.send_at <= timezone.now())

    @property
    def due_at(self) -> datetime:
        return max(self.send_at, self.not_before or self.send_at)

    def call(self) -> Call:
        """Return it as a channel gets it, with the posts that it continues.

        Of a post that a person found there the network's id is not known: what
        continues it stands alone, or under the post before.
        """
        thread: list[Publication] = []
        one = self.after
        while one is not None and one not in thread:
            thread.append(one)
            one = one.after
        known = [one.remote for one in thread if one.remote_id]
        return Call(
            payload=self.frozen,
            key=self.key,
            made_at=self.send_at,
            kept=dict(self.kept),
            root=known[-1] if known else None,
            parent=known[0] if known else None,
        )


class Attempt(models.Model):
    """One try: written before the first call, so that a crash leaves a trace.

    ``exchanges`` are the calls and answers without anything secret.
    """

    publication = models.ForeignKey(
        Publication, on_delete=models.CASCADE, related_name="attempts"
    )
    step = models.CharField(_("step"), max_length=10, choices=Step.choices)
    begun_at = models.DateTimeField(_("begun"), auto_now_add=True)
    ended_at = models.DateTimeField(_("ended"), null=True, blank=True)
    outcome = models.CharField(_("outcome"), max_length=300, blank=True)
    exchanges = models.JSONField(default=list, blank=True)

    class Meta:
        verbose_name = _("attempt")
        verbose_name_plural = _("attempts")
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.step} {self.begun_at:%Y-%m-%d %H:%M}"
