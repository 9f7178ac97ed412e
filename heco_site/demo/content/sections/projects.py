"""The list of projects."""

from __future__ import annotations

from heco_site.demo.content.schema import Block, Section

PROJECTS = Section(
    key="projects",
    section="projects",
    title={
        "en": "Projects",
        "sl": "Projekti",
        "it": "Progetti",
        "lt": "Projektai",
        "nl": "Projecten",
        "mt": "Proġetti",
        "bg": "Проекти",
    },
    teaser={
        "en": (
            "The projects this site carries, each with its own partners, dates and "
            "funding statement."
        ),
        "sl": (
            "Projekti na tem spletišču, vsak s svojimi partnerji, datumi in navedbo "
            "financiranja."
        ),
        "it": (
            "I progetti ospitati da questo sito, ciascuno con i propri partner, le "
            "proprie date e la propria dicitura di finanziamento."
        ),
        "lt": (
            "Šioje svetainėje pristatomi projektai: kiekvienas turi savo partnerius, "
            "datas ir finansavimo nuorodą."
        ),
        "nl": (
            "De projecten op deze site, elk met eigen partners, data en vermelding "
            "van de financiering."
        ),
        "mt": (
            "Il-proġetti li jinsabu f’dan is-sit, kull wieħed bis-sħab, id-dati u "
            "d-dikjarazzjoni tal-finanzjament tiegħu."
        ),
        "bg": (
            "Проектите на този сайт, всеки със собствени партньори, дати и текст за "
            "финансирането."
        ),
    },
    body=(
        Block(
            "paragraph",
            {
                "en": (
                    "HE.CO is the main one. Two further projects show that other "
                    "funds and other partnerships fit on the same site."
                ),
                "sl": (
                    "Glavni je HE.CO. Druga dva projekta kažeta, da je na istem "
                    "spletišču prostor tudi za druge sklade in druga partnerstva."
                ),
                "it": (
                    "Il principale è HE.CO. Altri due progetti mostrano che lo stesso "
                    "sito può accogliere altri fondi e altri partenariati."
                ),
                "lt": (
                    "Pagrindinis yra HE.CO. Kiti du projektai rodo, kad toje pačioje "
                    "svetainėje telpa ir kiti fondai bei kitos partnerystės."
                ),
                "nl": (
                    "HE.CO is het belangrijkste. Twee andere projecten laten zien dat "
                    "ook andere fondsen en partnerschappen op dezelfde site passen."
                ),
                "mt": (
                    "Il-prinċipali hu HE.CO. Żewġ proġetti oħra juru li fondi oħra u "
                    "sħubiji oħra jidħlu wkoll fl-istess sit."
                ),
                "bg": (
                    "Основният е HE.CO. Други два проекта показват, че на същия сайт "
                    "има място и за други фондове и други партньорства."
                ),
            },
        ),
    ),
)
