"""The fourth transnational meeting: half a year late, and half of it on screens."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from heco_site.demo.content.meetings.agenda import Day
from heco_site.demo.content.schema import Block, Evaluation, FollowUp, Meeting, Picture

ZONE = "Europe/Malta"
DAY_1 = Day(dt.date(2020, 10, 7), ZONE)
DAY_2 = Day(dt.date(2020, 10, 8), ZONE)
DAY_3 = Day(dt.date(2020, 10, 9), ZONE)

HALL = {"en": "Council hall and online", "sl": "Dvorana sveta in na spletu"}

MALTA = Meeting(
    key="meeting-4",
    title={
        "en": "Fourth transnational meeting: half of us by ferry, half by cable",
        "sl": "Četrto mednarodno srečanje: pol nas s trajektom, pol po kablu",
    },
    teaser={
        "en": (
            "Planned for April, held in October. Five guests crossed to Gozo, the "
            "others joined from their kitchens, and the salt workers showed both "
            "halves what it means to wait for the weather."
        ),
        "sl": (
            "Načrtovano za april, izvedeno oktobra. Pet gostov se je prepeljalo na "
            "otok Gozo, drugi so se pridružili iz svojih kuhinj, solinarji pa so "
            "obojim pokazali, kaj pomeni čakati na vreme."
        ),
    },
    themes=("cultural-entrepreneurship", "adult-education", "heritage-public-space"),
    art="harbour-fort",
    alt={
        "en": (
            "A domed town on a fort above the sea; in the harbour three painted boats "
            "with eyes on their bows"
        ),
        "sl": (
            "Mesto s kupolami na trdnjavi nad morjem; v pristanišču trije pisani čolni "
            "z narisanimi očmi"
        ),
    },
    body=(
        Block(
            "quote",
            {
                "en": (
                    "I held a tablet over the salt for forty minutes. Somebody in "
                    "Lithuania asked me to move it a little to the left, and I "
                    "understood that they were really here."
                ),
                "sl": (
                    "Štirideset minut sem tablico držal nad soljo. Nekdo iz Litve me "
                    "je prosil, naj jo malo premaknem v levo, in dojel sem, da so v "
                    "resnici tukaj."
                ),
            },
            attribution={
                "en": "Officer of the host council (sample)",
                "sl": "Uslužbenec sveta gostitelja (vzorčna oseba)",
            },
        ),
    ),
    announcement={
        "en": (
            "Half a year late and half of it online: what we learned on Gozo about "
            "salt, nets and waiting."
        ),
        "sl": (
            "Pol leta pozneje in napol na spletu: kaj smo na otoku Gozo izvedeli o "
            "soli, mrežah in čakanju."
        ),
    },
    number=4,
    kind="transnational",
    state="held",
    state_note={
        "en": (
            "Planned for 22–24 April 2020; rescheduled because of the pandemic and "
            "held on 7–9 October 2020 with a small group on Gozo and the others online."
        ),
        "sl": (
            "Načrtovano za 22.–24. april 2020; zaradi pandemije prestavljeno in "
            "izvedeno 7.–9. oktobra 2020, z majhno skupino na otoku Gozo in drugimi na "
            "spletu."
        ),
    },
    start=DAY_1.at("10:00"),
    end=DAY_3.at("12:00"),
    timezone=ZONE,
    host="council-mt",
    venue={
        "en": "Hall of the sample local council in Għajnsielem, Gozo, and online",
        "sl": (
            "Dvorana vzorčnega lokalnega sveta v kraju Għajnsielem, Gozo, in na spletu"
        ),
    },
    access={
        "en": (
            "The hall is on the ground floor, without steps, and windows stay open; "
            "bring something warm. The salt pans are on bare rock and cannot be "
            "reached with a wheelchair; that part was filmed live with description. "
            "Sessions online had captions in English."
        ),
        "sl": (
            "Dvorana je v pritličju, brez stopnic, okna so odprta; vzemite kaj "
            "toplega. Soline so na goli skali in z vozičkom niso dosegljive; ta del "
            "smo prenašali v živo in ga opisovali. Spletni deli so imeli angleške "
            "podnapise."
        ),
    },
    address="Għajnsielem, Gozo",
    latitude=Decimal("36.02680"),
    longitude=Decimal("14.28670"),
    working_languages=("en", "mt"),
    agenda=(
        DAY_1.row(
            "10:00",
            "10:45",
            {
                "en": "Can everybody hear? Welcome in two places",
                "sl": "Ali se vsi slišimo? Dobrodošlica na dveh krajih",
            },
            HALL,
            "Kunsill lokali ta’ eżempju (demo)",
        ),
        DAY_1.row(
            "11:00",
            "12:30",
            {
                "en": "What the spring did to our local initiatives",
                "sl": "Kaj je pomlad naredila z našimi lokalnimi pobudami",
            },
            HALL,
        ),
        DAY_1.row(
            "14:30",
            "16:30",
            {
                "en": "Practice 1: a share in the salt, live from the rocks",
                "sl": "Praksa 1: delež v soli, v živo s skal",
            },
            {"en": "Salt pans near Marsalforn", "sl": "Soline blizu kraja Marsalforn"},
            "Kooperattiva tal-melħ (demo)",
        ),
        DAY_2.row(
            "09:30",
            "11:30",
            {
                "en": "Practice 2: net mornings, and everyone ties one knot",
                "sl": "Praksa 2: mrežna jutra in vsak zaveže en vozel",
            },
            {
                "en": "Mġarr harbour; string at home",
                "sl": "Pristanišče Mġarr; doma vrvica",
            },
            "Kooperattiva tas-sajd (demo)",
        ),
        DAY_2.row(
            "12:00",
            "13:00",
            {
                "en": "Who is missing? People whom screens do not reach",
                "sl": "Kdo manjka? Ljudje, ki jih zasloni ne dosežejo",
            },
            HALL,
            "N. N. (LT, demo)",
        ),
        DAY_2.row(
            "15:00",
            "16:30",
            {
                "en": "Letters, radio, posters: communication without a meeting",
                "sl": "Pisma, radio, plakati: obveščanje brez srečanj",
            },
            HALL,
            "Vzorčni zavod (demo)",
        ),
        DAY_3.row(
            "10:00",
            "11:00",
            {
                "en": "The last year: money, dates and the guide",
                "sl": "Zadnje leto: denar, datumi in vodnik",
            },
            HALL,
            "Museo di esempio (demo)",
        ),
        DAY_3.row(
            "11:00",
            "12:00",
            {"en": "Decisions and evaluation", "sl": "Sklepi in ocena srečanja"},
            HALL,
        ),
    ),
    attendance=37,
    attendance_foreign=17,
    attendance_local=20,
    attendance_new=7,
    summary={
        "en": (
            "After one postponement the partners met in a mixed form: 5 guests and 20 "
            "people from the island in the open air and in a well-aired hall, 12 "
            "guests online. Salt pans and net mending were analysed, and the programme "
            "for the last project year was rewritten."
        ),
        "sl": (
            "Po enem odlogu so se partnerji srečali v mešani obliki: 5 gostov in 20 "
            "domačinov na prostem in v dobro prezračeni dvorani, 12 gostov na spletu. "
            "Analizirali smo soline in krpanje mrež ter na novo napisali program "
            "zadnjega leta projekta."
        ),
    },
    report=(
        {
            "en": (
                "In March we lost our date in one afternoon, and with it the tickets, "
                "the rooms and some courage. The hosts kept writing, every second "
                "Friday, a short letter with the weather and one photograph of an "
                "empty pan. When we met in October, those letters turned out to have "
                "held the group together better than the video calls."
            ),
            "sl": (
                "Marca smo v enem popoldnevu ostali brez datuma, z njim pa brez "
                "vozovnic, sob in precej poguma. Gostitelji so nam še naprej pisali, "
                "vsak drugi petek, kratko pismo z vremenom in eno fotografijo praznega "
                "solnega polja. Ko smo se oktobra srečali, se je izkazalo, da so ta "
                "pisma skupino povezovala bolje kot videoklici."
            ),
        },
        {
            "en": (
                "The visit to the pans was shown through one tablet, carried by "
                "someone who described what he saw, heard and smelt. It was slow and "
                "it was good. At the harbour it went less well: a knot cannot be "
                "taught to twelve kitchens at once, and three of us had a tangle and "
                "no net."
            ),
            "sl": (
                "Obisk solin smo prenašali z eno tablico; nosil jo je človek, ki je "
                "opisoval, kaj vidi, sliši in voha. Bilo je počasi in bilo je dobro. V "
                "pristanišču je šlo slabše: vozla ni mogoče hkrati učiti dvanajstih "
                "kuhinj in trije smo imeli klobčič namesto mreže."
            ),
        },
        {
            "en": (
                "The most useful hour was the one about people who are missing. Each "
                "partner named somebody the pandemic had taken out of reach and one "
                "way to find them again. The list is short, it has names only in our "
                "own notebooks, and we shall ask about it at the last meeting."
            ),
            "sl": (
                "Najkoristnejša je bila ura o ljudeh, ki manjkajo. Vsak partner je "
                "povedal, koga je pandemija odrezala od njega in kako bi ga spet "
                "našel. Seznam je kratek, imena so samo v naših beležkah, na zadnjem "
                "srečanju pa bomo po njem vprašali."
            ),
        },
    ),
    decisions=(
        {
            "en": (
                "The meeting in Slovenia takes place online if travel is not safe by "
                "April 2021; the decision falls on 1 April."
            ),
            "sl": (
                "Srečanje v Sloveniji bo na spletu, če potovanje do aprila 2021 ne bo "
                "varno; odločimo se 1. aprila."
            ),
        },
        {
            "en": "Every partner keeps one channel that needs no internet.",
            "sl": "Vsak partner ohrani en kanal, za katerega ni potreben internet.",
        },
        {
            "en": (
                "Money saved on travel pays for captions and for the printing of the "
                "guide in large type."
            ),
            "sl": (
                "Denar, ki ga prihranimo pri potovanjih, porabimo za podnapise in za "
                "tisk vodnika v večjih črkah."
            ),
        },
    ),
    follow_ups=(
        FollowUp(
            {
                "en": (
                    "Ask in each place after one person who has gone missing, by "
                    "telephone or letter"
                ),
                "sl": (
                    "V vsakem kraju po telefonu ali s pismom poiskati enega od ljudi, "
                    "ki manjkajo"
                ),
            },
            "plunge",
            dt.date(2020, 12, 18),
            True,
        ),
        FollowUp(
            {
                "en": "Edit the film of the salt pans, with captions and description",
                "sl": "Zmontirati posnetek solin s podnapisi in opisom",
            },
            "council-mt",
            dt.date(2020, 12, 31),
            True,
        ),
        FollowUp(
            {
                "en": "Test a walk that guests can follow through one camera",
                "sl": "Preizkusiti sprehod, ki mu lahko gostje sledijo prek ene kamere",
            },
            "institute-si",
            dt.date(2021, 3, 31),
            True,
        ),
        FollowUp(
            {
                "en": "Draw the one knot so that twelve kitchens understand it",
                "sl": "Tisti vozel narisati tako, da ga razume dvanajst kuhinj",
            },
            "council-mt",
            dt.date(2021, 2, 28),
            False,
        ),
    ),
    gallery=(
        Picture(
            "salt-pans",
            {
                "en": "How the pans look at the harvest, drawn from the film",
                "sl": "Takšne so soline ob žetvi, narisane po filmu",
            },
            {
                "en": (
                    "Three people with long rakes in salt pans under a low sun; white "
                    "heaps of salt and two small houses."
                ),
                "sl": (
                    "Trije ljudje z dolgimi grabljami v solnih poljih pod nizkim "
                    "soncem; beli kupi soli in dve hišici."
                ),
            },
            "HE.CO",
        ),
        Picture(
            "fishing-net",
            {
                "en": "Knot by knot, on the quay",
                "sl": "Vozel za vozlom na obali",
            },
            {
                "en": (
                    "Two people mend a green net on a quay; behind them sailing boats "
                    "and a row of houses."
                ),
                "sl": (
                    "Dva človeka na obali krpata zeleno mrežo; za njima so jadrnice in "
                    "vrsta hiš."
                ),
            },
            "HE.CO",
        ),
    ),
    responses=26,
    evaluation=(
        Evaluation(
            {
                "en": "I felt part of the meeting, wherever I was",
                "sl": "Počutil sem se kot del srečanja, kjerkoli sem že bil",
            },
            Decimal("3.8"),
            {
                "en": "On the rocks yes, in the coffee break no.",
                "sl": "Na skalah da, med odmorom za kavo ne.",
            },
        ),
        Evaluation(
            {
                "en": "The hosts kept me informed when plans changed",
                "sl": "Gostitelji so me ob spremembah načrtov obveščali",
            },
            Decimal("4.9"),
            {"en": "I have kept all the letters.", "sl": "Shranila sem vsa pisma."},
        ),
        Evaluation(
            {
                "en": "I would choose the mixed form again",
                "sl": "Mešano obliko bi spet izbral",
            },
            Decimal("3.1"),
            {
                "en": "For decisions yes, for knots never.",
                "sl": "Za sklepe da, za vozle nikoli.",
            },
        ),
    ),
)
