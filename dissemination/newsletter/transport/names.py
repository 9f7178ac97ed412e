"""Asking the DNS, in short: an answer, none, or nobody knows."""

from __future__ import annotations

from typing import Any

import dns.exception
import dns.name
import dns.resolver
import dns.reversename

__all__ = ["Names", "NotKnown"]

# Seconds for one server, and for one question.
PATIENCE, LONGEST = 1.0, 2.0


class NotKnown(Exception):
    """No server answered in time, or the answer made no sense."""


class Names:
    """What the DNS says of names; ``resolver`` is another one in tests."""

    def __init__(self, resolver: Any = None) -> None:
        self._resolver = resolver

    def _asked(self, name: Any, kind: str) -> list[Any]:
        """Return the records of a name; none is an answer too."""
        try:
            if self._resolver is None:
                self._resolver = dns.resolver.Resolver()
                self._resolver.timeout, self._resolver.lifetime = PATIENCE, LONGEST
            return list(self._resolver.resolve(name, kind, search=False))
        except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
            return []
        except (dns.exception.DNSException, OSError, ValueError) as error:
            raise NotKnown(str(name)) from error

    def texts(self, name: str) -> list[str]:
        found = self._asked(name, "TXT")
        return [b"".join(one.strings).decode("utf-8", "replace") for one in found]

    def exchanges(self, name: str) -> list[str]:
        """Return the servers that take mail for a domain, the first one first."""
        found = sorted(self._asked(name, "MX"), key=lambda one: one.preference)
        return [str(one.exchange).rstrip(".") for one in found]

    def addresses(self, name: str) -> list[str]:
        return [str(one) for kind in ("A", "AAAA") for one in self._asked(name, kind)]

    def reverse(self, address: str) -> list[str]:
        """Return the names of an address on the net."""
        name = dns.reversename.from_address(address)
        return [str(one).rstrip(".") for one in self._asked(name, "PTR")]
