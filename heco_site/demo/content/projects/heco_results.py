"""What HE.CO leaves behind: its results and their impact."""

from __future__ import annotations

from heco_site.demo.content.schema import Text

RESULTS: tuple[Text, ...] = (
    {
        "en": (
            "All analysed practices go into an electronic publication, the guide. It "
            "says how each one works, what it costs in time and money, and what "
            "another place needs in order to repeat it."
        ),
        "sl": (
            "Vse analizirane prakse so zbrane v elektronski publikaciji, vodniku. Ta "
            "pove, kako vsaka deluje, koliko časa in denarja zahteva ter kaj drug "
            "kraj potrebuje, da jo ponovi."
        ),
        "it": (
            "Tutte le pratiche analizzate confluiscono in una pubblicazione "
            "elettronica, la guida. Spiega come funziona ciascuna, quanto costa in "
            "tempo e denaro e che cosa serve a un altro luogo per ripeterla."
        ),
        "lt": (
            "Visi išnagrinėti pavyzdžiai sudedami į elektroninį leidinį – vadovą. "
            "Jame sakoma, kaip kiekvienas veikia, kiek kainuoja laiko bei pinigų ir "
            "ko reikia kitai vietovei, kad jį pakartotų."
        ),
        "nl": (
            "Alle besproken praktijken komen in een elektronische publicatie, de "
            "gids. Die vertelt hoe elk ervan werkt, wat ze kost aan tijd en geld en "
            "wat een andere plaats nodig heeft om haar te herhalen."
        ),
        "mt": (
            "Il-prattiki kollha analizzati jidħlu f’pubblikazzjoni elettronika, "
            "il-gwida. Din tgħid kif taħdem kull waħda, kemm tiswa f’ħin u flus, u "
            "x’jeħtieġ post ieħor biex jirrepetiha."
        ),
        "bg": (
            "Всички анализирани практики влизат в електронно издание – наръчника. Той "
            "казва как работи всяка от тях, колко струва като време и пари и от какво "
            "има нужда друго място, за да я повтори."
        ),
    },
    {
        "en": (
            "Each partner carries the practices further: at least ten presentations "
            "to people who count locally, and at least five who had nothing to do "
            "with heritage before."
        ),
        "sl": (
            "Vsak partner prakse ponese naprej: vsaj deset predstavitev lokalnim "
            "deležnikom in vsaj pet novih, ki prej z dediščino niso imeli opravka."
        ),
        "it": (
            "Ogni partner porta avanti le pratiche: almeno dieci presentazioni ai "
            "portatori di interesse locali e almeno cinque nuovi, che prima non "
            "avevano nulla a che fare con il patrimonio."
        ),
        "lt": (
            "Kiekvienas partneris gerąją patirtį neša toliau: bent dešimt pristatymų "
            "vietos suinteresuotosioms šalims ir bent penkios naujos, kurios anksčiau "
            "su paveldu neturėjo nieko bendra."
        ),
        "nl": (
            "Elke partner draagt de praktijken verder uit: minstens tien presentaties "
            "aan lokale belanghebbenden, en minstens vijf nieuwe die eerder niets met "
            "erfgoed te maken hadden."
        ),
        "mt": (
            "Kull sieħeb iwassal il-prattiki aktar ’il bogħod: mill-inqas għaxar "
            "preżentazzjonijiet lil partijiet interessati lokali, u mill-inqas ħamsa "
            "ġodda li qabel ma kellhom x’jaqsmu xejn mal-wirt."
        ),
        "bg": (
            "Всеки партньор разпространява практиките: поне десет представяния пред "
            "местни заинтересовани страни и поне пет нови, които преди това не са "
            "имали нищо общо с наследството."
        ),
    },
)

IMPACT: tuple[Text, ...] = (
    {
        "en": (
            "What should remain is a habit: before a small community decides about an "
            "old building, a song or a recipe, it asks who else has tried, and it "
            "asks the people who live there."
        ),
        "sl": (
            "Ostati mora navada: preden se majhna skupnost odloči o stari stavbi, "
            "pesmi ali receptu, vpraša, kdo je že poskusil, in vpraša ljudi, ki tam "
            "živijo."
        ),
        "it": (
            "Ciò che deve restare è un’abitudine: prima di decidere di un vecchio "
            "edificio, di un canto o di una ricetta, una piccola comunità chiede chi "
            "altro ci ha provato, e lo chiede alle persone che vi abitano."
        ),
        "lt": (
            "Turėtų likti įprotis: prieš spręsdama dėl seno pastato, dainos ar "
            "recepto, maža bendruomenė pasiteirauja, kas jau bandė, ir atsiklausia "
            "ten gyvenančių žmonių."
        ),
        "nl": (
            "Wat moet blijven is een gewoonte: voordat een kleine gemeenschap beslist "
            "over een oud gebouw, een lied of een recept, vraagt zij wie het al heeft "
            "geprobeerd, en vraagt zij het de mensen die er wonen."
        ),
        "mt": (
            "Dak li għandu jibqa’ huwa drawwa: qabel ma komunità żgħira tiddeċiedi "
            "dwar bini antik, għanja jew riċetta, tistaqsi min ipprova qabilha, u "
            "tistaqsi lin-nies li jgħixu hemm."
        ),
        "bg": (
            "Трябва да остане един навик: преди малката общност да реши нещо за стара "
            "сграда, песен или рецепта, тя пита кой друг е опитвал и пита хората, "
            "които живеят там."
        ),
    },
)
