from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Way(models.TextChoices):
    """How posts get to an account."""

    APPROVAL = "approval", _("After approval")
    AUTOMATIC = "automatic", _("By itself, as soon as a page is published")
    HAND = "hand", _("By hand, with the share kit")


class Health(models.TextChoices):
    """How an account stood when it was last asked."""

    UNKNOWN = "unknown", _("Not tried yet")
    GOOD = "good", _("Connected")
    NEEDS_REAUTH = "reauth", _("Must be connected anew")
    DISCONNECTED = "off", _("Disconnected")


class PublicationState(models.TextChoices):
    """Where an approved post stands (social.md, "Model")."""

    SCHEDULED = "scheduled", _("Scheduled")
    PREPARING = "preparing", _("Pictures are handed over")
    PUBLISHING = "publishing", _("On its way")
    PUBLISHED = "published", _("Published")
    BY_HAND = "by_hand", _("Posted by hand")
    UNCERTAIN = "uncertain", _("No answer; the network will be asked")
    VERIFYING = "verifying", _("The network is being asked")
    UNKNOWN = "unknown", _("Nobody knows whether it is out: please look")
    RATE_LIMITED = "limited", _("Waits: the network asked for patience")
    NEEDS_REAUTH = "reauth", _("Waits: the account must be connected anew")
    REJECTED = "rejected", _("Refused by the network")
    DISCONNECTED = "off", _("Not sent: the account was disconnected")
    NO_PAGE = "no_page", _("Not sent: its page is not public any more")
    HELD = "held", _("Held after a restore")
    CANCELLED = "cancelled", _("Cancelled")
    REMOVED = "removed", _("Taken down")
    NOT_SENT = "not_sent", _("Not published")


WAITING = (PublicationState.SCHEDULED, PublicationState.RATE_LIMITED)
IN_HAND = (
    PublicationState.PREPARING,
    PublicationState.PUBLISHING,
    PublicationState.VERIFYING,
)
OUT = (PublicationState.PUBLISHED, PublicationState.BY_HAND)
# What nothing can continue any more.
ENDED = (
    PublicationState.REJECTED,
    PublicationState.DISCONNECTED,
    PublicationState.NO_PAGE,
    PublicationState.CANCELLED,
    PublicationState.REMOVED,
    PublicationState.NOT_SENT,
)
# What may still be out there, or get there: no second one beside it.
OPEN = (
    *WAITING,
    *IN_HAND,
    PublicationState.UNCERTAIN,
    PublicationState.UNKNOWN,
    PublicationState.NEEDS_REAUTH,
    PublicationState.HELD,
)


class Step(models.TextChoices):
    """What a call to a network was for."""

    PREPARE = "prepare", _("Hand over pictures")
    PUBLISH = "publish", _("Publish")
    VERIFY = "verify", _("Look whether it is there")
    CORRECT = "correct", _("Correct")
    REMOVE = "remove", _("Take down")


class Export(models.TextChoices):
    """How an issue with several items goes to a channel."""

    WHOLE = "whole", _("One post about the whole issue")
    THREAD = "thread", _("A thread: the issue, then each item")
    ITEMS = "items", _("One post an item, over several days")
