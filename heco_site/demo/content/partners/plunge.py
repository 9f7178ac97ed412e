"""Plungė Public Library, one of the two partners named in public sources."""

from __future__ import annotations

from decimal import Decimal

from heco_site.demo.content.schema import Partner

PLUNGE = Partner(
    key="plunge",
    own_name="Plungės rajono savivaldybės viešoji biblioteka",
    own_language="lt",
    organisation_type="library",
    role="partner",
    country="LT",
    nuts="LT028",
    latitude=Decimal("55.91140"),
    longitude=Decimal("21.84420"),
    logo="logo-library",
    art="heritage-library",
    themes=("adult-education", "communication"),
    title={
        "en": "Plungė Public Library",
        "sl": "Javna knjižnica Plungė",
        "it": "Biblioteca pubblica di Plungė",
        "lt": "Plungės viešoji biblioteka",
        "nl": "Openbare bibliotheek van Plungė",
        "mt": "Librerija Pubblika ta’ Plungė",
        "bg": "Обществена библиотека в Плунге",
    },
    city={
        "en": "Plungė",
        "sl": "Plungė",
        "it": "Plungė",
        "lt": "Plungė",
        "nl": "Plungė",
        "mt": "Plungė",
        "bg": "Плунге",
    },
    teaser={
        "en": (
            "A public library in a heritage building, for which HE.CO is the first "
            "partnership of its kind under Erasmus+."
        ),
        "sl": (
            "Javna knjižnica v stavbi, ki je kulturna dediščina; HE.CO je njeno prvo "
            "tovrstno partnerstvo v programu Erasmus+."
        ),
        "it": (
            "Una biblioteca pubblica in un edificio storico, per la quale HE.CO è il "
            "primo partenariato di questo tipo in Erasmus+."
        ),
        "lt": (
            "Viešoji biblioteka paveldo pastate, kuriai HE.CO yra pirmoji tokia "
            "partnerystė pagal programą „Erasmus+“."
        ),
        "nl": (
            "Een openbare bibliotheek in een erfgoedgebouw, voor wie HE.CO het eerste "
            "partnerschap in zijn soort binnen Erasmus+ is."
        ),
        "mt": (
            "Librerija pubblika f’bini ta’ wirt storiku; HE.CO hija l-ewwel sħubija "
            "ta’ dan it-tip tagħha fi ħdan Erasmus+."
        ),
        "bg": (
            "Обществена библиотека в сграда с културна стойност, за която HE.CO е "
            "първото такова партньорство по „Еразъм+“."
        ),
    },
    alt={
        "en": (
            "A pale building with battlements, clock tower and flag, two people on the "
            "path; imagined, not a likeness"
        ),
        "sl": (
            "Svetla stavba z zobci, stolpom z uro in zastavo, na poti dva človeka; "
            "izmišljena, brez resničnega vzora"
        ),
        "it": (
            "Un edificio chiaro merlato con torre dell’orologio e bandiera, due "
            "persone sul viale; immaginario"
        ),
        "lt": (
            "Šviesus dantytas pastatas su laikrodžio bokštu ir vėliava, take du "
            "žmonės; ne tikro pastato atvaizdas"
        ),
        "nl": (
            "Een licht gebouw met kantelen, een toren met uurwerk en een vlag, twee "
            "mensen op het pad; verzonnen"
        ),
        "mt": (
            "Bini ċar b’torri tal-arloġġ u bandiera, żewġ persuni fit-triq lejh; "
            "immaġinat, mhux meħud mir-realtà"
        ),
        "bg": (
            "Светла сграда със зъбци, часовникова кула и знаме, двама души на алеята; "
            "измислена, без образец"
        ),
    },
    logo_alt={
        "en": "Sample mark: a clock tower above an open book",
        "sl": "Vzorčni znak: stolp z uro nad odprto knjigo",
        "it": "Marchio di esempio: una torre dell’orologio sopra un libro aperto",
        "lt": "Pavyzdinis ženklas: laikrodžio bokštas virš atverstos knygos",
        "nl": "Voorbeeldlogo: een toren met uurwerk boven een open boek",
        "mt": "Marka ta’ eżempju: torri tal-arloġġ fuq ktieb miftuħ",
        "bg": "Примерен знак: часовникова кула над отворена книга",
    },
    about=(
        {
            "en": (
                "The library serves the people of Plungė and works in a building that "
                "is itself heritage. Whoever comes for a book also walks into the "
                "history of the town."
            ),
            "sl": (
                "Knjižnica je namenjena prebivalcem mesta Plungė in deluje v stavbi, "
                "ki je sama dediščina. Kdor pride po knjigo, vstopi tudi v zgodovino "
                "mesta."
            ),
            "it": (
                "La biblioteca è al servizio degli abitanti di Plungė e lavora in un "
                "edificio che è esso stesso patrimonio. Chi viene per un libro entra "
                "anche nella storia della città."
            ),
            "lt": (
                "Biblioteka tarnauja Plungės žmonėms ir dirba pastate, kuris pats yra "
                "paveldas. Užėjęs knygos kartu įžengia ir į miesto istoriją."
            ),
            "nl": (
                "De bibliotheek is er voor de inwoners van Plungė en werkt in een "
                "gebouw dat zelf erfgoed is. Wie voor een boek komt, stapt ook de "
                "geschiedenis van de stad binnen."
            ),
            "mt": (
                "Il-librerija taqdi lin-nies ta’ Plungė u taħdem f’bini li huwa "
                "nnifsu wirt. Min jiġi għal ktieb jidħol ukoll fl-istorja tal-belt."
            ),
            "bg": (
                "Библиотеката служи на хората в Плунге и работи в сграда, която сама "
                "е наследство. Който дойде за книга, влиза и в историята на града."
            ),
        },
        {
            "en": (
                "HE.CO is its first Key Action 2 partnership under Erasmus+. A "
                "library brings something to heritage work that a museum often lacks: "
                "readers who come back every week."
            ),
            "sl": (
                "HE.CO je njeno prvo partnerstvo v ključnem ukrepu 2 programa "
                "Erasmus+. Knjižnica prinese delu z dediščino nekaj, česar muzej "
                "pogosto nima: bralce, ki se vračajo vsak teden."
            ),
            "it": (
                "HE.CO è il suo primo partenariato nell’ambito dell’azione chiave 2 "
                "di Erasmus+. Al lavoro sul patrimonio una biblioteca porta ciò che "
                "spesso manca a un museo: lettori che tornano ogni settimana."
            ),
            "lt": (
                "HE.CO yra pirmoji jos partnerystė pagal „Erasmus+“ 2 pagrindinį "
                "veiksmą. Į paveldo darbą biblioteka atsineša tai, ko muziejus dažnai "
                "neturi: skaitytojus, grįžtančius kas savaitę."
            ),
            "nl": (
                "HE.CO is haar eerste partnerschap binnen kernactie 2 van Erasmus+. "
                "Een bibliotheek heeft in het werk met erfgoed iets wat een museum "
                "vaak mist: lezers die elke week terugkomen."
            ),
            "mt": (
                "HE.CO hija l-ewwel sħubija tagħha taħt l-Azzjoni Ewlenija 2 ta’ "
                "Erasmus+. Librerija ġġib magħha għax-xogħol tal-wirt xi ħaġa li "
                "mużew spiss ma jkollux: qarrejja li jerġgħu lura kull ġimgħa."
            ),
            "bg": (
                "HE.CO е първото ѝ партньорство по ключова дейност 2 на „Еразъм+“. "
                "Към работата с наследството библиотеката добавя нещо, което на музея "
                "често липсва: читатели, които се връщат всяка седмица."
            ),
        },
    ),
    role_in_project=(
        {
            "en": (
                "Like every partner, the library takes part in the five meetings, "
                "presents good practices to people at home at least ten times and "
                "wins at least five new stakeholders for heritage."
            ),
            "sl": (
                "Kot vsi partnerji se knjižnica udeleži petih srečanj, doma vsaj "
                "desetkrat predstavi dobre prakse in za dediščino pridobi najmanj pet "
                "novih deležnikov."
            ),
            "it": (
                "Come tutti i partner, la biblioteca partecipa ai cinque incontri, "
                "presenta le buone pratiche sul proprio territorio almeno dieci volte "
                "e avvicina al patrimonio almeno cinque nuovi portatori di interesse."
            ),
            "lt": (
                "Kaip ir visi partneriai, biblioteka dalyvauja penkiuose "
                "susitikimuose, savo krašte bent dešimt kartų pristato gerąją patirtį "
                "ir pritraukia bent penkias naujas paveldu suinteresuotas šalis."
            ),
            "nl": (
                "Zoals elke partner neemt de bibliotheek deel aan de vijf "
                "bijeenkomsten, presenteert ze thuis minstens tien keer goede "
                "praktijken en wint ze minstens vijf nieuwe belanghebbenden voor het "
                "erfgoed."
            ),
            "mt": (
                "Bħal kull sieħeb, il-librerija tieħu sehem fil-ħames laqgħat, "
                "tippreżenta prattiki tajba lin-nies ta’ pajjiżha mill-inqas għaxar "
                "darbiet u tressaq lejn il-wirt mill-inqas ħames partijiet "
                "interessati ġodda."
            ),
            "bg": (
                "Като всеки партньор библиотеката участва в петте срещи, представя "
                "добри практики у дома поне десет пъти и привлича към наследството "
                "поне пет нови заинтересовани страни."
            ),
        },
    ),
)
