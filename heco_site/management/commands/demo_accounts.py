from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.urls import reverse

from heco_site.demo.builder.accounts import is_production, renew

HEADINGS = ("Role", "User name", "Password", "Log in at")


class Command(BaseCommand):
    help = "Give the demo accounts new passwords and print them, this once."

    def handle(self, *args: Any, **options: Any) -> None:
        if is_production():
            raise CommandError(
                "Demo accounts are for trying the site out, not for production "
                "settings. Make real ones at the site's admin address instead."
            )
        address = settings.WAGTAILADMIN_BASE_URL.rstrip("/")
        address += reverse("wagtailadmin_login")
        rows = [HEADINGS] + [
            (person.shown, person.username, password, address)
            for person, password in renew()
        ]
        widths = [
            max(len(cell) for cell in column) for column in zip(*rows, strict=True)
        ]
        for row in rows:
            cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
            self.stdout.write("  ".join(cells).rstrip())
