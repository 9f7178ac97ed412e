"""The topics a reader may choose, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable

from wagtail.models import Locale

from ..models import Subscriber, Subscription, Topic

__all__ = ["choose", "chosen", "offered"]


def offered(language: str) -> list[tuple[str, str]]:
    """Return ``(key, label)`` of each topic, sorted by label.

    A topic that is not translated yet has the label of its first language.
    """
    found = Locale.objects.filter(language_code=language)
    locale = found.first() or Locale.objects.first()
    if locale is None:
        return []
    labels = Topic.objects.labels_in(locale)
    known = Topic.objects.in_first_language().values_list("key", "translation_key")
    topics = [(key, labels[translation]) for key, translation in known]
    return sorted(topics, key=lambda one: one[1].casefold())


def chosen(subscriber: Subscriber) -> list[str]:
    """Return the keys of the topics that somebody chose."""
    rows = subscriber.subscriptions.order_by("topic__key")
    return list(rows.values_list("topic__key", flat=True))


def choose(subscriber: Subscriber, keys: Iterable[str]) -> None:
    """Have a subscriber get these topics; what is no topic any more is left out."""
    wanted = Topic.objects.in_first_language().filter(key__in=list(keys))
    subscriber.subscriptions.exclude(topic__in=wanted).delete()
    Subscription.objects.bulk_create(
        [Subscription(subscriber=subscriber, topic=topic) for topic in wanted],
        ignore_conflicts=True,
    )
