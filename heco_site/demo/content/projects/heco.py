"""HE.CO, the project the site is made for."""

from __future__ import annotations

import datetime as dt

from heco_site.demo.content.projects.heco_aims import ACTIVITIES, GOALS
from heco_site.demo.content.projects.heco_indicators import INDICATORS
from heco_site.demo.content.projects.heco_results import IMPACT, RESULTS
from heco_site.demo.content.schema import Project

HECO = Project(
    key="heco",
    acronym="HE.CO",
    grant_number="2018-0-XX00-KA204-000000 (demo)",
    funding="erasmus-2014-2020",
    action_type="ka2-exchange",
    start=dt.date(2018, 10, 1),
    end=dt.date(2021, 6, 30),
    results_platform="https://erasmus-plus.ec.europa.eu/projects",
    contact="heco@example.org",
    themes=(
        "heritage-public-space",
        "adult-education",
        "cultural-entrepreneurship",
        "valorization-ethics",
    ),
    art="europe-partnership",
    alt={
        "en": (
            "Hands round a table with a map of Europe; red lines join five places on it"
        ),
        "sl": (
            "Roke okoli mize z zemljevidom Evrope; rdeče črte povezujejo pet krajev na "
            "njem"
        ),
        "it": (
            "Mani intorno a un tavolo con una carta d’Europa; linee rosse vi uniscono "
            "cinque luoghi"
        ),
        "lt": (
            "Rankos aplink stalą su Europos žemėlapiu; raudonos linijos jungia jame "
            "penkias vietas"
        ),
        "nl": (
            "Handen rond een tafel met een kaart van Europa; rode lijnen verbinden er "
            "vijf plaatsen op"
        ),
        "mt": (
            "Idejn madwar mejda b’mappa tal-Ewropa; linji ħomor jgħaqqdu ħames "
            "postijiet fuqha"
        ),
        "bg": (
            "Ръце около маса с карта на Европа; червени линии свързват пет места на нея"
        ),
    },
    title={
        "en": "HE.CO – Heritage valorization for small local communities",
        "sl": "HE.CO – Vrednotenje dediščine za majhne lokalne skupnosti",
        "it": "HE.CO – Valorizzazione del patrimonio per le piccole comunità locali",
        "lt": "HE.CO – Paveldo aktualizavimas mažoms vietos bendruomenėms",
        "nl": "HE.CO – Valorisatie van erfgoed voor kleine lokale gemeenschappen",
        "mt": "HE.CO – Il-valorizzazzjoni tal-wirt għal komunitajiet lokali żgħar",
        "bg": "HE.CO – Валоризация на наследството за малките местни общности",
    },
    teaser={
        "en": (
            "An Erasmus+ exchange of good practices from October 2018 to June 2021: "
            "five countries, five meetings, and heritage that small communities care "
            "for themselves."
        ),
        "sl": (
            "Izmenjava dobrih praks v programu Erasmus+ od oktobra 2018 do junija "
            "2021: pet držav, pet srečanj in dediščina, za katero majhne skupnosti "
            "skrbijo same."
        ),
        "it": (
            "Uno scambio di buone pratiche Erasmus+ dall’ottobre 2018 al giugno 2021: "
            "cinque paesi, cinque incontri e un patrimonio di cui le piccole comunità "
            "si prendono cura da sé."
        ),
        "lt": (
            "Programos „Erasmus+“ gerosios patirties mainai nuo 2018 m. spalio iki "
            "2021 m. birželio: penkios šalys, penki susitikimai ir paveldas, kuriuo "
            "mažos bendruomenės rūpinasi pačios."
        ),
        "nl": (
            "Een Erasmus+-uitwisseling van goede praktijken van oktober 2018 tot juni "
            "2021: vijf landen, vijf bijeenkomsten, en erfgoed waar kleine "
            "gemeenschappen zelf voor zorgen."
        ),
        "mt": (
            "Skambju ta’ prattiki tajba taħt Erasmus+ minn Ottubru 2018 sa Ġunju "
            "2021: ħames pajjiżi, ħames laqgħat, u wirt li l-komunitajiet żgħar "
            "jieħdu ħsiebu huma stess."
        ),
        "bg": (
            "Обмен на добри практики по „Еразъм+“ от октомври 2018 г. до юни 2021 г.: "
            "пет държави, пет срещи и наследство, за което малките общности се грижат "
            "сами."
        ),
    },
    announcement={
        "en": (
            "HE.CO, in one page: what the partners set out to do, and how far they "
            "have come."
        ),
        "sl": (
            "HE.CO na eni strani: kaj so si partnerji zadali in kako daleč so prišli."
        ),
        "it": (
            "HE.CO in una pagina: che cosa si sono proposti i partner e a che punto "
            "sono."
        ),
        "lt": "HE.CO viename puslapyje: ką partneriai užsibrėžė ir kiek nuveikė.",
        "nl": "HE.CO op één pagina: wat de partners van plan waren en hoe ver ze zijn.",
        "mt": "HE.CO f’paġna waħda: x’riedu jagħmlu s-sħab, u fejn waslu.",
        "bg": (
            "HE.CO на една страница: какво си поставиха за цел партньорите и докъде "
            "стигнаха."
        ),
    },
    goals=GOALS,
    activities=ACTIVITIES,
    results=RESULTS,
    impact=IMPACT,
    indicators=INDICATORS,
)
