"""The international training course: sixteen people, five days."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from heco_site.demo.content.meetings.agenda import Day
from heco_site.demo.content.schema import Meeting

ZONE = "Europe/Rome"
FIRST = Day(dt.date(2020, 2, 3), ZONE)
MIDDLE = Day(dt.date(2020, 2, 5), ZONE)
LAST = Day(dt.date(2020, 2, 7), ZONE)
ROOM = {"en": "Room with the stove", "sl": "Soba s pečjo"}

TRAINING = Meeting(
    key="training-course",
    title={
        "en": "Training course: five days, one task each",
        "sl": "Usposabljanje: pet dni, vsakemu ena naloga",
    },
    teaser={
        "en": (
            "Sixteen people who look after heritage in small places came to Offida "
            "with one task each that they had been putting off."
        ),
        "sl": (
            "Šestnajst ljudi, ki v majhnih krajih skrbijo za dediščino, je v Offido "
            "prišlo vsak z eno nalogo, ki jo je dolgo odlašal."
        ),
    },
    themes=("adult-education", "communication"),
    art="workshop-table",
    alt={
        "en": (
            "Eight people at a table with papers and a jug; on the wall behind them "
            "hang rows of coloured notes."
        ),
        "sl": (
            "Osem ljudi za mizo s papirji in vrčem; na steni za njimi so vrste barvnih "
            "listkov."
        ),
    },
    number=1,
    kind="training",
    state="held",
    start=FIRST.at("10:00"),
    end=LAST.at("13:00"),
    timezone=ZONE,
    host="museum-it",
    venue={
        "en": "Sample museum (Italy), Offida",
        "sl": "Vzorčni muzej (Italija), Offida",
    },
    access={
        "en": "The room is on the first floor; there is a lift from the courtyard.",
        "sl": "Soba je v prvem nadstropju; z dvorišča vodi dvigalo.",
    },
    address="Offida",
    latitude=Decimal("42.93500"),
    longitude=Decimal("13.69200"),
    working_languages=("en", "it"),
    agenda=(
        FIRST.row(
            "10:00",
            "12:30",
            {"en": "Sixteen tasks on the wall", "sl": "Šestnajst nalog na steni"},
            ROOM,
        ),
        FIRST.row(
            "14:00",
            "17:00",
            {
                "en": "Who would notice if it were done?",
                "sl": "Kdo bi opazil, če bi bila opravljena?",
            },
            ROOM,
        ),
        MIDDLE.row(
            "09:30",
            "16:30",
            {"en": "Work in pairs", "sl": "Delo v parih"},
            {"en": "All over the town", "sl": "Po vsem mestu"},
        ),
        LAST.row(
            "10:00",
            "13:00",
            {
                "en": "What is finished, what is thrown away",
                "sl": "Kaj je končano in kaj gre v koš",
            },
            ROOM,
        ),
    ),
    attendance=16,
    attendance_foreign=13,
    attendance_local=3,
    attendance_new=5,
    summary={
        "en": (
            "Fourteen tasks were finished in five days, and two were thrown away with "
            "good reason. Everybody went home with one page that says what to do next."
        ),
        "sl": (
            "V petih dneh je bilo končanih štirinajst nalog, dve pa sta z dobrim "
            "razlogom šli v koš. Vsi so domov odnesli stran, na kateri piše, kaj sledi."
        ),
    },
)
