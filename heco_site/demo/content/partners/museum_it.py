"""A sample museum in a hill town of the Marche, coordinator in the demo."""

from __future__ import annotations

from decimal import Decimal

from heco_site.demo.content.schema import Partner

MUSEUM_IT = Partner(
    key="museum-it",
    own_name="Museo di esempio (Italia)",
    own_language="it",
    organisation_type="museum",
    role="coordinator",
    country="IT",
    nuts="ITI34",
    latitude=Decimal("42.93530"),
    longitude=Decimal("13.69410"),
    logo="logo-museum-it",
    art="school-visit",
    website="https://example.org/museum-it",
    themes=("heritage-public-space", "cultural-entrepreneurship"),
    title={
        "en": "Sample museum (Italy)",
        "sl": "Vzorčni muzej (Italija)",
        "it": "Museo di esempio (Italia)",
        "lt": "Pavyzdinis muziejus (Italija)",
        "nl": "Voorbeeldmuseum (Italië)",
        "mt": "Mużew ta’ eżempju (l-Italja)",
        "bg": "Примерен музей (Италия)",
    },
    city={
        "en": "Offida",
        "sl": "Offida",
        "it": "Offida",
        "lt": "Offida",
        "nl": "Offida",
        "mt": "Offida",
        "bg": "Офида",
    },
    teaser={
        "en": (
            "A sample museum in a hill town of the Marche, with one room for the "
            "town’s tools and one for its voices."
        ),
        "sl": (
            "Vzorčni muzej v mestecu na griču v Markah, z eno sobo za orodja in drugo "
            "za glasove kraja."
        ),
        "it": (
            "Un museo di esempio in un paese di collina delle Marche, con una sala "
            "per gli attrezzi e una per le voci del luogo."
        ),
        "lt": (
            "Pavyzdinis muziejus Markės krašto miestelyje ant kalvos: viena salė "
            "skirta įrankiams, kita – vietos balsams."
        ),
        "nl": (
            "Een voorbeeldmuseum in een heuvelstadje in de Marche, met een zaal voor "
            "het gereedschap en een voor de stemmen van de stad."
        ),
        "mt": (
            "Mużew ta’ eżempju f’belt żgħira fuq għolja fil-Marche, b’kamra "
            "għall-għodod tal-post u oħra għall-ilħna tiegħu."
        ),
        "bg": (
            "Примерен музей в градче на хълм в Марке, с една зала за сечивата и една "
            "за гласовете на мястото."
        ),
    },
    alt={
        "en": (
            "Six children and two adults in a museum, in front of a case with three "
            "vases, coins and a helmet"
        ),
        "sl": (
            "Šest otrok in dva odrasla v muzeju pred vitrino s tremi vazami, novci in "
            "čelado"
        ),
        "it": (
            "Sei bambini e due adulti in un museo, davanti a una vetrina con tre vasi, "
            "monete e un elmo"
        ),
        "lt": (
            "Šeši vaikai ir du suaugusieji muziejuje prie vitrinos su trimis vazomis, "
            "monetomis ir šalmu"
        ),
        "nl": (
            "Zes kinderen en twee volwassenen in een museum, voor een vitrine met drie "
            "vazen, munten en een helm"
        ),
        "mt": (
            "Sitt itfal u żewġ adulti f’mużew, quddiem vetrina bi tliet vażuni, muniti "
            "u elmu"
        ),
        "bg": (
            "Шест деца и двама възрастни в музей пред витрина с три вази, монети и шлем"
        ),
    },
    logo_alt={
        "en": "Sample mark: an amphora under an arch",
        "sl": "Vzorčni znak: amfora pod lokom",
        "it": "Marchio di esempio: un’anfora sotto un arco",
        "lt": "Pavyzdinis ženklas: amfora po arka",
        "nl": "Voorbeeldlogo: een amfora onder een boog",
        "mt": "Marka ta’ eżempju: anfora taħt arkata",
        "bg": "Примерен знак: амфора под арка",
    },
    about=(
        {
            "en": (
                "This museum is made up for the demonstration. It stands for the many "
                "that two people run: one opens the door, the other writes the "
                "labels, and in winter they change places."
            ),
            "sl": (
                "Ta muzej je izmišljen za predstavitev. Zastopa številne, ki jih "
                "vodita dva človeka: eden odpira vrata, drugi piše napise, pozimi pa "
                "se zamenjata."
            ),
            "it": (
                "Questo museo è inventato per la dimostrazione. Rappresenta i tanti "
                "che si reggono su due persone: una apre la porta, l’altra scrive le "
                "didascalie, e d’inverno si scambiano i compiti."
            ),
            "lt": (
                "Šis muziejus sugalvotas parodomajai svetainei. Jis atstovauja "
                "daugeliui tokių, kuriuos išlaiko du žmonės: vienas atidaro duris, "
                "kitas rašo etiketes, o žiemą jie susikeičia."
            ),
            "nl": (
                "Dit museum is bedacht voor de demonstratie. Het staat voor de vele "
                "die door twee mensen worden gerund: de een doet de deur open, de "
                "ander schrijft de bijschriften, en in de winter wisselen ze."
            ),
            "mt": (
                "Dan il-mużew huwa ivvintat għad-dimostrazzjoni. Jirrappreżenta "
                "l-ħafna li jmexxuhom żewġ persuni: waħda tiftaħ il-bieb, l-oħra "
                "tikteb it-tikketti, u fix-xitwa jpartu posthom."
            ),
            "bg": (
                "Този музей е измислен за демонстрацията. Той представлява многото "
                "музеи, които се държат на двама души: единият отваря вратата, "
                "другият пише етикетите, а през зимата се сменят."
            ),
        },
        {
            "en": (
                "Its collection came from cellars and lofts of the town. Most objects "
                "still have a family name written on the back, and the museum asks "
                "that family before it moves them."
            ),
            "sl": (
                "Zbirka je prišla iz kleti in s podstrešij v kraju. Na hrbtni strani "
                "večine predmetov je še vedno zapisano ime družine in muzej to "
                "družino vpraša, preden jih premakne."
            ),
            "it": (
                "La collezione viene da cantine e soffitte del paese. Sul retro di "
                "quasi ogni oggetto c’è ancora il nome di una famiglia, e il museo la "
                "consulta prima di spostarlo."
            ),
            "lt": (
                "Rinkinys sunešta iš miestelio rūsių ir palėpių. Ant daugumos daiktų "
                "nugarėlės tebėra šeimos pavardė, ir prieš juos perkeldamas muziejus "
                "tos šeimos atsiklausia."
            ),
            "nl": (
                "De collectie kwam uit kelders en zolders van het stadje. Achter op "
                "de meeste voorwerpen staat nog een familienaam, en het museum vraagt "
                "het die familie voordat het ze verplaatst."
            ),
            "mt": (
                "Il-kollezzjoni tiegħu ġiet minn kantini u kmamar ta’ fuq tal-belt. "
                "Fuq wara ta’ ħafna mill-oġġetti għad hemm miktub kunjom, u l-mużew "
                "jistaqsi lil dik il-familja qabel iċaqlaqhom."
            ),
            "bg": (
                "Колекцията му идва от мазетата и таваните на градчето. На гърба на "
                "повечето предмети още стои името на семейство и музеят пита това "
                "семейство, преди да ги премести."
            ),
        },
    ),
    role_in_project=(
        {
            "en": (
                "In this demonstration the museum coordinates the project: it keeps "
                "the calendar, gathers the figures and answers to the National "
                "Agency. It also hosts the first meeting."
            ),
            "sl": (
                "V tej predstavitvi muzej usklajuje projekt: vodi koledar, zbira "
                "številke in odgovarja nacionalni agenciji. Gosti tudi prvo srečanje."
            ),
            "it": (
                "In questa dimostrazione il museo coordina il progetto: tiene il "
                "calendario, raccoglie i dati e risponde all’Agenzia nazionale. "
                "Ospita anche il primo incontro."
            ),
            "lt": (
                "Šioje parodomojoje svetainėje muziejus koordinuoja projektą: tvarko "
                "kalendorių, renka skaičius ir atsiskaito nacionalinei agentūrai. Jis "
                "taip pat rengia pirmąjį susitikimą."
            ),
            "nl": (
                "In deze demonstratie coördineert het museum het project: het houdt "
                "de agenda bij, verzamelt de cijfers en legt verantwoording af aan "
                "het nationaal agentschap. Het ontvangt ook de eerste bijeenkomst."
            ),
            "mt": (
                "F’din id-dimostrazzjoni l-mużew jikkoordina l-proġett: iżomm "
                "il-kalendarju, jiġbor iċ-ċifri u jwieġeb lill-Aġenzija Nazzjonali. "
                "Jospita wkoll l-ewwel laqgħa."
            ),
            "bg": (
                "В тази демонстрация музеят координира проекта: води календара, "
                "събира данните и отговаря пред Националната агенция. Той е домакин и "
                "на първата среща."
            ),
        },
    ),
)
