"""The themes that every page may carry."""

from __future__ import annotations

from heco_site.demo.content.schema import Facet

THEMES: tuple[Facet, ...] = (
    Facet(
        "heritage-public-space",
        {
            "en": "Heritage and public space",
            "sl": "Dediščina in javni prostor",
            "it": "Patrimonio e spazio pubblico",
            "lt": "Paveldas ir viešoji erdvė",
            "nl": "Erfgoed en openbare ruimte",
            "mt": "Il-wirt u l-ispazju pubbliku",
            "bg": "Наследство и обществено пространство",
        },
    ),
    Facet(
        "adult-education",
        {
            "en": "Adult education",
            "sl": "Izobraževanje odraslih",
            "it": "Educazione degli adulti",
            "lt": "Suaugusiųjų švietimas",
            "nl": "Volwasseneneducatie",
            "mt": "L-edukazzjoni tal-adulti",
            "bg": "Образование за възрастни",
        },
    ),
    Facet(
        "cultural-entrepreneurship",
        {
            "en": "Cultural entrepreneurship",
            "sl": "Podjetništvo v kulturi",
            "it": "Imprenditorialità culturale",
            "lt": "Kultūros verslumas",
            "nl": "Cultureel ondernemerschap",
            "mt": "L-intraprenditorija kulturali",
            "bg": "Културно предприемачество",
        },
    ),
    Facet(
        "valorization-ethics",
        {
            "en": "Valorization and ethics",
            "sl": "Vrednotenje in etika",
            "it": "Valorizzazione ed etica",
            "lt": "Paveldo aktualizavimas ir etika",
            "nl": "Valorisatie en ethiek",
            "mt": "Il-valorizzazzjoni u l-etika",
            "bg": "Валоризация и етика",
        },
    ),
    Facet(
        "civil-society",
        {
            "en": "Civil society",
            "sl": "Civilna družba",
            "it": "Società civile",
            "lt": "Pilietinė visuomenė",
            "nl": "Maatschappelijk middenveld",
            "mt": "Is-soċjetà ċivili",
            "bg": "Гражданско общество",
        },
    ),
    Facet(
        "communication",
        {
            "en": "Communicating heritage",
            "sl": "Predstavljanje dediščine",
            "it": "Comunicare il patrimonio",
            "lt": "Paveldo komunikacija",
            "nl": "Communicatie over erfgoed",
            "mt": "Il-komunikazzjoni dwar il-wirt",
            "bg": "Представяне на наследството",
        },
    ),
)
