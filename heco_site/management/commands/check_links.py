from __future__ import annotations

from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser

from heco_site.operations.links import crawl
from home.models import HomePage


class Command(BaseCommand):
    help = "Follow every link of the site in every language and say what is wrong."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--demo",
            action="store_true",
            help="Build the demo site first, where there is no site yet.",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["demo"]:
            call_command("migrate", interactive=False, verbosity=0)
            call_command("demo", stdout=self.stderr)
        if not HomePage.objects.live().exists():
            raise CommandError("There is no site yet. Run: make run")
        result = crawl()
        for address, problem in result.problems:
            self.stdout.write(f"{address} {problem}")
        count = len(result.visited)
        if result.problems:
            raise CommandError(f"{len(result.problems)} problems on {count} addresses.")
        self.stdout.write(f"{count} addresses, no problem.")
