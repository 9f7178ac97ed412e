"""A practice of the Lithuanian meeting: looms that travel from house to house."""

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

LOOM_LOAN = Practice(
    key="loom-loan",
    title={
        "en": "A loom on loan: weaving comes to the kitchen for a winter",
        "sl": "Statve na posodo: tkanje za eno zimo pride v kuhinjo",
    },
    summary={
        "en": (
            "A guild lends complete looms to households for five months, with a "
            "neighbour who comes to help on Mondays."
        ),
        "sl": (
            "Ceh gospodinjstvom za pet mesecev posodi cele statve in sosedo, ki ob "
            "ponedeljkih pride pomagat."
        ),
    },
    teaser={
        "en": (
            "The loom arrives on a trailer in October and leaves in March. In between, "
            "the whole house learns its sound, and at least one person learns to make "
            "a sash."
        ),
        "sl": (
            "Statve pripeljejo oktobra na prikolici in jih odpeljejo marca. Vmes se "
            "vsa hiša navadi na njihov zvok in vsaj en človek se nauči stkati pas."
        ),
    },
    themes=("adult-education", "cultural-entrepreneurship"),
    art="weaving-loom",
    alt={
        "en": (
            "A weaver, seen from behind, at a tall loom with patterned cloth; balls of "
            "wool on shelves beside it."
        ),
        "sl": (
            "Tkalka, videna s hrbta, pri visokih statvah z vzorčastim blagom; ob njih "
            "police s klobčiči volne."
        ),
    },
    body=(
        Block(
            "quote",
            {
                "en": (
                    "My husband measured the kitchen three times. In the end we moved "
                    "the sofa out to the barn and nobody has missed it."
                ),
                "sl": (
                    "Mož je kuhinjo trikrat premeril. Na koncu smo v skedenj odnesli "
                    "kavč in nihče ga ni pogrešal."
                ),
            },
            attribution={
                "en": "A borrower in the second winter (sample)",
                "sl": "Izposojevalka v drugi zimi (vzorčna oseba)",
            },
        ),
    ),
    announcement={
        "en": (
            "Would you give up your sofa for five months? Some families did, and "
            "learned to weave."
        ),
        "sl": (
            "Bi se za pet mesecev odrekli kavču? Nekaj družin se mu je in naučile so "
            "se tkati."
        ),
    },
    owner="Audėjų gildija (demo)",
    country="LT",
    town="Rietavas",
    nuts="LT028",
    latitude=Decimal("55.72530"),
    longitude=Decimal("21.93250"),
    scope="regional",
    start=2015,
    practice_types=("craft", "collection"),
    heritage_types=("intangible", "movable"),
    governance_types=("association",),
    target_groups=("adults-learning", "residents", "older-people"),
    sdgs=(4, 8, 12),
    context={
        "en": (
            "In barns around the town there were dozens of looms that nobody used and "
            "nobody wished to burn. The museum had 6 and could take no more. Weaving "
            "courses existed, but people forgot between one Saturday and the next what "
            "their hands had learned, and the farms were too far from town for a "
            "weekly evening in winter."
        ),
        "sl": (
            "V skednjih okoli mesta je bilo na desetine statev, ki jih nihče ni "
            "uporabljal in nihče hotel sežgati. Muzej jih je imel 6 in več jih ni "
            "mogel vzeti. Tkalski tečaji so bili, vendar so ljudje od sobote do sobote "
            "pozabili, česa so se roke naučile, kmetije pa so za tedenski večer v "
            "mestu pozimi predaleč."
        ),
    },
    how_it_works=(
        {
            "en": (
                "In summer members of the guild collect looms from barns, with the "
                "owner’s word and a written receipt. Two joiners replace what the "
                "woodworm has eaten and paint a number on the beam. A loom stays the "
                "property of its family."
            ),
            "sl": (
                "Poleti člani ceha poberejo statve po skednjih, na lastnikovo besedo "
                "in s pisnim potrdilom. Mizarja zamenjata, kar je pojedel črv, in na "
                "gredo narišeta številko. Statve ostanejo last družine."
            ),
        },
        {
            "en": (
                "In October a trailer takes each loom to a household that asked for "
                "it. The guild sets it up with a warp long enough for one sash and two "
                "towels. A weaver who lives within 10 kilometres becomes the loom’s "
                "neighbour and comes on Mondays."
            ),
            "sl": (
                "Oktobra prikolica vsake statve odpelje v gospodinjstvo, ki si jih je "
                "zaželelo. Ceh jih postavi in nanje navije osnovo, dolgo za en pas in "
                "dve brisači. Tkalka, ki živi največ 10 kilometrov daleč, postane "
                "soseda statev in prihaja ob ponedeljkih."
            ),
        },
        {
            "en": (
                "In March everybody brings what they made to the library. Nothing is "
                "judged. Whoever wants to go on may buy a used loom from the guild for "
                "the price of its repair."
            ),
            "sl": (
                "Marca vsi v knjižnico prinesejo, kar so naredili. Nihče ničesar ne "
                "ocenjuje. Kdor hoče nadaljevati, lahko od ceha kupi rabljene statve "
                "po ceni popravila."
            ),
        },
    ),
    stakeholders={
        "en": (
            "The guild has 26 members; families lend the looms; 9 weavers act as "
            "neighbours; the library hosts the March day; a farmers’ cooperative lends "
            "the trailer; the museum advises on repair."
        ),
        "sl": (
            "Ceh ima 26 članov; družine posodijo statve; 9 tkalk je v vlogi sosed; "
            "knjižnica gosti marčni dan; kmečka zadruga posodi prikolico; muzej "
            "svetuje pri popravilih."
        ),
    },
    resources=Resource(
        Decimal("2100"),
        "EUR",
        None,
        26,
        "Savivaldybė (demo)",
        {
            "en": (
                "A winter with 12 looms costs about 2,100 euros, mostly wool, linen "
                "and diesel. All the work is voluntary. Fees, the municipality and the "
                "sale of looms pay for it."
            ),
            "sl": (
                "Zima z 12 statvami stane približno 2.100 evrov, največ za volno, lan "
                "in gorivo. Vse delo je prostovoljno. Plačajo jo članarina, občina in "
                "prodaja statev."
            ),
        },
    ),
    evidence={
        "en": (
            "In four winters 47 households had a loom; 39 finished the first sash and "
            "11 bought a loom afterwards. Three of them now sell at the market. One "
            "loom was returned after two weeks because the cat would not leave the "
            "warp alone."
        ),
        "sl": (
            "V štirih zimah je imelo statve 47 gospodinjstev; 39 jih je dokončalo prvi "
            "pas in 11 je statve pozneje kupilo. Tri zdaj prodajajo na sejmu. Ene "
            "statve so se vrnile po dveh tednih, ker mačka osnove ni pustila pri miru."
        ),
    },
    figures=(
        Figure(
            Decimal("47"),
            {
                "en": "Households that borrowed a loom",
                "sl": "Gospodinjstva, ki so si izposodila statve",
            },
            {"en": "households", "sl": "gospodinjstev"},
            Decimal("0"),
            2019,
            "Audėjų gildija (demo)",
        ),
        Figure(
            Decimal("11"),
            {
                "en": "Households that went on with a loom of their own",
                "sl": "Gospodinjstva, ki so nadaljevala s svojimi statvami",
            },
            {"en": "households", "sl": "gospodinjstev"},
            Decimal("0"),
            2019,
            "Audėjų gildija (demo)",
        ),
    ),
    challenges={
        "en": (
            "A loom needs four square metres and a floor that is level. Flats are "
            "nearly always too small, so families in town wait longer than families on "
            "farms."
        ),
        "sl": (
            "Statve potrebujejo štiri kvadratne metre in raven pod. Stanovanja so "
            "skoraj vedno premajhna, zato družine v mestu čakajo dlje kot družine na "
            "kmetijah."
        ),
    },
    what_did_not_work={
        "en": (
            "Filmed lessons were tried to save the Monday journeys. People watched "
            "them and then waited for the neighbour all the same. The films are now "
            "shown only at the March day, for laughter."
        ),
        "sl": (
            "Da bi prihranili ponedeljkove vožnje, so poskusili s posnetimi lekcijami. "
            "Ljudje so jih pogledali in potem vseeno čakali na sosedo. Posnetke zdaj "
            "predvajajo samo še na marčnem dnevu, za smeh."
        ),
    },
    transfer={
        "en": (
            "Any large tool that sleeps in barns can travel: a cider press, a "
            "letterpress, a potter’s wheel. What matters is the neighbour. Find the "
            "neighbours first and the tools second; lend only as many as there are "
            "Mondays. Write the receipt in words a grandson will understand. A full "
            "winter is the right length: less is a visit, more is furniture."
        ),
        "sl": (
            "Potuje lahko vsako veliko orodje, ki spi v skednju: stiskalnica za "
            "jabolčnik, tiskarski stroj, lončarsko vreteno. Bistvena je soseda. "
            "Najprej poiščite sosede in šele potem orodje; posodite ga le toliko, "
            "kolikor je ponedeljkov. Potrdilo napišite tako, da ga bo razumel tudi "
            "vnuk. Prava mera je cela zima: manj je obisk, več je pohištvo."
        ),
    },
    conditions=(
        Condition(
            {
                "en": "A helper who lives nearby and comes every week",
                "sl": "Pomočnica ali pomočnik iz bližine, ki pride vsak teden",
            },
            "essential",
        ),
        Condition(
            {
                "en": "Tools that are repaired before they travel",
                "sl": "Orodje, popravljeno pred potjo",
            },
            "essential",
        ),
        Condition(
            {
                "en": "A trailer and a dry store for the summer",
                "sl": "Prikolica in suho skladišče za poletje",
            },
            "helpful",
        ),
    ),
    building_blocks=(
        BuildingBlock(
            {"en": "The receipt", "sl": "Potrdilo"},
            {
                "en": (
                    "One page says whose the loom is, where it may go and what happens "
                    "if it breaks. Both sides keep a copy."
                ),
                "sl": (
                    "Na eni strani piše, čigave so statve, kam smejo in kaj se zgodi, "
                    "če se zlomijo. Izvod obdržita obe strani."
                ),
            },
            "prepare",
            {
                "en": "Someone who knows every barn",
                "sl": "Nekdo, ki pozna vsak skedenj",
            },
            {
                "en": (
                    "Families lend more readily when the paper names their grandmother."
                ),
                "sl": "Družine raje posodijo, če je na papirju ime njihove babice.",
            },
        ),
        BuildingBlock(
            {"en": "Monday neighbours", "sl": "Ponedeljkove sosede"},
            {
                "en": (
                    "The weaver comes for an hour, repairs nothing that the learner "
                    "can repair, and drinks coffee."
                ),
                "sl": (
                    "Tkalka pride za eno uro, ne popravi ničesar, kar lahko učenka "
                    "popravi sama, in spije kavo."
                ),
            },
            "run",
            {
                "en": "Petrol money paid without forms",
                "sl": "Denar za gorivo brez obrazcev",
            },
            {
                "en": "Two looms for one neighbour are enough.",
                "sl": "Dvoje statev na eno sosedo je dovolj.",
            },
        ),
        BuildingBlock(
            {"en": "The March day", "sl": "Marčni dan"},
            {
                "en": (
                    "All the work lies on one long table. People tell where they went "
                    "wrong, and everyone writes it down."
                ),
                "sl": (
                    "Vse delo leži na eni dolgi mizi. Ljudje povedo, kje se jim je "
                    "zalomilo, in vsi si zapisujejo."
                ),
            },
            "sustain",
            {"en": "A library open on a Sunday", "sl": "Knjižnica, odprta v nedeljo"},
            {
                "en": "Half of the next winter’s borrowers come as guests.",
                "sl": "Polovica izposojevalcev za naslednjo zimo pride kot gostje.",
            },
        ),
    ),
    civil_society={
        "en": (
            "The guild is a society of neighbours without employees. It decides at one "
            "meeting a year who gets a loom; a child draws the lots."
        ),
        "sl": (
            "Ceh je društvo sosedov brez zaposlenih. Kdo dobi statve, odloči na enem "
            "občnem zboru na leto; žreba otrok."
        ),
    },
    private_companies={
        "en": (
            "A wool mill sells its ends to the guild by weight. The three households "
            "that sell at the market pay a tenth into the diesel fund."
        ),
        "sl": (
            "Predilnica cehu prodaja ostanke po teži. Gospodinjstva, ki prodajajo na "
            "sejmu, desetino dajo v sklad za gorivo."
        ),
    },
    partner="plunge",
    meeting="meeting-2",
    slot="2019-05-16 13:30",
    expert_opinion={
        "en": (
            "The practice keeps objects alive by using them, with the risk that "
            "entails. A short record of each loom before its first journey would "
            "protect both the object and its family."
        ),
        "sl": (
            "Praksa ohranja predmete pri življenju tako, da jih uporablja, z vsem "
            "tveganjem vred. Kratek popis vsakih statev pred prvo potjo bi zavaroval "
            "predmet in družino."
        ),
    },
    expert="N. N. (demo)",
    expert_date=dt.date(2019, 6, 7),
    adoptions=(
        Adoption(
            "Scuola di merletto (demo)",
            "Offida",
            dt.date(2019, 11, 8),
            {
                "en": (
                    "Lace pillows already went home for the winter; now each has a "
                    "neighbour, too, who comes on Mondays."
                ),
                "sl": (
                    "Klekljarske blazine so čez zimo že prej odhajale domov; zdaj ima "
                    "vsaka še sosedo, ki pride ob ponedeljkih."
                ),
            },
            False,
        ),
    ),
)
