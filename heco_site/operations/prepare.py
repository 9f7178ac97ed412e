"""Bring the demo site's data up to date and print the accounts to try.

One process for all steps of ``make run``, because starting Django is the
slowest part of each. Standard output carries the accounts and nothing else.
"""

from __future__ import annotations

import sys

import django
from django.core.exceptions import ImproperlyConfigured
from django.core.management import CommandError, call_command
from django.db import DatabaseError

UNUSABLE = 3  # exit status: the database itself is at fault


def prepare() -> None:
    django.setup()
    call_command("migrate", interactive=False, verbosity=0, stdout=sys.stderr)
    call_command("demo", stdout=sys.stderr)
    call_command("cut_sources", stdout=sys.stderr)
    call_command("demo", accounts=True)


def main() -> None:
    try:
        prepare()
    # What went wrong is said in one line; python manage.py migrate says more.
    except DatabaseError as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        sys.exit(UNUSABLE)
    except (CommandError, ImproperlyConfigured) as error:
        sys.exit(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    main()
