"""A practice of the Dutch meeting: a private yard opens its gate on Saturdays."""

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

OPEN_YARD = Practice(
    key="open-yard",
    title={
        "en": "Open yard: a boatbuilder shares his Saturdays and his sawdust",
        "sl": "Odprta ladjedelnica: mojster z nami deli sobote in žagovino",
    },
    summary={
        "en": (
            "A private boatyard opens its gate on Saturdays. Visitors may help, "
            "learners may stay, and the yard still earns its living."
        ),
        "sl": (
            "Zasebna ladjedelnica ob sobotah odpre vrata. Obiskovalci smejo pomagati, "
            "učenci ostati, delavnica pa se še vedno preživlja sama."
        ),
    },
    teaser={
        "en": (
            "At ten the gate rolls open. By five past, a dentist, two brothers of "
            "fifteen and a retired ferryman are holding the same plank while it is "
            "still hot with steam."
        ),
        "sl": (
            "Ob desetih se vrata odprejo. Pet minut pozneje zobozdravnica, brata pri "
            "petnajstih in upokojeni brodar že držijo isto desko, še vročo od pare."
        ),
    },
    themes=("cultural-entrepreneurship", "adult-education"),
    art="boat-yard",
    alt={
        "en": (
            "Two people work on a wooden boat with bare ribs, in front of a red "
            "boathouse by the sea."
        ),
        "sl": (
            "Dva človeka delata na lesenem čolnu z golimi rebri pred rdečo lopo ob "
            "morju."
        ),
    },
    body=(
        Block(
            "quote",
            {
                "en": (
                    "I do not run a museum. I run a yard that people may look at, "
                    "provided they hold the other end."
                ),
                "sl": (
                    "Ne vodim muzeja. Vodim ladjedelnico, ki si jo ljudje smejo "
                    "ogledati, če primejo za drugi konec."
                ),
            },
            attribution={
                "en": "Boatbuilder of the sample yard",
                "sl": "Mojster vzorčne ladjedelnice",
            },
        ),
    ),
    announcement={
        "en": (
            "A business, not a museum: what a boatyard gains when it opens its gate on "
            "Saturdays."
        ),
        "sl": (
            "Podjetje in ne muzej: kaj ladjedelnica pridobi, ko ob sobotah odpre vrata."
        ),
    },
    owner="Scheepswerf (demo)",
    country="NL",
    town="Monnickendam",
    nuts="NL329",
    latitude=Decimal("52.45670"),
    longitude=Decimal("5.03530"),
    scope="local",
    start=2011,
    practice_types=("craft", "event"),
    heritage_types=("intangible", "movable"),
    governance_types=("private",),
    target_groups=("adults-learning", "visitors", "schools"),
    sdgs=(8, 11, 12),
    context={
        "en": (
            "The yard repaired wooden working boats, had three employees and could "
            "find no apprentice. Tourists photographed it over the fence. The town "
            "wanted the quay to stay a place of work but was selling the plots beside "
            "it for flats. The owner had to choose between becoming an attraction and "
            "disappearing behind one."
        ),
        "sl": (
            "Ladjedelnica je popravljala lesene delovne čolne, imela tri zaposlene in "
            "ni našla vajenca. Turisti so jo fotografirali čez ograjo. Mesto si je "
            "želelo, da pomol ostane kraj dela, a je sosednje parcele prodajalo za "
            "stanovanja. Lastnik je moral izbrati: ali postane zanimivost ali izgine "
            "za njo."
        ),
    },
    how_it_works=(
        {
            "en": (
                "From ten to four on 40 Saturdays a year the gate is open. A yellow "
                "line on the floor marks where anyone may walk; crossing it needs "
                "shoes, goggles and a task. Tasks for an hour hang on a board: "
                "sanding, caulking, sweeping, holding the other end."
            ),
            "sl": (
                "Vrata so odprta 40 sobot na leto, od desetih do štirih. Rumena črta "
                "na tleh kaže, do kod sme vsakdo; kdor jo prestopi, potrebuje čevlje, "
                "očala in nalogo. Naloge za eno uro visijo na tabli: brušenje, "
                "tesnjenje, pometanje, držanje drugega konca."
            ),
        },
        {
            "en": (
                "Those who come ten times may join the learners’ group. It repairs one "
                "boat a year from beginning to end, and the boat is then rented out by "
                "the hour; the rent pays for the timber of the next one."
            ),
            "sl": (
                "Kdor pride desetkrat, se lahko pridruži skupini učencev. Ta vsako "
                "leto od začetka do konca popravi en čoln, ki ga potem oddajajo na "
                "uro; najemnina plača les za naslednjega."
            ),
        },
        {
            "en": (
                "Entry is free. Boat owners know that work on Saturdays goes slower "
                "and pay a lower rate for it. That rule is printed on every quotation."
            ),
            "sl": (
                "Vstop je prost. Lastniki čolnov vedo, da gre ob sobotah počasneje, in "
                "za te ure plačajo manj. To pravilo je natisnjeno na vsakem predračunu."
            ),
        },
    ),
    stakeholders={
        "en": (
            "The yard’s four employees, 18 learners, boat owners who agree to slow "
            "hours, the town harbour office, a technical school that sends trainees, "
            "and an insurer who came to look before signing."
        ),
        "sl": (
            "Štirje zaposleni, 18 učencev, lastniki čolnov, ki pristanejo na počasne "
            "ure, mestna pristaniška uprava, tehniška šola, ki pošilja praktikante, in "
            "zavarovalničar, ki si je pred podpisom vse ogledal."
        ),
    },
    resources=Resource(
        Decimal("6500"),
        "EUR",
        Decimal("0.4"),
        6,
        "",
        {
            "en": (
                "Open Saturdays cost the yard about 6,500 euros a year in slower work "
                "and insurance. Boat rental brings 7,100."
            ),
            "sl": (
                "Odprte sobote ladjedelnico stanejo približno 6.500 evrov na leto "
                "zaradi počasnejšega dela in zavarovanja. Oddajanje čolnov prinese "
                "7.100."
            ),
        },
    ),
    evidence={
        "en": (
            "In eight years 2 learners became employees and 3 opened workshops of "
            "their own. About 1,900 people a year come through the gate; one in five "
            "takes a task from the board. The plots beside the yard were sold, but the "
            "harbour plan now protects the slipway."
        ),
        "sl": (
            "V osmih letih sta se 2 učenca zaposlila, 3 pa so odprli svoje delavnice. "
            "Skozi vrata pride na leto približno 1.900 ljudi; vsak peti vzame nalogo s "
            "table. Sosednje parcele so prodane, vendar pristaniški načrt zdaj varuje "
            "drčo."
        ),
    },
    figures=(
        Figure(
            Decimal("18"),
            {"en": "Learners in the group", "sl": "Učenci v skupini"},
            {"en": "people", "sl": "ljudi"},
            Decimal("0"),
            2019,
            "Scheepswerf (demo)",
        ),
        Figure(
            Decimal("1900"),
            {
                "en": "Visitors through the gate",
                "sl": "Obiskovalci, ki pridejo skozi vrata",
            },
            {"en": "people a year", "sl": "ljudi na leto"},
            None,
            2018,
            "Scheepswerf (demo)",
        ),
    ),
    challenges={
        "en": (
            "Everything hangs on one man. When he broke his wrist in 2017, the gate "
            "stayed shut for eleven weeks. Since then two employees have been able to "
            "lead a Saturday."
        ),
        "sl": (
            "Vse je odvisno od enega človeka. Ko si je leta 2017 zlomil zapestje, so "
            "vrata ostala zaprta enajst tednov. Odtlej znata soboto voditi tudi dva "
            "zaposlena."
        ),
    },
    what_did_not_work={
        "en": (
            "Guided tours with a ticket were tried for one summer. People looked at "
            "the guide, not at the boat, and the employees felt watched. The tickets "
            "brought money and took away the reason to come."
        ),
        "sl": (
            "Eno poletje so poskusili z vodenimi ogledi in vstopnico. Ljudje so "
            "gledali vodnika in ne čolna, zaposleni pa so se počutili kot na razstavi. "
            "Vstopnice so prinesle denar in odnesle razlog za obisk."
        ),
    },
    transfer={
        "en": (
            "A forge, a bakery, a bindery or a vineyard can do the same. Draw the "
            "yellow line first and let the insurer see it. Be open about the price: "
            "customers accept slower work if they pay less and meet the people who did "
            "it. Never replace a paid hour by a visitor’s hour. And begin with one "
            "Saturday a month, because a gate once opened is hard to close."
        ),
        "sl": (
            "Enako lahko stori kovačnica, pekarna, knjigoveznica ali vinograd. Najprej "
            "narišite rumeno črto in jo pokažite zavarovalnici. O ceni govorite "
            "odkrito: stranke sprejmejo počasnejše delo, če plačajo manj in spoznajo "
            "tiste, ki so ga opravili. Plačane ure nikoli ne nadomestite z uro "
            "obiskovalca. In začnite z eno soboto na mesec, kajti vrata, ki se enkrat "
            "odprejo, je težko zapreti."
        ),
    },
    conditions=(
        Condition(
            {
                "en": "A business that can live without the visitors",
                "sl": "Podjetje, ki lahko živi tudi brez obiskovalcev",
            },
            "essential",
        ),
        Condition(
            {
                "en": "Insurance that names visitors and learners",
                "sl": "Zavarovanje, ki izrecno zajema obiskovalce in učence",
            },
            "essential",
        ),
        Condition(
            {
                "en": "A harbour or town plan that protects the place of work",
                "sl": "Pristaniški ali občinski načrt, ki varuje kraj dela",
            },
            "helpful",
        ),
    ),
    building_blocks=(
        BuildingBlock(
            {"en": "The yellow line", "sl": "Rumena črta"},
            {
                "en": (
                    "Paint where anyone may stand. Everything else needs a task and an "
                    "eye kept on it."
                ),
                "sl": (
                    "Narišite, do kod sme vsakdo. Za vse drugo sta potrebna naloga in "
                    "nekdo, ki pazi."
                ),
            },
            "prepare",
            {
                "en": "An afternoon with the insurer on site",
                "sl": "Popoldne z zavarovalničarjem v delavnici",
            },
            {
                "en": "Children respect a line more than a rope.",
                "sl": "Otroci črto spoštujejo bolj kot vrv.",
            },
        ),
        BuildingBlock(
            {"en": "The board of tasks", "sl": "Tabla z nalogami"},
            {
                "en": (
                    "Each task can be learned in five minutes and finished in an hour, "
                    "and somebody really needs it done."
                ),
                "sl": (
                    "Vsaka naloga se da naučiti v petih minutah in končati v eni uri "
                    "in nekdo jo zares potrebuje."
                ),
            },
            "run",
            {
                "en": "Work set aside during the week",
                "sl": "Delo, prihranjeno med tednom",
            },
            {
                "en": "Sweeping is chosen more often than one would think.",
                "sl": "Pometanje izberejo pogosteje, kot bi si mislili.",
            },
        ),
        BuildingBlock(
            {
                "en": "The boat that pays for the next",
                "sl": "Čoln, ki plača naslednjega",
            },
            {
                "en": (
                    "The learners’ boat is rented by the hour with its story on a card "
                    "under the seat."
                ),
                "sl": (
                    "Čoln, ki so ga popravili učenci, oddajajo na uro, njegova zgodba "
                    "je na listku pod klopjo."
                ),
            },
            "sustain",
            {
                "en": "A mooring the town gives at half price",
                "sl": "Privez, ki ga mesto da za polovično ceno",
            },
            {
                "en": "Renters become boat owners, and boat owners become customers.",
                "sl": "Najemniki postanejo lastniki čolnov in lastniki čolnov stranke.",
            },
        ),
    ),
    civil_society={
        "en": (
            "The learners have formed a small association that owns the yearly boat "
            "and decides how the rent is spent."
        ),
        "sl": (
            "Učenci so ustanovili majhno društvo, ki je lastnik vsakoletnega čolna in "
            "odloča o porabi najemnine."
        ),
    },
    private_companies={
        "en": (
            "The yard itself is the company. Two sawmills give timber with faults, "
            "which is good enough to learn on."
        ),
        "sl": (
            "Podjetje je ladjedelnica sama. Žagi dajeta les z napakami, ki je za "
            "učenje dovolj dober."
        ),
    },
    partner="reinwardt",
    meeting="meeting-3",
    slot="2019-10-10 10:00",
    expert_opinion={
        "en": (
            "Entrepreneurship without kitsch. The calculation is honest, including the "
            "part where it depends on one tired man."
        ),
        "sl": (
            "Podjetništvo brez kiča. Račun je pošten, tudi tam, kjer prizna, da je vse "
            "odvisno od enega utrujenega človeka."
        ),
    },
    expert="N. N. (demo)",
    expert_date=dt.date(2019, 11, 6),
    adoptions=(
        Adoption(
            "Kooperattiva tas-sajd (demo)",
            "Mġarr (Gozo)",
            dt.date(2021, 5, 8),
            {
                "en": (
                    "The yellow line, painted on the quay around the net menders, with "
                    "three chairs inside it."
                ),
                "sl": (
                    "Rumena črta, narisana na obali okoli krpalcev mrež, znotraj nje "
                    "so trije stoli."
                ),
            },
            False,
        ),
    ),
)
