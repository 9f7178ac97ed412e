"""A sample local council on Gozo."""

from __future__ import annotations

from decimal import Decimal

from heco_site.demo.content.schema import Partner

COUNCIL_MT = Partner(
    key="council-mt",
    own_name="Kunsill lokali ta’ eżempju (Malta)",
    own_language="mt",
    organisation_type="public-authority",
    role="partner",
    country="MT",
    nuts="MT002",
    latitude=Decimal("36.02680"),
    longitude=Decimal("14.28670"),
    logo="logo-council-mt",
    art="harbour-fort",
    website="https://example.org/council-mt",
    themes=("civil-society", "heritage-public-space"),
    title={
        "en": "Sample local council (Malta)",
        "sl": "Vzorčni lokalni svet (Malta)",
        "it": "Consiglio locale di esempio (Malta)",
        "lt": "Pavyzdinė vietos taryba (Malta)",
        "nl": "Lokale voorbeeldraad (Malta)",
        "mt": "Kunsill lokali ta’ eżempju (Malta)",
        "bg": "Примерен местен съвет (Малта)",
    },
    city={
        "en": "Għajnsielem, Gozo",
        "sl": "Għajnsielem, Gozo",
        "it": "Għajnsielem, Gozo",
        "lt": "Għajnsielem, Gozo sala",
        "nl": "Għajnsielem, Gozo",
        "mt": "Għajnsielem, Għawdex",
        "bg": "Айнсилем, Гоцо",
    },
    teaser={
        "en": (
            "A sample local council on Gozo that asks its residents which corners of "
            "the harbour matter to them, and why."
        ),
        "sl": (
            "Vzorčni lokalni svet na otoku Gozo, ki prebivalce sprašuje, kateri "
            "kotički pristanišča jim pomenijo največ in zakaj."
        ),
        "it": (
            "Un consiglio locale di esempio a Gozo che chiede ai residenti quali "
            "angoli del porto contano per loro, e perché."
        ),
        "lt": (
            "Pavyzdinė vietos taryba Gozo saloje, klausianti gyventojų, kurie uosto "
            "kampeliai jiems svarbūs ir kodėl."
        ),
        "nl": (
            "Een lokale voorbeeldraad op Gozo die bewoners vraagt welke hoeken van de "
            "haven voor hen tellen, en waarom."
        ),
        "mt": (
            "Kunsill lokali ta’ eżempju f’Għawdex li jistaqsi lir-residenti liema "
            "rkejjen tal-port huma importanti għalihom, u għaliex."
        ),
        "bg": (
            "Примерен местен съвет на остров Гоцо, който пита жителите кои кътчета на "
            "пристанището са важни за тях и защо."
        ),
    },
    alt={
        "en": (
            "A domed town on a fort above the sea; in the harbour three painted boats "
            "with eyes on their bows"
        ),
        "sl": (
            "Mesto s kupolami na trdnjavi nad morjem; v pristanišču trije pisani čolni "
            "z narisanimi očmi"
        ),
        "it": (
            "Una città con cupole su un forte sopra il mare; nel porto tre barche "
            "colorate con gli occhi dipinti"
        ),
        "lt": (
            "Miestas su kupolais ant tvirtovės virš jūros; uoste trys spalvotos valtys "
            "su nupieštomis akimis"
        ),
        "nl": (
            "Een stad met koepels op een fort boven zee; in de haven drie bonte boten "
            "met geschilderde ogen"
        ),
        "mt": (
            "Belt bil-koppli fuq forti ’l fuq mill-baħar; fil-port tliet dgħajjes "
            "ikkuluriti b’għajnejn impittra"
        ),
        "bg": (
            "Град с куполи върху крепост над морето; в пристанището три пъстри лодки с "
            "нарисувани очи"
        ),
    },
    logo_alt={
        "en": "Sample mark: an eye above three curved stripes",
        "sl": "Vzorčni znak: oko nad tremi ukrivljenimi črtami",
        "it": "Marchio di esempio: un occhio sopra tre strisce curve",
        "lt": "Pavyzdinis ženklas: akis virš trijų lenktų juostų",
        "nl": "Voorbeeldlogo: een oog boven drie gebogen strepen",
        "mt": "Marka ta’ eżempju: għajn fuq tliet strixxi mgħawġa",
        "bg": "Примерен знак: око над три извити ивици",
    },
    about=(
        {
            "en": (
                "The council is a sample and speaks for no real one. It shows how a "
                "local authority takes part: with a meeting room, a notice board and "
                "the patience to ask twice."
            ),
            "sl": (
                "Svet je vzorčen in ne govori v imenu nobenega resničnega. Kaže, kako "
                "sodeluje lokalna oblast: s sejno sobo, oglasno desko in "
                "potrpljenjem, da vpraša dvakrat."
            ),
            "it": (
                "Il consiglio è un esempio e non parla a nome di alcuno reale. Mostra "
                "come partecipa un’autorità locale: con una sala riunioni, una "
                "bacheca e la pazienza di chiedere due volte."
            ),
            "lt": (
                "Taryba pavyzdinė ir nekalba jokios tikros tarybos vardu. Ji rodo, "
                "kuo gali prisidėti vietos valdžia: posėdžių sale, skelbimų lenta ir "
                "kantrybe paklausti du kartus."
            ),
            "nl": (
                "De raad is een voorbeeld en spreekt niet namens een echte. Hij laat "
                "zien hoe een lokale overheid meedoet: met een vergaderzaal, een "
                "prikbord en het geduld om twee keer te vragen."
            ),
            "mt": (
                "Il-kunsill huwa eżempju u ma jitkellem f’isem l-ebda kunsill reali. "
                "Juri kif tieħu sehem awtorità lokali: b’kamra tal-laqgħat, tabella "
                "tal-avviżi u s-sabar li tistaqsi darbtejn."
            ),
            "bg": (
                "Съветът е примерен и не говори от името на никой действителен. Той "
                "показва как участва местната власт: със заседателна зала, табло за "
                "обяви и търпението да пита два пъти."
            ),
        },
        {
            "en": (
                "Fishermen, teachers and shopkeepers sit at the same table with the "
                "council’s two clerks. What they write down together becomes the plan "
                "for the harbour front."
            ),
            "sl": (
                "Ribiči, učitelji in trgovci sedijo za isto mizo z uslužbencema "
                "sveta. Kar skupaj zapišejo, postane načrt za nabrežje."
            ),
            "it": (
                "Pescatori, insegnanti e negozianti siedono allo stesso tavolo con i "
                "due impiegati del consiglio. Ciò che scrivono insieme diventa il "
                "piano per il lungomare."
            ),
            "lt": (
                "Žvejai, mokytojai ir krautuvininkai sėdi prie vieno stalo su dviem "
                "tarybos tarnautojais. Tai, ką jie kartu užrašo, tampa uosto "
                "krantinės planu."
            ),
            "nl": (
                "Vissers, leraren en winkeliers zitten aan dezelfde tafel met de twee "
                "medewerkers van de raad. Wat zij samen opschrijven, wordt het plan "
                "voor de kade."
            ),
            "mt": (
                "Is-sajjieda, l-għalliema u tal-ħwienet joqogħdu fuq l-istess mejda "
                "maż-żewġ skrivani tal-kunsill. Dak li jiktbu flimkien isir il-pjan "
                "għax-xatt."
            ),
            "bg": (
                "Рибари, учители и търговци седят на една маса с двамата служители на "
                "съвета. Това, което запишат заедно, става план за крайбрежната "
                "улица."
            ),
        },
    ),
    role_in_project=(
        {
            "en": (
                "It brings the view of local officials and hosts a study visit to "
                "places that residents chose themselves. After every meeting it "
                "starts one small initiative of its own."
            ),
            "sl": (
                "Prispeva pogled občinskih uslužbencev in gosti študijski obisk "
                "krajev, ki so jih izbrali prebivalci sami. Po vsakem srečanju začne "
                "eno majhno lastno pobudo."
            ),
            "it": (
                "Porta lo sguardo dei funzionari locali e ospita una visita di studio "
                "nei luoghi scelti dai residenti. Dopo ogni incontro avvia una "
                "piccola iniziativa propria."
            ),
            "lt": (
                "Ji atneša vietos tarnautojų požiūrį ir rengia pažintinį vizitą po "
                "gyventojų pačių pasirinktas vietas. Po kiekvieno susitikimo ji imasi "
                "vienos nedidelės savos iniciatyvos."
            ),
            "nl": (
                "Hij brengt de blik van lokale ambtenaren in en ontvangt een "
                "studiebezoek aan plekken die bewoners zelf kozen. Na elke "
                "bijeenkomst begint hij één klein eigen initiatief."
            ),
            "mt": (
                "Iġib il-ħarsa tal-uffiċjali lokali u jospita żjara ta’ studju "
                "f’postijiet li għażlu r-residenti stess. Wara kull laqgħa jibda "
                "inizjattiva żgħira tiegħu."
            ),
            "bg": (
                "Внася погледа на местните служители и е домакин на учебно посещение "
                "на места, избрани от самите жители. След всяка среща започва по една "
                "своя малка инициатива."
            ),
        },
    ),
)
