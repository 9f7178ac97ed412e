"""News of the two sister projects that share the site."""

from __future__ import annotations

import datetime as dt

from heco_site.demo.content.schema import Block, News

MONEY_EVENINGS = News(
    key="money-evenings",
    source="sl",
    project="esf-network",
    title={
        "sl": "Trije večeri o denarju, ki ga nihče ne šteje rad",
        "en": "Three evenings about the money nobody likes to count",
    },
    teaser={
        "sl": (
            "Marca se člani mreže ob torkih zvečer učijo brati lastni proračun. "
            "Prinesite škatlo z računi; odnesli boste eno stran, ki jo razumete."
        ),
        "en": (
            "On Tuesday evenings in March members of the network learn to read their "
            "own budget. Bring your box of receipts; take home one page that you "
            "understand."
        ),
    },
    themes=("civil-society", "adult-education"),
    art="workshop-table",
    alt={
        "sl": (
            "Osem ljudi za mizo s papirji in vrčem; na steni za njimi so vrste barvnih "
            "listkov."
        ),
        "en": (
            "Eight people at a table with papers and a jug; on the wall behind them "
            "hang rows of coloured notes."
        ),
    },
    announcement={
        "sl": (
            "Škatla z računi, trije torki in ena razumljiva stran: vabilo članom mreže."
        ),
        "en": (
            "A box of receipts, three Tuesdays and one page that makes sense: an "
            "invitation to members of the network."
        ),
    },
    date=dt.date(2017, 2, 20),
    kind="announcement",
    partner="network-si",
    place={"sl": "Ljubljana, Slovenija", "en": "Ljubljana, Slovenia"},
    body=(
        Block(
            "paragraph",
            {
                "sl": (
                    "Majhno kulturno društvo navadno pozna svoj program na pamet, "
                    "svojega denarja pa ne. To ni lenoba: obrazci se menjajo, "
                    "blagajničarka je prostovoljka in poročilo je treba oddati v tednu "
                    "premiere. Na treh večerih, 7., 14. in 21. marca 2017, bomo to "
                    "popravili skupaj."
                ),
                "en": (
                    "A small cultural association usually knows its programme by "
                    "heart, but not its money. That is not laziness: forms change, the "
                    "treasurer is a volunteer, and the report is due in the week of "
                    "the first night. On three evenings, 7, 14 and 21 March 2017, we "
                    "shall put that right together."
                ),
            },
        ),
        Block(
            "list",
            {
                "sl": (
                    "Prvi večer: kaj sploh imamo in komu smo dolžni pojasnilo?\nDrugi "
                    "večer: ena stran, ki jo razume tudi predsednik.\nTretji večer: "
                    "kako prositi za denar in pri tem ne obljubiti preveč."
                ),
                "en": (
                    "First evening: what do we have, and to whom do we owe an "
                    "explanation?\nSecond evening: one page that the chair understands "
                    "as well.\nThird evening: how to ask for money without promising "
                    "too much."
                ),
            },
        ),
        Block(
            "quote",
            {
                "sl": (
                    "Na prvi večer so vsi prinesli vrečko. Na zadnjega jih je polovica "
                    "prinesla mapo. To je za nas velik uspeh."
                ),
                "en": (
                    "To the first evening everyone brought a bag. To the last one half "
                    "of them brought a folder. For us that is a great success."
                ),
            },
            attribution={
                "sl": "Vodja usposabljanj v mreži, o lanski izvedbi (vzorčna oseba)",
                "en": "Head of training in the network, on last year’s course (sample)",
            },
        ),
        Block(
            "paragraph",
            {
                "sl": (
                    "Udeležba je brezplačna in namenjena članom mreže. Za otroke je v "
                    "sosednji sobi varstvo, za vse pa čaj."
                ),
                "en": (
                    "Taking part is free of charge and meant for members of the "
                    "network. In the next room there is somebody to mind children, and "
                    "there is tea for everyone."
                ),
            },
        ),
    ),
)

