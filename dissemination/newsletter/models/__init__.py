"""Subscribers, issues, what was frozen of them, and every single mail."""

from __future__ import annotations

from .deliveries import Delivery, DeliveryEvent, Pace, Watermark
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

__all__ = [
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
    "Watermark",
]
