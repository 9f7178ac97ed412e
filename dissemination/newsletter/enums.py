"""The states and choices of the newsletter (newsletter.md, "Model")."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class SubscriberStatus(models.TextChoices):
    """Where a subscriber stands; only the active get mail."""

    PENDING = "pending", _("Asked, not yet confirmed")
    ACTIVE = "active", _("Active")
    PAUSED = "paused", _("Paused")
    LEFT = "left", _("Left")


class ConsentKind(models.TextChoices):
    """What a subscriber, or somebody with evidence in hand, said."""

    REQUESTED = "requested", _("Asked for the newsletter")
    CONFIRMED = "confirmed", _("Confirmed the address")
    IMPORTED = "imported", _("Imported with evidence")
    CHANGED = "changed", _("Changed the choices")
    PAUSED = "paused", _("Paused")
    RESUMED = "resumed", _("Resumed")
    LEFT = "left", _("Left")


class SuppressionReason(models.TextChoices):
    """Why an address gets nothing, whoever enters it again."""

    BOUNCED = "bounced", _("The address does not exist")
    COMPLAINED = "complained", _("Reported as spam")
    ERASED = "erased", _("Erased on request")
    BLOCKED = "blocked", _("Blocked by hand")


class EditionFallback(models.TextChoices):
    """What readers get whose language has no approved edition (domain.md, 3)."""

    HOLD = "hold", _("Wait: do not send before it is ready")
    SOURCE = "source", _("Send the edition of the original language, and say so")
    SKIP = "skip", _("Send nothing in this language")


class ItemFallback(models.TextChoices):
    """What an edition shows of a page that is not there in its language."""

    LINK = "link", _("Link the page in its original language, and say so")
    DROP = "drop", _("Leave it out")


class DispatchState(models.TextChoices):
    """Where the sending of an issue stands."""

    APPROVED = "approved", _("Approved")
    QUEUEING = "queueing", _("Being prepared")
    SCHEDULED = "scheduled", _("Scheduled")
    SENDING = "sending", _("Being sent")
    PAUSED = "paused", _("Paused")
    HELD = "held", _("Held after a restore")
    DONE = "done", _("Sent")
    CANCELLED = "cancelled", _("Cancelled")


class DeliveryState(models.TextChoices):
    """Where one mail to one reader stands."""

    PENDING = "pending", _("Waiting")
    RETRY = "retry", _("To be tried again")
    LEASED = "leased", _("Taken by a worker")
    SENDING = "sending", _("On its way")
    ACCEPTED = "accepted", _("Accepted by the server")
    DELIVERED = "delivered", _("Delivered")
    DEFERRED = "deferred", _("Delayed by the reader's server")
    BOUNCED = "bounced", _("Returned")
    COMPLAINED = "complained", _("Reported as spam")
    FAILED = "failed", _("Refused")
    UNKNOWN = "unknown", _("Not known whether it left")
    ABANDONED = "abandoned", _("Left at that")
    SKIPPED = "skipped", _("Not sent")


# What still has to happen before a dispatch is done (newsletter.md, rule 6).
UNFINISHED = (
    DeliveryState.PENDING,
    DeliveryState.RETRY,
    DeliveryState.LEASED,
    DeliveryState.SENDING,
    DeliveryState.UNKNOWN,
)
# A server has taken the mail, whatever became of it afterwards.
REACHED = (
    DeliveryState.ACCEPTED,
    DeliveryState.DELIVERED,
    DeliveryState.DEFERRED,
    DeliveryState.BOUNCED,
    DeliveryState.COMPLAINED,
)
# What a worker may take.
WAITING = (DeliveryState.PENDING, DeliveryState.RETRY)


class SkipReason(models.TextChoices):
    """Why somebody who was to get a mail did not."""

    LEFT = "left", _("Has left")
    PAUSED = "paused", _("Has paused")
    ERASED = "erased", _("Was erased")
    SUPPRESSED = "suppressed", _("The address is blocked")
    TOPIC = "topic", _("Does not want this topic any more")
    LANGUAGE = "language", _("No edition in this language")
    CANCELLED = "cancelled", _("The sending was cancelled")


class EventKind(models.TextChoices):
    """What became of a mail after a server had taken it."""

    ACCEPTED = "accepted", _("Accepted")
    DELIVERED = "delivered", _("Delivered")
    DEFERRED = "deferred", _("Delayed")
    BOUNCED = "bounced", _("Returned")
    REJECTED = "rejected", _("Refused by the provider")
    COMPLAINED = "complained", _("Reported as spam")
    LEFT = "left", _("Left")


class UnknownDecision(models.TextChoices):
    """What a person decides for mails of which nobody knows whether they left."""

    LEAVE = "leave", _("Leave it: nobody gets it twice")
    RESEND = "resend", _("Send again: some may get it twice")
