"""The sample network of cultural organisations behind the ESF project."""

from __future__ import annotations

from decimal import Decimal

from heco_site.demo.content.schema import Partner

NETWORK_SI = Partner(
    key="network-si",
    own_name="Vzorčna mreža kulturnih NVO (Slovenija)",
    own_language="sl",
    organisation_type="association",
    role="coordinator",
    country="SI",
    nuts="SI041",
    latitude=Decimal("46.05110"),
    longitude=Decimal("14.50510"),
    logo="logo-network",
    art="europe-partnership",
    website="https://example.org/network-si",
    projects=("esf-network",),
    themes=("civil-society",),
    title={
        "en": "Sample network of cultural NGOs (Slovenia)",
        "sl": "Vzorčna mreža kulturnih NVO (Slovenija)",
        "it": "Rete di esempio di ONG culturali (Slovenia)",
        "lt": "Pavyzdinis kultūros NVO tinklas (Slovėnija)",
        "nl": "Voorbeeldnetwerk van culturele ngo’s (Slovenië)",
        "mt": "Netwerk ta’ eżempju ta’ NGOs kulturali (is-Slovenja)",
        "bg": "Примерна мрежа от културни НПО (Словения)",
    },
    city={
        "en": "Ljubljana",
        "sl": "Ljubljana",
        "it": "Lubiana",
        "lt": "Liubliana",
        "nl": "Ljubljana",
        "mt": "Ljubljana",
        "bg": "Любляна",
    },
    teaser={
        "en": (
            "A sample network through which small cultural organisations speak, learn "
            "and meet together."
        ),
        "sl": (
            "Vzorčna mreža, v kateri se majhne kulturne organizacije skupaj "
            "zavzemajo, učijo in srečujejo."
        ),
        "it": (
            "Una rete di esempio attraverso la quale piccole organizzazioni culturali "
            "si fanno sentire, imparano e si incontrano."
        ),
        "lt": (
            "Pavyzdinis tinklas, padedantis mažoms kultūros organizacijoms kartu "
            "kalbėti, mokytis ir susitikti."
        ),
        "nl": (
            "Een voorbeeldnetwerk waarin kleine culturele organisaties samen spreken, "
            "leren en elkaar ontmoeten."
        ),
        "mt": (
            "Netwerk ta’ eżempju li permezz tiegħu organizzazzjonijiet kulturali "
            "żgħar jitkellmu, jitgħallmu u jiltaqgħu flimkien."
        ),
        "bg": (
            "Примерна мрежа, чрез която малки културни организации заедно говорят, "
            "учат и се срещат."
        ),
    },
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
    logo_alt={
        "en": "Sample mark: six coloured circles linked round a black one",
        "sl": "Vzorčni znak: šest barvnih krogov, povezanih okoli črnega",
        "it": "Marchio di esempio: sei cerchi colorati collegati intorno a uno nero",
        "lt": "Pavyzdinis ženklas: šeši spalvoti apskritimai, sujungti aplink juodą",
        "nl": "Voorbeeldlogo: zes gekleurde cirkels, verbonden rond een zwarte",
        "mt": "Marka ta’ eżempju: sitt ċrieki kkuluriti magħqudin madwar wieħed iswed",
        "bg": "Примерен знак: шест цветни кръга, свързани около черен",
    },
    about=(
        {
            "en": (
                "The network is a sample. It stands for organisations that are too "
                "small to be heard alone: a theatre of five, a film club, a choir, a "
                "society for one old mill."
            ),
            "sl": (
                "Mreža je vzorčna. Zastopa organizacije, ki so premajhne, da bi jih "
                "kdo slišal posamič: petčlansko gledališče, filmski klub, zbor, "
                "društvo za en sam star mlin."
            ),
            "it": (
                "La rete è un esempio. Rappresenta organizzazioni troppo piccole per "
                "farsi sentire da sole: un teatro di cinque persone, un cineclub, un "
                "coro, una società per un vecchio mulino."
            ),
            "lt": (
                "Tinklas pavyzdinis. Jis atstovauja organizacijoms, kurios per mažos, "
                "kad būtų išgirstos pavieniui: penkių žmonių teatrui, kino klubui, "
                "chorui, vieno seno malūno draugijai."
            ),
            "nl": (
                "Het netwerk is een voorbeeld. Het staat voor organisaties die te "
                "klein zijn om alleen gehoord te worden: een theater van vijf mensen, "
                "een filmclub, een koor, een vereniging voor één oude molen."
            ),
            "mt": (
                "In-netwerk huwa eżempju. Jirrappreżenta organizzazzjonijiet żgħar "
                "wisq biex jinstemgħu waħedhom: teatru ta’ ħames persuni, klabb "
                "tal-films, kor, soċjetà għal mitħna qadima waħda."
            ),
            "bg": (
                "Мрежата е примерна. Тя представлява организации, които са твърде "
                "малки, за да бъдат чути поотделно: театър от петима души, филмов "
                "клуб, хор, дружество за една стара мелница."
            ),
        },
    ),
    role_in_project=(
        {
            "en": (
                "It leads the project, keeps its members informed and is the contact "
                "for everyone who has a question."
            ),
            "sl": (
                "Vodi projekt, obvešča članice in je naslov za vse, ki imajo vprašanje."
            ),
            "it": (
                "Guida il progetto, tiene informati i membri ed è il riferimento per "
                "chiunque abbia una domanda."
            ),
            "lt": (
                "Jis vadovauja projektui, informuoja narius ir atsako visiems, kas "
                "turi klausimų."
            ),
            "nl": (
                "Het leidt het project, houdt de leden op de hoogte en is het "
                "aanspreekpunt voor iedereen met een vraag."
            ),
            "mt": (
                "Imexxi l-proġett, iżomm lill-membri infurmati u huwa l-punt ta’ "
                "kuntatt għal kull min għandu mistoqsija."
            ),
            "bg": (
                "Ръководи проекта, осведомява членовете си и е за контакт с всеки, "
                "който има въпрос."
            ),
        },
    ),
)
