"""The home page of the demo site: what HE.CO is, before anything else."""

from __future__ import annotations

from heco_site.demo.content.schema import Block, Home

HOME = Home(
    key="home",
    themes=("heritage-public-space", "civil-society", "communication"),
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
        "en": "HE.CO – heritage for small communities",
        "sl": "HE.CO – dediščina za majhne skupnosti",
        "it": "HE.CO – patrimonio per le piccole comunità",
        "lt": "HE.CO – paveldas mažoms bendruomenėms",
        "nl": "HE.CO – erfgoed voor kleine gemeenschappen",
        "mt": "HE.CO – wirt għal komunitajiet żgħar",
        "bg": "HE.CO – наследство за малките общности",
    },
    lead={
        "en": (
            "HE.CO brings together partners from five countries who learn from one "
            "another how a small place can care for its heritage, explain it and live "
            "with it."
        ),
        "sl": (
            "HE.CO povezuje partnerje iz petih držav, ki se drug od drugega učijo, "
            "kako lahko majhen kraj skrbi za svojo dediščino, jo predstavlja in z njo "
            "živi."
        ),
        "it": (
            "HE.CO riunisce partner di cinque paesi che imparano gli uni dagli altri "
            "come un piccolo centro possa curare il proprio patrimonio, raccontarlo e "
            "viverlo."
        ),
        "lt": (
            "HE.CO vienija penkių šalių partnerius, kurie vieni iš kitų mokosi, kaip "
            "maža vietovė gali rūpintis savo paveldu, apie jį pasakoti ir su juo "
            "gyventi."
        ),
        "nl": (
            "HE.CO brengt partners uit vijf landen bijeen die van elkaar leren hoe "
            "een kleine plaats voor haar erfgoed kan zorgen, het kan uitleggen en "
            "ermee kan leven."
        ),
        "mt": (
            "HE.CO jgħaqqad sħab minn ħames pajjiżi li jitgħallmu minn xulxin kif "
            "post żgħir jista’ jieħu ħsieb il-wirt tiegħu, jispjegah u jgħix miegħu."
        ),
        "bg": (
            "HE.CO събира партньори от пет държави, които се учат един от друг как "
            "едно малко място може да се грижи за наследството си, да го представя и "
            "да живее с него."
        ),
    },
    teaser={
        "en": (
            "News, meetings and good practices of an Erasmus+ partnership from Italy, "
            "Lithuania, Slovenia, Malta and the Netherlands."
        ),
        "sl": (
            "Novice, srečanja in dobre prakse partnerstva Erasmus+ iz Italije, Litve, "
            "Slovenije, z Malte in z Nizozemske."
        ),
        "it": (
            "Notizie, incontri e buone pratiche di un partenariato Erasmus+ tra "
            "Italia, Lituania, Slovenia, Malta e Paesi Bassi."
        ),
        "lt": (
            "Programos „Erasmus+“ partnerystės, jungiančios Italiją, Lietuvą, "
            "Slovėniją, Maltą ir Nyderlandus, naujienos, susitikimai ir geroji "
            "patirtis."
        ),
        "nl": (
            "Nieuws, bijeenkomsten en goede praktijken van een Erasmus+-partnerschap "
            "uit Italië, Litouwen, Slovenië, Malta en Nederland."
        ),
        "mt": (
            "Aħbarijiet, laqgħat u prattiki tajba ta’ sħubija Erasmus+ mill-Italja, "
            "il-Litwanja, is-Slovenja, Malta u n-Netherlands."
        ),
        "bg": (
            "Новини, срещи и добри практики на партньорство по „Еразъм+“ от Италия, "
            "Литва, Словения, Малта и Нидерландия."
        ),
    },
    body=(
        Block(
            "heading",
            {
                "en": "Small places, large memories",
                "sl": "Majhni kraji, velik spomin",
                "it": "Luoghi piccoli, memorie grandi",
                "lt": "Mažos vietos, didelė atmintis",
                "nl": "Kleine plaatsen, grote herinneringen",
                "mt": "Postijiet żgħar, memorji kbar",
                "bg": "Малки места, голяма памет",
            },
        ),
        Block(
            "paragraph",
            {
                "en": (
                    "A village museum, a town library, a council office: often one or "
                    "two people look after everything a place remembers. HE.CO lets "
                    "them see how colleagues elsewhere do it, and gives them words "
                    "and tools to bring home."
                ),
                "sl": (
                    "Vaški muzej, mestna knjižnica, občinska pisarna: pogosto en sam "
                    "človek ali dva skrbita za vse, česar se kraj spominja. HE.CO "
                    "jima pokaže, kako to počnejo kolegi drugod, ter jima ponudi "
                    "besede in orodja za domačo rabo."
                ),
                "it": (
                    "Un museo di paese, una biblioteca civica, un ufficio comunale: "
                    "spesso una o due persone si occupano di tutto ciò che un luogo "
                    "ricorda. HE.CO permette loro di vedere come fanno i colleghi "
                    "altrove e di portare a casa parole e strumenti."
                ),
                "lt": (
                    "Kaimo muziejus, miestelio biblioteka, savivaldybės kabinetas: "
                    "dažnai vienas ar du žmonės rūpinasi viskuo, ką vietovė "
                    "prisimena. HE.CO leidžia jiems pamatyti, kaip dirba kolegos "
                    "kitur, ir parsivežti namo žodžių bei priemonių."
                ),
                "nl": (
                    "Een dorpsmuseum, een stadsbibliotheek, een kamer in het "
                    "gemeentehuis: vaak zorgen een of twee mensen voor alles wat een "
                    "plaats zich herinnert. HE.CO laat hun zien hoe collega’s elders "
                    "het doen en geeft hun woorden en middelen mee naar huis."
                ),
                "mt": (
                    "Mużew f’raħal, librerija f’belt, uffiċċju ta’ kunsill: ta’ spiss "
                    "persuna waħda jew tnejn jieħdu ħsieb dak kollu li jiftakar "
                    "il-post. HE.CO jurihom kif jagħmlu l-kollegi f’pajjiżi oħra u "
                    "jtihom kliem u għodod x’jieħdu lura d-dar."
                ),
                "bg": (
                    "Селски музей, градска библиотека, общинска канцелария: често "
                    "един-двама души се грижат за всичко, което едно място помни. "
                    "HE.CO им показва как го правят колегите другаде и им дава думи и "
                    "средства, които да отнесат у дома."
                ),
            },
        ),
        Block(
            "heading",
            {
                "en": "What you can do here",
                "sl": "Kaj lahko počnete tukaj",
                "it": "Che cosa si può fare qui",
                "lt": "Ką čia galima rasti",
                "nl": "Wat u hier kunt doen",
                "mt": "X’tista’ tagħmel hawn",
                "bg": "Какво можете да направите тук",
            },
        ),
        Block(
            "list",
            {
                "en": (
                    "Read how a good practice works and what it takes to repeat it\n"
                    "Follow each meeting from its programme to its decisions\n"
                    "See how far the promises of the partners have come\n"
                    "Reuse the texts: they are free and openly licensed"
                ),
                "sl": (
                    "Preberete, kako deluje dobra praksa in kaj je potrebno, da jo "
                    "ponovite\n"
                    "Spremljate vsako srečanje od programa do sklepov\n"
                    "Vidite, kako daleč so partnerji z izpolnjevanjem zavez\n"
                    "Uporabite besedila: prosto dostopna so in odprto licencirana"
                ),
                "it": (
                    "Leggere come funziona una buona pratica e che cosa serve per "
                    "ripeterla\n"
                    "Seguire ogni incontro dal programma alle decisioni\n"
                    "Vedere a che punto sono gli impegni dei partner\n"
                    "Riutilizzare i testi: sono gratuiti e con licenza aperta"
                ),
                "lt": (
                    "Perskaityti, kaip veikia geroji patirtis ir ko reikia jai "
                    "pakartoti\n"
                    "Sekti kiekvieną susitikimą nuo programos iki sprendimų\n"
                    "Pamatyti, kiek įvykdyta partnerių įsipareigojimų\n"
                    "Panaudoti tekstus: jie nemokami ir turi atvirą licenciją"
                ),
                "nl": (
                    "Lezen hoe een goede praktijk werkt en wat er nodig is om haar te "
                    "herhalen\n"
                    "Elke bijeenkomst volgen van programma tot besluiten\n"
                    "Zien hoe ver de beloften van de partners zijn\n"
                    "De teksten hergebruiken: ze zijn gratis en hebben een open "
                    "licentie"
                ),
                "mt": (
                    "Taqra kif taħdem prattika tajba u x’hemm bżonn biex tirrepetiha\n"
                    "Issegwi kull laqgħa mill-programm sad-deċiżjonijiet\n"
                    "Tara fejn waslu l-wegħdiet tas-sħab\n"
                    "Terġa’ tuża t-testi: huma bla ħlas u b’liċenzja miftuħa"
                ),
                "bg": (
                    "Да прочетете как работи една добра практика и какво е нужно, за "
                    "да се повтори\n"
                    "Да проследите всяка среща от програмата до решенията\n"
                    "Да видите докъде са стигнали ангажиментите на партньорите\n"
                    "Да използвате текстовете: те са безплатни и с отворен лиценз"
                ),
            },
        ),
        Block(
            "paragraph",
            {
                "en": (
                    "Everything can be read without an account. Texts appear in seven "
                    "languages; where nobody who speaks a language has checked a text "
                    "yet, the page says so."
                ),
                "sl": (
                    "Za branje ne potrebujete računa. Besedila so v sedmih jezikih; "
                    "kjer besedila še ni pregledal nihče, ki jezik govori, stran to "
                    "pove."
                ),
                "it": (
                    "Tutto si può leggere senza registrarsi. I testi sono in sette "
                    "lingue; quando nessun parlante ha ancora verificato un testo, la "
                    "pagina lo segnala."
                ),
                "lt": (
                    "Viską galima skaityti neprisijungus. Tekstai skelbiami "
                    "septyniomis kalbomis; jei teksto dar neperžiūrėjo ta kalba "
                    "kalbantis žmogus, puslapyje tai nurodyta."
                ),
                "nl": (
                    "Alles is te lezen zonder account. De teksten verschijnen in "
                    "zeven talen; waar nog niemand die de taal spreekt een tekst "
                    "heeft nagekeken, staat dat op de pagina."
                ),
                "mt": (
                    "Kollox jista’ jinqara mingħajr kont. It-testi jidhru b’seba’ "
                    "lingwi; fejn test għadu ma qrah ħadd li jitkellem dik il-lingwa, "
                    "il-paġna tgħid dan."
                ),
                "bg": (
                    "Всичко може да се чете без регистрация. Текстовете са на седем "
                    "езика; ако някой текст още не е прегледан от човек, който говори "
                    "езика, страницата го посочва."
                ),
            },
        ),
    ),
)