OPEN_TABLE = News(
    key="open-table",
    project="esf-network",
    title={
        "en": (
            "Four years at one table: the network closes its project and keeps the "
            "chairs"
        ),
        "sl": "Štiri leta za eno mizo: mreža konča projekt in obdrži stole",
    },
    teaser={
        "en": (
            "Cultural organisations gathered in September to say what advocacy, "
            "training and networking had changed for them. Some of it can be counted. "
            "Most of it was told over soup."
        ),
        "sl": (
            "Kulturne organizacije so septembra povedale, kaj so jim prinesli "
            "zagovorništvo, usposabljanje in povezovanje. Nekaj tega se da prešteti. "
            "Večino so povedale ob juhi."
        ),
    },
    themes=("civil-society",),
    art="market-square",
    alt={
        "en": (
            "A market square with striped stalls and shoppers, tall old houses round it"
        ),
        "sl": "Tržnica s črtastimi stojnicami in kupci, okoli nje visoke stare hiše",
    },
    announcement={
        "en": (
            "Four years, three strands and one very long table: how the network ended "
            "its project."
        ),
        "sl": (
            "Štiri leta, trije sklopi in ena zelo dolga miza: kako je mreža končala "
            "projekt."
        ),
    },
    date=dt.date(2019, 9, 18),
    kind="news",
    partner="network-si",
    place={"en": "Ljubljana, Slovenia", "sl": "Ljubljana, Slovenija"},
    body=(
        Block(
            "paragraph",
            {
                "en": (
                    "The project began on 30 October 2015 with three strands of "
                    "activity and ends on 30 September 2019. Instead of a conference "
                    "there was a table across a square. At each end stood a "
                    "blackboard: on one people wrote what they had gained, on the "
                    "other what they had been promised and had not received."
                ),
                "sl": (
                    "Projekt se je začel 30. oktobra 2015 s tremi sklopi dejavnosti in "
                    "se konča 30. septembra 2019. Namesto konference je bila miza čez "
                    "ves trg. Na vsakem koncu je stala tabla: na eno so ljudje pisali, "
                    "kaj so pridobili, na drugo, kaj jim je bilo obljubljeno in tega "
                    "niso dobili."
                ),
            },
        ),
        Block(
            "paragraph",
            {
                "en": (
                    "The first board filled up sooner. It mentioned a shared "
                    "bookkeeper, two laws that were read before they were passed, and "
                    "a lorry that now belongs to six theatres. The second one was read "
                    "aloud at the end, slowly, and someone photographed it for the "
                    "ministry."
                ),
                "sl": (
                    "Prva tabla se je hitreje napolnila. Na njej so bili skupna "
                    "računovodkinja, zakona, ki ju je nekdo prebral, preden sta bila "
                    "sprejeta, in tovornjak, ki je zdaj last šestih gledališč. Drugo "
                    "so na koncu počasi prebrali na glas in nekdo jo je fotografiral "
                    "za ministrstvo."
                ),
            },
        ),
        Block(
            "quote",
            {
                "en": "Alone each of us was a nuisance. Together we became a position.",
                "sl": "Vsak zase smo bili nadloga. Skupaj smo postali stališče.",
            },
            attribution={
                "en": "Member of the network from a small town (sample)",
                "sl": "Članica mreže iz manjšega mesta (vzorčna oseba)",
            },
        ),
        Block(
            "paragraph",
            {
                "en": (
                    "The chairs had been borrowed from 23 organisations and were "
                    "returned to the wrong ones. That was not planned; but it means "
                    "that everybody will have to visit someone this autumn."
                ),
                "sl": (
                    "Stoli so bili izposojeni pri 23 organizacijah in so se vrnili k "
                    "napačnim. Tega nismo načrtovali; pomeni pa, da bo moral to jesen "
                    "vsak nekoga obiskati."
                ),
            },
        ),
    ),
)

