from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from dissemination.newsletter.actions import read_bounces
from dissemination.newsletter.transport.mailbox import box


class Command(BaseCommand):
    """What the clock does every ten minutes, now."""

    help = "Read the mails that came back, and those by which readers leave."

    def handle(self, **options: Any) -> None:
        if box() is None:
            raise CommandError("NEWSLETTER_BOUNCE_IMAP names no mailbox.")
        self.stdout.write(f"Mails read: {read_bounces()}")
