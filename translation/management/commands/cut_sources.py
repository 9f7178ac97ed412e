from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from translation.actions import cut_all


class Command(BaseCommand):
    help = "Count the words of pages that nobody has begun to translate."

    def handle(self, *args: Any, **options: Any) -> None:
        if number := cut_all():
            self.stdout.write(f"Pages made ready for translators: {number}.")
