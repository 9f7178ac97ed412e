"""What the partners of HE.CO promised, as rows the site can count."""

from __future__ import annotations

from heco_site.demo.content.schema import Indicator

INDICATORS: tuple[Indicator, ...] = (
    Indicator(
        "meetings",
        5,
        "project",
        "meetings",
        {
            "en": "Transnational meetings",
            "sl": "Mednarodna srečanja",
            "it": "Incontri transnazionali",
            "lt": "Tarptautiniai susitikimai",
            "nl": "Transnationale bijeenkomsten",
            "mt": "Laqgħat transnazzjonali",
            "bg": "Транснационални срещи",
        },
        {
            "en": (
                "With study visits and experts. Only meetings that were held are "
                "counted."
            ),
            "sl": (
                "S študijskimi obiski in strokovnjaki. Štejejo samo izvedena srečanja."
            ),
            "it": (
                "Con visite di studio ed esperti. Si contano solo gli incontri che si "
                "sono tenuti."
            ),
            "lt": (
                "Su pažintiniais vizitais ir ekspertais. Skaičiuojami tik įvykę "
                "susitikimai."
            ),
            "nl": (
                "Met studiebezoeken en deskundigen. Alleen gehouden bijeenkomsten "
                "tellen mee."
            ),
            "mt": "Bi żjarat ta’ studju u esperti. Jingħaddu biss il-laqgħat li saru.",
            "bg": "С учебни посещения и експерти. Броят се само проведените срещи.",
        },
    ),
    Indicator(
        "practices",
        10,
        "project",
        "practices",
        {
            "en": "Good practices analysed",
            "sl": "Analizirane dobre prakse",
            "it": "Buone pratiche analizzate",
            "lt": "Išnagrinėti gerosios patirties pavyzdžiai",
            "nl": "Geanalyseerde goede praktijken",
            "mt": "Prattiki tajba analizzati",
            "bg": "Анализирани добри практики",
        },
        {
            "en": (
                "At least two at each of the five meetings. A practice counts once, "
                "in however many languages it can be read."
            ),
            "sl": (
                "Vsaj dve na vsakem od petih srečanj. Praksa šteje enkrat, ne glede "
                "na število jezikov, v katerih jo je mogoče brati."
            ),
            "it": (
                "Almeno due in ciascuno dei cinque incontri. Una pratica conta una "
                "volta sola, in quante lingue si possa leggere."
            ),
            "lt": (
                "Bent du kiekviename iš penkių susitikimų. Pavyzdys skaičiuojamas "
                "vieną kartą, kad ir keliomis kalbomis jį galima skaityti."
            ),
            "nl": (
                "Minstens twee op elk van de vijf bijeenkomsten. Een praktijk telt "
                "één keer, in hoeveel talen ze ook te lezen is."
            ),
            "mt": (
                "Mill-inqas tnejn f’kull waħda mill-ħames laqgħat. Prattika tingħadd "
                "darba waħda, ikun kemm ikun in-numru ta’ lingwi li tista’ tinqara "
                "bihom."
            ),
            "bg": (
                "Поне две на всяка от петте срещи. Практиката се брои веднъж, на "
                "колкото и езика да може да се прочете."
            ),
        },
    ),
    Indicator(
        "presentations",
        10,
        "partner",
        "presentations",
        {
            "en": "Presentations to local stakeholders",
            "sl": "Predstavitve lokalnim deležnikom",
            "it": "Presentazioni ai portatori di interesse locali",
            "lt": "Pristatymai vietos suinteresuotosioms šalims",
            "nl": "Presentaties aan lokale belanghebbenden",
            "mt": "Preżentazzjonijiet lil partijiet interessati lokali",
            "bg": "Представяния пред местни заинтересовани страни",
        },
        {
            "en": "At least ten by each partner.",
            "sl": "Vsak partner najmanj deset.",
            "it": "Almeno dieci per ogni partner.",
            "lt": "Bent dešimt kiekvieno partnerio.",
            "nl": "Minstens tien per partner.",
            "mt": "Mill-inqas għaxra minn kull sieħeb.",
            "bg": "Поне десет от всеки партньор.",
        },
    ),
    Indicator(
        "stakeholders",
        5,
        "partner",
        "stakeholders",
        {
            "en": "New stakeholders",
            "sl": "Novi deležniki",
            "it": "Nuovi portatori di interesse",
            "lt": "Naujos suinteresuotosios šalys",
            "nl": "Nieuwe belanghebbenden",
            "mt": "Partijiet interessati ġodda",
            "bg": "Нови заинтересовани страни",
        },
        {
            "en": "At least five won by each partner.",
            "sl": "Vsak partner jih pridobi najmanj pet.",
            "it": "Almeno cinque avvicinati da ogni partner.",
            "lt": "Kiekvienas partneris pritraukia bent penkias.",
            "nl": "Minstens vijf, gewonnen door elke partner.",
            "mt": "Mill-inqas ħamsa għal kull sieħeb.",
            "bg": "Всеки партньор привлича поне пет.",
        },
    ),
    Indicator(
        "trainees",
        16,
        "project",
        "trainees",
        {
            "en": "Heritage workers trained",
            "sl": "Usposobljeni delavci na področju dediščine",
            "it": "Operatori del patrimonio formati",
            "lt": "Mokymus baigę paveldo darbuotojai",
            "nl": "Opgeleide erfgoedmedewerkers",
            "mt": "Ħaddiema tal-wirt imħarrġa",
            "bg": "Обучени работещи с наследството",
        },
        {
            "en": "On one international training course.",
            "sl": "Na enem mednarodnem usposabljanju.",
            "it": "In un corso di formazione internazionale.",
            "lt": "Vienuose tarptautiniuose mokymuose.",
            "nl": "In één internationale training.",
            "mt": "F’kors ta’ taħriġ internazzjonali wieħed.",
            "bg": "В един международен курс за обучение.",
        },
    ),
    Indicator(
        "initiatives",
        5,
        "project",
        "initiatives",
        {
            "en": "Meetings followed by local initiatives",
            "sl": "Srečanja, ki so jim sledile lokalne pobude",
            "it": "Incontri seguiti da iniziative locali",
            "lt": "Susitikimai, po kurių vyko vietos iniciatyvos",
            "nl": "Bijeenkomsten gevolgd door lokale initiatieven",
            "mt": "Laqgħat segwiti minn inizjattivi lokali",
            "bg": "Срещи, последвани от местни инициативи",
        },
        {
            "en": "The partners try something at home after every meeting.",
            "sl": "Partnerji po vsakem srečanju doma nekaj preizkusijo.",
            "it": "Dopo ogni incontro i partner provano qualcosa a casa propria.",
            "lt": "Po kiekvieno susitikimo partneriai ką nors išmėgina namie.",
            "nl": "Na elke bijeenkomst proberen de partners thuis iets uit.",
            "mt": "Wara kull laqgħa s-sħab jippruvaw xi ħaġa f’pajjiżhom.",
            "bg": "След всяка среща партньорите опитват нещо у дома.",
        },
    ),
)
