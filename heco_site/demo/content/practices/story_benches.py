"""A practice of the Italian meeting: benches that tell the town's stories."""

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

STORY_BENCHES = Practice(
    key="story-benches",
    title={
        "en": "Story benches: sit down and the town begins to talk",
        "sl": "Pripovedne klopi: sedite in mesto spregovori",
    },
    summary={
        "en": (
            "Seven benches play short stories recorded by residents. No screen, no "
            "app: you turn a crank and listen."
        ),
        "sl": (
            "Sedem klopi predvaja kratke zgodbe prebivalcev. Brez zaslona in "
            "aplikacije: zavrtite ročico in poslušate."
        ),
    },
    teaser={
        "en": (
            "The bench by the north gate knows who stole the bishop’s pears in 1931. "
            "It will tell you in two minutes, in the voice of the thief’s "
            "granddaughter, if you turn the crank."
        ),
        "sl": (
            "Klop pri severnih vratih ve, kdo je leta 1931 škofu ukradel hruške. Če "
            "zavrtite ročico, vam to v dveh minutah pove tatova vnukinja."
        ),
    },
    themes=("heritage-public-space", "civil-society", "communication"),
    art="story-bench",
    alt={
        "en": (
            "Two people on a red bench under a large tree; beside them a round "
            "loudspeaker on a post, a church behind."
        ),
        "sl": (
            "Dva človeka na rdeči klopi pod velikim drevesom; ob njiju okrogel zvočnik "
            "na drogu, zadaj cerkev."
        ),
    },
    body=(
        Block(
            "quote",
            {
                "en": (
                    "I have lived here for fifty years and I heard my neighbour’s "
                    "story from a bench."
                ),
                "sl": "Petdeset let živim tu, sosedovo zgodbo pa sem slišal od klopi.",
            },
            attribution={
                "en": "A resident at the listening evening (sample)",
                "sl": "Prebivalec na večeru poslušanja (vzorčna oseba)",
            },
        ),
    ),
    announcement={
        "en": (
            "A bench, a crank and a granddaughter’s voice: how a hill town tells its "
            "own stories without a single screen."
        ),
        "sl": (
            "Klop, ročica in vnukinjin glas: kako mestece na griču pripoveduje svoje "
            "zgodbe brez enega samega zaslona."
        ),
    },
    owner="Comune di esempio (demo)",
    country="IT",
    town="Ripatransone",
    nuts="ITI34",
    latitude=Decimal("43.00030"),
    longitude=Decimal("13.76220"),
    scope="local",
    start=2016,
    practice_types=("participation", "route"),
    heritage_types=("intangible", "built"),
    governance_types=("public", "mixed"),
    target_groups=("residents", "older-people", "visitors"),
    sdgs=(11, 16),
    context={
        "en": (
            "The municipality had paid for information boards in three languages. They "
            "named dukes and dates, and nobody read past the second line. Meanwhile "
            "the benches along the walls were rotten, and older people had stopped "
            "walking to the market because there was nowhere to rest. Someone in the "
            "council asked whether one budget could solve both."
        ),
        "sl": (
            "Občina je plačala informativne table v treh jezikih. Na njih so bili "
            "vojvode in letnice, čez drugo vrstico pa ni prišel nihče. Klopi ob "
            "obzidju so medtem strohnele in starejši niso več hodili na tržnico, ker "
            "niso imeli kje počivati. Nekdo v občinskem svetu je vprašal, ali bi lahko "
            "z enim denarjem rešili oboje."
        ),
    },
    how_it_works=(
        {
            "en": (
                "Residents are invited to tell a true story about a place they can see "
                "from the bench. It may last two minutes at most. A volunteer records "
                "it in the teller’s kitchen, on a telephone, and plays it back at "
                "once; the teller decides whether it stays."
            ),
            "sl": (
                "Prebivalci so povabljeni, da povedo resnično zgodbo o kraju, ki ga "
                "vidijo s klopi. Traja lahko največ dve minuti. Prostovoljec jo s "
                "telefonom posname kar v pripovedovalčevi kuhinji in jo takoj "
                "predvaja; pripovedovalec odloči, ali ostane."
            ),
        },
        {
            "en": (
                "A listening evening in the old cinema chooses three stories for each "
                "bench. Everyone has one bean to vote with. The joiner builds the "
                "bench from local oak; inside it are a small player, a loudspeaker and "
                "a crank that makes the electricity."
            ),
            "sl": (
                "Na večeru poslušanja v starem kinu za vsako klop izberejo tri zgodbe. "
                "Vsak glasuje z enim zrnom fižola. Mizar klop izdela iz domačega "
                "hrasta; v njej so majhen predvajalnik, zvočnik in ročica, ki daje "
                "elektriko."
            ),
        },
        {
            "en": (
                "Every story is printed on the back of the bench, so that deaf people "
                "and people in a hurry have it too. Once a year the stories change. "
                "The old ones go to the library, where they can be borrowed."
            ),
            "sl": (
                "Vsaka zgodba je natisnjena na hrbtni strani klopi, da jo imajo tudi "
                "gluhi in tisti, ki se jim mudi. Enkrat na leto se zgodbe zamenjajo. "
                "Stare gredo v knjižnico, kjer si jih je mogoče izposoditi."
            ),
        },
    ),
    stakeholders={
        "en": (
            "The municipality pays and maintains; a joiner and an electrician build; "
            "the library keeps recordings and consent forms; a group of 11 volunteers "
            "records; the parish lends the cinema."
        ),
        "sl": (
            "Občina plača in vzdržuje; mizar in električar izdelata; knjižnica hrani "
            "posnetke in soglasja; skupina 11 prostovoljcev snema; župnija posodi kino."
        ),
    },
    resources=Resource(
        Decimal("9800"),
        "EUR",
        Decimal("0.2"),
        11,
        "Comune di esempio (demo)",
        {
            "en": (
                "One bench with its works costs 1,400 euros, seven cost 9,800. Repairs "
                "come to about 300 euros a year. The municipality and a regional fund "
                "pay."
            ),
            "sl": (
                "Klop z vso napravo stane 1.400 evrov, vseh sedem 9.800. Popravila "
                "znesejo približno 300 evrov na leto. Plačajo občina in regionalni "
                "sklad."
            ),
        },
    ),
    evidence={
        "en": (
            "The cranks count their own turns: in 2018 a story was started 14,200 "
            "times, half of them between November and March, when there are hardly any "
            "visitors. In a survey of 86 residents over 70, 52 said that they walk "
            "further than before."
        ),
        "sl": (
            "Ročice same štejejo obrate: leta 2018 se je zgodba začela 14.200-krat, "
            "polovica med novembrom in marcem, ko obiskovalcev skoraj ni. V anketi med "
            "86 prebivalci, starejšimi od 70 let, jih je 52 povedalo, da hodijo dlje "
            "kot prej."
        ),
    },
    figures=(
        Figure(
            Decimal("14200"),
            {"en": "Stories started in one year", "sl": "Zgodbe, zagnane v enem letu"},
            {"en": "starts", "sl": "zagonov"},
            Decimal("0"),
            2018,
            "Comune di esempio (demo)",
        ),
        Figure(
            Decimal("63"),
            {"en": "Stories recorded so far", "sl": "Doslej posnete zgodbe"},
            {"en": "stories", "sl": "zgodb"},
            Decimal("0"),
            2018,
            "Comune di esempio (demo)",
        ),
    ),
    challenges={
        "en": (
            "Two families remembered the same event differently. Both versions now "
            "play on the same bench, one after the other, and the bench says so."
        ),
        "sl": (
            "Družini sta se istega dogodka spominjali različno. Zdaj se obe različici "
            "predvajata na isti klopi, ena za drugo, in klop to tudi pove."
        ),
    },
    what_did_not_work={
        "en": (
            "The first bench had a motion sensor and began to speak when anyone "
            "passed. After nine days the people next door asked for silence. The crank "
            "was their idea."
        ),
        "sl": (
            "Prva klop je imela tipalo gibanja in je spregovorila, kadar je kdo šel "
            "mimo. Po devetih dneh so stanovalci iz sosednje hiše prosili za tišino. "
            "Ročica je bila njihova zamisel."
        ),
    },
    transfer={
        "en": (
            "A town needs benches in any case, so ask the department that pays for "
            "benches, not the one for culture. Begin with one bench and one story that "
            "everyone knows; the second story will come by itself. Keep the limit of "
            "two minutes, even for the mayor. Ask for consent in writing, with a line "
            "on how to withdraw it, and keep the paper in the library, not in a drawer "
            "at the town hall."
        ),
        "sl": (
            "Klopi mesto tako ali tako potrebuje, zato vprašajte oddelek, ki plačuje "
            "klopi, in ne oddelka za kulturo. Začnite z eno klopjo in eno zgodbo, ki "
            "jo poznajo vsi; druga bo prišla sama. Pri dveh minutah vztrajajte, tudi "
            "če pripoveduje župan. Soglasje naj bo pisno, z vrstico o tem, kako ga je "
            "mogoče preklicati; hrani naj ga knjižnica, ne predal na občini."
        ),
    },
    conditions=(
        Condition(
            {
                "en": "Tellers decide about their own recording, also later",
                "sl": "O posnetku odloča pripovedovalec, tudi pozneje",
            },
            "essential",
        ),
        Condition(
            {
                "en": "A joiner who can be called when the crank sticks",
                "sl": "Mizar, ki ga lahko pokličete, ko se ročica zatakne",
            },
            "essential",
        ),
        Condition(
            {
                "en": "A place to listen together before choosing",
                "sl": "Prostor za skupno poslušanje pred izbiro",
            },
            "helpful",
        ),
    ),
    building_blocks=(
        BuildingBlock(
            {"en": "Record in the kitchen", "sl": "Snemanje v kuhinji"},
            {
                "en": (
                    "People tell better where they usually tell. The volunteer brings "
                    "a cake and one question."
                ),
                "sl": (
                    "Ljudje bolje pripovedujejo tam, kjer to počnejo sicer. "
                    "Prostovoljec prinese pecivo in eno vprašanje."
                ),
            },
            "prepare",
            {
                "en": "Volunteers who live in the same street",
                "sl": "Prostovoljci iz iste ulice",
            },
            {
                "en": "In the council chamber the same people spoke like a form.",
                "sl": "V sejni dvorani so isti ljudje govorili kot obrazec.",
            },
        ),
        BuildingBlock(
            {"en": "Vote with beans", "sl": "Glasovanje s fižolom"},
            {
                "en": (
                    "At the listening evening each person drops one bean into a jar. "
                    "The jars are glass, so the result needs no committee."
                ),
                "sl": (
                    "Na večeru poslušanja vsak spusti zrno fižola v kozarec. Kozarci "
                    "so stekleni, zato za izid ni treba komisije."
                ),
            },
            "start",
            {
                "en": "A hall that is warm and has no stage",
                "sl": "Topla dvorana brez odra",
            },
            {
                "en": "Funny stories win; keep one place for a quiet one.",
                "sl": "Zmagujejo smešne zgodbe; eno mesto prihranite za tiho.",
            },
        ),
        BuildingBlock(
            {"en": "Change the stories every year", "sl": "Vsako leto nove zgodbe"},
            {
                "en": (
                    "On the first Sunday in October the benches are opened and "
                    "refilled, in public, with coffee."
                ),
                "sl": (
                    "Prvo nedeljo v oktobru klopi odprejo in jih znova napolnijo, "
                    "javno in ob kavi."
                ),
            },
            "sustain",
            {
                "en": "A date in the town calendar that does not move",
                "sl": "Nepremičen datum v koledarju mesta",
            },
            {
                "en": (
                    "When the change was forgotten once, the number of starts fell by "
                    "a third."
                ),
                "sl": (
                    "Ko so zamenjavo nekoč pozabili, se je število poslušanj zmanjšalo "
                    "za tretjino."
                ),
            },
        ),
    ),
    civil_society={
        "en": (
            "The volunteers choose the questions and lead the listening evening; the "
            "municipality may not remove a story, only its owner may."
        ),
        "sl": (
            "Prostovoljci izberejo vprašanja in vodijo večer poslušanja; zgodbe ne sme "
            "odstraniti občina, to lahko stori le tisti, ki jo je povedal."
        ),
    },
    private_companies={
        "en": (
            "The joiner’s workshop now builds such benches for others and lends its "
            "old crank drawings free of charge."
        ),
        "sl": (
            "Mizarska delavnica zdaj take klopi izdeluje tudi za druge, svoje stare "
            "načrte za ročico pa posoja brezplačno."
        ),
    },
    partner="museum-it",
    meeting="meeting-1",
    slot="2018-11-23 09:30",
    expert_opinion={
        "en": (
            "A rare case of accessibility being the reason for a heritage project and "
            "not its last chapter. The consent procedure deserves to be copied word "
            "for word."
        ),
        "sl": (
            "Redek primer, ko je dostopnost razlog za projekt o dediščini in ne "
            "njegovo zadnje poglavje. Postopek za soglasje si zasluži, da ga prepišemo "
            "dobesedno."
        ),
    },
    expert="N. N. (demo)",
    expert_date=dt.date(2018, 12, 14),
    adoptions=(
        Adoption(
            "Kunsill lokali ta’ eżempju (demo)",
            "Għajnsielem",
            dt.date(2020, 11, 28),
            {
                "en": (
                    "One bench at the quay, without a player: the story is carved into "
                    "the back rest in Maltese and English."
                ),
                "sl": (
                    "Ena klop na obali, brez predvajalnika: zgodba je vrezana v "
                    "naslonjalo v malteščini in angleščini."
                ),
            },
            True,
        ),
    ),
)
