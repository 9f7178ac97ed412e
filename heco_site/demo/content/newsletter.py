"""The newsletter: what it is about, an issue that is out and one that is begun."""

from __future__ import annotations

import datetime as dt

from heco_site.demo.content.schema import Facet, Issue, IssuePart

TOPICS: tuple[Facet, ...] = (
    Facet(
        "practices",
        {
            "en": "Good practices",
            "sl": "Dobre prakse",
            "it": "Buone pratiche",
            "lt": "Geroji patirtis",
            "nl": "Goede praktijken",
            "mt": "Prattiki tajba",
            "bg": "Добри практики",
        },
    ),
    Facet(
        "meetings",
        {
            "en": "Meetings and study visits",
            "sl": "Srečanja in študijski obiski",
            "it": "Incontri e visite di studio",
            "lt": "Susitikimai ir pažintiniai vizitai",
            "nl": "Bijeenkomsten en studiebezoeken",
            "mt": "Laqgħat u żjarat ta’ studju",
            "bg": "Срещи и учебни посещения",
        },
    ),
    Facet(
        "training",
        {
            "en": "Courses and calls",
            "sl": "Usposabljanja in razpisi",
            "it": "Corsi e bandi",
            "lt": "Mokymai ir kvietimai",
            "nl": "Cursussen en oproepen",
            "mt": "Korsijiet u sejħiet",
            "bg": "Обучения и покани",
        },
    ),
)