ORCHARD = News(
    key="orchard-route",
    source="bg",
    project="erdf-tourism",
    title={
        "bg": "Първите сто врати: платформата тръгва от дворовете",
        "en": "The first hundred doors: the platform begins in the farmyards",
    },
    teaser={
        "bg": (
            "Преди да напишем и един ред за сайта, обиколихме къщи, работилници и "
            "градини. Намерихме майстори, сладко от дренки и една воденица, която още "
            "мели."
        ),
        "en": (
            "Before writing a single line for the website we went round houses, "
            "workshops and gardens. We found craftsmen, cornel cherry jam and a mill "
            "that still grinds."
        ),
    },
    themes=("cultural-entrepreneurship", "communication"),
    art="garden-orchard",
    alt={
        "bg": (
            "Двама души берат червени ябълки в градина, единият на стълба; в тревата "
            "стоят пълни кошници."
        ),
        "en": (
            "Two people pick red apples in an orchard, one of them on a ladder; full "
            "baskets stand in the grass."
        ),
    },
    announcement={
        "bg": (
            "Сто посетени врати и една воденица: как започва платформата за местен "
            "туризъм."
        ),
        "en": (
            "A hundred doors and one mill: how the platform for local tourism begins."
        ),
    },
    date=dt.date(2009, 10, 22),
    kind="news",
    partner="municipality-bg",
    place={"bg": "Трявна, България", "en": "Tryavna, Bulgaria"},
    body=(
        Block(
            "paragraph",
            {
                "bg": (
                    "Проектът е одобрен през март 2009 и трае 18 месеца. Общини от "
                    "България, Франция и Гърция описват своите забележителности, "
                    "продукти и услуги в обща електронна платформа. Описването обаче "
                    "не започна пред екрана, а пред портите на хората."
                ),
                "en": (
                    "The project was approved in March 2009 and lasts 18 months. "
                    "Municipalities from Bulgaria, France and Greece are describing "
                    "their attractions, products and services on a common electronic "
                    "platform. The describing, however, began not at a screen but at "
                    "people’s gates."
                ),
            },
        ),
        Block(
            "paragraph",
            {
                "bg": (
                    "За шест седмици двама студенти и един пенсиониран учител посетиха "
                    "сто домакинства. Задаваха три въпроса: какво правите, какво бихте "
                    "показали и кога не искате гости. Третият въпрос се оказа "
                    "най-важен. Десет домакинства отказаха и никой не ги попита защо."
                ),
                "en": (
                    "In six weeks two students and a retired teacher visited a hundred "
                    "households. They asked three questions: what do you make, what "
                    "would you show, and when do you not want guests? The third proved "
                    "the most important. Ten households declined, and nobody asked "
                    "them why."
                ),
            },
        ),
        Block(
            "image",
            {
                "bg": "Карта, нарисувана на ръка преди електронната",
                "en": "The map that was drawn by hand before the electronic one",
            },
            {
                "bg": (
                    "Карта на село, нарисувана на ръка, с река и воденица; по краищата "
                    "ѝ са ръцете на двама души."
                ),
                "en": (
                    "A village map drawn by hand, with a mill and empty boxes for "
                    "names; two people’s hands lie on its edges."
                ),
            },
            "meadow-map",
        ),
        Block(
            "quote",
            {
                "bg": (
                    "Питаха ме какво продавам. Казах: „Нищо, но седнете.“ Сега и това "
                    "е записано."
                ),
                "en": (
                    "They asked me what I sell. I said: “Nothing, but do sit down.” "
                    "Now that is on record as well."
                ),
            },
            attribution={
                "bg": "Стопанка на градина (примерно лице)",
                "en": "Owner of a garden (sample)",
            },
        ),
        Block(
            "paragraph",
            {
                "bg": (
                    "Не всичко потръгна. Снимките, направени по обяд, бяха твърде ярки "
                    "и ще ги повторим. Следва обучение за хората, които сами ще "
                    "въвеждат своите страници."
                ),
                "en": (
                    "Not everything went smoothly. The pictures taken at noon were too "
                    "bright and will be taken again. Next comes training for the "
                    "people who will fill in their own pages."
                ),
            },
        ),
    ),
)
