"""A practice of the Dutch meeting, also told in Dutch."""

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

MUSEUM_SUITCASE = Practice(
    key="museum-suitcase",
    title={
        "en": "The museum in a suitcase: twelve real things on a kitchen table",
        "nl": "Het museum in een koffer: twaalf echte dingen op een keukentafel",
        "sl": "Muzej v kovčku: dvanajst pravih predmetov na kuhinjski mizi",
    },
    summary={
        "en": (
            "A town museum lends suitcases with real objects to whoever cannot come: "
            "schools, care homes, new arrivals."
        ),
        "nl": (
            "Een stadsmuseum leent koffers met echte voorwerpen uit aan wie niet kan "
            "komen: scholen, zorghuizen, nieuwkomers."
        ),
        "sl": (
            "Mestni muzej kovčke s pravimi predmeti posoja vsem, ki ne morejo priti: "
            "šolam, domovom za starejše, priseljencem."
        ),
    },
    teaser={
        "en": (
            "No glass, no gloves, no “please do not touch”. You lift the lid and the "
            "first thing you meet is a smell: tar, soap and somebody’s apples."
        ),
        "nl": (
            "Geen glas, geen handschoenen, geen “niet aanraken”. Je tilt het deksel op "
            "en het eerste wat je ontmoet is een geur: teer, zeep en iemands appels."
        ),
        "sl": (
            "Brez stekla, brez rokavic, brez »ne dotikajte se«. Dvignete pokrov in "
            "najprej vas pozdravi vonj: katran, milo in jabolka iz nečije shrambe."
        ),
    },
    themes=("adult-education", "valorization-ethics", "civil-society"),
    art="museum-suitcase",
    alt={
        "en": (
            "An open suitcase: photographs in the lid, below them an amphora, keys, a "
            "shell, a small house and a reel of thread."
        ),
        "nl": (
            "Een open koffer: foto’s in het deksel, daaronder een amfora, sleutels, "
            "een schelp, een huisje en een klos garen."
        ),
        "sl": (
            "Odprt kovček: v pokrovu fotografije, spodaj amfora, ključi, školjka, "
            "hišica in tuljava niti."
        ),
    },
    body=(
        Block(
            "quote",
            {
                "en": (
                    "She held the ladle and spoke for the first time in weeks. About "
                    "soup. Then about her mother."
                ),
                "nl": (
                    "Ze hield de pollepel vast en sprak voor het eerst in weken. Over "
                    "soep. En daarna over haar moeder."
                ),
                "sl": (
                    "V roki je držala zajemalko in prvič po več tednih spregovorila. O "
                    "juhi. Potem o svoji mami."
                ),
            },
            attribution={
                "en": "Carer in a nursing home (sample)",
                "nl": "Verzorgende in een verpleeghuis (voorbeeld)",
                "sl": "Negovalka v domu za starejše (vzorčna oseba)",
            },
        ),
    ),
    announcement={
        "en": (
            "A museum that comes by bicycle: what happens when real objects leave the "
            "showcase."
        ),
        "nl": (
            "Een museum dat op de fiets komt: wat er gebeurt als echte voorwerpen de "
            "vitrine verlaten."
        ),
        "sl": (
            "Muzej, ki pride s kolesom: kaj se zgodi, ko pravi predmeti zapustijo "
            "vitrino."
        ),
    },
    owner="Stadsmuseum (demo)",
    country="NL",
    town="Enkhuizen",
    nuts="NL321",
    latitude=Decimal("52.70360"),
    longitude=Decimal("5.29170"),
    scope="local",
    start=2013,
    practice_types=("education", "collection"),
    heritage_types=("movable",),
    governance_types=("mixed",),
    target_groups=("older-people", "schools", "migrants"),
    sdgs=(3, 4, 10),
    context={
        "en": (
            "The museum owned 340 duplicates and objects without a story, taking up "
            "half its store. Inspectors advised it to dispose of them. At the same "
            "time the nearest care home had stopped its visits: two hours of "
            "preparation for twenty minutes among showcases that were too high for a "
            "wheelchair."
        ),
        "nl": (
            "Het museum bezat 340 dubbele stukken en voorwerpen zonder verhaal, de "
            "helft van het depot. Het advies was: afstoten. Intussen kwam het "
            "dichtstbijzijnde zorghuis niet meer langs: twee uur voorbereiding voor "
            "twintig minuten tussen vitrines die voor een rolstoel te hoog waren."
        ),
        "sl": (
            "Muzej je imel 340 dvojnikov in predmetov brez zgodbe, ki so zasedali "
            "polovico depoja. Svetovali so mu, naj jih izloči. Najbližji dom za "
            "starejše je medtem obiske opustil: dve uri priprav za dvajset minut med "
            "vitrinami, ki so za invalidski voziček previsoke."
        ),
    },
    how_it_works=(
        {
            "en": (
                "Each suitcase holds 12 real objects around one theme: washing, going "
                "to sea, the first school day, leaving home. Every object may be held, "
                "smelt and, with one exception, used. A card asks one question and "
                "gives no answer."
            ),
            "nl": (
                "Elke koffer bevat 12 echte voorwerpen rond één thema: wassen, naar "
                "zee gaan, de eerste schooldag, weggaan van huis. Elk voorwerp mag "
                "worden vastgehouden, geroken en, op één na, gebruikt. Een kaartje "
                "stelt één vraag en geeft geen antwoord."
            ),
            "sl": (
                "V vsakem kovčku je 12 pravih predmetov na eno temo: pranje, odhod na "
                "morje, prvi šolski dan, odhod od doma. Vsak predmet se sme prijeti, "
                "povonjati in, z eno izjemo, tudi uporabiti. Listek zastavi eno "
                "vprašanje in ne ponudi odgovora."
            ),
        },
        {
            "en": (
                "A trained volunteer brings the case by cargo bicycle and stays for an "
                "hour, or leaves it for two weeks with a teacher or carer who has done "
                "the half-day course. Before it comes back, the borrowers add one "
                "object of their own for the next house."
            ),
            "nl": (
                "Een opgeleide vrijwilliger brengt de koffer op de bakfiets en blijft "
                "een uur, of laat hem twee weken achter bij een leerkracht of "
                "verzorgende die de cursus van een halve dag heeft gedaan. Voor hij "
                "teruggaat, leggen de leners er één eigen voorwerp bij voor het "
                "volgende huis."
            ),
            "sl": (
                "Usposobljen prostovoljec kovček pripelje s tovornim kolesom in ostane "
                "eno uro ali pa ga za dva tedna pusti učitelju oziroma negovalki, ki "
                "je opravila poldnevni tečaj. Preden se kovček vrne, mu izposojevalci "
                "dodajo en svoj predmet za naslednjo hišo."
            ),
        },
        {
            "en": (
                "Breakage is allowed for. Each case has a small book in which damage "
                "is described by whoever caused it; nobody has to pay."
            ),
            "nl": (
                "Met breuk is rekening gehouden. In elke koffer zit een boekje waarin "
                "wie iets beschadigt dat zelf opschrijft; niemand hoeft te betalen."
            ),
            "sl": (
                "Z lomom računajo. V vsakem kovčku je knjižica, v katero škodo opiše "
                "tisti, ki jo je povzročil; plačati ni treba nikomur."
            ),
        },
    ),
    stakeholders={
        "en": (
            "The museum chooses and insures; 15 volunteers carry; four schools, three "
            "care homes and a language café borrow; a bicycle maker keeps the cargo "
            "bicycles running."
        ),
        "nl": (
            "Het museum kiest en verzekert; 15 vrijwilligers rijden; vier scholen, "
            "drie zorghuizen en een taalcafé lenen; een fietsenmaker houdt de "
            "bakfietsen aan de praat."
        ),
        "sl": (
            "Muzej izbira in zavaruje; 15 prostovoljcev prevaža; štiri šole, trije "
            "domovi za starejše in jezikovna kavarna si izposojajo; kolesarski mehanik "
            "skrbi za tovorna kolesa."
        ),
    },
    resources=Resource(
        Decimal("5200"),
        "EUR",
        Decimal("0.3"),
        15,
        "Gemeente (demo)",
        {
            "en": (
                "One suitcase costs about 450 euros to fill and line. Running 8 of "
                "them takes 5,200 euros a year, chiefly for working hours. The "
                "municipality and the friends of the museum pay."
            ),
            "nl": (
                "Eén koffer vullen en bekleden kost ongeveer 450 euro. Met 8 koffers "
                "is jaarlijks 5.200 euro nodig, vooral voor werkuren. De gemeente en "
                "de vrienden van het museum betalen."
            ),
            "sl": (
                "Napolniti in obložiti en kovček stane približno 450 evrov. Za 8 "
                "kovčkov je treba 5.200 evrov na leto, večinoma za delovne ure. "
                "Plačajo občina in prijatelji muzeja."
            ),
        },
    ),
    evidence={
        "en": (
            "In 2018 the cases made 164 journeys and met 2,900 people; 610 of them had "
            "never been to the museum. Of 96 objects 5 were broken and 1 was lost. The "
            "care homes note calmer evenings after a visit, though nobody has measured "
            "this properly."
        ),
        "nl": (
            "In 2018 maakten de koffers 164 reizen en ontmoetten ze 2.900 mensen; 610 "
            "van hen waren nooit in het museum geweest. Van 96 voorwerpen braken er 5 "
            "en raakte er 1 kwijt. De zorghuizen merken rustiger avonden na een "
            "bezoek, al heeft niemand dat goed gemeten."
        ),
        "sl": (
            "Leta 2018 so kovčki opravili 164 poti in srečali 2.900 ljudi; 610 od njih "
            "še nikoli ni bilo v muzeju. Od 96 predmetov se jih je 5 razbilo, 1 pa se "
            "je izgubil. Domovi po obisku opažajo mirnejše večere, a tega še nihče ni "
            "zares izmeril."
        ),
    },
    figures=(
        Figure(
            Decimal("164"),
            {
                "en": "Journeys of the suitcases",
                "nl": "Reizen van de koffers",
                "sl": "Poti, ki so jih opravili kovčki",
            },
            {"en": "journeys a year", "nl": "reizen per jaar", "sl": "poti na leto"},
            Decimal("12"),
            2018,
            "Stadsmuseum (demo)",
        ),
        Figure(
            Decimal("2900"),
            {
                "en": "People reached outside the museum",
                "nl": "Mensen bereikt buiten het museum",
                "sl": "Ljudje, doseženi zunaj muzeja",
            },
            {"en": "people a year", "nl": "mensen per jaar", "sl": "ljudi na leto"},
            Decimal("180"),
            2018,
            "Stadsmuseum (demo)",
        ),
    ),
    challenges={
        "en": (
            "Some objects wake hard memories, above all in the case about leaving "
            "home. It now travels only with a volunteer who knows the group."
        ),
        "nl": (
            "Sommige voorwerpen wekken zware herinneringen, vooral in de koffer over "
            "weggaan. Die reist nu alleen met een vrijwilliger die de groep kent."
        ),
        "sl": (
            "Nekateri predmeti prebudijo težke spomine, zlasti v kovčku o odhodu od "
            "doma. Ta zdaj potuje le s prostovoljcem, ki skupino pozna."
        ),
    },
    what_did_not_work={
        "en": (
            "The first cases held copies. People noticed within a minute, put them "
            "down and talked about the weather."
        ),
        "nl": (
            "In de eerste koffers zaten kopieën. Mensen merkten dat binnen een minuut, "
            "legden ze neer en praatten over het weer."
        ),
        "sl": (
            "V prvih kovčkih so bile kopije. Ljudje so to opazili v eni minuti, jih "
            "odložili in se pogovarjali o vremenu."
        ),
    },
    transfer={
        "en": (
            "Start with what your store has too much of. Write down, with your board, "
            "which objects may wear out and why; this is an ethical decision before it "
            "is a practical one. One case is enough for a year. Let the first "
            "borrowers complain and rebuild it with them. A library, a parish or an "
            "archive can lend a case as well as a museum can."
        ),
        "nl": (
            "Begin met wat er te veel in het depot ligt. Leg met het bestuur vast "
            "welke voorwerpen mogen slijten en waarom; dat is eerst een ethisch en dan "
            "pas een praktisch besluit. Eén koffer is genoeg voor een jaar. Laat de "
            "eerste leners klagen en maak hem samen opnieuw. Een bibliotheek, parochie "
            "of archief kan net zo goed een koffer uitlenen als een museum."
        ),
        "sl": (
            "Začnite s tem, česar je v depoju preveč. S svetom zavoda zapišite, kateri "
            "predmeti se smejo obrabiti in zakaj; to je najprej etična odločitev in "
            "šele potem praktična. Za eno leto zadostuje en kovček. Prvi izposojevalci "
            "naj se pritožijo; kovček nato preuredite z njimi. Knjižnica, župnija ali "
            "arhiv ga lahko posojajo prav tako dobro kot muzej."
        ),
    },
    conditions=(
        Condition(
            {
                "en": "A written decision on what may wear out",
                "nl": "Een schriftelijk besluit over wat mag slijten",
                "sl": "Pisna odločitev o tem, kaj se sme obrabiti",
            },
            "essential",
        ),
        Condition(
            {
                "en": "Real objects, however modest",
                "nl": "Echte voorwerpen, hoe bescheiden ook",
                "sl": "Pravi predmeti, pa naj bodo še tako skromni",
            },
            "essential",
        ),
        Condition(
            {
                "en": "A vehicle that needs no car park",
                "nl": "Een voertuig waarvoor geen parkeerplaats nodig is",
                "sl": "Vozilo, ki ne potrebuje parkirišča",
            },
            "helpful",
        ),
    ),
    building_blocks=(
        BuildingBlock(
            {
                "en": "Decide what may wear out",
                "nl": "Beslissen wat mag slijten",
                "sl": "Odločitev, kaj se sme obrabiti",
            },
            {
                "en": (
                    "Curator, volunteers and one outsider go through the store and "
                    "mark objects with a yellow label."
                ),
                "nl": (
                    "Conservator, vrijwilligers en één buitenstaander lopen door het "
                    "depot en geven voorwerpen een geel label."
                ),
                "sl": (
                    "Kustosinja, prostovoljci in nekdo od zunaj gredo skozi depo in "
                    "predmete označijo z rumenim listkom."
                ),
            },
            "prepare",
            {
                "en": "A collection policy that can be quoted",
                "nl": "Een collectiebeleid waaruit je kunt citeren",
                "sl": "Zbirateljska politika, na katero se je mogoče sklicevati",
            },
            {
                "en": "The outsider asks the best questions.",
                "nl": "De buitenstaander stelt de beste vragen.",
                "sl": "Najboljša vprašanja zastavi tisti od zunaj.",
            },
        ),
        BuildingBlock(
            {
                "en": "One question per object",
                "nl": "Eén vraag per voorwerp",
                "sl": "Eno vprašanje na predmet",
            },
            {
                "en": "Cards never explain. “Who carried this?” works; dates do not.",
                "nl": (
                    "Kaartjes leggen nooit uit. “Wie droeg dit?” werkt; jaartallen "
                    "niet."
                ),
                "sl": (
                    "Listki nikoli ne razlagajo. »Kdo je to nosil?« deluje; letnice ne."
                ),
            },
            "start",
            {
                "en": "Testing with people over eighty and under eight",
                "nl": "Uitproberen met mensen boven de tachtig en onder de acht",
                "sl": "Preizkus z ljudmi nad osemdeset in pod osem let",
            },
            {
                "en": "If a card needs two lines, the object is the wrong one.",
                "nl": (
                    "Heeft een kaartje twee regels nodig, dan is het voorwerp verkeerd."
                ),
                "sl": "Če listek potrebuje dve vrstici, je napačen predmet.",
            },
        ),
        BuildingBlock(
            {
                "en": "Add and pass on",
                "nl": "Toevoegen en doorgeven",
                "sl": "Dodati in podati naprej",
            },
            {
                "en": (
                    "Each house adds one thing and takes out the thing that the last "
                    "house added."
                ),
                "nl": (
                    "Elk huis legt er iets bij en haalt eruit wat het vorige huis had "
                    "toegevoegd."
                ),
                "sl": (
                    "Vsaka hiša nekaj doda in vzame ven tisto, kar je dodala prejšnja."
                ),
            },
            "sustain",
            {
                "en": "A coordinator who reads the damage books",
                "nl": "Een coördinator die de schadeboekjes leest",
                "sl": "Koordinatorka, ki bere knjižice o škodi",
            },
            {
                "en": "The added things became an exhibition of their own.",
                "nl": "De toegevoegde dingen werden een eigen tentoonstelling.",
                "sl": "Iz dodanih predmetov je nastala posebna razstava.",
            },
        ),
    ),
    civil_society={
        "en": (
            "The friends’ association owns the bicycles and trains the volunteers; the "
            "museum has one vote among five on new themes."
        ),
        "nl": (
            "De vriendenvereniging bezit de fietsen en leidt vrijwilligers op; bij "
            "nieuwe thema’s heeft het museum één van de vijf stemmen."
        ),
        "sl": (
            "Društvo prijateljev muzeja je lastnik koles in usposablja prostovoljce; o "
            "novih temah ima muzej enega od petih glasov."
        ),
    },
    private_companies={
        "en": (
            "A luggage shop gives suitcases left behind by customers; the bicycle "
            "maker repairs in exchange for a plate with his name."
        ),
        "nl": (
            "Een kofferwinkel geeft koffers die klanten achterlieten; de fietsenmaker "
            "repareert in ruil voor een bordje met zijn naam."
        ),
        "sl": (
            "Trgovina s kovčki podari tiste, ki jih stranke pustijo; kolesarski "
            "mehanik popravlja v zameno za ploščico s svojim imenom."
        ),
    },
    partner="reinwardt",
    meeting="meeting-3",
    slot="2019-10-09 14:00",
    expert_opinion={
        "en": (
            "Disposal is usually discussed as loss. Here wearing out is a chosen form "
            "of use, decided in the open. That deserves to be taught."
        ),
        "nl": (
            "Afstoten wordt meestal als verlies besproken. Hier is slijtage een "
            "gekozen vorm van gebruik, in openheid besloten. Dat verdient een plek in "
            "het onderwijs."
        ),
        "sl": (
            "O izločanju navadno govorimo kot o izgubi. Tu je obraba izbran način "
            "uporabe, o katerem so se odločili javno. To bi bilo vredno poučevati."
        ),
    },
    expert="N. N. (demo)",
    expert_date=dt.date(2019, 11, 4),
    adoptions=(
        Adoption(
            "Skaitytojų būrelis (demo)",
            "Plungė",
            dt.date(2020, 9, 15),
            {
                "en": (
                    "A case for readers: each object comes from a book, and the "
                    "question on the card is which one."
                ),
                "nl": (
                    "Een koffer voor lezers: elk voorwerp komt uit een boek, en de "
                    "vraag op het kaartje is uit welk."
                ),
                "sl": (
                    "Kovček za bralce: vsak predmet je iz neke knjige, vprašanje na "
                    "listku pa je, iz katere."
                ),
            },
            True,
        ),
    ),
)
