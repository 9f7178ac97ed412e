"""Pictures are made ready for readers as soon as they are uploaded."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.db import transaction
from django.db.models.signals import post_save
from django.dispatch import receiver

from .models import SiteImage
from .tasks import make_renditions


@receiver(post_save, sender=SiteImage, dispatch_uid="media.make_renditions")
def image_saved(sender: type[SiteImage], instance: SiteImage, **kwargs: Any) -> None:
    transaction.on_commit(partial(make_renditions.enqueue, instance.pk))
