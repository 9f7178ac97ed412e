"""The sample municipality behind the ERDF project; it writes in Bulgarian."""

from __future__ import annotations

from decimal import Decimal

from heco_site.demo.content.schema import Partner

MUNICIPALITY_BG = Partner(
    key="municipality-bg",
    source="bg",
    own_name="Примерна община (България)",
    own_language="bg",
    organisation_type="municipality",
    role="coordinator",
    country="BG",
    nuts="BG322",
    latitude=Decimal("42.86670"),
    longitude=Decimal("25.49170"),
    logo="logo-tourism",
    art="market-square",
    website="https://example.org/municipality-bg",
    projects=("erdf-tourism",),
    themes=("cultural-entrepreneurship", "communication"),
    title={
        "bg": "Примерна община (България)",
        "en": "Sample municipality (Bulgaria)",
        "sl": "Vzorčna občina (Bolgarija)",
        "it": "Comune di esempio (Bulgaria)",
        "lt": "Pavyzdinė savivaldybė (Bulgarija)",
        "nl": "Voorbeeldgemeente (Bulgarije)",
        "mt": "Muniċipalità ta’ eżempju (il-Bulgarija)",
    },
    city={
        "bg": "Трявна",
        "en": "Tryavna",
        "sl": "Trjavna",
        "it": "Trjavna",
        "lt": "Triavna",
        "nl": "Trjavna",
        "mt": "Tryavna",
    },
    teaser={
        "bg": (
            "Примерна община в планината, която показва на гостите работилниците зад "
            "витрините."
        ),
        "en": (
            "A sample municipality in the mountains that shows its guests the "
            "workshops behind the shop windows."
        ),
        "sl": "Vzorčna občina v hribih, ki gostom pokaže delavnice za izložbami.",
        "it": (
            "Un comune di esempio tra i monti che mostra agli ospiti le botteghe "
            "dietro le vetrine."
        ),
        "lt": "Pavyzdinė kalnų savivaldybė, rodanti svečiams dirbtuves už vitrinų.",
        "nl": (
            "Een voorbeeldgemeente in de bergen die haar gasten de werkplaatsen "
            "achter de etalages laat zien."
        ),
        "mt": (
            "Muniċipalità ta’ eżempju fil-muntanji li turi lill-mistednin il-ħwienet "
            "tax-xogħol wara l-vetrini."
        ),
    },
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
    logo_alt={
        "bg": "Примерен знак: карфица за карта с хълмове, слънце и пътека",
        "en": "Sample mark: a map pin with hills, a sun and a winding path",
        "sl": "Vzorčni znak: žebljiček za zemljevid s hribi, soncem in vijugasto potjo",
        "it": "Marchio di esempio: un segnaposto con colline, sole e un sentiero",
        "lt": "Pavyzdinis ženklas: žemėlapio smeigtukas su kalvomis, saule ir taku",
        "nl": "Voorbeeldlogo: een kaartpunaise met heuvels, een zon en een pad",
        "mt": "Marka ta’ eżempju: sinjal ta’ mappa b’għoljiet, xemx u mogħdija",
    },
    about=(
        {
            "bg": (
                "Общината е примерна и не представлява никоя действителна. Тя стои за "
                "планинските градчета, в които резбарят, ханджията и екскурзоводът са "
                "съседи, но рядко работят заедно."
            ),
            "en": (
                "The municipality is a sample and stands for no real one. It speaks "
                "for mountain towns where the carver, the innkeeper and the guide are "
                "neighbours, yet seldom work together."
            ),
            "sl": (
                "Občina je vzorčna in ne predstavlja nobene resnične. Zastopa gorska "
                "mesteca, kjer so rezbar, gostilničar in vodnik sosedje, pa le redko "
                "sodelujejo."
            ),
            "it": (
                "Il comune è un esempio e non rappresenta alcuno reale. Parla per le "
                "cittadine di montagna dove l’intagliatore, l’oste e la guida sono "
                "vicini di casa, ma di rado lavorano insieme."
            ),
            "lt": (
                "Savivaldybė pavyzdinė ir neatstovauja jokiai tikrai. Ji kalba už "
                "kalnų miestelius, kuriuose drožėjas, užeigos šeimininkas ir gidas "
                "yra kaimynai, bet retai dirba kartu."
            ),
            "nl": (
                "De gemeente is een voorbeeld en staat voor geen echte. Zij spreekt "
                "voor bergstadjes waar de houtsnijder, de herbergier en de gids buren "
                "zijn, maar zelden samenwerken."
            ),
            "mt": (
                "Il-muniċipalità hija eżempju u ma tirrappreżenta lil ebda waħda "
                "reali. Titkellem għall-bliet tal-muntanja fejn l-iskultur fl-injam, "
                "tal-lukanda u l-gwida huma ġirien, iżda rari jaħdmu flimkien."
            ),
        },
    ),
    role_in_project=(
        {
            "bg": (
                "Общината води проекта заедно с общини във Франция и Гърция, събира "
                "описанията на обектите и поддържа електронната платформа."
            ),
            "en": (
                "It leads the project with municipalities in France and Greece, "
                "gathers the descriptions of places and runs the electronic platform."
            ),
            "sl": (
                "Skupaj z občinami v Franciji in Grčiji vodi projekt, zbira opise "
                "krajev in upravlja elektronsko platformo."
            ),
            "it": (
                "Guida il progetto insieme a comuni in Francia e Grecia, raccoglie le "
                "descrizioni dei luoghi e gestisce la piattaforma elettronica."
            ),
            "lt": (
                "Kartu su Prancūzijos ir Graikijos savivaldybėmis ji vadovauja "
                "projektui, renka vietų aprašymus ir prižiūri elektroninę platformą."
            ),
            "nl": (
                "Zij leidt het project met gemeenten in Frankrijk en Griekenland, "
                "verzamelt de beschrijvingen van plaatsen en beheert het "
                "elektronische platform."
            ),
            "mt": (
                "Tmexxi l-proġett ma’ muniċipalitajiet fi Franza u l-Greċja, tiġbor "
                "id-deskrizzjonijiet tal-postijiet u tħaddem il-pjattaforma "
                "elettronika."
            ),
        },
    ),
)
