"""The first transnational meeting: the partners meet in a hill town."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from heco_site.demo.content.meetings.agenda import Day
from heco_site.demo.content.schema import Block, Evaluation, FollowUp, Meeting, Picture

ZONE = "Europe/Rome"
DAY_1 = Day(dt.date(2018, 11, 22), ZONE)
DAY_2 = Day(dt.date(2018, 11, 23), ZONE)
DAY_3 = Day(dt.date(2018, 11, 24), ZONE)

MUSEUM = {"en": "Museum, first floor", "sl": "Muzej, prvo nadstropje"}
STREET = {"en": "Main street", "sl": "Glavna ulica"}

ITALY = Meeting(
    key="meeting-1",
    title={
        "en": (
            "First transnational meeting: a town that still has its keys in the doors"
        ),
        "sl": "Prvo mednarodno srečanje: mesto, kjer so ključi še v vratih",
    },
    teaser={
        "en": (
            "Three November days in a hill town in the Marche. We came to sign papers "
            "and set dates; we left with chalk on our hands, two practices analysed "
            "and a shared list of words."
        ),
        "sl": (
            "Trije novembrski dnevi v mestecu na griču v Markah. Prišli smo podpisat "
            "papirje in določit datume; odšli smo s kredo na rokah, z dvema "
            "analiziranima praksama in skupnim seznamom besed."
        ),
    },
    themes=("heritage-public-space", "civil-society"),
    art="hilltop-village",
    alt={
        "en": "A hill town round a bell tower; below it rows of vines and cypresses.",
        "sl": "Mestece okoli zvonika na griču; pod njim so vrste trt in ciprese.",
    },
    body=(
        Block(
            "quote",
            {
                "en": (
                    "I had a talk with forty slides. Then the fuse blew, and we walked "
                    "through the town instead. It was the better talk."
                ),
                "sl": (
                    "Pripravljenih sem imela štirideset prosojnic. Potem je pregorela "
                    "varovalka in smo se raje sprehodili po mestu. Predavanje je bilo "
                    "tako boljše."
                ),
            },
            attribution={
                "en": "Curator of the host museum (sample)",
                "sl": "Kustosinja muzeja gostitelja (vzorčna oseba)",
            },
        ),
    ),
    announcement={
        "en": (
            "The report of our first meeting is online: two practices, four decisions "
            "and one blown fuse."
        ),
        "sl": (
            "Poročilo o prvem srečanju je objavljeno: dve praksi, štirje sklepi in ena "
            "pregorela varovalka."
        ),
    },
    number=1,
    kind="transnational",
    state="held",
    state_note={"en": "Held as planned.", "sl": "Izvedeno po načrtu."},
    start=DAY_1.at("09:30"),
    end=DAY_3.at("13:00"),
    timezone=ZONE,
    host="museum-it",
    venue={
        "en": "Sample museum in a former convent, Offida",
        "sl": "Vzorčni muzej v nekdanjem samostanu, Offida",
    },
    access={
        "en": (
            "The entrance from the square has three steps; the step-free entrance is "
            "on the garden side, beside the well. A lift goes to the first floor. The "
            "streets are steep and paved with cobbles; a small bus runs from the car "
            "park every half hour."
        ),
        "sl": (
            "Pri vhodu s trga so tri stopnice; vhod brez stopnic je na vrtni strani, "
            "ob vodnjaku. V prvo nadstropje pelje dvigalo. Ulice so strme in tlakovane "
            "s kamnom; s parkirišča vsake pol ure pelje manjši avtobus."
        ),
    },
    address="Via del Campione 1, 63073 Offida (AP)",
    latitude=Decimal("42.93530"),
    longitude=Decimal("13.69410"),
    working_languages=("en", "it"),
    agenda=(
        DAY_1.row(
            "09:30",
            "10:30",
            {
                "en": "Welcome, and who is in the room",
                "sl": "Dobrodošlica in kdo je v dvorani",
            },
            MUSEUM,
            "Museo di esempio (demo)",
        ),
        DAY_1.row(
            "10:45",
            "12:30",
            {
                "en": "What each of us promised: indicators, dates and money",
                "sl": "Kaj je kdo obljubil: kazalniki, datumi in denar",
            },
            MUSEUM,
        ),
        DAY_1.row(
            "14:30",
            "16:00",
            {
                "en": "Practice 1: lace on the doorstep, tried out on our own laps",
                "sl": "Praksa 1: čipka na pragu, preizkušena v lastnem naročju",
            },
            STREET,
            "Scuola di merletto (demo)",
        ),
        DAY_1.row(
            "16:15",
            "17:30",
            {
                "en": "Walk: what the town shows and what it hides",
                "sl": "Sprehod: kaj mesto pokaže in kaj skrije",
            },
            {"en": "Old town", "sl": "Staro mesto"},
            "Museo di esempio (demo)",
        ),
        DAY_2.row(
            "09:30",
            "11:00",
            {
                "en": "Practice 2: story benches, with the people who told the stories",
                "sl": (
                    "Praksa 2: pripovedne klopi, skupaj s tistimi, ki so zgodbe "
                    "povedali"
                ),
            },
            {
                "en": "Seven benches between the gates",
                "sl": "Sedem klopi med mestnimi vrati",
            },
            "Comune di esempio (demo)",
        ),
        DAY_2.row(
            "11:30",
            "13:00",
            {
                "en": "How we analyse a practice: the first version of the form",
                "sl": "Kako analiziramo prakso: prva različica obrazca",
            },
            MUSEUM,
            "N. N. (NL, demo)",
        ),
        DAY_2.row(
            "14:30",
            "16:30",
            {
                "en": "Valorization: one word, five meanings",
                "sl": "Valorizacija: ena beseda, pet pomenov",
            },
            MUSEUM,
            "N. N. (NL, demo)",
        ),
        DAY_2.row(
            "16:45",
            "18:00",
            {
                "en": "Open hour with town councillors and shopkeepers",
                "sl": "Odprta ura z občinskimi svetniki in trgovci",
            },
            {"en": "Council chamber", "sl": "Sejna dvorana občine"},
        ),
        DAY_3.row(
            "09:30",
            "11:00",
            {
                "en": "Local initiatives: what each partner tries at home before May",
                "sl": "Lokalne pobude: kaj vsak partner doma preizkusi do maja",
            },
            MUSEUM,
        ),
        DAY_3.row(
            "11:15",
            "13:00",
            {
                "en": "Decisions, evaluation and goodbye",
                "sl": "Sklepi, ocena srečanja in slovo",
            },
            MUSEUM,
        ),
    ),
    attendance=31,
    attendance_foreign=12,
    attendance_local=19,
    attendance_new=6,
    summary={
        "en": (
            "The partners from five countries agreed how they will analyse good "
            "practices, tested the form on two of them and chose one small thing to "
            "try at home. Nineteen people from the town took part in at least one "
            "session."
        ),
        "sl": (
            "Partnerji iz petih držav so se dogovorili, kako bodo analizirali dobre "
            "prakse, obrazec preizkusili na dveh in izbrali vsak svojo malenkost, ki "
            "jo bodo poskusili doma. Vsaj enega dela srečanja se je udeležilo "
            "devetnajst domačinov."
        ),
    },
    report=(
        {
            "en": (
                "A first meeting is mostly about finding out who you will be working "
                "with for almost three years. So the hosts gave us little to listen to "
                "and much to do. On the first afternoon each of us sat on a folding "
                "chair beside a lacemaker. Most had made two centimetres by dusk; one "
                "librarian from the north made eleven and was asked to stay."
            ),
            "sl": (
                "Na prvem srečanju gre predvsem za to, da ugotoviš, s kom boš delal "
                "skoraj tri leta. Gostitelji so nam zato dali malo poslušanja in "
                "veliko dela. Prvo popoldne je vsak sedel na zložljiv stol poleg "
                "klekljarice. Do mraka je večina naredila dva centimetra čipke; "
                "knjižničarka s severa jih je naredila enajst in dobila povabilo, naj "
                "kar ostane."
            ),
        },
        {
            "en": (
                "The second day belonged to words. Valorization means price to an "
                "economist, worth to a museum, and to a mayor it means visitors. We "
                "did not settle it. We wrote the meanings side by side, and the sheet "
                "will hang on the wall at every meeting until we stop needing it."
            ),
            "sl": (
                "Drugi dan je pripadal besedam. Valorizacija ekonomistu pomeni ceno, "
                "muzeju vrednost, županji pa obiskovalce. Enotnega pomena nismo "
                "določili. Zapisali smo jih drugega ob drugega in list bo visel na "
                "steni na vsakem srečanju, dokler ga bomo potrebovali."
            ),
        },
        {
            "en": (
                "Not everything worked. The open hour with the council was held while "
                "the shops were open, so the shopkeepers could not come. Two of them "
                "told us so, kindly, the next morning. The form for practices was too "
                "long: nobody filled in the last page."
            ),
            "sl": (
                "Vse se ni posrečilo. Odprta ura z občino je bila v času, ko so "
                "trgovine odprte, zato trgovcev ni bilo. Dva sta nam to naslednje "
                "jutro prijazno povedala. Predolg je bil tudi obrazec za prakse: "
                "zadnje strani ni izpolnil nihče."
            ),
        },
    ),
    decisions=(
        {
            "en": (
                "The form for good practices is cut to two pages and always has a box "
                "for what did not work."
            ),
            "sl": (
                "Obrazec za dobre prakse skrajšamo na dve strani in v njem je vedno "
                "okvirček za to, kar se ni obneslo."
            ),
        },
        {
            "en": (
                "Each meeting analyses at least two practices, one of them outside the "
                "museum."
            ),
            "sl": (
                "Na vsakem srečanju analiziramo vsaj dve praksi, od tega eno zunaj "
                "muzeja."
            ),
        },
        {
            "en": "Meetings with shopkeepers are held after closing time.",
            "sl": "Srečanja s trgovci pripravimo po koncu delovnega časa trgovin.",
        },
        {
            "en": (
                "The working language is English; what concerns the hosts’ neighbours "
                "is said in their language first."
            ),
            "sl": (
                "Delovni jezik je angleščina; kar zadeva sosede gostiteljev, se "
                "najprej pove v njihovem jeziku."
            ),
        },
    ),
    follow_ups=(
        FollowUp(
            {
                "en": "Send the shortened form to all partners",
                "sl": "Vsem partnerjem poslati skrajšani obrazec",
            },
            "reinwardt",
            dt.date(2019, 1, 15),
            True,
        ),
        FollowUp(
            {
                "en": (
                    "Try one empty chair at a local event and tell the others what "
                    "happened"
                ),
                "sl": (
                    "Na domači prireditvi preizkusiti prazen stol in drugim povedati, "
                    "kaj se je zgodilo"
                ),
            },
            "institute-si",
            dt.date(2019, 7, 31),
            True,
        ),
        FollowUp(
            {
                "en": "Invite the shopkeepers to a second conversation, in the evening",
                "sl": "Trgovce povabiti na drugi pogovor, tokrat zvečer",
            },
            "museum-it",
            dt.date(2019, 2, 28),
            True,
        ),
        FollowUp(
            {
                "en": "Propose dates for the meeting in Plungė",
                "sl": "Predlagati datume za srečanje v mestu Plungė",
            },
            "plunge",
            dt.date(2019, 1, 31),
            True,
        ),
    ),
    gallery=(
        Picture(
            "market-square",
            {
                "en": "The open hour, on the square",
                "sl": "Odprta ura na trgu",
            },
            {
                "en": (
                    "A market square with striped stalls and shoppers, tall old houses "
                    "round it"
                ),
                "sl": (
                    "Tržnica s črtastimi stojnicami in kupci, okoli nje visoke stare "
                    "hiše"
                ),
            },
            "HE.CO",
        ),
        Picture(
            "story-bench",
            {"en": "The third of the seven benches", "sl": "Tretja od sedmih klopi"},
            {
                "en": (
                    "Two people on a red bench under a large tree; beside them a round "
                    "loudspeaker on a post, a church behind."
                ),
                "sl": (
                    "Dva človeka na rdeči klopi pod velikim drevesom; ob njiju okrogel "
                    "zvočnik na drogu, zadaj cerkev."
                ),
            },
            "HE.CO",
        ),
    ),
    responses=22,
    evaluation=(
        Evaluation(
            {
                "en": "I learned something that I can try at home within half a year",
                "sl": "Izvedel sem nekaj, kar lahko doma preizkusim v pol leta",
            },
            Decimal("4.5"),
            {"en": "The chair. I have a chair.", "sl": "Stol. Stol imam."},
        ),
        Evaluation(
            {
                "en": "There was enough time to talk with people from the town",
                "sl": "Za pogovor z domačini je bilo dovolj časa",
            },
            Decimal("3.4"),
            {
                "en": "Too many of us, too few of them.",
                "sl": "Nas je bilo preveč, njih premalo.",
            },
        ),
        Evaluation(
            {
                "en": "I know what is expected of me until the next meeting",
                "sl": "Vem, kaj se od mene pričakuje do naslednjega srečanja",
            },
            Decimal("4.1"),
            {
                "en": "Clear at last on the third day.",
                "sl": "Tretji dan je bilo končno jasno.",
            },
        ),
    ),
)
