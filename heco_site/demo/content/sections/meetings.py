"""The list of meetings."""

from __future__ import annotations

from heco_site.demo.content.schema import Block, Section

MEETINGS = Section(
    key="meetings",
    section="meetings",
    title={
        "en": "Meetings",
        "sl": "Srečanja",
        "it": "Incontri",
        "lt": "Susitikimai",
        "nl": "Bijeenkomsten",
        "mt": "Laqgħat",
        "bg": "Срещи",
    },
    teaser={
        "en": (
            "Where the partners met, what they saw, what they decided and what came "
            "of it at home."
        ),
        "sl": (
            "Kje so se partnerji srečali, kaj so videli, kaj so sklenili in kaj je iz "
            "tega nastalo doma."
        ),
        "it": (
            "Dove si sono incontrati i partner, che cosa hanno visto e deciso, e che "
            "cosa ne è nato a casa."
        ),
        "lt": (
            "Kur susitiko partneriai, ką jie pamatė, ką nusprendė ir kas iš to išėjo "
            "namuose."
        ),
        "nl": (
            "Waar de partners elkaar ontmoetten, wat ze zagen en besloten, en wat er "
            "thuis van kwam."
        ),
        "mt": (
            "Fejn iltaqgħu s-sħab, x’raw, x’iddeċidew u x’ħareġ minn dan f’pajjiżhom."
        ),
        "bg": (
            "Къде са се срещали партньорите, какво са видели, какво са решили и какво "
            "е последвало у дома."
        ),
    },
    body=(
        Block(
            "paragraph",
            {
                "en": (
                    "Each report gives the programme, the good practices that were "
                    "analysed and the tasks that were agreed. Names from sign-in "
                    "lists are never published."
                ),
                "sl": (
                    "V vsakem poročilu so program, analizirane dobre prakse in "
                    "dogovorjene naloge. Imen s seznamov udeležencev nikoli ne "
                    "objavimo."
                ),
                "it": (
                    "Ogni resoconto riporta il programma, le buone pratiche "
                    "analizzate e i compiti concordati. I nomi dei fogli firma non "
                    "vengono mai pubblicati."
                ),
                "lt": (
                    "Kiekvienoje ataskaitoje rasite programą, išnagrinėtus gerosios "
                    "patirties pavyzdžius ir sutartas užduotis. Dalyvių sąrašų "
                    "pavardės niekada neskelbiamos."
                ),
                "nl": (
                    "Elk verslag geeft het programma, de besproken goede praktijken "
                    "en de afgesproken taken. Namen van presentielijsten worden nooit "
                    "gepubliceerd."
                ),
                "mt": (
                    "Kull rapport fih il-programm, il-prattiki tajba li ġew "
                    "analizzati u l-ħidmiet li sar qbil dwarhom. L-ismijiet mil-listi "
                    "tal-attendenza qatt ma jiġu ppubblikati."
                ),
                "bg": (
                    "Всеки отчет съдържа програмата, анализираните добри практики и "
                    "договорените задачи. Имената от присъствените списъци никога не "
                    "се публикуват."
                ),
            },
        ),
    ),
)
