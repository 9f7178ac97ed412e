"""Proof of work: a sum that costs a browser a second and a sender of spam a fortune.

The reader sees nothing of it. Whoever runs no scripts may use the forms too, less
often (``limits``). The sums are those of ALTCHA, made and checked here alone.
"""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import json

from altcha import v1 as altcha
from django.conf import settings
from django.utils import timezone

from .limits import is_within

__all__ = ["challenge", "is_done"]

# About a second on a small phone: half of it is tried on average.
HARDNESS = 40_000
LIFETIME = dt.timedelta(hours=2)
LONGEST = 1_000


def _key() -> str:
    return f"core.counting.work {settings.SECRET_KEY}"


def challenge() -> str:
    """Return a new sum as JSON, for ``static/js/work.js``."""
    options = altcha.ChallengeOptions(
        max_number=HARDNESS, hmac_key=_key(), expires=timezone.now() + LIFETIME
    )
    return json.dumps(altcha.create_challenge(options).to_dict())


def is_done(given: str) -> bool:
    """Tell whether a sum of ours was solved, in time and not used before."""
    solution = _read(given)
    if solution is None:
        return False
    is_right, _reason = altcha.verify_solution(solution, _key(), check_expires=True)
    return is_right and is_within("work", solution.challenge, 1, LIFETIME)


def _read(given: str) -> altcha.Payload | None:
    """Return what is formed like a solution, which anybody may have written."""
    if not given or len(given) > LONGEST or not given.isascii():
        return None
    try:
        found = json.loads(base64.b64decode(given, validate=True))
    except (binascii.Error, ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or found.get("algorithm") != "SHA-256":
        return None
    texts = ("challenge", "salt", "signature")
    if not all(isinstance(found.get(name), str) for name in texts):
        return None
    if not all(found[name].isascii() for name in texts):
        return None
    number = found.get("number")
    if type(number) is not int or not 0 <= number <= HARDNESS:
        return None
    return altcha.Payload(
        "SHA-256", number=number, **{name: found[name] for name in texts}
    )
