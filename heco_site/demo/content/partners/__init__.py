"""The partners of the demo site: two real ones, the others marked as samples."""

from __future__ import annotations

from heco_site.demo.content.partners.council_mt import COUNCIL_MT
from heco_site.demo.content.partners.institute_si import INSTITUTE_SI
from heco_site.demo.content.partners.municipality_bg import MUNICIPALITY_BG
from heco_site.demo.content.partners.museum_it import MUSEUM_IT
from heco_site.demo.content.partners.network_si import NETWORK_SI
from heco_site.demo.content.partners.plunge import PLUNGE
from heco_site.demo.content.partners.reinwardt import REINWARDT
from heco_site.demo.content.schema import Partner

PARTNERS: tuple[Partner, ...] = (
    MUSEUM_IT,
    PLUNGE,
    INSTITUTE_SI,
    COUNCIL_MT,
    REINWARDT,
    NETWORK_SI,
    MUNICIPALITY_BG,
)

__all__ = ["PARTNERS"]
