"""A practice of the Maltese meeting: mending nets as a language lesson."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from heco_site.demo.content.schema import (
    Adoption,
    Block,
    BuildingBlock,
    Condition,
    Figure,
    Practice,
    Resource,
)

NET_MORNINGS = Practice(
    key="net-mornings",
    title={
        "en": "Net mornings: learning a language knot by knot",
        "sl": "Mrežna jutra: učenje jezika vozel za vozlom",
    },
    summary={
        "en": (
            "Retired fishermen and newcomers mend nets together twice a week. The "
            "fishermen get help, the newcomers get words."
        ),
        "sl": (
            "Upokojeni ribiči in priseljenci dvakrat na teden skupaj krpajo mreže. "
            "Ribiči dobijo pomoč, priseljenci besede."
        ),
    },
    teaser={
        "en": (
            "The lesson has no blackboard. It has forty metres of torn net, nine "
            "people on crates, and a rule: you may ask for anything, but only in the "
            "language you are learning."
        ),
        "sl": (
            "Ta učna ura nima table. Ima štirideset metrov strgane mreže, devet ljudi "
            "na zabojih in pravilo: prosiš lahko za karkoli, vendar samo v jeziku, ki "
            "se ga učiš."
        ),
    },
    themes=("adult-education", "heritage-public-space"),
    art="fishing-net",
    alt={
        "en": (
            "Two people mend a green net on a quay; behind them sailing boats and a "
            "row of houses."
        ),
        "sl": (
            "Dva človeka na obali krpata zeleno mrežo; za njima so jadrnice in vrsta "
            "hiš."
        ),
    },
    body=(
        Block(
            "quote",
            {
                "en": (
                    "At the course I was a beginner. On the quay I am the one with the "
                    "good eyes."
                ),
                "sl": (
                    "Na tečaju sem bila začetnica. Na obali sem tista z dobrimi očmi."
                ),
            },
            attribution={
                "en": "A participant in her second year (sample)",
                "sl": "Udeleženka v drugem letu (vzorčna oseba)",
            },
        ),
    ),
    announcement={
        "en": "Knots, coffee and verbs: two mornings a week on a quay in Gozo.",
        "sl": "Vozli, kava in glagoli: dve jutri na teden na obali otoka Gozo.",
    },
    owner="Kooperattiva tas-sajd (demo)",
    country="MT",
    town="Mġarr (Gozo)",
    nuts="MT002",
    latitude=Decimal("36.02530"),
    longitude=Decimal("14.29900"),
    scope="local",
    start=2017,
    practice_types=("education", "craft"),
    heritage_types=("intangible",),
    governance_types=("cooperative", "association"),
    target_groups=("older-people", "migrants", "adults-learning"),
    sdgs=(4, 10, 11),
    context={
        "en": (
            "Mending was the last thing the old fishermen could still do, but their "
            "eyes were failing and the young crews bought new nets. A street away, "
            "people who had arrived in the last five years sat in a language course "
            "and had nobody to speak with. The two groups met daily at the same bus "
            "stop, in silence."
        ),
        "sl": (
            "Krpanje je bilo zadnje, kar so stari ribiči še zmogli, vendar so jim "
            "pešale oči, mlade posadke pa so kupovale nove mreže. Ulico stran so "
            "ljudje, ki so prišli v zadnjih petih letih, sedeli na jezikovnem tečaju "
            "in se niso imeli s kom pogovarjati. Skupini sta se vsak dan srečevali na "
            "isti avtobusni postaji, molče."
        ),
    },
    how_it_works=(
        {
            "en": (
                "On Tuesday and Friday mornings a net is spread over crates on the "
                "quay. Each retired fisherman sits between two newcomers. He knows the "
                "knot; they see the hole. The teacher of the language course walks "
                "behind them with a notebook and says almost nothing."
            ),
            "sl": (
                "Ob torkih in petkih zjutraj mrežo razpnejo čez zaboje na obali. Vsak "
                "upokojeni ribič sedi med dvema priseljencema. On pozna vozel, onadva "
                "vidita luknjo. Učiteljica z jezikovnega tečaja hodi za njimi z "
                "beležko in ne reče skoraj ničesar."
            ),
        },
        {
            "en": (
                "Her notes become the next indoor lesson: the words that were missing, "
                "never more than 15. The fishermen come to that lesson as guests once "
                "a month and correct her."
            ),
            "sl": (
                "Iz njenih zapiskov nastane naslednja ura v učilnici: besede, ki so "
                "manjkale, nikoli več kot 15. Ribiči enkrat na mesec pridejo na to uro "
                "kot gostje in jo popravljajo."
            ),
        },
        {
            "en": (
                "The cooperative pays for mended nets by the metre. The money goes "
                "into a tin, and the tin pays for breakfast, bus tickets and needles."
            ),
            "sl": (
                "Zadruga zakrpane mreže plača na meter. Denar gre v pločevinko, "
                "pločevinka pa plača zajtrk, avtobusne vozovnice in igle."
            ),
        },
    ),
    stakeholders={
        "en": (
            "Eleven retired fishermen, some thirty learners in a year, the adult "
            "education teacher, the cooperative as customer, the local council for the "
            "quay, and a café that stores the crates."
        ),
        "sl": (
            "Enajst upokojenih ribičev, kakih trideset učencev na leto, učiteljica za "
            "izobraževanje odraslih, zadruga kot stranka, krajevni svet zaradi obale "
            "in kavarna, ki hrani zaboje."
        ),
    },
    resources=Resource(
        Decimal("1900"),
        "EUR",
        Decimal("0.2"),
        11,
        "",
        {
            "en": (
                "Twine, needles and insurance come to 1,900 euros a year. The "
                "teacher’s 4 hours a week are part of her course. A grant for adult "
                "education and the sale of work pay for it."
            ),
            "sl": (
                "Vrvica, igle in zavarovanje stanejo 1.900 evrov na leto. Učiteljičine "
                "4 ure na teden so del njenega tečaja. Plačajo jih podpora "
                "izobraževanju odraslih in prodaja izdelkov."
            ),
        },
    ),
    evidence={
        "en": (
            "Of 58 learners in two years 44 stayed until the end of their course; in "
            "the course without the quay it was half. Six now work in fishing or on "
            "boats. The fishermen’s own figure: 2,400 metres of net that did not go to "
            "the tip."
        ),
        "sl": (
            "Od 58 učencev jih je v dveh letih 44 ostalo do konca tečaja; na tečaju "
            "brez obale jih je ostala polovica. Šest jih zdaj dela v ribištvu ali na "
            "čolnih. Ribiči štejejo po svoje: 2.400 metrov mreže ni končalo na odpadu."
        ),
    },
    figures=(
        Figure(
            Decimal("44"),
            {
                "en": "Learners who stayed to the end of the course",
                "sl": "Učenci, ki so ostali do konca tečaja",
            },
            {"en": "of 58 people", "sl": "od 58 ljudi"},
            None,
            2019,
            "Kooperattiva tas-sajd (demo)",
        ),
        Figure(
            Decimal("2400"),
            {"en": "Net mended", "sl": "Zakrpana mreža"},
            {"en": "metres", "sl": "metrov"},
            Decimal("0"),
            2019,
            "Kooperattiva tas-sajd (demo)",
        ),
    ),
    challenges={
        "en": (
            "August heat, winter wind and shift work thin the circle. In 2020 it "
            "stopped for five months and came back smaller, two metres apart and with "
            "longer needles."
        ),
        "sl": (
            "Krog redčijo avgustovska vročina, zimski veter in izmensko delo. Leta "
            "2020 se je za pet mesecev ustavil in se vrnil manjši, z razmikom dveh "
            "metrov in z daljšimi iglami."
        ),
    },
    what_did_not_work={
        "en": (
            "A photographer was invited in the first month. Several learners had "
            "reasons not to be seen and stayed away afterwards. Since then there are "
            "pictures of hands only, and everyone is asked beforehand."
        ),
        "sl": (
            "Prvi mesec so povabili fotografa. Več učencev je imelo razloge, da niso "
            "želeli biti videni, in jih potem ni bilo več. Odtlej nastajajo samo "
            "fotografije rok in vsakogar prej vprašajo."
        ),
    },
    transfer={
        "en": (
            "Look for work that needs two people, one who knows and one who sees, "
            "hears or carries. Husking, quilting, laying hedges and stringing onions "
            "all do. Give the teacher the second row. Pay for the result, however "
            "little, because a real customer makes a real circle. Choose a place that "
            "people pass, with shade and a toilet."
        ),
        "sl": (
            "Poiščite delo, ki potrebuje dva: enega, ki zna, in enega, ki vidi, sliši "
            "ali nosi. Ličkanje koruze, šivanje odej, pletenje žive meje ali čebulnih "
            "kit, vse je dobro. Učiteljici dajte drugo vrsto. Izdelek plačajte, četudi "
            "malo, kajti prava stranka naredi pravi krog. Izberite kraj, mimo katerega "
            "ljudje hodijo, s senco in straniščem."
        ),
    },
    conditions=(
        Condition(
            {
                "en": "A customer who needs the work done",
                "sl": "Naročnik, ki delo zares potrebuje",
            },
            "essential",
        ),
        Condition(
            {
                "en": "A teacher who can stay in the background",
                "sl": "Učiteljica ali učitelj, ki zna ostati v ozadju",
            },
            "essential",
        ),
        Condition({"en": "Breakfast", "sl": "Zajtrk"}, "helpful"),
    ),
    building_blocks=(
        BuildingBlock(
            {"en": "Find the missing half", "sl": "Poiskati manjkajočo polovico"},
            {
                "en": (
                    "Ask the old what they can no longer do alone, and the new what "
                    "they have too little of."
                ),
                "sl": (
                    "Stare vprašajte, česa sami ne zmorejo več, nove pa, česa imajo "
                    "premalo."
                ),
            },
            "prepare",
            {
                "en": "One person whom both sides know",
                "sl": "Človek, ki ga poznata obe strani",
            },
            {"en": "It was the bus driver.", "sl": "To je bil voznik avtobusa."},
        ),
        BuildingBlock(
            {"en": "One between two", "sl": "Eden med dvema"},
            {
                "en": (
                    "The seating is the method: no two fishermen and no two friends "
                    "side by side."
                ),
                "sl": (
                    "Vsa metoda je v sedežnem redu: niti dva ribiča niti dva "
                    "prijatelja ne sedita skupaj."
                ),
            },
            "run",
            {"en": "Crates of the same height", "sl": "Enako visoki zaboji"},
            {
                "en": "With chairs people formed two camps within ten minutes.",
                "sl": "Na stolih sta v desetih minutah nastala dva tabora.",
            },
        ),
        BuildingBlock(
            {"en": "The tin", "sl": "Pločevinka"},
            {
                "en": (
                    "All the money is counted aloud on Fridays, by the newest person, "
                    "in the new language."
                ),
                "sl": (
                    "Ob petkih ves denar na glas prešteje tisti, ki je prišel zadnji, "
                    "v novem jeziku."
                ),
            },
            "sustain",
            {
                "en": "A price by the metre agreed for a year",
                "sl": "Cena na meter, dogovorjena za eno leto",
            },
            {
                "en": "Numbers are learned faster when they buy breakfast.",
                "sl": "Števil se človek nauči hitreje, če z njimi kupuje zajtrk.",
            },
        ),
    ),
    civil_society={
        "en": (
            "A committee of two fishermen and two learners decides on the tin, the net "
            "and who may bring a guest."
        ),
        "sl": (
            "Odbor dveh ribičev in dveh učencev odloča o pločevinki, o mreži in o tem, "
            "kdo sme pripeljati gosta."
        ),
    },
    private_companies={
        "en": (
            "The cooperative is the customer. A chandler sells needles at cost and "
            "hires from the circle in spring."
        ),
        "sl": (
            "Stranka je zadruga. Trgovec z ladijsko opremo igle prodaja po nabavni "
            "ceni in spomladi v krogu išče delavce."
        ),
    },
    partner="council-mt",
    meeting="meeting-4",
    slot="2020-10-08 09:30",
    expert_opinion={
        "en": (
            "Adult education at its best: nobody is only a learner. I should like to "
            "see what becomes of it when the last fisherman who knows the double knot "
            "has gone."
        ),
        "sl": (
            "Izobraževanje odraslih, kakršno mora biti: nihče ni samo učenec. Zanima "
            "me, kaj bo, ko ne bo več zadnjega ribiča, ki zna dvojni vozel."
        ),
    },
    expert="N. N. (demo)",
    expert_date=dt.date(2020, 11, 5),
    adoptions=(
        Adoption(
            "Audėjų gildija (demo)",
            "Rietavas",
            dt.date(2021, 2, 3),
            {
                "en": (
                    "Mondays at the loom became language mornings for two families who "
                    "had moved in from abroad."
                ),
                "sl": (
                    "Ponedeljki ob statvah so za družini, ki sta prišli iz tujine, "
                    "postali jezikovna jutra."
                ),
            },
            False,
        ),
    ),
)
