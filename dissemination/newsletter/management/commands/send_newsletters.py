from __future__ import annotations

import signal
from typing import Any

from django.core.management.base import BaseCommand

from dissemination.newsletter.sending import Sender
from dissemination.newsletter.transport import chosen


class Command(BaseCommand):
    """A worker that does nothing but send; any number may run, on any hosts."""

    help = "Send newsletters that are due, until stopped."

    def handle(self, **options: Any) -> None:
        sender = Sender(chosen())
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: sender.stop())
        sender.run()
