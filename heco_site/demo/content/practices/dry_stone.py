"""A practice of the Slovenian meeting, written in Slovenian first."""

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

DRY_STONE = Practice(
    key="dry-stone",
    source="sl",
    title={
        "sl": "Kamen na kamen: zid popravi, kdor hodi mimo",
        "en": "Stone upon stone: whoever walks past mends the wall",
    },
    summary={
        "sl": (
            "Vsako prvo soboto vaščani in gosti popravijo deset metrov suhega zidu ob "
            "poti. Mojster kaže, zid pa ostane odprt za vse."
        ),
        "en": (
            "On every first Saturday villagers and guests repair ten metres of "
            "dry-stone wall by a path. A waller shows how; all may join."
        ),
    },
    teaser={
        "sl": (
            "Za suhi zid ne potrebujete malte, temveč potrpljenje. Vzamete kamen, ga "
            "obrnete, odložite, vzamete drugega. Zvečer vas bolijo prsti in ob poti "
            "stoji meter, ki je vaš."
        ),
        "en": (
            "A dry-stone wall needs no mortar, only patience. You pick up a stone, "
            "turn it, put it down, pick up another. By evening your fingers ache, and "
            "beside the path stands a metre that is yours."
        ),
    },
    themes=("heritage-public-space", "adult-education", "civil-society"),
    art="dry-stone",
    alt={
        "sl": (
            "Dva človeka ob napol zgrajenem suhem zidu, eden drži kamen; zadaj so "
            "terase in ciprese."
        ),
        "en": (
            "Two people at a half-built dry-stone wall, one with a stone in his arms; "
            "terraces and cypresses behind."
        ),
    },
    body=(
        Block(
            "quote",
            {
                "sl": (
                    "Kamen ni napačen. Napačno je samo mesto, na katero ga hočeš dati."
                ),
                "en": (
                    "No stone is wrong. Only the place is wrong where you want to put "
                    "it."
                ),
            },
            attribution={
                "sl": "Mojster iz vzorčnega društva",
                "en": "A waller of the sample society",
            },
        ),
    ),
    announcement={
        "sl": (
            "Deset metrov na soboto: kako vas na Krasu skupaj popravlja zidove in "
            "zakaj pri tem nihče ne hiti."
        ),
        "en": (
            "Ten metres each Saturday: how a village on the Karst mends its walls "
            "together, and why nobody hurries."
        ),
    },
    owner="Društvo za suhi zid (demo)",
    country="SI",
    town="Štanjel",
    nuts="SI044",
    latitude=Decimal("45.82240"),
    longitude=Decimal("13.84520"),
    scope="local",
    start=2012,
    practice_types=("craft", "participation", "education"),
    heritage_types=("landscape", "intangible"),
    governance_types=("association",),
    target_groups=("residents", "adults-learning", "visitors"),
    sdgs=(4, 11, 15),
    context={
        "sl": (
            "Ob poteh okoli vasi je več kot 40 kilometrov suhih zidov. Nekoč jih je "
            "vsaka družina popravljala sproti, ob poti s polja. Ko so se polja "
            "zarasla, so se zidovi začeli rušiti, občina pa je imela denar le za "
            "betonske. Znali so jih zidati še štirje možje, vsi starejši od sedemdeset "
            "let, in nihče jih ni vprašal, kako."
        ),
        "en": (
            "There are more than 40 kilometres of dry-stone walls along the paths "
            "around the village. Every family used to mend its own as it came home "
            "from the fields. When the fields grew over, the walls began to fall, and "
            "the municipality had money only for concrete ones. Four men still knew "
            "how to build them, all over seventy, and nobody asked them how."
        ),
    },
    how_it_works=(
        {
            "sl": (
                "Društvo vsako prvo soboto v mesecu, razen julija in avgusta, izbere "
                "deset metrov podrtega zidu ob javni poti. Lastnika pisno vprašajo za "
                "soglasje. Kamenje v petek popoldne razložijo po velikosti: temelj, "
                "polnilo, lice, pokrov."
            ),
            "en": (
                "On the first Saturday of each month, except in July and August, the "
                "society chooses ten metres of fallen wall beside a public path. The "
                "owner is asked for consent in writing. On Friday afternoon the stones "
                "are laid out by size: foundation, filling, face and cover."
            ),
        },
        {
            "sl": (
                "V soboto zida, kdor pride. Na vsake štiri prišleke je en izkušen "
                "zidar. Prvo uro nihče ne zida, vsi samo podirajo, ker se človek pri "
                "podiranju nauči, zakaj je zid stal. Malica je ob dvanajstih, ob "
                "štirih se delo konča, tudi če zid še ni."
            ),
            "en": (
                "On Saturday whoever comes builds. For every four newcomers there is "
                "one experienced waller. In the first hour nobody builds, all take "
                "down, because taking down teaches why the wall used to stand. Lunch "
                "is at twelve, and at four the work ends, even if the wall has not."
            ),
        },
        {
            "sl": (
                "Vsak dokončan odsek dobi majhno številko na pokrovnem kamnu. V vaškem "
                "zvezku pod njo piše, kdo je zidal. Čez eno leto društvo zid pregleda "
                "in zapiše, kaj se je premaknilo."
            ),
            "en": (
                "Each finished stretch gets a small number on a cover stone. Under "
                "that number the village notebook says who built it. After a year the "
                "society inspects the wall and writes down what has moved."
            ),
        },
    ),
    stakeholders={
        "sl": (
            "Društvo s 32 člani, štirje stari mojstri, lastniki zidov, občina, ki "
            "pripelje dodatni kamen, gozdarji, osnovna šola in dve turistični kmetiji, "
            "ki skuhata malico."
        ),
        "en": (
            "The society with its 32 members, four old masters, the owners of walls, "
            "the municipality that brings extra stone, foresters, the primary school, "
            "and two farms with guest rooms that cook the lunch."
        ),
    },
    resources=Resource(
        Decimal("2600"),
        "EUR",
        None,
        14,
        "Občina (demo)",
        {
            "sl": (
                "Leto stane približno 2.600 evrov: orodje, zavarovanje, malica. Kamen "
                "je zastonj, prevoz kamna pa ne. Plačajo jo članarina, občina in "
                "delavnice za podjetja."
            ),
            "en": (
                "A year costs about 2,600 euros: tools, insurance, lunch. The stone is "
                "free; moving it is not. Membership fees, the municipality and "
                "workshops for companies pay for it."
            ),
        },
    ),
    evidence={
        "sl": (
            "Od leta 2012 je na novo sezidanih 780 metrov. Po prvem letu je bilo treba "
            "popraviti 6 odsekov od 78. Zidati se je naučilo približno 450 ljudi; 17 "
            "jih zna voditi odsek, med njimi 7 žensk, čeprav je prej veljalo, da to ni "
            "žensko delo."
        ),
        "en": (
            "Since 2012 the society has rebuilt 780 metres. After the first year 6 "
            "stretches of 78 needed repair. About 450 people have learned to build; 17 "
            "can lead a stretch, among them 7 women, although it used to be said that "
            "this was not women’s work."
        ),
    },
    figures=(
        Figure(
            Decimal("780"),
            {"sl": "Obnovljeni suhi zid", "en": "Dry-stone wall rebuilt"},
            {"sl": "metrov", "en": "metres"},
            Decimal("0"),
            2020,
            "Društvo za suhi zid (demo)",
        ),
        Figure(
            Decimal("17"),
            {
                "sl": "Ljudje, ki znajo voditi odsek",
                "en": "People able to lead a stretch",
            },
            {"sl": "ljudi", "en": "people"},
            Decimal("4"),
            2020,
            "Društvo za suhi zid (demo)",
        ),
    ),
    challenges={
        "sl": (
            "Lastnikov je veliko in nekateri živijo čez morje. Na eno soglasje so "
            "čakali štirinajst mesecev. Medtem so popravljali zid na drugi strani poti."
        ),
        "en": (
            "There are many owners and some live overseas. One consent took fourteen "
            "months. Meanwhile the society mended the wall on the other side of the "
            "path."
        ),
    },
    what_did_not_work={
        "sl": (
            "Tridnevni tečaj s potrdilom je prinesel denar in tri lepe zidove, "
            "domačinov pa ni bilo. Zdaj je potrdilo zvezek in tečaj je sobota."
        ),
        "en": (
            "A three-day course with a certificate brought money and three fine walls, "
            "but no one from the village came. Now the notebook is the certificate and "
            "a Saturday is the course."
        ),
    },
    transfer={
        "sl": (
            "Prakso je mogoče prenesti povsod, kjer je kaj dolgega, kar se kruši po "
            "malem: zidovi, žive meje, jarki, stopnice. Začnite na najbolj prehojeni "
            "poti, ne na najlepši. Določite dan in dolžino in se ju držite: deset "
            "metrov je dovolj, da je zvečer kaj videti, in premalo, da bi se kdo "
            "pretegnil. Starih mojstrov ne prosite za predavanje; prosite jih, naj vam "
            "povedo, kaj delate narobe."
        ),
        "en": (
            "The practice can travel to any place with something long that crumbles "
            "little by little: walls, hedges, ditches, steps. Begin on the path most "
            "walked, not on the prettiest. Set a day and a length and keep to both: "
            "ten metres are enough to see something by evening and too few for anyone "
            "to strain a back. Do not ask the old masters for a lecture; ask them to "
            "tell you what you are doing wrong."
        ),
    },
    conditions=(
        Condition(
            {
                "sl": "Pisno soglasje lastnika za vsak odsek",
                "en": "The owner’s written consent for each stretch",
            },
            "essential",
        ),
        Condition(
            {
                "sl": "Vsaj en izkušen zidar na štiri prišleke",
                "en": "At least one experienced waller for four newcomers",
            },
            "essential",
        ),
        Condition(
            {
                "sl": "Občina, ki pripelje kamen",
                "en": "A municipality that brings stone",
            },
            "helpful",
        ),
    ),
    building_blocks=(
        BuildingBlock(
            {"sl": "Kamenje po velikosti", "en": "Stones by size"},
            {
                "sl": (
                    "V petek kamenje razložijo v štiri vrste. To je polovica dela in "
                    "najtišja ura v mesecu."
                ),
                "en": (
                    "On Friday the stones are laid in four rows. This is half of the "
                    "work and the quietest hour of the month."
                ),
            },
            "prepare",
            {"sl": "Širok travnik ob poti", "en": "A wide verge by the path"},
            {
                "sl": "Brez te priprave novinci vzamejo najlepše kamne za temelj.",
                "en": "Without it newcomers use the finest stones for the foundation.",
            },
        ),
        BuildingBlock(
            {"sl": "Najprej podirati", "en": "Take down first"},
            {
                "sl": (
                    "Vsi skupaj podrejo še tisto, kar stoji napol, in si ogledajo, kaj "
                    "je držalo."
                ),
                "en": (
                    "Together they take down what still half stands and look at what "
                    "had been holding."
                ),
            },
            "start",
            {
                "sl": "Mojster, ki zna molčati eno uro",
                "en": "A master who can be silent for an hour",
            },
            {
                "sl": "Pri podiranju se ljudje spoznajo, pri zidanju že sodelujejo.",
                "en": (
                    "While taking down people meet; while building they already "
                    "cooperate."
                ),
            },
        ),
        BuildingBlock(
            {"sl": "Številka in zvezek", "en": "The number and the notebook"},
            {
                "sl": "Kdor je zidal, se vpiše. Čez eno leto gre svoj odsek pogledat.",
                "en": (
                    "Those who built sign their names. A year later they go and look "
                    "at their stretch."
                ),
            },
            "sustain",
            {
                "sl": "Zvezek, ki je v gostilni in ne v pisarni",
                "en": "A notebook kept in the inn, not in an office",
            },
            {
                "sl": "Ljudje pripeljejo otroke, da jim pokažejo svojo številko.",
                "en": "People bring their children to show them their number.",
            },
        ),
    ),
    civil_society={
        "sl": (
            "Društvo samo izbira odseke in vodi zvezek. Občina predlaga, o vrstnem "
            "redu pa odločijo člani na letnem zboru."
        ),
        "en": (
            "The society itself chooses the stretches and keeps the notebook. The "
            "municipality may propose; the members decide the order at their yearly "
            "assembly."
        ),
    },
    private_companies={
        "sl": (
            "Podjetja za svoje zaposlene najamejo soboto zunaj rednega reda; plačilo "
            "pokrije orodje za vse druge."
        ),
        "en": (
            "Companies hire a Saturday outside the regular order for their staff; the "
            "fee covers the tools for everyone else."
        ),
    },
    partner="institute-si",
    meeting="meeting-5",
    slot="2021-05-19 14:00",
    expert_opinion={
        "sl": (
            "Redko vidim obnovo, ki svoje napake zapisuje tako natančno. Pregled po "
            "enem letu bi priporočila vsem, ki popravljajo karkoli."
        ),
        "en": (
            "I seldom see a restoration that records its own faults so carefully. I "
            "would recommend the inspection after one year to anyone who mends "
            "anything."
        ),
    },
    expert="N. N. (demo)",
    expert_date=dt.date(2021, 6, 2),
    adoptions=(
        Adoption(
            "Kunsill lokali ta’ eżempju (demo)",
            "Għajnsielem",
            dt.date(2021, 6, 12),
            {
                "sl": (
                    "Rušenje pred zidanjem: pri popravilu vrtnega zidu so šolarji prvo "
                    "uro samo podirali in risali."
                ),
                "en": (
                    "Taking down before building: for the repair of a garden wall "
                    "pupils spent the first hour dismantling and drawing."
                ),
            },
            False,
        ),
    ),
)
