from __future__ import annotations

import contextlib
from argparse import ArgumentParser
from typing import Any

from django_tasks_db.management.commands import db_worker

from core.publishing.schedule import Clock, alongside


class Command(db_worker.Command):
    """The worker of django-tasks-db, with all that runs beside it."""

    help = "Run background tasks and, unless told otherwise, the clock."

    def add_arguments(self, parser: ArgumentParser) -> None:
        super().add_arguments(parser)
        parser.set_defaults(reload=False)
        parser.add_argument(
            "--no-clock",
            action="store_false",
            dest="clock",
            help="Leave the schedule to another worker: one clock is enough.",
        )

    def configure_logging(self, verbosity: int) -> None:
        """Leave the levels to the settings, which are the host's."""

    def handle(self, **options: Any) -> None:
        with contextlib.ExitStack() as stack:
            stack.enter_context(alongside())
            if options.pop("clock"):
                ticking = Clock()
                ticking.start()
                stack.callback(ticking.stop)
            super().handle(**options)
