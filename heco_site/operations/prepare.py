"""Bring the demo site's data up to date and print the accounts to try.

One process for the three steps of ``make run``, because starting Django is the
slowest part of each. Standard output carries the accounts and nothing else.
"""

from __future__ import annotations

import sys

import django
from django.core.management import call_command


def main() -> None:
    django.setup()
    call_command("migrate", interactive=False, verbosity=0, stdout=sys.stderr)
    call_command("demo", stdout=sys.stderr)
    call_command("demo", accounts=True)


if __name__ == "__main__":
    main()
