"""The words that the partnership has agreed on, as a dictionary has them."""

from __future__ import annotations

from heco_site.demo.content.schema import AgreedWord

__all__ = ["GLOSSARY"]

GLOSSARY: tuple[AgreedWord, ...] = (
    AgreedWord(
        {
            "en": "good practice",
            "sl": "dobra praksa",
            "it": "buona pratica",
            "lt": "geroji patirtis",
            "nl": "goede praktijk",
            "mt": "prattika tajba",
            "bg": "добра практика",
        },
        "Work that went well, told so that others can repeat it.",
    ),
    AgreedWord(
        {
            "en": "heritage",
            "sl": "dediščina",
            "it": "patrimonio",
            "lt": "paveldas",
            "nl": "erfgoed",
            "mt": "wirt",
            "bg": "наследство",
        },
    ),
    AgreedWord(
        {
            "en": "cultural heritage",
            "sl": "kulturna dediščina",
            "it": "patrimonio culturale",
            "lt": "kultūros paveldas",
            "nl": "cultureel erfgoed",
            "mt": "wirt kulturali",
            "bg": "културно наследство",
        },
    ),
    AgreedWord(
        {
            "en": "intangible cultural heritage",
            "sl": "nesnovna kulturna dediščina",
            "it": "patrimonio culturale immateriale",
            "lt": "nematerialusis kultūros paveldas",
            "nl": "immaterieel cultureel erfgoed",
            "mt": "wirt kulturali intanġibbli",
            "bg": "нематериално културно наследство",
        },
        "Skills, customs and stories, as UNESCO's convention of 2003 has it.",
    ),
    AgreedWord(
        {
            "en": "safeguarding",
            "sl": "varovanje",
            "it": "salvaguardia",
            "lt": "apsauga",
            "nl": "borging",
            "mt": "salvagwardja",
            "bg": "опазване",
        },
        "Keeping a tradition alive, rather than behind glass.",
    ),
    AgreedWord(
        {
            "en": "bearer",
            "sl": "nosilec",
            "it": "portatore",
            "lt": "puoselėtojas",
            "nl": "drager",
            "mt": "detentur",
            "bg": "носител",
        },
        "A person who knows a tradition and hands it on.",
    ),
    AgreedWord(
        {
            "en": "valorization",
            "sl": "vrednotenje",
            "it": "valorizzazione",
            "lt": "aktualizavimas",
            "nl": "valorisatie",
            "mt": "valorizzazzjoni",
            "bg": "валоризация",
        },
        "Making the worth of heritage felt, not setting its price.",
    ),
    AgreedWord(
        {
            "en": "local community",
            "sl": "lokalna skupnost",
            "it": "comunità locale",
            "lt": "vietos bendruomenė",
            "nl": "lokale gemeenschap",
            "mt": "komunità lokali",
            "bg": "местна общност",
        },
    ),
    AgreedWord(
        {
            "en": "local initiative",
            "sl": "lokalna pobuda",
            "it": "iniziativa locale",
            "lt": "vietos iniciatyva",
            "nl": "lokaal initiatief",
            "mt": "inizjattiva lokali",
            "bg": "местна инициатива",
        },
        "What a partner tries at home after a meeting.",
    ),
    AgreedWord(
        {
            "en": "stakeholder",
            "sl": "deležnik",
            "it": "portatore di interesse",
            "lt": "suinteresuotoji šalis",
            "nl": "belanghebbende",
            "mt": "parti interessata",
            "bg": "заинтересована страна",
        },
    ),
    AgreedWord(
        {
            "en": "study visit",
            "sl": "študijski obisk",
            "it": "visita di studio",
            "lt": "pažintinis vizitas",
            "nl": "studiebezoek",
            "mt": "żjara ta’ studju",
            "bg": "учебно посещение",
        },
    ),
    AgreedWord(
        {
            "en": "transnational meeting",
            "sl": "mednarodno srečanje",
            "it": "incontro transnazionale",
            "lt": "tarptautinis susitikimas",
            "nl": "transnationale bijeenkomst",
            "mt": "laqgħa transnazzjonali",
            "bg": "транснационална среща",
        },
        "One of the five meetings that the grant pays for.",
    ),
)
