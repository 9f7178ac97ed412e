"""The third transnational meeting: twenty professionals in Amsterdam."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from heco_site.demo.content.meetings.agenda import Day
from heco_site.demo.content.schema import Block, Evaluation, FollowUp, Meeting, Picture

ZONE = "Europe/Amsterdam"
DAY_1 = Day(dt.date(2019, 10, 9), ZONE)
DAY_2 = Day(dt.date(2019, 10, 10), ZONE)
DAY_3 = Day(dt.date(2019, 10, 11), ZONE)

ACADEMY = {"en": "Reinwardt Academy", "sl": "Akademija Reinwardt"}

NETHERLANDS = Meeting(
    key="meeting-3",
    title={
        "en": "Third transnational meeting: what is it worth, and who says so?",
        "sl": "Tretje mednarodno srečanje: koliko je vredno in kdo to pravi?",
    },
    teaser={
        "en": (
            "Twenty people from museums and libraries met at the Reinwardt Academy to "
            "talk about value. By the second day they were in a boat shed with "
            "sandpaper, and the talk had become clearer."
        ),
        "sl": (
            "Dvajset ljudi iz muzejev in knjižnic se je na Akademiji Reinwardt zbralo "
            "na pogovor o vrednosti. Drugi dan so bili že v ladjedelniški lopi z "
            "brusnim papirjem in pogovor je postal jasnejši."
        ),
    },
    themes=("valorization-ethics", "cultural-entrepreneurship"),
    art="canal-academy",
    alt={
        "en": (
            "Tall gabled houses in many colours along a canal; a red boat on the water "
            "and people on the quay."
        ),
        "sl": (
            "Visoke hiše različnih barv ob kanalu; na vodi je rdeč čoln, na nabrežju "
            "so ljudje."
        ),
    },
    body=(
        Block(
            "quote",
            {
                "en": (
                    "We spent a morning on the ethics of wearing things out. In the "
                    "afternoon I wore out my sleeve on a hull. Both were useful."
                ),
                "sl": (
                    "Dopoldne smo se ukvarjali z etiko obrabe predmetov. Popoldne sem "
                    "si ob ladijskem trupu obrabil rokav. Oboje je bilo koristno."
                ),
            },
            attribution={
                "en": "Librarian from Lithuania (sample)",
                "sl": "Knjižničar iz Litve (vzorčna oseba)",
            },
        ),
        Block(
            "paragraph",
            {
                "en": (
                    "A note on this demonstration: the Reinwardt Academy did host a "
                    "meeting of about twenty museum and library professionals; the "
                    "programme, the people and the figures in this report are invented."
                ),
                "sl": (
                    "Opomba k predstavitvi: Akademija Reinwardt je v resnici gostila "
                    "srečanje približno dvajsetih strokovnjakov iz muzejev in "
                    "knjižnic; program, ljudje in številke v tem poročilu so "
                    "izmišljeni."
                ),
            },
        ),
    ),
    announcement={
        "en": (
            "Twenty professionals, one suitcase and a hull: the report from Amsterdam "
            "is online."
        ),
        "sl": (
            "Dvajset strokovnjakov, en kovček in ladijski trup: poročilo iz Amsterdama "
            "je objavljeno."
        ),
    },
    number=3,
    kind="transnational",
    state="held",
    state_note={
        "en": "Held as planned, in a small group by choice.",
        "sl": "Izvedeno po načrtu, namenoma v manjši skupini.",
    },
    start=DAY_1.at("10:00"),
    end=DAY_3.at("12:30"),
    timezone=ZONE,
    host="reinwardt",
    venue={
        "en": "Reinwardt Academy, Amsterdam",
        "sl": "Akademija Reinwardt, Amsterdam",
    },
    access={
        "en": (
            "The hosts will explain the step-free route on request. For the boatyard "
            "wear closed shoes; the floor is uneven and there is a yellow line beyond "
            "which goggles are needed."
        ),
        "sl": (
            "Pot brez stopnic gostitelji pojasnijo na prošnjo. Za ladjedelnico obujte "
            "zaprte čevlje; tla so neravna, za rumeno črto pa so obvezna zaščitna "
            "očala."
        ),
    },
    address="Amsterdam",
    latitude=Decimal("52.36760"),
    longitude=Decimal("4.90410"),
    working_languages=("en", "nl"),
    agenda=(
        DAY_1.row(
            "10:00",
            "10:45",
            {
                "en": "Welcome and a round of objects from our pockets",
                "sl": "Dobrodošlica in krog predmetov iz naših žepov",
            },
            ACADEMY,
            "N. N. (NL, demo)",
        ),
        DAY_1.row(
            "11:00",
            "12:45",
            {
                "en": "Value for whom? A workshop with five hats",
                "sl": "Vredno za koga? Delavnica s petimi klobuki",
            },
            ACADEMY,
            "N. N. (NL, demo)",
        ),
        DAY_1.row(
            "14:00",
            "15:30",
            {
                "en": "Practice 1: the museum in a suitcase",
                "sl": "Praksa 1: muzej v kovčku",
            },
            ACADEMY,
            "Stadsmuseum (demo)",
        ),
        DAY_1.row(
            "15:45",
            "17:15",
            {
                "en": "Who may wear out what? Writing a decision together",
                "sl": "Kdo sme kaj obrabiti? Skupaj pišemo odločitev",
            },
            ACADEMY,
        ),
        DAY_2.row(
            "10:00",
            "12:30",
            {
                "en": "Practice 2: the open yard, with a task for everyone",
                "sl": "Praksa 2: odprta ladjedelnica z nalogo za vsakogar",
            },
            {
                "en": "Boatyard in Monnickendam",
                "sl": "Ladjedelnica v kraju Monnickendam",
            },
            "Scheepswerf (demo)",
        ),
        DAY_2.row(
            "13:30",
            "15:00",
            {
                "en": "The boatbuilder’s sums: what a Saturday costs",
                "sl": "Mojstrov račun: koliko stane sobota",
            },
            {"en": "Canteen of the yard", "sl": "Menza ladjedelnice"},
            "Scheepswerf (demo)",
        ),
        DAY_2.row(
            "16:00",
            "17:30",
            {
                "en": "Local initiatives: progress and obstacles",
                "sl": "Lokalne pobude: napredek in ovire",
            },
            ACADEMY,
        ),
        DAY_3.row(
            "09:30",
            "11:00",
            {
                "en": "Half-time: where the indicators stand",
                "sl": "Polčas: kako je s kazalniki",
            },
            ACADEMY,
            "Museo di esempio (demo)",
        ),
        DAY_3.row(
            "11:15",
            "12:30",
            {
                "en": "Decisions, evaluation, goodbye",
                "sl": "Sklepi, ocena srečanja, slovo",
            },
            ACADEMY,
        ),
    ),
    attendance=20,
    attendance_foreign=13,
    attendance_local=7,
    attendance_new=4,
    summary={
        "en": (
            "About twenty museum and library professionals discussed how a small place "
            "can decide, openly, what its heritage is worth and what may be used up. A "
            "lending museum and a working boatyard served as examples."
        ),
        "sl": (
            "Približno dvajset strokovnjakov iz muzejev in knjižnic je razpravljalo, "
            "kako lahko majhen kraj javno odloči, koliko je njegova dediščina vredna "
            "in kaj se sme porabiti. Za zgled sta bila muzej, ki posoja, in delujoča "
            "ladjedelnica."
        ),
    },
    report=(
        {
            "en": (
                "Everyone put something from a pocket on the table: keys, a ticket, a "
                "chestnut. Then we valued them as an insurer, a grandchild, a thief, a "
                "curator and a tax office. The chestnut won twice. It was a light way "
                "into a heavy subject, and the five hats came back in every discussion "
                "after it."
            ),
            "sl": (
                "Vsak je na mizo položil nekaj iz žepa: ključe, vozovnico, kostanj. "
                "Potem smo jih ocenili kot zavarovalnica, vnuk, tat, kustosinja in "
                "davčni urad. Kostanj je zmagal dvakrat. To je bil lahek vstop v težko "
                "temo in pet klobukov se je nato vračalo v vsako razpravo."
            ),
        },
        {
            "en": (
                "The suitcase was opened without an introduction. Someone laughed, "
                "someone went quiet, and only then did the museum explain what it "
                "allows to be broken. A written decision on wear was drafted in small "
                "groups; four of the five partners took a version home."
            ),
            "sl": (
                "Kovček smo odprli brez uvoda. Nekdo se je zasmejal, nekdo utihnil, in "
                "šele potem je muzej pojasnil, kaj se sme razbiti. V manjših skupinah "
                "smo sestavili pisno odločitev o obrabi; svojo različico so domov "
                "odnesli štirje od petih partnerjev."
            ),
        },
        {
            "en": (
                "At the yard the figures lay on the bench beside the tools. This was "
                "the first time that a private company had shown the partnership its "
                "own accounts, and we asked better questions than we do among "
                "ourselves. What we did not manage: the session on local initiatives "
                "was crammed into a tired hour and will have to be repeated by "
                "telephone."
            ),
            "sl": (
                "V ladjedelnici so številke ležale na delovni mizi ob orodju. Zasebno "
                "podjetje je partnerstvu prvič pokazalo svoje račune in naša vprašanja "
                "so bila boljša od tistih, ki jih zastavljamo drug drugemu. Kaj nam ni "
                "uspelo: pogovor o lokalnih pobudah smo stlačili v eno utrujeno uro in "
                "ga bo treba ponoviti po telefonu."
            ),
        },
    ),
    decisions=(
        {
            "en": (
                "Each practice in the guide shows its income and its costs side by "
                "side."
            ),
            "sl": "Vsaka praksa v vodniku kaže prihodke in stroške drugega ob drugem.",
        },
        {
            "en": (
                "Before anything is lent, its owner decides in writing what may wear "
                "out."
            ),
            "sl": (
                "Preden se karkoli posodi, lastnik pisno določi, kaj se sme obrabiti."
            ),
        },
        {
            "en": "The next meeting is in Malta, in April 2020.",
            "sl": "Naslednje srečanje bo aprila 2020 na Malti.",
        },
    ),
    follow_ups=(
        FollowUp(
            {
                "en": "Collect the five decisions on wear in one document",
                "sl": "Zbrati pet odločitev o obrabi v enem dokumentu",
            },
            "reinwardt",
            dt.date(2019, 12, 15),
            True,
        ),
        FollowUp(
            {
                "en": "Send the call for the training course to all partners",
                "sl": "Vsem partnerjem poslati razpis za usposabljanje",
            },
            "museum-it",
            dt.date(2019, 11, 18),
            True,
        ),
        FollowUp(
            {
                "en": "Repeat the conversation on local initiatives by telephone",
                "sl": "Po telefonu ponoviti pogovor o lokalnih pobudah",
            },
            "plunge",
            dt.date(2019, 11, 29),
            True,
        ),
        FollowUp(
            {
                "en": "Reserve rooms and the ferry for April",
                "sl": "Rezervirati sobe in trajekt za april",
            },
            "council-mt",
            dt.date(2020, 1, 31),
            True,
        ),
    ),
    gallery=(
        Picture(
            "museum-suitcase",
            {
                "en": "The case that makes no introduction",
                "sl": "Kovček, ki ne potrebuje uvoda",
            },
            {
                "en": (
                    "An open suitcase: photographs in the lid, below them an amphora, "
                    "keys, a shell, a small house and a reel of thread."
                ),
                "sl": (
                    "Odprt kovček: v pokrovu fotografije, spodaj amfora, ključi, "
                    "školjka, hišica in tuljava niti."
                ),
            },
            "HE.CO",
        ),
        Picture(
            "boat-yard",
            {
                "en": "At the hull: two pairs of hands",
                "sl": "Ob trupu: dva para rok",
            },
            {
                "en": (
                    "Two people work on a wooden boat with bare ribs, in front of a "
                    "red boathouse by the sea."
                ),
                "sl": (
                    "Dva človeka delata na lesenem čolnu z golimi rebri pred rdečo "
                    "lopo ob morju."
                ),
            },
            "HE.CO",
        ),
    ),
    responses=18,
    evaluation=(
        Evaluation(
            {
                "en": "I can explain valorization to my neighbours",
                "sl": "Sosedom znam razložiti, kaj je valorizacija",
            },
            Decimal("4.2"),
            {"en": "With a chestnut, yes.", "sl": "S kostanjem, da."},
        ),
        Evaluation(
            {
                "en": "The size of the group was right",
                "sl": "Skupina je bila prav velika",
            },
            Decimal("4.7"),
            {
                "en": "I spoke with every person here.",
                "sl": "Govorila sem prav z vsemi.",
            },
        ),
        Evaluation(
            {
                "en": "Local initiatives got the time they deserve",
                "sl": "Lokalne pobude so dobile toliko časa, kot si ga zaslužijo",
            },
            Decimal("2.6"),
            {
                "en": "No. Please start with them next time.",
                "sl": "Ne. Naslednjič, prosim, začnimo z njimi.",
            },
        ),
    ),
)
