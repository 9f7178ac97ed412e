"""The fifth transnational meeting, told in Slovenian first: a village on a screen."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from heco_site.demo.content.meetings.agenda import Day
from heco_site.demo.content.schema import Block, Evaluation, FollowUp, Meeting, Picture

ZONE = "Europe/Ljubljana"
DAY_1 = Day(dt.date(2021, 5, 19), ZONE)
DAY_2 = Day(dt.date(2021, 5, 20), ZONE)
DAY_3 = Day(dt.date(2021, 5, 21), ZONE)

ONLINE = {"sl": "Na spletu", "en": "Online"}

SLOVENIA = Meeting(
    key="meeting-5",
    source="sl",
    title={
        "sl": "Peto mednarodno srečanje: Kras skozi eno kamero",
        "en": "Fifth transnational meeting: the Karst through one camera",
    },
    teaser={
        "sl": (
            "Gostje niso smeli k nam, zato smo šli mi k njim: z eno kamero, tremi "
            "mikrofoni in hlebom kruha, ki so ga hkrati pekli v petih državah."
        ),
        "en": (
            "Our guests could not come to us, so we went to them: with one camera, "
            "three microphones and a loaf of bread that was baked in five countries at "
            "the same hour."
        ),
    },
    themes=("heritage-public-space", "civil-society", "communication"),
    art="karst-village",
    alt={
        "sl": "Vas z belo cerkvijo; spredaj stoji ženska z vilami ob kozolcu",
        "en": (
            "A village with a white church; in front a woman with a hay fork stands "
            "beside a roofed hay rack"
        ),
    },
    body=(
        Block(
            "quote",
            {
                "sl": (
                    "Ko je v Italiji nekdo rekel, da diši po kruhu, smo se vsi "
                    "zasmejali. Potem smo ugotovili, da res, samo vsak v svoji kuhinji."
                ),
                "en": (
                    "When someone in Italy said that it smelt of bread, we all "
                    "laughed. Then we noticed that it did, only each in our own "
                    "kitchen."
                ),
            },
            attribution={
                "sl": "Vodja srečanja iz vzorčnega zavoda",
                "en": "Host of the meeting, sample institute",
            },
        ),
    ),
    announcement={
        "sl": (
            "Zadnje srečanje je bilo na spletu, kruh pa v petih pečeh: preberite "
            "poročilo s Krasa."
        ),
        "en": (
            "The last meeting was online, and the bread was in five ovens: read the "
            "report from the Karst."
        ),
    },
    number=5,
    kind="transnational",
    state="held",
    state_note={
        "sl": (
            "Po sklepu s srečanja na Malti izvedeno na spletu, ker potovanje aprila "
            "2021 še ni bilo varno. V živo so sodelovali samo domačini, na prostem."
        ),
        "en": (
            "Held online, as decided at the meeting in Malta, because travel was not "
            "yet safe in April 2021. Only people from the village took part in person, "
            "in the open air."
        ),
    },
    start=DAY_1.at("09:30"),
    end=DAY_3.at("12:00"),
    timezone=ZONE,
    host="institute-si",
    venue={
        "sl": "Na spletu, z javljanji iz Štanjela in Pliskovice",
        "en": "Online, with live calls from Štanjel and Pliskovica",
    },
    access={
        "sl": (
            "Povezavo in geslo so udeleženci dobili po e-pošti, pridružiti pa se je "
            "bilo mogoče tudi po telefonu. Angleški podnapisi so nastajali sproti, "
            "posnetki so bili opisani. Vsakih petdeset minut je bil odmor."
        ),
        "en": (
            "Participants got the link and the password by e-mail and could also join "
            "by telephone. English captions were typed as people spoke, and the camera "
            "pictures were described aloud. There was a break every fifty minutes."
        ),
    },
    address="Štanjel",
    latitude=Decimal("45.82220"),
    longitude=Decimal("13.84470"),
    working_languages=("en", "sl"),
    agenda=(
        DAY_1.row(
            "09:30",
            "10:20",
            {
                "sl": "Dobrodošlica: vsak pokaže, kaj vidi skozi okno",
                "en": "Welcome: each of us shows the view from the window",
            },
            ONLINE,
            "Vzorčni zavod (demo)",
        ),
        DAY_1.row(
            "10:30",
            "11:50",
            {
                "sl": "Lokalne pobude: najprej tiste, ki so se ponesrečile",
                "en": "Local initiatives: the ones that failed go first",
            },
            ONLINE,
        ),
        DAY_1.row(
            "14:00",
            "15:20",
            {
                "sl": "Praksa 1: kamen na kamen, v živo ob zidu",
                "en": "Practice 1: stone upon stone, live from the wall",
            },
            {"sl": "Pot pod Štanjelom", "en": "Path below Štanjel"},
            "Društvo za suhi zid (demo)",
        ),
        DAY_1.row(
            "15:30",
            "16:20",
            {
                "sl": "Kaj je delo in kaj prosti čas? Pogovor o prostovoljcih",
                "en": "What is work and what is leisure? A talk about volunteers",
            },
            ONLINE,
            "N. N. (NL, demo)",
        ),
        DAY_2.row(
            "10:00",
            "12:00",
            {
                "sl": "Praksa 2: peč za vse; pečemo hkrati, vsak pri sebi",
                "en": "Practice 2: an oven for all; we bake together, each at home",
            },
            {"sl": "Vaška peč v Pliskovici", "en": "Village oven in Pliskovica"},
            "Vaško društvo (demo)",
        ),
        DAY_2.row(
            "14:00",
            "15:20",
            {
                "sl": "Vodnik: kaj gre vanj in česa izpustiti ne smemo",
                "en": "The guide: what goes in and what must not be left out",
            },
            ONLINE,
            "N. N. (NL, demo)",
        ),
        DAY_2.row(
            "15:30",
            "16:20",
            {
                "sl": "Kdo še manjka? Nadaljevanje seznama z Malte",
                "en": "Who is still missing? The list from Malta, continued",
            },
            ONLINE,
            "N. N. (LT, demo)",
        ),
        DAY_3.row(
            "09:30",
            "10:50",
            {"sl": "Kaj ostane po 30. juniju", "en": "What remains after 30 June"},
            ONLINE,
            "Museo di esempio (demo)",
        ),
        DAY_3.row(
            "11:00",
            "12:00",
            {
                "sl": "Sklepi, ocena srečanja in zadnji pogled skozi okno",
                "en": "Decisions, evaluation and a last look out of the window",
            },
            ONLINE,
        ),
    ),
    attendance=46,
    attendance_foreign=22,
    attendance_local=24,
    attendance_new=8,
    summary={
        "sl": (
            "Zadnje srečanje je bilo v celoti na spletu, z javljanji od suhega zidu in "
            "vaške peči. Partnerji so analizirali obe praksi, potrdili vsebino vodnika "
            "in se dogovorili, kdo po koncu projekta skrbi za kaj."
        ),
        "en": (
            "The last meeting took place entirely online, with live calls from a "
            "dry-stone wall and a village oven. The partners analysed both practices, "
            "approved the contents of the guide and agreed who looks after what once "
            "the project has ended."
        ),
    },
    report=(
        {
            "sl": (
                "Dve leti smo se veselili, da bomo gostom pokazali Kras, potem pa ga "
                "je pokazala snemalka s kamero na prsih. Prvih deset minut je bilo "
                "preveč neba in premalo zidu. Ko ji je mojster v roke dal kamen, je "
                "kamera končno gledala tja, kamor gledajo zidarji, in vprašanja so se "
                "usula."
            ),
            "en": (
                "For two years we had looked forward to showing our guests the Karst, "
                "and in the end it was shown by a woman with a camera on her chest. "
                "For the first ten minutes there was too much sky and too little wall. "
                "When the waller put a stone into her hands, the camera at last looked "
                "where wallers look, and the questions poured in."
            ),
        },
        {
            "sl": (
                "Naslednji dan smo pekli. Vsak partner je po pošti dobil vrečko moke "
                "in listek z uro, ko naj hleb postavi v pečico. Kumina je bila "
                "prepuščena vesti posameznika. V Amsterdamu je kruh padel, na Malti "
                "pogorel, v mestu Plungė pa je bil po soglasni oceni najlepši."
            ),
            "en": (
                "On the next day we baked. Every partner had received a bag of flour "
                "by post and a note with the hour at which the loaf should go into the "
                "oven. Caraway was left to each person’s conscience. In Amsterdam the "
                "bread sank, in Malta it burned, and the one in Plungė was by common "
                "consent the finest."
            ),
        },
        {
            "sl": (
                "Ne bomo trdili, da je bilo tako dobro kot v živo. Ni bilo hodnikov, "
                "kjer se zares kaj dogovoriš, in dva partnerja sta se oglasila samo za "
                "svojo točko. Pogovarjali pa smo se z ljudmi, ki na pot sicer ne bi "
                "mogli: z oskrbovalko, ki je poslušala med izmeno, in z možem, ki ne "
                "leti."
            ),
            "en": (
                "We shall not claim that it was as good as meeting in person. There "
                "were no corridors in which things really get settled, and two "
                "partners appeared only for their own item. But we talked with people "
                "who could not have travelled in any case: a carer who listened during "
                "her shift, and a man who does not fly."
            ),
        },
    ),
    decisions=(
        {
            "sl": (
                "Vodnik izide pred koncem junija, v obliki, ki jo je mogoče urejati, "
                "in z licenco, ki dovoljuje predelavo."
            ),
            "en": (
                "The guide appears before the end of June, in a form that can be "
                "edited and under a licence that permits adaptation."
            ),
        },
        {
            "sl": (
                "Vsak partner do leta 2026 hrani svoja dokazila, spletna stran pa "
                "ostane dostopna tudi po koncu financiranja."
            ),
            "en": (
                "Each partner keeps its evidence until 2026, and the website stays "
                "available after the funding ends."
            ),
        },
        {
            "sl": "Enkrat na leto, tretjo soboto v maju, vsi spet pečemo ob isti uri.",
            "en": (
                "Once a year, on the third Saturday in May, all of us bake again at "
                "the same hour."
            ),
        },
    ),
    follow_ups=(
        FollowUp(
            {
                "sl": "Dokončati poglavji o suhem zidu in peči",
                "en": "Finish the chapters on the dry-stone wall and the oven",
            },
            "institute-si",
            dt.date(2021, 6, 10),
            True,
        ),
        FollowUp(
            {
                "sl": "Prebrati celoten vodnik in preveriti soglasja za slike",
                "en": "Read the whole guide and check the consents for its pictures",
            },
            "reinwardt",
            dt.date(2021, 6, 15),
            True,
        ),
        FollowUp(
            {
                "sl": "Poslati vodnik vsem, ki so prakse predstavili",
                "en": "Send the guide to everyone who presented a practice",
            },
            "museum-it",
            dt.date(2021, 6, 28),
            True,
        ),
        FollowUp(
            {
                "sl": "Najti datum za obisk, ki ga tokrat ni bilo",
                "en": "Find a date for the visit that did not take place",
            },
            "institute-si",
            dt.date(2021, 6, 30),
            False,
        ),
    ),
    gallery=(
        Picture(
            "dry-stone",
            {
                "sl": "Zid, ki smo ga gledali na daljavo",
                "en": "The wall that we watched from afar",
            },
            {
                "sl": (
                    "Dva človeka ob napol zgrajenem suhem zidu, eden drži kamen; zadaj "
                    "so terase in ciprese."
                ),
                "en": (
                    "Two people at a half-built dry-stone wall, one with a stone in "
                    "his arms; terraces and cypresses behind."
                ),
            },
            "HE.CO",
        ),
        Picture(
            "bread-oven",
            {
                "sl": "Peč v Pliskovici deset minut pred javljanjem",
                "en": "The oven in Pliskovica, ten minutes before the call",
            },
            {
                "sl": (
                    "Nekdo v predpasniku drži hlebec na dolgem loparju pred zidano "
                    "pečjo z ognjem; na klopi so hlebci."
                ),
                "en": (
                    "Somebody in an apron holds a loaf on a long peel before a stone "
                    "oven with a fire; loaves lie on a bench."
                ),
            },
            "HE.CO",
        ),
    ),
    responses=33,
    evaluation=(
        Evaluation(
            {
                "sl": "Praksi sem razumel, čeprav me ni bilo zraven",
                "en": "I understood the two practices although I was not there",
            },
            Decimal("4.3"),
            {
                "sl": "Zid bolje kot pred leti v živo.",
                "en": "The wall better than years ago in person.",
            },
        ),
        Evaluation(
            {"sl": "Odmorov je bilo dovolj", "en": "There were enough breaks"},
            Decimal("4.6"),
            {
                "sl": "Prvo spletno srečanje brez glavobola.",
                "en": "The first online meeting without a headache.",
            },
        ),
        Evaluation(
            {
                "sl": "Imel sem priložnost za pogovor brez programa",
                "en": "I had a chance to talk outside the programme",
            },
            Decimal("2.2"),
            {"sl": "Pogrešam hodnik.", "en": "I miss the corridor."},
        ),
    ),
)
