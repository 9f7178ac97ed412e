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

BREAD_OVEN = Practice(
    key="bread-oven",
    source="sl",
    title={
        "sl": "Peč za vse: vas, ki ob sobotah spet peče skupaj",
        "en": "An oven for all: a village that bakes together again on Saturdays",
    },
    summary={
        "sl": (
            "Obnovljena vaška krušna peč je vsako soboto zakurjena. Testo prinese, "
            "kdor hoče, in odnese hleb ter zgodbo."
        ),
        "en": (
            "A restored village oven is lit every Saturday. Bring your dough; you go "
            "home with a loaf and with a story."
        ),
    },
    teaser={
        "sl": (
            "Dim nad strehami pomeni, da je peč zakurjena. Do desetih je na klopi "
            "dvanajst peharjev in prepir o tem, ali kumina sodi v kruh."
        ),
        "en": (
            "Smoke above the roofs means that the oven is lit. By ten there are twelve "
            "bread baskets on the bench and a quarrel over whether caraway belongs in "
            "bread."
        ),
    },
    themes=("heritage-public-space", "civil-society"),
    art="bread-oven",
    alt={
        "sl": (
            "Nekdo v predpasniku drži hlebec na dolgem loparju pred zidano pečjo z "
            "ognjem; na klopi so hlebci."
        ),
        "en": (
            "Somebody in an apron holds a loaf on a long peel before a stone oven with "
            "a fire; loaves lie on a bench."
        ),
    },
    body=(
        Block(
            "quote",
            {
                "sl": (
                    "V tej vasi se nismo sprli že leta. Potem smo dobili peč in zdaj "
                    "se spet imamo o čem."
                ),
                "en": (
                    "For years nobody quarrelled in this village. Then we got the "
                    "oven, and now there is something to quarrel about again."
                ),
            },
            attribution={
                "sl": "Predsednica vzorčnega vaškega društva",
                "en": "Chair of the sample village association",
            },
        ),
    ),
    announcement={
        "sl": (
            "Ena peč, trideset hlebov in vprašanje kumine: zakaj je vas na Krasu ob "
            "sobotah spet glasna."
        ),
        "en": (
            "One oven, thirty loaves and the matter of caraway: why a village on the "
            "Karst is loud again on Saturdays."
        ),
    },
    owner="Vaško društvo (demo)",
    country="SI",
    town="Pliskovica",
    nuts="SI044",
    latitude=Decimal("45.77200"),
    longitude=Decimal("13.78300"),
    scope="local",
    start=2013,
    practice_types=("event", "participation"),
    heritage_types=("food", "built", "intangible"),
    governance_types=("association", "mixed"),
    target_groups=("residents", "older-people", "migrants"),
    sdgs=(11, 12),
    context={
        "sl": (
            "Skupna peč sredi vasi je bila od sedemdesetih let prejšnjega stoletja "
            "shramba za gasilsko orodje. Trgovina se je zaprla, avtobus je vozil "
            "dvakrat na dan in ljudje so se videvali samo še na pogrebih. Ob popisu "
            "stavb je peč dobila oznako brez posebne vrednosti, čeprav je vsak "
            "starejši vaščan vedel povedati, kateri dan je pekla njegova družina."
        ),
        "en": (
            "Since the nineteen-seventies the common oven in the middle of the village "
            "had been a store for the fire brigade. The shop closed, the bus came "
            "twice a day and people met only at funerals. A survey of buildings marked "
            "the oven as having no particular value, although every older villager "
            "could say on which day their family used to bake."
        ),
    },
    how_it_works=(
        {
            "sl": (
                "Vaščani so peč v enem letu obnovili sami, po risbi, ki jo je po "
                "spominu narisal upokojeni zidar. Zdaj je zakurjena vsako soboto ob "
                "šestih zjutraj. Kurjač se menja po seznamu, ki visi na vratih; na "
                "njem je 18 gospodinjstev."
            ),
            "en": (
                "The villagers restored the oven themselves in one year, from a "
                "drawing that a retired mason had made from memory. Now it is lit "
                "every Saturday at six in the morning. The stokers take turns by a "
                "list on the door; it holds 18 households."
            ),
        },
        {
            "sl": (
                "Ob desetih je peč vroča. Testo prinese, kdor hoče, tudi gost. V peč "
                "gre 30 hlebov; če je testa več, odloči žreb. Za vsak hleb se plača z "
                "drvi: eno poleno na hleb."
            ),
            "en": (
                "By ten the oven is hot. Whoever wishes brings dough, guests too. It "
                "takes 30 loaves; if there is more dough, lots are drawn. Each loaf is "
                "paid for in firewood: one log for one loaf."
            ),
        },
        {
            "sl": (
                "Medtem ko se kruh peče, na klopi nekdo vodi »uro kvasa«: pove, od "
                "koga ima recept. Zapisovalka ga vpiše v knjigo, z napakami vred. Ob "
                "dvanajstih vrata zaprejo in v ohlajajoči se peči do večera sušijo "
                "sadje."
            ),
            "en": (
                "While the bread bakes somebody on the bench leads the “hour of yeast” "
                "and tells from whom the recipe came. A scribe enters it in the book, "
                "mistakes and all. At twelve the door is shut, and in the cooling oven "
                "fruit is dried until evening."
            ),
        },
    ),
    stakeholders={
        "sl": (
            "Vaško društvo, 18 gospodinjstev na seznamu kurjačev, gasilci, ki so "
            "dobili novo lopo, občina kot lastnica zemljišča, zavod kot svetovalec in "
            "mlinar iz sosednje doline."
        ),
        "en": (
            "The village association, 18 households on the stokers’ list, the fire "
            "brigade that got a new shed, the municipality as owner of the land, the "
            "institute as adviser, and a miller from the next valley."
        ),
    },
    resources=Resource(
        Decimal("7300"),
        "EUR",
        None,
        18,
        "Občina (demo)",
        {
            "sl": (
                "Obnova je stala 7.300 evrov, od tega polovico za novo gasilsko lopo. "
                "Na leto gre še 400 evrov za dimnikarja in zavarovanje. Del dajo "
                "občina in darovalci, drugo je prostovoljno delo."
            ),
            "en": (
                "The restoration cost 7,300 euros, half of it for the fire brigade’s "
                "new shed. Each year another 400 euros go to the chimney sweep and "
                "insurance. The municipality and donors give a part; the rest is "
                "voluntary work."
            ),
        },
    ),
    evidence={
        "sl": (
            "V letu 2019 je bila peč zakurjena 49-krat in iz nje je prišlo približno "
            "1.300 hlebov. V knjigi je 64 receptov iz 11 krajev, med njimi 9 od "
            "družin, ki so se priselile v zadnjih desetih letih. Med epidemijo so "
            "pekli naprej, hlebe pa puščali na okenskih policah."
        ),
        "en": (
            "In 2019 the oven was lit 49 times and gave about 1,300 loaves. The book "
            "holds 64 recipes from 11 places, 9 of them from families who moved in "
            "during the last ten years. During the epidemic the baking went on, and "
            "the loaves were left on window sills."
        ),
    },
    figures=(
        Figure(
            Decimal("1300"),
            {"sl": "Pečeni hlebi", "en": "Loaves baked"},
            {"sl": "hlebov na leto", "en": "loaves a year"},
            Decimal("0"),
            2019,
            "Vaško društvo (demo)",
        ),
        Figure(
            Decimal("64"),
            {"sl": "Recepti v knjigi", "en": "Recipes in the book"},
            {"sl": "receptov", "en": "recipes"},
            Decimal("0"),
            2020,
            "Vaško društvo (demo)",
        ),
    ),
    challenges={
        "sl": (
            "Poleti v času nevarnosti požarov kurjenje ni dovoljeno. Tedaj se vas dobi "
            "brez kruha in ugotovi, da manjka predvsem vonj."
        ),
        "en": (
            "In summer, while there is danger of fire, lighting is forbidden. The "
            "village then meets without bread and finds that it is chiefly the smell "
            "that is missing."
        ),
    },
    what_did_not_work={
        "sl": (
            "Prodaja kruha obiskovalcem je trajala eno sezono. Vrsta je bila dolga, "
            "domačini pa so ostali doma, ker zanje ni bilo prostora v peči. Zdaj se "
            "hleba ne da kupiti; lahko pa ga spečete."
        ),
        "en": (
            "Selling bread to visitors lasted one season. The queue was long, and the "
            "villagers stayed at home because there was no room for them in the oven. "
            "Now you cannot buy a loaf; but you may bake one."
        ),
    },
    transfer={
        "sl": (
            "Skoraj vsaka vas ima nekaj skupnega, kar stoji neuporabljeno: perišče, "
            "stiskalnico, zmrzovalnico, tehtnico. Najprej najdite nov prostor za "
            "tistega, ki je zdaj notri; tako boste dobili zaveznika. Plačilo naj ne bo "
            "denar. Seznam naj visi na vratih in ne na spletu, ker ga bodo ljudje "
            "brali, ko bodo šli mimo. Pravilo za premalo prostora določite, preden ga "
            "zmanjka."
        ),
        "en": (
            "Almost every village has something common that stands unused: a "
            "wash-house, a press, a cold store, a weighbridge. First find a new place "
            "for whoever is inside now; that wins you an ally. Let the payment not be "
            "money. Hang the list on the door and not on the web, because people read "
            "it as they pass. Make the rule for too little room before the room runs "
            "out."
        ),
    },
    conditions=(
        Condition(
            {
                "sl": "Redna ura, tudi kadar je malo testa",
                "en": "A regular hour, even when there is little dough",
            },
            "essential",
        ),
        Condition(
            {
                "sl": "Dogovor z gasilci in dimnikarjem",
                "en": "An agreement with the fire brigade and the chimney sweep",
            },
            "essential",
        ),
        Condition(
            {"sl": "Klop, na kateri se da čakati", "en": "A bench to wait on"},
            "helpful",
        ),
    ),
    building_blocks=(
        BuildingBlock(
            {"sl": "Lopa za gasilce", "en": "A shed for the fire brigade"},
            {
                "sl": (
                    "Preden so izpraznili peč, so zgradili lopo. Gasilci so potem prvi "
                    "prinesli opeko."
                ),
                "en": (
                    "The shed was built before the oven was emptied. The fire brigade "
                    "were then the first to bring bricks."
                ),
            },
            "prepare",
            {
                "sl": "Zemljišče, ki ga je dala občina",
                "en": "Land given by the municipality",
            },
            {
                "sl": "Najdražji del obnove ni bila peč in to je bilo prav.",
                "en": (
                    "The dearest part of the restoration was not the oven, and that "
                    "was right."
                ),
            },
        ),
        BuildingBlock(
            {"sl": "Seznam na vratih", "en": "The list on the door"},
            {
                "sl": "Kdor kuri, to napiše s kredo. Zamenjave se dogovorijo na klopi.",
                "en": (
                    "Whoever stokes writes it in chalk. Swaps are arranged on the "
                    "bench."
                ),
            },
            "run",
            {
                "sl": "Vrata, mimo katerih hodi vsa vas",
                "en": "A door that the whole village passes",
            },
            {
                "sl": "Spletni koledar so odprli trije, vrata vidijo vsi.",
                "en": "Three people opened the web calendar; everybody sees the door.",
            },
        ),
        BuildingBlock(
            {"sl": "Ura kvasa", "en": "The hour of yeast"},
            {
                "sl": (
                    "Recept se pove na glas, v jeziku, v katerem se ga je človek "
                    "naučil, in šele nato prevede."
                ),
                "en": (
                    "A recipe is told aloud in the language in which it was learned, "
                    "and translated only afterwards."
                ),
            },
            "sustain",
            {
                "sl": "Zapisovalka, ki ne popravlja",
                "en": "A scribe who corrects nothing",
            },
            {
                "sl": (
                    "Novi vaščani so ob kruhu spregovorili prej kot na zboru krajanov."
                ),
                "en": (
                    "New villagers spoke up over bread sooner than at the village "
                    "assembly."
                ),
            },
        ),
    ),
    civil_society={
        "sl": (
            "Peč upravlja društvo po pogodbi z občino, dolgi eno stran. O pravilih se "
            "odloča na klopi, zapisnik pa je kreda."
        ),
        "en": (
            "The association runs the oven under a contract of one page with the "
            "municipality. Rules are decided on the bench, and the minutes are chalk."
        ),
    },
    private_companies={
        "sl": (
            "Mlinar za vsako soboto da vrečo moke, na kateri je napisano njegovo ime. "
            "Dve gostilni sušita sadje v ohlajeni peči in zanj plačata z drvi."
        ),
        "en": (
            "The miller gives a sack of flour for every Saturday, with his name on it. "
            "Two inns dry fruit in the cooling oven and pay for it in firewood."
        ),
    },
    partner="institute-si",
    meeting="meeting-5",
    slot="2021-05-20 10:00",
    expert_opinion={
        "sl": (
            "Vrednost te peči ni v zidu, ki je večinoma nov, temveč v seznamu na "
            "vratih. Popis stavb bi moral imeti rubriko tudi za to."
        ),
        "en": (
            "The value of this oven lies not in its masonry, which is mostly new, but "
            "in the list on its door. A survey of buildings ought to have a column for "
            "that too."
        ),
    },
    expert="N. N. (demo)",
    expert_date=dt.date(2021, 6, 4),
    adoptions=(
        Adoption(
            "Museo di esempio (demo)",
            "Offida",
            dt.date(2021, 6, 19),
            {
                "sl": (
                    "Ura kvasa brez peči: na muzejskem vrtu ljudje ob kupljenem kruhu "
                    "povedo recept svoje babice."
                ),
                "en": (
                    "The hour of yeast without an oven: in the museum garden people "
                    "tell their grandmother’s recipe over bread from the shop."
                ),
            },
            True,
        ),
    ),
)
