"""The networks that the site knows; each module in ``channels`` registers its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .channels.base import Network

__all__ = ["NETWORKS", "network", "network_choices", "register"]

NETWORKS: dict[str, Network] = {}


def register(one: Network) -> Network:
    NETWORKS[one.name] = one
    return one


def network(name: str) -> Network:
    return NETWORKS[name]


def network_choices() -> list[tuple[str, str]]:
    return [(one.name, one.label) for one in NETWORKS.values()]