GUIDE_ISSUE = Issue(
    key="issue-1",
    number=1,
    date=dt.date(2021, 6, 29),
    title={
        "en": "The guide is out, and the oven is still warm",
        "sl": "Vodnik je izšel, peč pa je še topla",
        "it": "La guida è uscita e il forno è ancora caldo",
        "mt": "Il-gwida ħarġet, u l-forn għadu sħun",
    },
    teaser={
        "en": "Ten practices in one book, a village that bakes, and salt to share.",
        "sl": "Deset praks v eni knjigi, vas, ki peče, in sol, ki jo delimo.",
        "it": "Dieci pratiche in un libro, un paese che inforna e sale da spartire.",
        "mt": "Għaxar prattiki fi ktieb wieħed, raħal li jaħmi, u melħ x’taqsam.",
    },
    themes=("communication", "civil-society"),
    art="europe-partnership",
    alt={
        "en": "Hands round a table with a map; red lines join five places in Europe",
        "sl": "Roke okoli mize z zemljevidom; rdeče črte povezujejo pet krajev Evrope",
        "it": "Mani attorno a una carta; linee rosse uniscono cinque luoghi d’Europa",
        "mt": "Idejn madwar mappa fuq mejda; linji ħomor jgħaqqdu ħames postijiet",
    },
    announcement={
        "en": "The first issue of our newsletter: the guide, the oven and the salt.",
        "sl": "Prva številka naših e-novic: vodnik, peč in sol.",
        "it": "Il primo numero della nostra newsletter: la guida, il forno e il sale.",
        "mt": "L-ewwel ħarġa tan-newsletter tagħna: il-gwida, il-forn u l-melħ.",
    },
    intro=(
        {
            "en": (
                "Dear readers, tomorrow our project ends, and for once that is good "
                "news: what five countries learnt from one another now lies on the "
                "table, in a guide that anyone may use."
            ),
            "sl": (
                "Drage bralke in bralci, jutri se naš projekt konča, in tokrat je to "
                "dobra novica: kar se je pet držav naučilo druga od druge, je zdaj na "
                "mizi, v vodniku, ki ga sme uporabiti vsakdo."
            ),
            "it": (
                "Care lettrici e cari lettori, domani il nostro progetto finisce e per "
                "una volta è una buona notizia: ciò che cinque paesi hanno imparato "
                "l’uno dall’altro è ora sul tavolo, in una guida che tutti possono "
                "usare."
            ),
            "mt": (
                "Għeżież qarrejja, għada jintemm il-proġett tagħna, u għal darba din "
                "hija aħbar tajba: dak li ħames pajjiżi tgħallmu minn xulxin issa "
                "jinsab fuq il-mejda, fi gwida li jista’ juża kulħadd."
            ),
        },
    ),
    parts=(
        IssuePart(
            "article",
            {
                "en": "Ten chapters, and each ends with what did not work.",
                "sl": "Deset poglavij in vsako se konča s tem, kar se ni obneslo.",
                "it": "Dieci capitoli, e ognuno finisce con ciò che non ha funzionato.",
                "mt": "Għaxar kapitli, u kull wieħed jispiċċa b’dak li ma ħadimx.",
            },
            page="guide-published",
        ),
        IssuePart(
            "heading",
            {
                "en": "From the chapters",
                "sl": "Iz poglavij",
                "it": "Dai capitoli",
                "mt": "Mill-kapitli",
            },
        ),
        IssuePart(
            "practice",
            {
                "en": "On Saturdays the oven is lit for whoever brings dough.",
                "sl": "Ob sobotah peč zakurijo za vsakogar, ki prinese testo.",
                "it": "Il sabato il forno si accende per chiunque porti l’impasto.",
                "mt": "Is-Sibt il-forn jinxtegħel għal kull min iġib l-għaġina.",
            },
            page="bread-oven",
        ),
        IssuePart(
            "practice",
            {
                "en": "Clean a salt pan in May and take home half of what it gives.",
                "sl": "Maja očistite solno polje in domov odnesite polovico pridelka.",
                "it": "Pulite una vasca in maggio e portate a casa metà del sale.",
                "mt": "Naddaf salina f’Mejju u ħu d-dar nofs il-melħ li tagħti.",
            },
            page="salt-pans",
        ),
        IssuePart(
            "meeting",
            {
                "en": "The last meeting needed one camera and five loaves of bread.",
                "sl": "Za zadnje srečanje so zadostovali ena kamera in pet hlebov.",
                "it": "Per l’ultimo incontro bastavano una telecamera e cinque pani.",
                "mt": "Għall-aħħar laqgħa kienu biżżejjed kamera u ħames ħobżiet.",
            },
            page="meeting-5",
        ),
        IssuePart(
            "quote",
            {
                "en": "Take what you need, and tell us what you changed.",
                "sl": "Vzemite, kar potrebujete, in nam povejte, kaj ste spremenili.",
                "it": "Prendete ciò che vi serve e diteci che cosa avete cambiato.",
                "mt": "Ħudu dak li għandkom bżonn, u għidulna x’biddiltu.",
            },
            attribution={
                "en": "The partners of HE.CO",
                "sl": "Partnerji projekta HE.CO",
                "it": "I partner di HE.CO",
                "mt": "Is-sħab ta’ HE.CO",
            },
        ),
        IssuePart(
            "text",
            {
                "en": (
                    "The guide, the reports and the pictures stay on this site. Write "
                    "to us if you try one of the practices at home: the next issue "
                    "will tell of it."
                ),
                "sl": (
                    "Vodnik, poročila in slike ostanejo na tej strani. Pišite nam, če "
                    "katero od praks preizkusite doma: o tem bo pripovedovala "
                    "naslednja številka."
                ),
                "it": (
                    "La guida, i resoconti e le immagini restano su questo sito. "
                    "Scriveteci se provate una delle pratiche a casa vostra: ne "
                    "parlerà il prossimo numero."
                ),
                "mt": (
                    "Il-gwida, ir-rapporti u l-istampi jibqgħu fuq dan is-sit. "
                    "Iktbulna jekk tippruvaw xi waħda mill-prattiki f’pajjiżkom: "
                    "tkun fil-ħarġa li jmiss."
                ),
            },
        ),
        IssuePart(
            "button",
            {
                "en": "Share what you tried",
                "sl": "Povejte, kaj ste preizkusili",
                "it": "Raccontate che cosa avete provato",
                "mt": "Għidulna x’ippruvajtu",
            },
            address="https://example.org/your-practice",
        ),
    ),
)

AUTUMN_ISSUE = Issue(
    key="issue-2",
    number=2,
    date=dt.date(2021, 10, 4),
    draft=True,
    title={"en": "What the guide has set going"},
    teaser={"en": "Lace in the street, and sixteen people who went home with a task."},
    themes=("adult-education",),
    art="lecture-hall",
    alt={"en": "A full hall from behind; a speaker points to a map of Europe"},
    intro=(
        {
            "en": (
                "Dear readers, the project is over and the practices go on. This time "
                "we sit down on a doorstep and look again at a poster that had to be "
                "drawn six times."
            )
        },
    ),
    parts=(
        IssuePart(
            "practice",
            {"en": "Sit down, and an hour later you have two centimetres of lace."},
            page="lace-school",
        ),
        IssuePart(
            "article",
            {"en": "Fourteen tasks finished, two thrown away with good reason."},
            page="sixteen-people",
        ),
    ),
)

ISSUES: tuple[Issue, ...] = (GUIDE_ISSUE, AUTUMN_ISSUE)

__all__ = ["ISSUES", "TOPICS"]
