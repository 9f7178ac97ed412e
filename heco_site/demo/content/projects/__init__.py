"""The three model projects: one site, three funds, three partnerships."""

from __future__ import annotations

from heco_site.demo.content.projects.erdf_tourism import ERDF_TOURISM
from heco_site.demo.content.projects.esf_network import ESF_NETWORK
from heco_site.demo.content.projects.heco import HECO
from heco_site.demo.content.schema import Project

PROJECTS: tuple[Project, ...] = (HECO, ESF_NETWORK, ERDF_TOURISM)

__all__ = ["PROJECTS"]
