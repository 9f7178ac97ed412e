"""Subscribers, issues, what was frozen of them, and every single mail."""

from __future__ import annotations

from .deliveries import Delivery, DeliveryEvent, Pace
from .dispatches import Dispatch, Edition
from .issues import IssueIndexPage, IssuePage, IssueTopicRow
from .subscribers import (
    ConsentEvent,
    Subscriber,
    SubscriberImport,
    Subscription,
    Suppression,
    Topic,
)
from .visits import CampaignVisit

__all__ = [
    "CampaignVisit",
    "ConsentEvent",
    "Delivery",
    "DeliveryEvent",
    "Dispatch",
    "Edition",
    "IssueIndexPage",
    "IssuePage",
    "IssueTopicRow",
    "Pace",
    "Subscriber",
    "SubscriberImport",
    "Subscription",
    "Suppression",
    "Topic",
]
