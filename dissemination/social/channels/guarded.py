"""A way out that leads to public addresses alone.

An officer names a server, and a server may name another: neither may have this site
ask what only the inside of its own network can see. The name is looked up once, and
exactly the address that was judged is called.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterable

import httpx
from django.conf import settings

__all__ = ["GuardedTransport", "NotPublicAddress"]

NAT64 = ipaddress.ip_network("64:ff9b::/96")


class NotPublicAddress(httpx.ConnectError):
    """A server whose address is not one of the public internet."""


class GuardedTransport(httpx.BaseTransport):
    """Speaks HTTPS to public addresses, and anything to SOCIAL_PRIVATE_SERVERS."""

    def __init__(self) -> None:
        # Lines are not kept: whether a kept one is dead shows only after a call.
        limits = httpx.Limits(max_connections=4, max_keepalive_connections=0)
        self._inner = httpx.HTTPTransport(limits=limits, trust_env=False)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        host = request.url.host
        port = request.url.port or (443 if request.url.scheme == "https" else 80)
        allowed = f"{host}:{port}" in settings.SOCIAL_PRIVATE_SERVERS
        if request.url.scheme != "https" and not allowed:
            raise NotPublicAddress("Only https is spoken.", request=request)
        addresses = _looked_up(host, port, request)
        if not allowed and not all(_is_public(one) for one in addresses):
            raise NotPublicAddress("This is no public address.", request=request)
        return self._call(request, host, addresses)

    def _call(
        self, request: httpx.Request, host: str, addresses: list[str]
    ) -> httpx.Response:
        for number, address in enumerate(addresses, 1):
            pinned = httpx.Request(
                request.method,
                request.url.copy_with(host=address),
                headers=request.headers,
                stream=request.stream,
                extensions=request.extensions | {"sni_hostname": host},
            )
            try:
                return self._inner.handle_request(pinned)
            except (httpx.ConnectError, httpx.ConnectTimeout):
                if number == len(addresses):
                    raise
        raise httpx.ConnectError("There is no address.", request=request)

    def close(self) -> None:
        self._inner.close()


def _looked_up(host: str, port: int, request: httpx.Request) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise httpx.ConnectError("The name is not known.", request=request) from None
    return list(dict.fromkeys(str(one[4][0]) for one in found))


def _is_public(text: str) -> bool:
    return all(
        one.is_global and not one.is_multicast
        for one in _meant(ipaddress.ip_address(text.partition("%")[0]))
    )


def _meant(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> Iterable[ipaddress.IPv4Address | ipaddress.IPv6Address]:
    """Return an address and any older one that is wrapped in it."""
    if isinstance(address, ipaddress.IPv4Address):
        return [address]
    if address.ipv4_mapped:
        return [address.ipv4_mapped]
    inner = [one for one in (address.sixtofour, *(address.teredo or ())) if one]
    if address in NAT64:
        inner.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    return [address, *inner]
