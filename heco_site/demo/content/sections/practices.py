"""The list of good practices."""

from __future__ import annotations

from heco_site.demo.content.schema import Block, Section

PRACTICES = Section(
    key="practices",
    section="practices",
    title={
        "en": "Good practices",
        "sl": "Dobre prakse",
        "it": "Buone pratiche",
        "lt": "Geroji patirtis",
        "nl": "Goede praktijken",
        "mt": "Prattiki tajba",
        "bg": "Добри практики",
    },
    teaser={
        "en": (
            "How small places look after their heritage, what it takes, and what "
            "another place can borrow."
        ),
        "sl": (
            "Kako majhni kraji skrbijo za svojo dediščino, kaj za to potrebujejo in "
            "kaj si lahko sposodijo drugi."
        ),
        "it": (
            "Come i piccoli centri si prendono cura del proprio patrimonio, che cosa "
            "serve e che cosa un altro luogo può prendere in prestito."
        ),
        "lt": (
            "Kaip mažos vietovės rūpinasi savo paveldu, ko tam reikia ir ką gali "
            "pasiskolinti kiti."
        ),
        "nl": (
            "Hoe kleine plaatsen voor hun erfgoed zorgen, wat daarvoor nodig is en "
            "wat een andere plaats kan overnemen."
        ),
        "mt": (
            "Kif il-postijiet żgħar jieħdu ħsieb il-wirt tagħhom, x’hemm bżonn għal "
            "dan, u x’jista’ jissellef post ieħor."
        ),
        "bg": (
            "Как малките селища се грижат за наследството си, какво е нужно за това и "
            "какво могат да заимстват другите."
        ),
    },
    body=(
        Block(
            "paragraph",
            {
                "en": (
                    "Every description also says what was hard. Choose by theme, by "
                    "kind of heritage or by country, or read them as they come."
                ),
                "sl": (
                    "Vsak opis pove tudi, kaj je bilo težko. Izbirajte po temi, vrsti "
                    "dediščine ali državi ali pa berite po vrsti."
                ),
                "it": (
                    "Ogni scheda racconta anche le difficoltà. Si può scegliere per "
                    "tema, per tipo di patrimonio o per paese, oppure leggere in "
                    "ordine."
                ),
                "lt": (
                    "Kiekviename aprašyme pasakyta ir tai, kas buvo sunku. Rinkitės "
                    "pagal temą, paveldo rūšį ar šalį arba skaitykite iš eilės."
                ),
                "nl": (
                    "Elke beschrijving vertelt ook wat moeilijk was. Kies op thema, "
                    "op soort erfgoed of op land, of lees ze gewoon op volgorde."
                ),
                "mt": (
                    "Kull deskrizzjoni tgħid ukoll x’kien diffiċli. Agħżel skont "
                    "it-tema, it-tip ta’ wirt jew il-pajjiż, inkella aqrahom waħda "
                    "wara l-oħra."
                ),
                "bg": (
                    "Всяко описание казва и какво е било трудно. Изберете по тема, по "
                    "вид наследство или по държава или просто четете подред."
                ),
            },
        ),
    ),
)
