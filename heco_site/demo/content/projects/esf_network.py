"""A sample network of cultural NGOs, funded by the European Social Fund."""

from __future__ import annotations

import datetime as dt

from heco_site.demo.content.schema import Project

ESF_NETWORK = Project(
    key="esf-network",
    acronym="NVO-M",
    funding="esf-2014-2020-si",
    action_type="esf-operation",
    start=dt.date(2015, 10, 30),
    end=dt.date(2019, 9, 30),
    grant_number="0000-00-0000 (demo)",
    contact="network-si@example.org",
    cofunder_logos=("logo-fund-a", "logo-fund-b"),
    themes=("civil-society", "communication"),
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
        "en": "A network of cultural NGOs (sample project)",
        "sl": "Mreža kulturnih nevladnih organizacij (vzorčni projekt)",
        "it": "Una rete di ONG culturali (progetto di esempio)",
        "lt": "Kultūros nevyriausybinių organizacijų tinklas (pavyzdinis projektas)",
        "nl": "Een netwerk van culturele ngo’s (voorbeeldproject)",
        "mt": "Netwerk ta’ NGOs kulturali (proġett ta’ eżempju)",
        "bg": "Мрежа от културни неправителствени организации (примерен проект)",
    },
    teaser={
        "en": (
            "Small cultural organisations in Slovenia join forces in three strands: "
            "they speak up together, learn together and find one another."
        ),
        "sl": (
            "Majhne kulturne organizacije v Sloveniji združujejo moči v treh sklopih: "
            "skupaj se zavzemajo za kulturo, skupaj se učijo in se med seboj najdejo."
        ),
        "it": (
            "Piccole organizzazioni culturali slovene uniscono le forze in tre "
            "filoni: si fanno sentire insieme, imparano insieme e si trovano tra "
            "loro."
        ),
        "lt": (
            "Mažos Slovėnijos kultūros organizacijos telkia jėgas trimis kryptimis: "
            "kartu gina savo interesus, kartu mokosi ir randa viena kitą."
        ),
        "nl": (
            "Kleine culturele organisaties in Slovenië bundelen hun krachten langs "
            "drie lijnen: samen van zich laten horen, samen leren en elkaar vinden."
        ),
        "mt": (
            "Organizzazzjonijiet kulturali żgħar fis-Slovenja jgħaqqdu l-forzi "
            "tagħhom fi tliet oqsma: isemmgħu leħinhom flimkien, jitgħallmu flimkien "
            "u jsibu lil xulxin."
        ),
        "bg": (
            "Малки културни организации в Словения обединяват сили в три направления: "
            "заедно отстояват позициите си, заедно се учат и се откриват една друга."
        ),
    },
    goals=(
        {
            "en": (
                "An organisation of three volunteers can run a fine festival and "
                "still not know which ministry to write to. The network gives such "
                "organisations one voice, better skills and the telephone numbers of "
                "others like them."
            ),
            "sl": (
                "Organizacija s tremi prostovoljci lahko pripravi odličen festival, "
                "pa vendar ne ve, kateremu ministrstvu naj piše. Mreža takim "
                "organizacijam daje skupen glas, boljše znanje in telefonske številke "
                "njim podobnih."
            ),
        },
    ),
    activities=(
        {
            "en": (
                "Advocacy: the members gather what they need from laws and budgets, "
                "put it into plain sentences and bring it to those who decide."
            ),
            "sl": (
                "Zagovorništvo: članice zberejo, kaj potrebujejo od zakonov in "
                "proračunov, to zapišejo v preprostih stavkih in prinesejo tistim, ki "
                "odločajo."
            ),
        },
        {
            "en": (
                "Training: short courses on money, people and promotion, given by "
                "members who have learned it the hard way."
            ),
            "sl": (
                "Usposabljanje: kratki tečaji o denarju, ljudeh in promociji, ki jih "
                "vodijo članice z lastnimi, včasih bridkimi izkušnjami."
            ),
        },
        {
            "en": (
                "Networking: visits, shared tables and a directory, so that nobody "
                "has to invent on their own what a neighbour already knows."
            ),
            "sl": (
                "Mreženje: obiski, skupna omizja in imenik, da nikomur ni treba na "
                "novo iznajti tistega, kar sosed že zna."
            ),
        },
    ),
    results=(
        {
            "en": (
                "The results of this sample are the things such a network leaves "
                "behind: joint positions, course materials that anyone may reuse, and "
                "a directory kept up to date by its own members."
            ),
            "sl": (
                "Rezultati tega vzorca so stvari, ki jih taka mreža pusti za sabo: "
                "skupna stališča, gradiva tečajev, ki jih sme uporabiti vsak, in "
                "imenik, ki ga članice sproti dopolnjujejo same."
            ),
        },
    ),
    impact=(
        {
            "en": (
                "Those who work alone stop less often to ask whether it is worth it. "
                "That is hard to count, and it is the reason for everything else."
            ),
            "sl": (
                "Kdor dela sam, se redkeje vpraša, ali je vredno. To je težko "
                "izmeriti, a je razlog za vse drugo."
            ),
        },
    ),
)
