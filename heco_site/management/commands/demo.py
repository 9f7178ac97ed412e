from __future__ import annotations

from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser

from heco_site.demo.builder import build
from heco_site.demo.builder.tree import follow_port


class Command(BaseCommand):
    help = "Build the demo site in an empty database; a site with content is kept."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--accounts",
            action="store_true",
            help="only print the accounts, as demo_accounts does",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["accounts"]:
            call_command("demo_accounts", stdout=self.stdout)
        elif build(self.stdout.write):
            self.stdout.write("The demo site is built.")
        else:
            self.stdout.write("The site has content, which is kept.")
            if follow_port():
                self.stdout.write("Its address follows the port of today.")
