from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from core.people import journal


class Command(BaseCommand):
    """For whoever put a backup back and will not wait for the clock."""

    help = "Carry out the erasures and farewells that this database does not know of."

    def handle(self, **options: Any) -> None:
        done = journal.replay()
        self.stdout.write(f"{done} entries of the journal were carried out.")
