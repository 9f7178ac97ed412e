"""An approved issue: what will be sent, frozen, and how its sending stands."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from core.media.enums import languages

from ..enums import DispatchState, UnknownDecision
from ..querysets import DispatchQuerySet
from .issues import IssuePage


class Dispatch(models.Model):
    """One sending of one issue, from its approval to its end.

    The issue may be edited or deleted meanwhile: what is sent lies in the editions.
    ``topics`` are the keys of the topics whose subscribers get it; none means all.
    ``filled_to`` is the last subscriber for whom a delivery has been queued.
    """

    key = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    issue = models.ForeignKey(
        IssuePage,
        verbose_name=_("issue"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="dispatches",
    )
    title = models.CharField(_("title"), max_length=255)
    number = models.PositiveIntegerField(_("number"), default=0)
    state = models.CharField(
        _("state"),
        max_length=10,
        choices=DispatchState.choices,
        default=DispatchState.APPROVED,
        db_index=True,
    )
    topics = models.JSONField(default=list, blank=True)
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("approved by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    approved_at = models.DateTimeField(_("approved"), auto_now_add=True)
    started_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("started by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    send_at = models.DateTimeField(_("send at"), null=True, blank=True)
    recipients = models.PositiveIntegerField(_("recipients"), default=0)
    filled_to = models.PositiveBigIntegerField(default=0)
    started_at = models.DateTimeField(_("begun"), null=True, blank=True)
    finished_at = models.DateTimeField(_("finished"), null=True, blank=True)
    state_before = models.CharField(max_length=10, blank=True)
    unknown_decision = models.CharField(
        max_length=10, choices=UnknownDecision.choices, blank=True
    )
    unknown_decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    unknown_decided_at = models.DateTimeField(null=True, blank=True)

    objects = DispatchQuerySet.as_manager()

    class Meta:
        verbose_name = _("sending")
        verbose_name_plural = _("sendings")
        ordering = ["-approved_at", "-pk"]
        permissions = [
            ("approve_dispatch", "Can approve an issue for sending"),
            ("send_dispatch", "Can send an issue"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["issue"],
                condition=models.Q(state="approved"),
                name="dispatch_issue_approved_once",
            ),
            models.UniqueConstraint(
                fields=["issue"],
                condition=~models.Q(state__in=["approved", "cancelled"]),
                name="dispatch_issue_sent_once",
            ),
        ]

    def __str__(self) -> str:
        return self.title


class Edition(models.Model):
    """What readers of one language get, byte by byte, as it was approved.

    ``text_language`` differs from ``language`` where readers get the edition of
    another language, labelled as such. Subject, preheader, ``html`` and ``text`` hold
    marks for what differs from reader to reader (``rendering.marks``); ``sha256`` is
    over the four of them.
    """

    key = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    dispatch = models.ForeignKey(
        Dispatch, on_delete=models.CASCADE, related_name="editions"
    )
    language = models.CharField(_("language"), max_length=10, choices=languages)
    text_language = models.CharField(
        _("language of the text"), max_length=10, choices=languages
    )
    revision = models.ForeignKey(
        "wagtailcore.Revision",
        verbose_name=_("approved revision"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    subject = models.CharField(_("subject"), max_length=255)
    preheader = models.CharField(max_length=300, blank=True)
    html = models.TextField()
    text = models.TextField()
    sha256 = models.CharField(max_length=64)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("edition")
        verbose_name_plural = _("editions")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["dispatch", "language"], name="edition_language_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.subject} ({self.language})"
