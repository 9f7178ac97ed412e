"""The list of partners."""

from __future__ import annotations

from heco_site.demo.content.schema import Block, Section

PARTNERS = Section(
    key="partners",
    section="partners",
    title={
        "en": "Partners",
        "sl": "Partnerji",
        "it": "Partner",
        "lt": "Partneriai",
        "nl": "Partners",
        "mt": "Sħab",
        "bg": "Партньори",
    },
    teaser={
        "en": (
            "Who works together: libraries, museums, schools, associations and "
            "municipalities, on one map and in one list."
        ),
        "sl": (
            "Kdo sodeluje: knjižnice, muzeji, šole, društva in občine na enem "
            "zemljevidu in enem seznamu."
        ),
        "it": (
            "Chi lavora insieme: biblioteche, musei, scuole, associazioni e comuni, "
            "su una sola mappa e in un solo elenco."
        ),
        "lt": (
            "Kas dirba kartu: bibliotekos, muziejai, mokyklos, asociacijos ir "
            "savivaldybės viename žemėlapyje ir viename sąraše."
        ),
        "nl": (
            "Wie er samenwerken: bibliotheken, musea, scholen, verenigingen en "
            "gemeenten, op één kaart en in één lijst."
        ),
        "mt": (
            "Min qed jaħdem flimkien: libreriji, mużewijiet, skejjel, għaqdiet u "
            "kunsilli, fuq mappa waħda u f’lista waħda."
        ),
        "bg": (
            "Кой работи заедно: библиотеки, музеи, училища, сдружения и общини, на "
            "една карта и в един списък."
        ),
    },
    body=(
        Block(
            "paragraph",
            {
                "en": (
                    "Two of the organisations are real. The others are samples made "
                    "up for this demonstration, and each says so in its name."
                ),
                "sl": (
                    "Dve organizaciji sta resnični. Druge so vzorčne, izmišljene za "
                    "to predstavitev, in vsaka to pove že v imenu."
                ),
                "it": (
                    "Due organizzazioni sono reali. Le altre sono esempi inventati "
                    "per questa dimostrazione, e ciascuna lo dice nel proprio nome."
                ),
                "lt": (
                    "Dvi organizacijos yra tikros. Kitos – pavyzdinės, sugalvotos "
                    "šiam parodomajai svetainei, ir tai matyti iš jų pavadinimų."
                ),
                "nl": (
                    "Twee van de organisaties bestaan echt. De andere zijn "
                    "voorbeelden, verzonnen voor deze demonstratie, en dat staat in "
                    "hun naam."
                ),
                "mt": (
                    "Tnejn mill-organizzazzjonijiet huma reali. L-oħrajn huma eżempji "
                    "ivvintati għal din id-dimostrazzjoni, u kull waħda tgħidu "
                    "f’isimha."
                ),
                "bg": (
                    "Две от организациите са действителни. Останалите са примерни, "
                    "измислени за тази демонстрация, и това личи от имената им."
                ),
            },
        ),
    ),
)
