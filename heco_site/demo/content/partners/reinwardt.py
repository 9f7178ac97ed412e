"""The Reinwardt Academy, one of the two partners named in public sources."""

from __future__ import annotations

from decimal import Decimal

from heco_site.demo.content.schema import Partner

REINWARDT = Partner(
    key="reinwardt",
    own_name="Reinwardt Academie",
    own_language="nl",
    organisation_type="higher-education",
    role="partner",
    country="NL",
    nuts="NL329",
    latitude=Decimal("52.36760"),
    longitude=Decimal("4.90410"),
    logo="logo-academy",
    art="canal-academy",
    website="https://www.reinwardt.ahk.nl/",
    themes=("valorization-ethics", "adult-education"),
    title={
        "en": "Reinwardt Academy",
        "sl": "Akademija Reinwardt",
        "it": "Accademia Reinwardt",
        "lt": "Reinwardto akademija",
        "nl": "Reinwardt Academie",
        "mt": "Akkademja Reinwardt",
        "bg": "Академия „Райнвард“",
    },
    city={
        "en": "Amsterdam",
        "sl": "Amsterdam",
        "it": "Amsterdam",
        "lt": "Amsterdamas",
        "nl": "Amsterdam",
        "mt": "Amsterdam",
        "bg": "Амстердам",
    },
    teaser={
        "en": (
            "The academy in Amsterdam that hosted a meeting of about twenty museum "
            "and library professionals."
        ),
        "sl": (
            "Akademija v Amsterdamu, ki je gostila srečanje približno dvajsetih "
            "muzejskih in knjižničnih strokovnjakov."
        ),
        "it": (
            "L’accademia di Amsterdam che ha ospitato un incontro di una ventina di "
            "professionisti di musei e biblioteche."
        ),
        "lt": (
            "Amsterdamo akademija, surengusi apie dvidešimties muziejų ir bibliotekų "
            "specialistų susitikimą."
        ),
        "nl": (
            "De academie in Amsterdam waar een twintigtal museum- en "
            "bibliotheekmedewerkers bijeenkwam."
        ),
        "mt": (
            "L-akkademja f’Amsterdam li ospitat laqgħa ta’ madwar għoxrin "
            "professjonist tal-mużewijiet u tal-libreriji."
        ),
        "bg": (
            "Академията в Амстердам, домакин на среща на около двадесет специалисти "
            "от музеи и библиотеки."
        ),
    },
    alt={
        "en": (
            "Tall gabled houses along a canal with a red boat, people on the quay; "
            "imagined, not a likeness"
        ),
        "sl": (
            "Visoke pisane hiše ob kanalu z rdečim čolnom, na nabrežju ljudje; prosta "
            "upodobitev brez resničnega vzora"
        ),
        "it": (
            "Case alte e colorate lungo un canale con una barca rossa, gente sulla "
            "riva; veduta immaginaria"
        ),
        "lt": (
            "Aukšti spalvoti namai prie kanalo su raudonu laivu, krantinėje žmonės; ne "
            "tikros vietos atvaizdas"
        ),
        "nl": (
            "Hoge bonte gevels aan een gracht met een rode boot, mensen op de kade; "
            "verzonnen, niet naar het leven"
        ),
        "mt": (
            "Djar għoljin u kkuluriti ħdejn kanal b’dgħajsa ħamra, nies fuq il-moll; "
            "dehra immaġinata"
        ),
        "bg": (
            "Високи пъстри къщи край канал с червена лодка, хора на кея; измислена "
            "гледка"
        ),
    },
    logo_alt={
        "en": "Sample mark: three stepped gables above waves",
        "sl": "Vzorčni znak: tri stopničasta pročelja nad valovi",
        "it": "Marchio di esempio: tre frontoni a gradini sopra le onde",
        "lt": "Pavyzdinis ženklas: trys laiptuoti frontonai virš bangų",
        "nl": "Voorbeeldlogo: drie trapgevels boven golven",
        "mt": "Marka ta’ eżempju: tliet faċċati mtarrġa fuq il-mewġ",
        "bg": "Примерен знак: три стъпаловидни фронтона над вълни",
    },
    about=(
        {
            "en": (
                "The Reinwardt Academy in Amsterdam is the partner from higher "
                "education. It looks at heritage work from one step further back: who "
                "decides what is kept, and for whom?"
            ),
            "sl": (
                "Akademija Reinwardt iz Amsterdama je partnerica s področja visokega "
                "šolstva. Na delo z dediščino gleda z večje razdalje: kdo odloča, kaj "
                "se ohrani, in za koga?"
            ),
            "it": (
                "L’Accademia Reinwardt di Amsterdam è il partner del mondo "
                "universitario. Guarda il lavoro sul patrimonio da un passo più "
                "indietro: chi decide che cosa si conserva, e per chi?"
            ),
            "lt": (
                "Reinwardto akademija Amsterdame – aukštojo mokslo partnerė. Į "
                "paveldo darbą ji žvelgia kiek iš toliau: kas sprendžia, ką "
                "išsaugoti, ir kieno labui?"
            ),
            "nl": (
                "De Reinwardt Academie in Amsterdam is de partner uit het hoger "
                "onderwijs. Zij bekijkt het werk met erfgoed van een stap verder weg: "
                "wie beslist wat blijft, en voor wie?"
            ),
            "mt": (
                "L-Akkademja Reinwardt f’Amsterdam hija s-sieħba mill-edukazzjoni "
                "għolja. Tħares lejn ix-xogħol tal-wirt minn pass aktar lura: min "
                "jiddeċiedi x’jinżamm, u għal min?"
            ),
            "bg": (
                "Академия „Райнвард“ в Амстердам е партньорът от висшето образование. "
                "Тя гледа на работата с наследството от една крачка разстояние: кой "
                "решава какво да се запази и за кого?"
            ),
        },
        {
            "en": (
                "About twenty people who work in museums and libraries came to the "
                "meeting it hosted. For small institutions such days are rare: time "
                "to talk about ethics with colleagues who know the same doubts."
            ),
            "sl": (
                "Na srečanje, ki ga je gostila, je prišlo približno dvajset ljudi, ki "
                "delajo v muzejih in knjižnicah. Za majhne ustanove so takšni dnevi "
                "redki: čas za pogovor o etiki s kolegi, ki poznajo enake dvome."
            ),
            "it": (
                "All’incontro che ha ospitato hanno preso parte una ventina di "
                "persone che lavorano in musei e biblioteche. Per le piccole "
                "istituzioni sono giornate rare: tempo per parlare di etica con "
                "colleghi che hanno gli stessi dubbi."
            ),
            "lt": (
                "Į jos surengtą susitikimą atvyko apie dvidešimt muziejuose ir "
                "bibliotekose dirbančių žmonių. Mažoms įstaigoms tokios dienos retos: "
                "tai laikas kalbėtis apie etiką su kolegomis, kurie abejoja dėl tų "
                "pačių dalykų."
            ),
            "nl": (
                "Zo’n twintig mensen die in musea en bibliotheken werken kwamen naar "
                "de bijeenkomst die zij organiseerde. Voor kleine instellingen zijn "
                "zulke dagen zeldzaam: tijd om over ethiek te praten met collega’s "
                "die dezelfde twijfels kennen."
            ),
            "mt": (
                "Madwar għoxrin persuna li jaħdmu fil-mużewijiet u l-libreriji ġew "
                "għal-laqgħa li ospitat. Għal istituzzjonijiet żgħar jiem bħal dawn "
                "huma rari: ħin biex titkellem dwar l-etika ma’ kollegi li għandhom "
                "l-istess dubji."
            ),
            "bg": (
                "На срещата, на която тя беше домакин, дойдоха около двадесет души, "
                "които работят в музеи и библиотеки. За малките институции такива дни "
                "са рядкост: време за разговор за етика с колеги, които познават "
                "същите съмнения."
            ),
        },
    ),
    role_in_project=(
        {
            "en": (
                "It hosts one of the meetings and brings the subject of valorization "
                "and ethics. It shares the commitments of all partners: ten "
                "presentations of good practices and five new stakeholders."
            ),
            "sl": (
                "Gosti eno od srečanj ter prispeva temo vrednotenja in etike. Z "
                "drugimi partnerji deli zavezi: deset predstavitev dobrih praks in "
                "pet novih deležnikov."
            ),
            "it": (
                "Ospita uno degli incontri e porta il tema della valorizzazione e "
                "dell’etica. Condivide gli impegni di tutti i partner: dieci "
                "presentazioni di buone pratiche e cinque nuovi portatori di "
                "interesse."
            ),
            "lt": (
                "Ji rengia vieną iš susitikimų ir atsineša paveldo aktualizavimo bei "
                "etikos temą. Jai galioja bendri visų partnerių įsipareigojimai: "
                "dešimt gerosios patirties pristatymų ir penkios naujos "
                "suinteresuotosios šalys."
            ),
            "nl": (
                "Zij is gastheer van een van de bijeenkomsten en brengt het onderwerp "
                "valorisatie en ethiek in. Zij deelt de afspraken van alle partners: "
                "tien presentaties van goede praktijken en vijf nieuwe "
                "belanghebbenden."
            ),
            "mt": (
                "Tospita waħda mil-laqgħat u ġġib magħha s-suġġett "
                "tal-valorizzazzjoni u l-etika. Taqsam l-impenji tas-sħab kollha: "
                "għaxar preżentazzjonijiet ta’ prattiki tajba u ħames partijiet "
                "interessati ġodda."
            ),
            "bg": (
                "Тя е домакин на една от срещите и внася темата за валоризацията и "
                "етиката. Споделя ангажиментите на всички партньори: десет "
                "представяния на добри практики и пет нови заинтересовани страни."
            ),
        },
    ),
)
