"""A practice of the Maltese meeting: neighbours take a share in old salt pans."""

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

SALT_PANS = Practice(
    key="salt-pans",
    title={
        "en": "A share in the salt: neighbours who rent a pan for a summer",
        "sl": "Delež v soli: sosedje, ki za eno poletje najamejo solno polje",
    },
    summary={
        "en": (
            "A cooperative rents out rock-cut salt pans by the season. Tenants clean, "
            "fill and harvest, and keep half of the salt."
        ),
        "sl": (
            "Zadruga solna polja, vklesana v skalo, oddaja za sezono. Najemniki "
            "čistijo, polnijo in pobirajo ter obdržijo polovico soli."
        ),
    },
    teaser={
        "en": (
            "In June it is a puddle, in July a mirror, in August a white crust that "
            "squeaks under the brush. Whoever cleaned the pan in May may take home "
            "half of what it gives."
        ),
        "sl": (
            "Junija je luža, julija ogledalo, avgusta bela skorja, ki škripa pod "
            "metlo. Kdor je polje maja očistil, sme domov odnesti polovico pridelka."
        ),
    },
    themes=("cultural-entrepreneurship", "heritage-public-space", "civil-society"),
    art="salt-pans",
    alt={
        "en": (
            "Three people with long rakes in salt pans under a low sun; white heaps of "
            "salt and two small houses."
        ),
        "sl": (
            "Trije ljudje z dolgimi grabljami v solnih poljih pod nizkim soncem; beli "
            "kupi soli in dve hišici."
        ),
    },
    body=(
        Block(
            "quote",
            {
                "en": "People ask what the salt costs. I say: two knees and a July.",
                "sl": (
                    "Ljudje sprašujejo, koliko stane sol. Pravim: dve koleni in en "
                    "julij."
                ),
            },
            attribution={
                "en": "Salt worker of the sample cooperative",
                "sl": "Solinar iz vzorčne zadruge",
            },
        ),
    ),
    announcement={
        "en": (
            "Would you kneel for your salt? On a rocky shore in Gozo, 34 households "
            "did."
        ),
        "sl": (
            "Bi za svojo sol pokleknili? Na skalnati obali otoka Gozo je to storilo 34 "
            "gospodinjstev."
        ),
    },
    owner="Kooperattiva tal-melħ (demo)",
    country="MT",
    town="Marsalforn",
    nuts="MT002",
    latitude=Decimal("36.07900"),
    longitude=Decimal("14.25100"),
    scope="local",
    start=2015,
    practice_types=("participation", "craft"),
    heritage_types=("landscape", "food"),
    governance_types=("cooperative",),
    target_groups=("residents", "visitors", "migrants"),
    sdgs=(8, 12, 14),
    context={
        "en": (
            "Of 210 pans above the bay 60 were still worked, all by one family. The "
            "rest filled with sand and bottles. Storms took a little rock every "
            "winter. There was talk of a car park. The family could not look after "
            "more, strangers could not be let in without rules, and the salt alone had "
            "never paid a wage."
        ),
        "sl": (
            "Od 210 solnih polj nad zalivom jih je bilo v rabi še 60, z vsemi se je "
            "ukvarjala ena družina. Druga so se napolnila s peskom in steklenicami. "
            "Vsako zimo je vihar odnesel kos skale. Govorilo se je o parkirišču. "
            "Družina več dela ni zmogla, tujcev brez pravil ni mogla spustiti zraven, "
            "sama sol pa še nikoli ni prinesla plače."
        ),
    },
    how_it_works=(
        {
            "en": (
                "The family and its neighbours founded a cooperative. In spring each "
                "pan is offered for rent at 40 euros a season. The tenant gets a "
                "brush, a number and a morning’s instruction, and promises to come at "
                "least once a week."
            ),
            "sl": (
                "Družina in sosedje so ustanovili zadrugo. Spomladi vsako polje "
                "ponudijo v najem za 40 evrov na sezono. Najemnik dobi metlo, številko "
                "in dopoldne navodil ter obljubi, da bo prišel vsaj enkrat na teden."
            ),
        },
        {
            "en": (
                "From May the pan is scrubbed and filled by bucket. The sun does the "
                "rest, and the tenant does what the sun leaves: topping up, skimming, "
                "keeping dogs away. The harvest is weighed by the family. Half goes to "
                "the tenant, half is sold by the cooperative under one label."
            ),
            "sl": (
                "Od maja naprej polje drgnejo in polnijo z vedri. Drugo opravi sonce; "
                "kar sonce pusti, opravi najemnik: doliva, posnema, odganja pse. "
                "Pridelek stehta družina. Polovica je najemnikova, polovico pod skupno "
                "oznako proda zadruga."
            ),
        },
        {
            "en": (
                "Repairs of the rock edges are done together on two Sundays in "
                "October, with lime and no cement. Whoever misses both pays 20 euros "
                "into the lime fund."
            ),
            "sl": (
                "Robove skale popravijo skupaj, dve nedelji v oktobru, z apnom in brez "
                "cementa. Kdor obe zamudi, v sklad za apno plača 20 evrov."
            ),
        },
    ),
    stakeholders={
        "en": (
            "The founding family teaches and weighs; 34 households rent; the local "
            "council keeps the car park away; a school takes two pans; three "
            "restaurants buy in advance; an environment group watches the birds."
        ),
        "sl": (
            "Ustanoviteljska družina uči in tehta; najema 34 gospodinjstev; krajevni "
            "svet skrbi, da parkirišča ne bo; šola ima dve polji; tri restavracije "
            "kupujejo vnaprej; okoljsko društvo spremlja ptice."
        ),
    },
    resources=Resource(
        Decimal("4600"),
        "EUR",
        Decimal("0.5"),
        34,
        "",
        {
            "en": (
                "A season costs about 4,600 euros: lime, brushes, insurance, labels "
                "and one half-time wage in summer. Rents and sales cover it in dry "
                "years."
            ),
            "sl": (
                "Sezona stane približno 4.600 evrov: apno, metle, zavarovanje, nalepke "
                "in poletna plača za polovični čas. Najemnine in prodaja to v sušnih "
                "letih pokrijejo."
            ),
        },
    ),
    evidence={
        "en": (
            "In 2019 there were 131 pans in use, against 60 in 2014. The cooperative "
            "sold 3,200 kilograms. A survey of edges shows less loss of rock where "
            "lime was used; the wet summer of 2018 brought hardly any salt and still "
            "29 of 34 tenants stayed."
        ),
        "sl": (
            "Leta 2019 je bilo v rabi 131 polj, leta 2014 pa 60. Zadruga je prodala "
            "3.200 kilogramov soli. Popis robov kaže, da je skale manj izginilo tam, "
            "kjer so uporabili apno; deževno poletje 2018 soli skoraj ni dalo, pa je "
            "vseeno ostalo 29 od 34 najemnikov."
        ),
    },
    figures=(
        Figure(
            Decimal("131"),
            {"en": "Pans in use", "sl": "Solna polja v rabi"},
            {"en": "pans", "sl": "polj"},
            Decimal("60"),
            2019,
            "Kooperattiva tal-melħ (demo)",
        ),
        Figure(
            Decimal("3200"),
            {
                "en": "Salt sold under the common label",
                "sl": "Sol, prodana pod skupno oznako",
            },
            {"en": "kilograms a year", "sl": "kilogramov na leto"},
            Decimal("900"),
            2019,
            "Kooperattiva tal-melħ (demo)",
        ),
    ),
    challenges={
        "en": (
            "The shore is public, the pans are family property by custom and nobody "
            "has a map both sides accept. The cooperative works on trust and one "
            "renewable letter."
        ),
        "sl": (
            "Obala je javna, polja so po običaju družinska last, zemljevida, ki bi ga "
            "priznali obe strani, pa ni. Zadruga dela na podlagi zaupanja in enega "
            "pisma, ki ga vsakič obnovijo."
        ),
    },
    what_did_not_work={
        "en": (
            "Day tickets for visitors to harvest a handful were popular and ruinous: "
            "shoes broke the crust and the salt turned grey. Visitors now watch from "
            "the path and buy a bag."
        ),
        "sl": (
            "Dnevne vstopnice, s katerimi so obiskovalci smeli pobrati pest soli, so "
            "bile priljubljene in pogubne: čevlji so lomili skorjo in sol je posivela. "
            "Zdaj obiskovalci gledajo s poti in kupijo vrečko."
        ),
    },
    transfer={
        "en": (
            "Works where heritage consists of many equal small parts: terraces, "
            "beehives, vines, garden plots, mooring rings. One part must be small "
            "enough for one household. The people who have always done the work must "
            "be the ones who teach and weigh, and must earn from it. Fix the share in "
            "advance, because half is easy to understand. Expect a bad year early on "
            "and say so in the contract."
        ),
        "sl": (
            "Deluje tam, kjer dediščino sestavlja veliko enakih majhnih delov: terase, "
            "panji, trte, vrtički, privezi. En del mora biti dovolj majhen za eno "
            "gospodinjstvo. Učijo in tehtajo naj tisti, ki so to delo vedno "
            "opravljali, in od tega naj tudi zaslužijo. Delež določite vnaprej; "
            "polovico razume vsak. Računajte s tem, da bo slabo leto prišlo zgodaj, in "
            "to zapišite v pogodbo."
        ),
    },
    conditions=(
        Condition(
            {
                "en": "The old holders of the craft lead and are paid",
                "sl": "Stari nosilci znanja vodijo delo in so plačani",
            },
            "essential",
        ),
        Condition(
            {
                "en": "Parts small enough for one household",
                "sl": "Deli, ki jih zmore eno gospodinjstvo",
            },
            "essential",
        ),
        Condition(
            {
                "en": "Buyers who pay before the harvest",
                "sl": "Kupci, ki plačajo pred pobiranjem",
            },
            "helpful",
        ),
    ),
    building_blocks=(
        BuildingBlock(
            {"en": "Number and map", "sl": "Oštevilčiti in vrisati"},
            {
                "en": (
                    "Each pan gets a number on a drawing, with the name the family has "
                    "always used for it."
                ),
                "sl": (
                    "Vsako polje na risbi dobi številko in ime, ki ga družina "
                    "uporablja od nekdaj."
                ),
            },
            "prepare",
            {
                "en": "Two mornings with the oldest salt worker",
                "sl": "Dve dopoldnevi z najstarejšim solinarjem",
            },
            {
                "en": "The names were worth more than the map.",
                "sl": "Imena so bila vredna več kot zemljevid.",
            },
        ),
        BuildingBlock(
            {"en": "One morning of instruction", "sl": "Dopoldne navodil"},
            {
                "en": "Tenants scrub the family’s pan before they may touch their own.",
                "sl": (
                    "Najemniki najprej zdrgnejo družinsko polje, šele potem smejo "
                    "prijeti za svoje."
                ),
            },
            "start",
            {"en": "Brushes of the right hardness", "sl": "Prav trde metle"},
            {
                "en": "Nobody who had scrubbed once came late again.",
                "sl": "Kdor je enkrat drgnil, ni nikoli več zamudil.",
            },
        ),
        BuildingBlock(
            {"en": "Lime Sundays", "sl": "Apnene nedelje"},
            {
                "en": (
                    "Twice in October the edges are mended in one long row of people, "
                    "and then there is soup."
                ),
                "sl": (
                    "Dvakrat v oktobru dolga vrsta ljudi popravlja robove, potem je "
                    "juha."
                ),
            },
            "sustain",
            {
                "en": "A mason who mixes and supervises",
                "sl": "Zidar, ki meša in nadzoruje",
            },
            {
                "en": "The fine is hardly ever paid; the soup is the better argument.",
                "sl": "Kazen skoraj nikoli ni plačana; juha je boljši razlog.",
            },
        ),
    ),
    civil_society={
        "en": (
            "Tenants have half of the votes in the cooperative and elect the person "
            "who keeps the calendar."
        ),
        "sl": (
            "Najemniki imajo v zadrugi polovico glasov in izvolijo tistega, ki vodi "
            "koledar."
        ),
    },
    private_companies={
        "en": (
            "Three restaurants pay in April for salt they receive in September. Their "
            "names are on the label, in small letters."
        ),
        "sl": (
            "Tri restavracije aprila plačajo sol, ki jo dobijo septembra. Njihova "
            "imena so na nalepki, z majhnimi črkami."
        ),
    },
    partner="council-mt",
    meeting="meeting-4",
    slot="2020-10-07 14:30",
    expert_opinion={
        "en": (
            "A fine example of shared risk. The open question of ownership should be "
            "settled while everyone is still on good terms."
        ),
        "sl": (
            "Lep primer deljenega tveganja. Odprto vprašanje lastništva bi bilo treba "
            "rešiti, dokler se vsi dobro razumejo."
        ),
    },
    expert="N. N. (demo)",
    expert_date=dt.date(2020, 11, 2),
    adoptions=(
        Adoption(
            "Društvo za suhi zid (demo)",
            "Štanjel",
            dt.date(2021, 4, 10),
            {
                "en": (
                    "Terrace walls offered by the ten metres: a household adopts a "
                    "stretch and the society teaches."
                ),
                "sl": (
                    "Zidovi teras po deset metrov: gospodinjstvo posvoji odsek, "
                    "društvo pa ga uči."
                ),
            },
            True,
        ),
    ),
)
