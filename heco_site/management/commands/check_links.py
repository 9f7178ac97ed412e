from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from heco_site.operations.links import crawl


class Command(BaseCommand):
    help = "Follow every link of the site in every language and say what is wrong."

    def handle(self, *args: Any, **options: Any) -> None:
        result = crawl()
        for address, problem in result.problems:
            self.stdout.write(f"{address} {problem}")
        count = len(result.visited)
        if result.problems:
            raise CommandError(f"{len(result.problems)} problems on {count} addresses.")
        self.stdout.write(f"{count} addresses, no problem.")
