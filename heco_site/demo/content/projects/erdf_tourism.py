"""A sample e-platform for regional tourism, funded by the ERDF.

The cost and the dates of submission and approval are those of the model case. The
first and last day are sample dates: eighteen months, counted from the approval.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from heco_site.demo.content.schema import Project

ERDF_TOURISM = Project(
    key="erdf-tourism",
    source="bg",
    acronym="E-TUR",
    funding="erdf-2007-2013-bg",
    action_type="erdf-operation",
    start=dt.date(2009, 3, 11),
    end=dt.date(2010, 9, 11),
    total_cost=Decimal("276350"),
    currency="BGN",
    contact="municipality-bg@example.org",
    themes=("cultural-entrepreneurship", "communication"),
    art="market-square",
    alt={
        "bg": (
            "Пазарен площад с раирани сергии и купувачи, а около него високи стари къщи"
        ),
        "en": (
            "A market square with striped stalls and shoppers, tall old houses round it"
        ),
        "sl": "Tržnica s črtastimi stojnicami in kupci, okoli nje visoke stare hiše",
        "it": (
            "Una piazza del mercato con bancarelle a strisce e gente, intorno alte "
            "case antiche"
        ),
        "lt": (
            "Turgaus aikštė su dryžuotais prekystaliais ir pirkėjais, aplink – aukšti "
            "seni namai"
        ),
        "nl": (
            "Een marktplein met gestreepte kramen en bezoekers, eromheen hoge oude "
            "huizen"
        ),
        "mt": "Pjazza tas-suq bil-monti u n-nies, madwarha djar antiki għoljin",
    },
    title={
        "bg": (
            "Електронна платформа за обмен на добри практики и развитие на "
            "регионалния туризъм (примерен проект)"
        ),
        "en": (
            "An e-platform for exchanging good practices and developing regional "
            "tourism (sample project)"
        ),
        "sl": (
            "Elektronska platforma za izmenjavo dobrih praks in razvoj regionalnega "
            "turizma (vzorčni projekt)"
        ),
        "it": (
            "Una piattaforma elettronica per lo scambio di buone pratiche e lo "
            "sviluppo del turismo regionale (progetto di esempio)"
        ),
        "lt": (
            "Elektroninė platforma gerosios patirties mainams ir regioniniam turizmui "
            "plėtoti (pavyzdinis projektas)"
        ),
        "nl": (
            "Een e-platform voor de uitwisseling van goede praktijken en de "
            "ontwikkeling van regionaal toerisme (voorbeeldproject)"
        ),
        "mt": (
            "Pjattaforma elettronika għall-iskambju ta’ prattiki tajba u l-iżvilupp "
            "tat-turiżmu reġjonali (proġett ta’ eżempju)"
        ),
    },
    teaser={
        "bg": (
            "Общини от България, Франция и Гърция описват своите забележителности, "
            "продукти и услуги и ги събират на едно място за всички, които работят в "
            "туризма."
        ),
        "en": (
            "Municipalities in Bulgaria, France and Greece describe their "
            "attractions, products and services, and gather them in one place for "
            "everyone who works in tourism."
        ),
        "sl": (
            "Občine iz Bolgarije, Francije in Grčije opisujejo svoje znamenitosti, "
            "izdelke in storitve ter jih zbirajo na enem mestu za vse, ki delajo v "
            "turizmu."
        ),
        "it": (
            "Comuni di Bulgaria, Francia e Grecia descrivono le proprie attrattive, i "
            "prodotti e i servizi e li raccolgono in un unico luogo per tutti gli "
            "operatori del turismo."
        ),
        "lt": (
            "Bulgarijos, Prancūzijos ir Graikijos savivaldybės aprašo savo lankytinas "
            "vietas, gaminius bei paslaugas ir sutelkia juos vienoje vietoje visiems "
            "turizmo darbuotojams."
        ),
        "nl": (
            "Gemeenten in Bulgarije, Frankrijk en Griekenland beschrijven hun "
            "bezienswaardigheden, producten en diensten en brengen ze bijeen op één "
            "plek voor iedereen die in het toerisme werkt."
        ),
        "mt": (
            "Muniċipalitajiet fil-Bulgarija, fi Franza u fil-Greċja jiddeskrivu "
            "l-attrazzjonijiet, il-prodotti u s-servizzi tagħhom, u jiġbruhom f’post "
            "wieħed għal kull min jaħdem fit-turiżmu."
        ),
    },
    goals=(
        {
            "bg": (
                "Който иска да прекара три дни в планината, трудно научава кой "
                "майстор отваря работилницата си и коя къща посреща гости. Проектът "
                "събира това знание и учи местните хора сами да го поддържат."
            ),
            "en": (
                "Whoever wants to spend three days in the mountains finds it hard to "
                "learn which craftsman opens his workshop and which house takes "
                "guests. The project gathers this knowledge and teaches local people "
                "to keep it up to date themselves."
            ),
        },
        {
            "bg": (
                "Предложението е подадено на 30 октомври 2008 г. и одобрено на 11 "
                "март 2009 г. Срокът е 18 месеца; началната и крайната дата на тази "
                "страница са примерни."
            ),
            "en": (
                "The proposal was submitted on 30 October 2008 and approved on 11 "
                "March 2009. It runs for 18 months; the first and last day shown on "
                "this page are samples."
            ),
        },
    ),
    activities=(
        {
            "bg": (
                "Партньорите проучват добри практики и ходят на учебни посещения един "
                "при друг. После издирват забележителностите, продуктите и услугите в "
                "своя район и ги документират в дигитален вид."
            ),
            "en": (
                "The partners study good practices and visit one another to see them. "
                "Then they trace the attractions, products and services of their own "
                "area and document them digitally."
            ),
        },
        {
            "bg": (
                "Изграждат електронна платформа за всички, които работят в туризма, "
                "обучават хората, които ще я ползват, и провеждат информационни "
                "кампании."
            ),
            "en": (
                "They build an electronic platform for everyone active in tourism, "
                "train the people who will use it and hold information campaigns."
            ),
        },
    ),
    results=(
        {
            "bg": (
                "Остават проучване на практиките, дигитален архив на местата, обучени "
                "потребители и платформа, на която под всяка новина има място за "
                "коментар и препратка „вижте още“."
            ),
            "en": (
                "What remains is a study of practices, a digital record of places, "
                "trained users and a platform where each piece of news has room for "
                "comments and a “see also”."
            ),
        },
    ),
    impact=(
        {
            "bg": (
                "Гостите остават по-дълго, когато знаят какво могат да видят, а "
                "съседите работят заедно, когато знаят какво прави другият."
            ),
            "en": (
                "Guests stay longer when they know what there is to see, and "
                "neighbours work together when they know what the other one does."
            ),
        },
    ),
)
