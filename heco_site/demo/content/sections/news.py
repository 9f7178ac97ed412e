"""The list of news."""

from __future__ import annotations

from heco_site.demo.content.schema import Block, Section

NEWS = Section(
    key="news",
    section="news",
    title={
        "en": "News",
        "sl": "Novice",
        "it": "Notizie",
        "lt": "Naujienos",
        "nl": "Nieuws",
        "mt": "Aħbarijiet",
        "bg": "Новини",
    },
    teaser={
        "en": "What happens in the project and in the places where its partners work.",
        "sl": "Kaj se dogaja v projektu in v krajih, kjer delujejo partnerji.",
        "it": "Che cosa succede nel progetto e nei luoghi in cui lavorano i partner.",
        "lt": "Kas vyksta projekte ir vietose, kuriose dirba partneriai.",
        "nl": "Wat er gebeurt in het project en op de plekken waar de partners werken.",
        "mt": "X’qed jiġri fil-proġett u fil-postijiet fejn jaħdmu s-sħab.",
        "bg": "Какво се случва в проекта и по местата, където работят партньорите.",
    },
    body=(
        Block(
            "paragraph",
            {
                "en": (
                    "Each partner writes in its own language. Where a translation is "
                    "missing, the item stays in the list and says which language it "
                    "is in."
                ),
                "sl": (
                    "Vsak partner piše v svojem jeziku. Kjer prevoda ni, novica "
                    "ostane na seznamu in pove, v katerem jeziku je napisana."
                ),
                "it": (
                    "Ogni partner scrive nella propria lingua. Se manca la "
                    "traduzione, la notizia resta nell’elenco e indica in quale "
                    "lingua è scritta."
                ),
                "lt": (
                    "Kiekvienas partneris rašo savo kalba. Jei vertimo nėra, naujiena "
                    "lieka sąraše ir nurodoma, kokia kalba ji parašyta."
                ),
                "nl": (
                    "Elke partner schrijft in de eigen taal. Waar een vertaling "
                    "ontbreekt, blijft het bericht in de lijst staan en vermeldt het "
                    "in welke taal het is."
                ),
                "mt": (
                    "Kull sieħeb jikteb bil-lingwa tiegħu. Fejn tkun nieqsa "
                    "t-traduzzjoni, l-aħbar tibqa’ fil-lista u tgħid b’liema lingwa "
                    "hi miktuba."
                ),
                "bg": (
                    "Всеки партньор пише на своя език. Когато няма превод, новината "
                    "остава в списъка и посочва на кой език е написана."
                ),
            },
        ),
    ),
)
