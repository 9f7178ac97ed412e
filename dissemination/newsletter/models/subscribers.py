"""Who gets the newsletter, and the proof that they asked for it.

None of this is in a page, a revision or a translation (design.md, "Private data").
"""

from __future__ import annotations

import uuid
from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from core.media.enums import languages
from core.pages.models import Term
from core.publishing.generation import shown_to_readers

from ..enums import ConsentKind, SubscriberStatus, SuppressionReason
from ..querysets import SubscriberQuerySet, SuppressionQuerySet


@shown_to_readers
class Topic(Term):
    """What a subscriber may choose to read about."""

    class Meta(Term.Meta):
        verbose_name = _("newsletter topic")
        verbose_name_plural = _("newsletter topics")
        ordering = ["label"]
        constraints = [
            models.UniqueConstraint(fields=["key", "locale"], name="topic_key_once")
        ]


class Subscriber(models.Model):
    """One address and what its owner chose.

    ``key`` stands for the subscriber in links, whatever the address is.
    ``address`` is the form in which two spellings of one address are equal. Whoever
    chose no topic gets every issue.
    """

    key = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    email = models.CharField(_("e-mail address"), max_length=254)
    address = models.CharField(max_length=254, unique=True, editable=False)
    language = models.CharField(_("language"), max_length=10, choices=languages)
    status = models.CharField(
        _("status"),
        max_length=10,
        choices=SubscriberStatus.choices,
        default=SubscriberStatus.PENDING,
    )
    topics = models.ManyToManyField(
        Topic, through="Subscription", verbose_name=_("topics"), related_name="+"
    )
    requested_at = models.DateTimeField(_("asked"), auto_now_add=True)
    confirmed_at = models.DateTimeField(_("confirmed"), null=True, blank=True)
    left_at = models.DateTimeField(_("left"), null=True, blank=True)
    paused_until = models.DateField(_("paused until"), null=True, blank=True)
    purge_after = models.DateField(
        _("erase after"), null=True, blank=True, db_index=True
    )

    objects = SubscriberQuerySet.as_manager()

    class Meta:
        verbose_name = _("subscriber")
        verbose_name_plural = _("subscribers")
        ordering = ["-requested_at", "-pk"]
        indexes = [models.Index(fields=["status", "language"])]
        permissions = [("export_subscriber", "Can export subscribers")]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(status=SubscriberStatus.ACTIVE)
                | models.Q(confirmed_at__isnull=False),
                name="subscriber_active_is_confirmed",
            )
        ]

    def __str__(self) -> str:
        # Without the address: the admin's log keeps these words for ever.
        return gettext("Subscriber %(number)s") % {"number": self.pk}


class Subscription(models.Model):
    """A topic that a subscriber chose, named in its first language."""

    subscriber = models.ForeignKey(
        Subscriber, on_delete=models.CASCADE, related_name="subscriptions"
    )
    topic = models.ForeignKey(Topic, on_delete=models.CASCADE, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["subscriber", "topic"], name="subscription_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.subscriber_id} – {self.topic}"


class ConsentEvent(models.Model):
    """One thing a subscriber said, when, in which words and where; never changed."""

    subscriber = models.ForeignKey(
        Subscriber, on_delete=models.CASCADE, related_name="consent_events"
    )
    kind = models.CharField(_("what"), max_length=10, choices=ConsentKind.choices)
    occurred_at = models.DateTimeField(_("when"), auto_now_add=True)
    text_version = models.CharField(_("version of the text"), max_length=50, blank=True)
    language = models.CharField(_("language of the text"), max_length=10)
    form_url = models.URLField(_("address of the form"), max_length=500, blank=True)
    evidence = models.TextField(_("evidence"), blank=True)
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("recorded by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    class Meta:
        verbose_name = _("proof of consent")
        verbose_name_plural = _("proofs of consent")
        ordering = ["occurred_at", "pk"]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} ({self.occurred_at:%Y-%m-%d})"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.pk is not None:
            raise TypeError("A proof of consent is never changed.")
        super().save(*args, **kwargs)


class Suppression(models.Model):
    """An address that gets nothing, known only by its keyed hash."""

    fingerprint = models.CharField(max_length=64, unique=True, editable=False)
    reason = models.CharField(
        _("reason"), max_length=10, choices=SuppressionReason.choices
    )
    created_at = models.DateTimeField(_("since"), auto_now_add=True)
    detail = models.CharField(_("detail"), max_length=300, blank=True)

    objects = SuppressionQuerySet.as_manager()

    class Meta:
        verbose_name = _("blocked address")
        verbose_name_plural = _("blocked addresses")
        ordering = ["-created_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.get_reason_display()} ({self.created_at:%Y-%m-%d})"


class SubscriberImport(models.Model):
    """A list that was read and waits for somebody to apply it, or was applied.

    ``rows`` is emptied when it is applied or given up: a list of addresses is not
    kept twice.
    """

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    file_name = models.CharField(max_length=200)
    evidence = models.TextField(_("evidence of consent"))
    rows = models.JSONField(default=list)
    counts = models.JSONField(default=dict)
    created_at = models.DateTimeField(auto_now_add=True)
    applied_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-created_at", "-pk"]

    def __str__(self) -> str:
        return self.file_name
