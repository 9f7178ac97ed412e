"""The privacy notice, true to what the software stores."""

from __future__ import annotations

from heco_site.demo.content.schema import StandardPage
from heco_site.demo.content.standard.privacy_data import DATA
from heco_site.demo.content.standard.privacy_rights import RIGHTS

PRIVACY = StandardPage(
    key="privacy",
    kind="privacy",
    title={
        "en": "Privacy notice",
        "sl": "Obvestilo o zasebnosti",
        "it": "Informativa sulla privacy",
        "lt": "Privatumo pranešimas",
        "nl": "Privacyverklaring",
        "mt": "Avviż dwar il-privatezza",
        "bg": "Уведомление за поверителност",
    },
    teaser={
        "en": (
            "No cookies for readers, no third parties: what the site stores, why, for "
            "how long, and what you can ask for."
        ),
        "sl": (
            "Brez piškotkov za bralce in brez tretjih oseb: kaj spletišče shranjuje, "
            "zakaj, kako dolgo in kaj lahko zahtevate."
        ),
        "it": (
            "Nessun cookie per chi legge, nessun terzo: che cosa conserva il sito, "
            "perché, per quanto tempo e che cosa potete chiedere."
        ),
        "lt": (
            "Skaitytojams jokių slapukų ir jokių trečiųjų šalių: ką svetainė saugo, "
            "kodėl, kiek laiko ir ko galite prašyti."
        ),
        "nl": (
            "Geen cookies voor lezers, geen derden: wat de site bewaart, waarom, hoe "
            "lang en wat u kunt vragen."
        ),
        "mt": (
            "L-ebda cookies għall-qarrejja, l-ebda terzi: x’jaħżen is-sit, għaliex, "
            "għal kemm żmien, u x’tista’ titlob."
        ),
        "bg": (
            "Без бисквитки за читателите, без трети страни: какво съхранява сайтът, "
            "защо, колко дълго и какво може да поискате."
        ),
    },
    body=DATA + RIGHTS,
)
