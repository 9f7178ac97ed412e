"""The second transnational meeting: in the heritage building of a library."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from heco_site.demo.content.meetings.agenda import Day
from heco_site.demo.content.schema import Block, Evaluation, FollowUp, Meeting, Picture

ZONE = "Europe/Vilnius"
DAY_1 = Day(dt.date(2019, 5, 15), ZONE)
DAY_2 = Day(dt.date(2019, 5, 16), ZONE)
DAY_3 = Day(dt.date(2019, 5, 17), ZONE)

READING_ROOM = {"en": "Reading room of the library", "sl": "Čitalnica knjižnice"}
PARK = {"en": "Park around the library", "sl": "Park okoli knjižnice"}

LITHUANIA = Meeting(
    key="meeting-2",
    title={
        "en": "Second transnational meeting: what a library can keep besides books",
        "sl": "Drugo mednarodno srečanje: kaj lahko knjižnica hrani poleg knjig",
    },
    teaser={
        "en": (
            "In May the evenings in Plungė stay light until ten. We used them: for a "
            "table of nameless photographs, a loom in a farm kitchen and a long "
            "argument about who owns a memory."
        ),
        "sl": (
            "Maja so večeri v mestu Plungė svetli do desetih. Izkoristili smo jih: za "
            "mizo fotografij brez imen, za statve v kmečki kuhinji in za dolg prepir o "
            "tem, čigav je spomin."
        ),
    },
    themes=("civil-society", "adult-education", "valorization-ethics"),
    art="heritage-library",
    alt={
        "en": (
            "A pale building with battlements, a clock tower and a flag; two people on "
            "the path to its red door."
        ),
        "sl": (
            "Svetla stavba z zobci, stolpom z uro in zastavo; na poti do rdečih vrat "
            "sta dva človeka."
        ),
    },
    body=(
        Block(
            "quote",
            {
                "en": (
                    "At home we ask how heritage can be protected from visitors. Here "
                    "they asked how it can be protected from being forgotten on a "
                    "shelf."
                ),
                "sl": (
                    "Doma se sprašujemo, kako dediščino zavarovati pred obiskovalci. "
                    "Tukaj so se spraševali, kako jo zavarovati pred tem, da bi na "
                    "polici utonila v pozabo."
                ),
            },
            attribution={
                "en": "Councillor from Malta (sample)",
                "sl": "Svetnica z Malte (vzorčna oseba)",
            },
        ),
        Block(
            "paragraph",
            {
                "en": (
                    "A note on this demonstration: Plungė Public Library is a partner "
                    "of HE.CO in fact; the programme, the people and the figures in "
                    "this report are invented."
                ),
                "sl": (
                    "Opomba k predstavitvi: Javna knjižnica Plungė je v resnici "
                    "partnerica projekta HE.CO; program, ljudje in številke v tem "
                    "poročilu so izmišljeni."
                ),
            },
        ),
    ),
    announcement={
        "en": (
            "What can a library keep besides books? The report of our meeting in "
            "Plungė has some answers."
        ),
        "sl": (
            "Kaj lahko knjižnica hrani poleg knjig? Nekaj odgovorov je v poročilu s "
            "srečanja v mestu Plungė."
        ),
    },
    number=2,
    kind="transnational",
    state="held",
    state_note={
        "en": "Held as planned; one walk was moved indoors because of rain.",
        "sl": "Izvedeno po načrtu; en sprehod smo zaradi dežja prestavili pod streho.",
    },
    start=DAY_1.at("10:00"),
    end=DAY_3.at("12:30"),
    timezone=ZONE,
    host="plunge",
    venue={"en": "Plungė Public Library", "sl": "Javna knjižnica Plungė"},
    access={
        "en": (
            "Tell the hosts in advance if you use a wheelchair: parts of the programme "
            "take place on gravel paths and in a farmhouse with a high threshold. Ask "
            "them for a chair with arms or for a microphone."
        ),
        "sl": (
            "Če uporabljate invalidski voziček, to gostiteljem sporočite vnaprej: del "
            "programa poteka po peščenih poteh in v kmečki hiši z visokim pragom. Če "
            "potrebujete stol z naslonjali za roke ali mikrofon, prosite zanju."
        ),
    },
    address="Plungė",
    latitude=Decimal("55.91140"),
    longitude=Decimal("21.84420"),
    working_languages=("en", "lt"),
    agenda=(
        DAY_1.row(
            "10:00",
            "11:00",
            {
                "en": "Welcome, and half a year in five sentences each",
                "sl": "Dobrodošlica in pol leta v petih stavkih na partnerja",
            },
            READING_ROOM,
            "N. N. (LT, demo)",
        ),
        DAY_1.row(
            "11:15",
            "12:45",
            {
                "en": "The first local initiatives: what happened and what did not",
                "sl": "Prve lokalne pobude: kaj je uspelo in kaj ne",
            },
            READING_ROOM,
        ),
        DAY_1.row(
            "14:00",
            "15:30",
            {
                "en": "Practice 1: the photograph table",
                "sl": "Praksa 1: miza s fotografijami",
            },
            READING_ROOM,
            "Fotoarchyvo draugija (demo)",
        ),
        DAY_1.row(
            "15:45",
            "17:00",
            {
                "en": "Debate: who may decide that a face is shown?",
                "sl": "Razprava: kdo sme odločiti, da se obraz pokaže?",
            },
            READING_ROOM,
            "N. N. (NL, demo)",
        ),
        DAY_1.row(
            "19:00",
            "20:30",
            {
                "en": "Evening walk through the park, in three languages",
                "sl": "Večerni sprehod po parku v treh jezikih",
            },
            PARK,
            "N. N. (LT, demo)",
        ),
        DAY_2.row(
            "09:00",
            "12:30",
            {
                "en": "Study visit to two farms on the loom round",
                "sl": "Študijski obisk na dveh kmetijah, ki gostita statve",
            },
            {"en": "Farms near Rietavas", "sl": "Kmetiji blizu mesta Rietavas"},
            "Audėjų gildija (demo)",
        ),
        DAY_2.row(
            "13:30",
            "15:00",
            {"en": "Practice 2: a loom on loan", "sl": "Praksa 2: statve na posodo"},
            {"en": "Village hall", "sl": "Vaška dvorana"},
            "Audėjų gildija (demo)",
        ),
        DAY_2.row(
            "15:30",
            "17:30",
            {
                "en": "Clinic: each partner brings one problem",
                "sl": "Posvetovalnica: vsak partner prinese eno težavo",
            },
            READING_ROOM,
        ),
        DAY_3.row(
            "09:30",
            "11:00",
            {
                "en": "The training course: who, where and for what",
                "sl": "Usposabljanje: kdo, kje in čemu",
            },
            READING_ROOM,
            "Museo di esempio (demo)",
        ),
        DAY_3.row(
            "11:15",
            "12:30",
            {"en": "Decisions and evaluation", "sl": "Sklepi in ocena srečanja"},
            READING_ROOM,
        ),
    ),
    attendance=42,
    attendance_foreign=13,
    attendance_local=29,
    attendance_new=9,
    summary={
        "en": (
            "Two practices that bring heritage back into use were analysed on the "
            "spot: a table where neighbours name photographs, and looms that spend the "
            "winter in kitchens. The partners agreed on rules for images of people and "
            "sketched the training course."
        ),
        "sl": (
            "Na kraju samem smo analizirali praksi, ki dediščino vračata v rabo: mizo, "
            "za katero sosedje poimenujejo fotografije, in statve, ki zimo preživijo v "
            "kuhinjah. Partnerji so se dogovorili o pravilih za podobe ljudi in "
            "zasnovali usposabljanje."
        ),
    },
    report=(
        {
            "en": (
                "The hosts had laid out forty photographs, and beside each lay a "
                "pencil. For a quarter of an hour nothing happened. Then a man who had "
                "only come to return a book leaned over the table and wrote one word. "
                "From then on nobody looked at the programme."
            ),
            "sl": (
                "Gostitelji so razložili štirideset fotografij in k vsaki položili "
                "svinčnik. Četrt ure se ni zgodilo nič. Potem se je čez mizo sklonil "
                "mož, ki je prišel samo vrnit knjigo, in zapisal eno besedo. Odtlej ni "
                "nihče več gledal na program."
            ),
        },
        {
            "en": (
                "On the second day we sat in two kitchens. Weaving was discussed only "
                "at the end; before that we talked about distances, winters and who "
                "drives whom. The guild calculates in Mondays and not in euros, and "
                "several partners have since begun to do the same."
            ),
            "sl": (
                "Drugi dan smo sedeli v dveh kuhinjah. O tkanju smo govorili šele na "
                "koncu; prej smo se pogovarjali o razdaljah, zimah in o tem, kdo koga "
                "vozi. Ceh računa s ponedeljki in ne z evri in več partnerjev odtlej "
                "dela enako."
            ),
        },
        {
            "en": (
                "The debate about faces grew longer than planned and sharper than is "
                "usual among polite guests. It ended without a vote. What we have is a "
                "page of rules, and a minority view printed below it, because that too "
                "is a result."
            ),
            "sl": (
                "Razprava o obrazih je bila daljša, kot smo načrtovali, in ostrejša, "
                "kot je med vljudnimi gosti navada. Končala se je brez glasovanja. "
                "Imamo stran s pravili in pod njo natisnjeno mnenje manjšine, ker je "
                "tudi to rezultat."
            ),
        },
    ),
    decisions=(
        {
            "en": (
                "Nobody’s recognisable picture is published without their consent; "
                "taking part in a meeting is not consent."
            ),
            "sl": (
                "Nobene prepoznavne podobe človeka ne objavimo brez njegove "
                "privolitve; udeležba na srečanju ni privolitev."
            ),
        },
        {
            "en": "Every practice states its cost also in hours and in journeys.",
            "sl": "Pri vsaki praksi navedemo tudi, koliko ur in voženj zahteva.",
        },
        {
            "en": (
                "The training course takes place in Italy in February 2020, with 16 "
                "places."
            ),
            "sl": "Usposabljanje bo februarja 2020 v Italiji, mest je 16.",
        },
    ),
    follow_ups=(
        FollowUp(
            {
                "en": (
                    "Write the page of rules for pictures of people, with the minority "
                    "view"
                ),
                "sl": (
                    "Napisati stran s pravili za podobe ljudi, skupaj z mnenjem "
                    "manjšine"
                ),
            },
            "reinwardt",
            dt.date(2019, 6, 30),
            True,
        ),
        FollowUp(
            {
                "en": "Draft the programme of the training course",
                "sl": "Pripraviti osnutek programa usposabljanja",
            },
            "museum-it",
            dt.date(2019, 9, 15),
            True,
        ),
        FollowUp(
            {
                "en": "Try a table like this with maps instead of photographs",
                "sl": "Preizkusiti tako mizo, le da z zemljevidi namesto fotografij",
            },
            "institute-si",
            dt.date(2020, 2, 28),
            True,
        ),
        FollowUp(
            {
                "en": (
                    "Find out whether the looms may cross the border for an exhibition"
                ),
                "sl": "Ugotoviti, ali smejo statve za razstavo čez mejo",
            },
            "plunge",
            dt.date(2019, 12, 31),
            False,
        ),
    ),
    gallery=(
        Picture(
            "archive-photos",
            {
                "en": "The photographs, before the first word",
                "sl": "Fotografije pred prvo besedo",
            },
            {
                "en": (
                    "Old photographs and written sheets on a table; one hand holds a "
                    "magnifying glass, the other rests by a scanner."
                ),
                "sl": (
                    "Stare fotografije in popisani listi na mizi; ena roka drži lupo, "
                    "druga je ob optičnem bralniku."
                ),
            },
            "HE.CO",
        ),
        Picture(
            "weaving-loom",
            {
                "en": "One of the looms that are lent, at work",
                "sl": "Ene od izposojenih statev pri delu",
            },
            {
                "en": (
                    "A weaver, seen from behind, at a tall loom with patterned cloth; "
                    "balls of wool on shelves beside it."
                ),
                "sl": (
                    "Tkalka, videna s hrbta, pri visokih statvah z vzorčastim blagom; "
                    "ob njih police s klobčiči volne."
                ),
            },
            "HE.CO",
        ),
    ),
    responses=31,
    evaluation=(
        Evaluation(
            {
                "en": "The study visit showed me something that a lecture could not",
                "sl": (
                    "Na študijskem obisku sem videl nekaj, česar mi predavanje ne bi "
                    "moglo pokazati"
                ),
            },
            Decimal("4.8"),
            {
                "en": "I now know how heavy a loom is.",
                "sl": "Zdaj vem, kako težke so statve.",
            },
        ),
        Evaluation(
            {
                "en": "Different opinions were heard",
                "sl": "Slišati je bilo različna mnenja",
            },
            Decimal("4.4"),
            {"en": "Mine too, which was new.", "sl": "Tudi moje, kar je bilo novo."},
        ),
        Evaluation(
            {
                "en": "There was enough time to rest",
                "sl": "Časa za počitek je bilo dovolj",
            },
            Decimal("2.9"),
            {
                "en": "Light until ten is no reason to work until ten.",
                "sl": "Svetloba do desetih ni razlog za delo do desetih.",
            },
        ),
    ),
)
