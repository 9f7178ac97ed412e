"""A sample institute in a village of the Slovenian Karst."""

from __future__ import annotations

from decimal import Decimal

from heco_site.demo.content.schema import Partner

INSTITUTE_SI = Partner(
    key="institute-si",
    own_name="Vzorčni zavod (Slovenija)",
    own_language="sl",
    organisation_type="institute",
    role="partner",
    country="SI",
    nuts="SI044",
    latitude=Decimal("45.82220"),
    longitude=Decimal("13.84470"),
    logo="logo-institute-si",
    art="karst-village",
    website="https://example.org/institute-si",
    themes=("heritage-public-space", "adult-education"),
    title={
        "en": "Sample institute (Slovenia)",
        "sl": "Vzorčni zavod (Slovenija)",
        "it": "Istituto di esempio (Slovenia)",
        "lt": "Pavyzdinis institutas (Slovėnija)",
        "nl": "Voorbeeldinstituut (Slovenië)",
        "mt": "Istitut ta’ eżempju (is-Slovenja)",
        "bg": "Примерен институт (Словения)",
    },
    city={
        "en": "Štanjel",
        "sl": "Štanjel",
        "it": "Štanjel",
        "lt": "Štanjelis",
        "nl": "Štanjel",
        "mt": "Štanjel",
        "bg": "Щанел",
    },
    teaser={
        "en": (
            "A sample institute in a Karst village that teaches adults to build and "
            "mend with dry stone."
        ),
        "sl": (
            "Vzorčni zavod v kraški vasi, ki odrasle uči graditi in popravljati suhe "
            "zidove."
        ),
        "it": (
            "Un istituto di esempio in un villaggio del Carso che insegna agli adulti "
            "a costruire e riparare muri a secco."
        ),
        "lt": (
            "Pavyzdinis institutas Karsto kaime, mokantis suaugusiuosius statyti ir "
            "taisyti sausojo mūro sienas."
        ),
        "nl": (
            "Een voorbeeldinstituut in een dorp op de Karst dat volwassenen leert "
            "bouwen en herstellen met droge steen."
        ),
        "mt": (
            "Istitut ta’ eżempju f’raħal tal-Karst li jgħallem lill-adulti jibnu u "
            "jsewwu ħitan tas-sejjieħ."
        ),
        "bg": (
            "Примерен институт в карстово село, който учи възрастни да градят и "
            "поправят със суха зидария."
        ),
    },
    alt={
        "en": (
            "A village with a white church; in front a woman with a hay fork stands "
            "beside a roofed hay rack"
        ),
        "sl": "Vas z belo cerkvijo; spredaj stoji ženska z vilami ob kozolcu",
        "it": (
            "Un villaggio con una chiesa bianca; davanti una donna con un forcone "
            "accanto a un essiccatoio per il fieno"
        ),
        "lt": (
            "Kaimas su balta bažnyčia; priekyje moteris su šakėmis prie stoginės "
            "šienui džiovinti"
        ),
        "nl": (
            "Een dorp met een witte kerk; vooraan een vrouw met een hooivork bij een "
            "overdekt hooirek"
        ),
        "mt": (
            "Raħal bi knisja bajda; quddiem, mara b’midra ħdejn qafas imsaqqaf "
            "għall-ħuxlief"
        ),
        "bg": "Село с бяла църква; отпред жена с вила стои до покрита сушилня за сено",
    },
    logo_alt={
        "en": "Sample mark: three mountains and a red leaf in a ring",
        "sl": "Vzorčni znak: tri gore in rdeč list v krogu",
        "it": "Marchio di esempio: tre monti e una foglia rossa in un cerchio",
        "lt": "Pavyzdinis ženklas: trys kalnai ir raudonas lapas apskritime",
        "nl": "Voorbeeldlogo: drie bergen en een rood blad in een cirkel",
        "mt": "Marka ta’ eżempju: tliet muntanji u werqa ħamra f’ċirku",
        "bg": "Примерен знак: три планини и червен лист в кръг",
    },
    about=(
        {
            "en": (
                "The institute does not exist: it is a sample, placed in Štanjel "
                "because a hill village of stone suits the subject. It gathers people "
                "who know a craft and people who want to learn one."
            ),
            "sl": (
                "Zavod ne obstaja: je vzorčen, postavljen v Štanjel, ker se kamnita "
                "vas na griču prilega temi. Združuje ljudi, ki obvladajo rokodelstvo, "
                "in ljudi, ki bi se ga radi naučili."
            ),
            "it": (
                "L’istituto non esiste: è un esempio, collocato a Štanjel perché un "
                "villaggio di pietra su un colle si addice al tema. Riunisce chi "
                "conosce un mestiere e chi vuole impararlo."
            ),
            "lt": (
                "Tokio instituto nėra: jis pavyzdinis, įkurdintas Štanjelyje, nes "
                "akmeninis kaimas ant kalvos tinka šiai temai. Jis suburia mokančius "
                "amatą ir norinčius jo išmokti."
            ),
            "nl": (
                "Het instituut bestaat niet: het is een voorbeeld, in Štanjel "
                "geplaatst omdat een stenen dorp op een heuvel bij het onderwerp "
                "past. Het brengt mensen die een ambacht beheersen samen met mensen "
                "die het willen leren."
            ),
            "mt": (
                "L-istitut ma jeżistix: huwa eżempju, imqiegħed fi Štanjel għax raħal "
                "tal-ġebel fuq għolja joqgħod għas-suġġett. Jiġbor flimkien nies li "
                "jafu sengħa u nies li jridu jitgħallmuha."
            ),
            "bg": (
                "Институтът не съществува: той е примерен и е поставен в Щанел, "
                "защото каменно село на хълм подхожда на темата. Събира хора, които "
                "владеят занаят, и хора, които искат да го научат."
            ),
        },
        {
            "en": (
                "Its courses last one Saturday. Two neighbours who build a metre of "
                "wall together have learned something about stone, and something "
                "about one another."
            ),
            "sl": (
                "Tečaji trajajo eno soboto. Soseda, ki skupaj zgradita meter zidu, se "
                "naučita nekaj o kamnu in nekaj drug o drugem."
            ),
            "it": (
                "I corsi durano un sabato. Due vicini che costruiscono insieme un "
                "metro di muro hanno imparato qualcosa sulla pietra e qualcosa l’uno "
                "dell’altro."
            ),
            "lt": (
                "Kursai trunka vieną šeštadienį. Du kaimynai, kartu sumūriję metrą "
                "sienos, šį tą sužino apie akmenį ir šį tą – vienas apie kitą."
            ),
            "nl": (
                "De cursussen duren één zaterdag. Twee buren die samen een meter muur "
                "bouwen, hebben iets geleerd over steen en iets over elkaar."
            ),
            "mt": (
                "Il-korsijiet tiegħu jdumu Sibt wieħed. Żewġ ġirien li jibnu flimkien "
                "metru ħajt ikunu tgħallmu xi ħaġa dwar il-ġebel, u xi ħaġa dwar "
                "xulxin."
            ),
            "bg": (
                "Курсовете му траят една събота. Двама съседи, които заедно построят "
                "метър зид, научават нещо за камъка и нещо един за друг."
            ),
        },
    ),
    role_in_project=(
        {
            "en": (
                "It brings adult education to the partnership and shows how to teach "
                "a craft to people who left school long ago. It presents good "
                "practices to villages around it and looks for new allies there."
            ),
            "sl": (
                "V partnerstvo prinaša izobraževanje odraslih in kaže, kako učiti "
                "rokodelstvo ljudi, ki so šolo zapustili že zdavnaj. Dobre prakse "
                "predstavlja okoliškim vasem in tam išče nove zaveznike."
            ),
            "it": (
                "Porta nel partenariato l’educazione degli adulti e mostra come "
                "insegnare un mestiere a chi ha lasciato la scuola da tempo. Presenta "
                "le buone pratiche ai villaggi vicini e vi cerca nuovi alleati."
            ),
            "lt": (
                "Į partnerystę jis atsineša suaugusiųjų švietimą ir rodo, kaip amato "
                "mokyti žmones, seniai baigusius mokyklą. Gerąją patirtį jis pristato "
                "aplinkiniams kaimams ir ten ieško naujų bendraminčių."
            ),
            "nl": (
                "Het brengt volwasseneneducatie in het partnerschap en laat zien hoe "
                "je een ambacht leert aan mensen die de school lang geleden "
                "verlieten. Het presenteert goede praktijken aan de dorpen in de "
                "buurt en zoekt daar nieuwe bondgenoten."
            ),
            "mt": (
                "Iġib l-edukazzjoni tal-adulti fis-sħubija u juri kif tgħallem sengħa "
                "lil nies li ilhom li telqu mill-iskola. Jippreżenta l-prattiki tajba "
                "lill-irħula tal-madwar u hemm ifittex alleati ġodda."
            ),
            "bg": (
                "Внася в партньорството образованието за възрастни и показва как се "
                "учи занаят с хора, които отдавна са напуснали училище. Представя "
                "добрите практики в околните села и търси там нови съюзници."
            ),
        },
    ),
)
