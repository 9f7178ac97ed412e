"""The search page."""

from __future__ import annotations

from heco_site.demo.content.schema import Block, Section

SEARCH = Section(
    key="search",
    section="search",
    title={
        "en": "Search",
        "sl": "Iskanje",
        "it": "Cerca",
        "lt": "Paieška",
        "nl": "Zoeken",
        "mt": "Fittex",
        "bg": "Търсене",
    },
    teaser={
        "en": "Search news, good practices, meetings and partners in your language.",
        "sl": (
            "Iščite po novicah, dobrih praksah, srečanjih in partnerjih v svojem "
            "jeziku."
        ),
        "it": "Cerca tra notizie, buone pratiche, incontri e partner nella tua lingua.",
        "lt": (
            "Ieškokite naujienų, gerosios patirties, susitikimų ir partnerių savo "
            "kalba."
        ),
        "nl": (
            "Zoek in nieuws, goede praktijken, bijeenkomsten en partners in uw eigen "
            "taal."
        ),
        "mt": (
            "Fittex fl-aħbarijiet, fil-prattiki tajba, fil-laqgħat u fost is-sħab "
            "bil-lingwa tiegħek."
        ),
        "bg": (
            "Търсете в новините, добрите практики, срещите и партньорите на своя език."
        ),
    },
    body=(
        Block(
            "paragraph",
            {
                "en": (
                    "Accents are optional: a word is found with or without its marks. "
                    "What you type is not stored."
                ),
                "sl": (
                    "Strešic ni treba tipkati: beseda se najde z njimi ali brez njih. "
                    "Tega, kar vpišete, ne shranjujemo."
                ),
                "it": (
                    "Gli accenti sono facoltativi: una parola si trova con o senza. "
                    "Ciò che scrivi non viene conservato."
                ),
                "lt": (
                    "Diakritiniai ženklai nebūtini: žodis randamas ir su jais, ir be "
                    "jų. Tai, ką įrašote, nesaugoma."
                ),
                "nl": (
                    "Accenten zijn niet nodig: een woord wordt met en zonder "
                    "gevonden. Wat u intypt, wordt niet bewaard."
                ),
                "mt": (
                    "M’hemmx għalfejn tikteb it-tikek: kelma tinstab bihom jew "
                    "mingħajrhom. Dak li tikteb ma jinħażinx."
                ),
                "bg": (
                    "Въведете дума или част от изречение. Това, което напишете, не се "
                    "съхранява."
                ),
            },
        ),
    ),
)
