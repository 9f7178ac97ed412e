"""The end of the project: the guide appears."""

from __future__ import annotations

import datetime as dt

from heco_site.demo.content.schema import Block, News

GUIDE = News(
    key="guide-published",
    title={
        "en": "Ten good practices, ten confessions: the guide is here",
        "sl": "Deset dobrih praks, deset priznanj: vodnik je tu",
    },
    teaser={
        "en": (
            "The guide of HE.CO is complete. Every chapter ends with what did not "
            "work, because that is what the partners asked one another most."
        ),
        "sl": (
            "Vodnik projekta HE.CO je končan. Vsako poglavje se konča s tem, kar se ni "
            "obneslo, ker so partnerji drug drugega največkrat vprašali prav to."
        ),
    },
    themes=("communication", "civil-society", "adult-education"),
    art="europe-partnership",
    alt={
        "en": (
            "Hands round a table with a map of Europe; red lines join five places on it"
        ),
        "sl": (
            "Roke okoli mize z zemljevidom Evrope; rdeče črte povezujejo pet krajev na "
            "njem"
        ),
    },
    announcement={
        "en": (
            "Ten practices from five countries, free to read, use and adapt: the HE.CO "
            "guide is here."
        ),
        "sl": (
            "Deset praks iz petih držav, ki jih smete prebrati, uporabiti in "
            "predelati: vodnik HE.CO je tu."
        ),
    },
    date=dt.date(2021, 6, 28),
    kind="press-release",
    partner="museum-it",
    body=(
        Block(
            "paragraph",
            {
                "en": (
                    "Two days before the end of the project the partners of HE.CO "
                    "present their guide: ten good practices, two from each meeting, "
                    "analysed on the spot or, when that was not possible, through one "
                    "camera. It is free, it can be edited, and its licence allows "
                    "anyone to adapt it."
                ),
                "sl": (
                    "Dva dni pred koncem projekta partnerji HE.CO predstavljajo svoj "
                    "vodnik: deset dobrih praks, po dve z vsakega srečanja, "
                    "analiziranih na kraju samem ali, kadar to ni bilo mogoče, prek "
                    "ene kamere. Vodnik je brezplačen, mogoče ga je urejati, licenca "
                    "pa vsakomur dovoljuje predelavo."
                ),
            },
        ),
        Block("heading", {"en": "What you will find in it", "sl": "Kaj je v njem"}),
        Block(
            "list",
            {
                "en": (
                    "crafts that moved into the street: lace, looms, nets and "
                    "stone\nthings that travel: a museum in a suitcase, photographs on "
                    "a table\nplaces that belong to many: a boatyard, salt pans, an "
                    "oven, seven benches\nfor each practice its costs, its conditions "
                    "and its failures"
                ),
                "sl": (
                    "rokodelstva, ki so šla na ulico: čipka, tkanje, mreže in "
                    "kamen\nstvari, ki potujejo: muzej v kovčku, fotografije na "
                    "mizi\nkraji, ki pripadajo mnogim: ladjedelnica, soline, peč, "
                    "sedem klopi\npri vsaki praksi stroški, pogoji in neuspehi"
                ),
            },
        ),
        Block(
            "quote",
            {
                "en": (
                    "If only one village copies the empty chair, I shall be content. "
                    "If it copies the mistakes too, it has not read to the end."
                ),
                "sl": (
                    "Če bo prazen stol posnemala ena sama vas, bom zadovoljna. Če bo "
                    "posnemala tudi napake, ni prebrala do konca."
                ),
            },
            attribution={
                "en": "Editor of the guide (sample)",
                "sl": "Urednica vodnika (vzorčna oseba)",
            },
        ),
        Block(
            "paragraph",
            {
                "en": (
                    "The project ends on 30 June 2021. The website stays, the people "
                    "who run the practices will go on adding to them, and on the third "
                    "Saturday in May bread will be baked in five countries at the same "
                    "hour."
                ),
                "sl": (
                    "Projekt se konča 30. junija 2021. Spletna stran ostane, prakse "
                    "bodo še dopolnjevali ljudje, ki jih vodijo, in tretjo soboto v "
                    "maju bomo v petih državah ob isti uri pekli kruh."
                ),
            },
        ),
    ),
)
