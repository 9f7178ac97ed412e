"""How the accessibility statement was made, and what a reader can do about it."""

from __future__ import annotations

from heco_site.demo.content.schema import Block

PROCEDURE: tuple[Block, ...] = (
    Block(
        "heading",
        {
            "en": "Preparation of this accessibility statement",
            "sl": "Priprava te izjave o dostopnosti",
            "it": "Redazione della dichiarazione di accessibilità",
            "lt": "Šio prieinamumo pareiškimo parengimas",
            "nl": "Opstelling van deze toegankelijkheidsverklaring",
            "mt": "Tħejjija ta’ din id-dikjarazzjoni dwar l-aċċessibbiltà",
            "bg": "Изготвяне на настоящата декларация за достъпност",
        },
    ),
    Block(
        "paragraph",
        {
            "en": (
                "This statement was prepared on 20 November 2026 and rests on a "
                "self-assessment of the demonstration site. Whoever runs a site of "
                "their own replaces it with the result of their own assessment. It "
                "was last reviewed on 20 November 2026."
            ),
            "sl": (
                "Izjava je bila pripravljena 20. novembra 2026 in temelji na "
                "samooceni predstavitvenega spletišča. Kdor vodi lastno spletišče, jo "
                "nadomesti z izidom svoje ocene. Zadnjič je bila pregledana 20. "
                "novembra 2026."
            ),
            "it": (
                "La presente dichiarazione è stata redatta il 20 novembre 2026 e si "
                "basa su un’autovalutazione del sito dimostrativo. Chi gestisce un "
                "proprio sito la sostituisce con l’esito della propria valutazione. "
                "Ultima verifica: 20 novembre 2026."
            ),
            "lt": (
                "Šis pareiškimas parengtas 2026 m. lapkričio 20 d. ir pagrįstas "
                "parodomosios svetainės įsivertinimu. Kas tvarko savo svetainę, "
                "pakeičia jį savo vertinimo rezultatu. Paskutinį kartą peržiūrėta "
                "2026 m. lapkričio 20 d."
            ),
            "nl": (
                "Deze verklaring is opgesteld op 20 november 2026 en berust op een "
                "zelfevaluatie van de demonstratiesite. Wie een eigen site beheert, "
                "vervangt haar door de uitkomst van de eigen evaluatie. Laatst "
                "herzien op 20 november 2026."
            ),
            "mt": (
                "Din id-dikjarazzjoni tħejjiet fl-20 ta’ Novembru 2026 u hija bbażata "
                "fuq awtovalutazzjoni tas-sit ta’ dimostrazzjoni. Min imexxi sit "
                "tiegħu jibdilha bir-riżultat tal-valutazzjoni tiegħu. Ġiet riveduta "
                "l-aħħar fl-20 ta’ Novembru 2026."
            ),
            "bg": (
                "Настоящата декларация е изготвена на 20 ноември 2026 г. въз основа "
                "на самооценка на демонстрационния сайт. Който поддържа собствен "
                "сайт, я заменя с резултата от своята оценка. Последен преглед: 20 "
                "ноември 2026 г."
            ),
        },
    ),
    Block(
        "heading",
        {
            "en": "Feedback and contact information",
            "sl": "Povratne informacije in kontaktni podatki",
            "it": "Feedback e recapiti",
            "lt": "Grįžtamoji informacija ir kontaktiniai duomenys",
            "nl": "Feedback en contactgegevens",
            "mt": "Feedback u informazzjoni ta’ kuntatt",
            "bg": "Обратна връзка и координати за връзка",
        },
    ),
    Block(
        "paragraph",
        {
            "en": (
                "Write to accessibility@example.org if you meet a barrier or need a "
                "text in another form. Say which page it was and what you use to read "
                "it. You will have an answer within fifteen days."
            ),
            "sl": (
                "Če naletite na oviro ali potrebujete besedilo v drugačni obliki, "
                "pišite na accessibility@example.org. Navedite stran in pripomoček, s "
                "katerim berete. Odgovorili vam bomo v petnajstih dneh."
            ),
            "it": (
                "Scrivete a accessibility@example.org se incontrate un ostacolo o vi "
                "serve un testo in altra forma. Indicate la pagina e lo strumento con "
                "cui leggete. Risponderemo entro quindici giorni."
            ),
            "lt": (
                "Jei susidūrėte su kliūtimi arba tekstą reikia gauti kitu pavidalu, "
                "rašykite accessibility@example.org. Nurodykite puslapį ir kuo "
                "naudodamiesi skaitote. Atsakysime per penkiolika dienų."
            ),
            "nl": (
                "Schrijf naar accessibility@example.org als u een drempel tegenkomt "
                "of een tekst in een andere vorm nodig hebt. Noem de pagina en het "
                "hulpmiddel waarmee u leest. U krijgt binnen vijftien dagen antwoord."
            ),
            "mt": (
                "Ikteb lil accessibility@example.org jekk tiltaqa’ ma’ xi xkiel jew "
                "teħtieġ test f’għamla oħra. Għid liema paġna kienet u x’tuża biex "
                "taqra. Inwieġbuk fi żmien ħmistax-il jum."
            ),
            "bg": (
                "Пишете на accessibility@example.org, ако срещнете пречка или ви е "
                "нужен текст в друга форма. Посочете страницата и средството, с което "
                "четете. Ще получите отговор до петнадесет дни."
            ),
        },
    ),
    Block(
        "heading",
        {
            "en": "Enforcement procedure",
            "sl": "Postopek izvrševanja",
            "it": "Procedura di attuazione",
            "lt": "Vykdymo užtikrinimo procedūra",
            "nl": "Handhavingsprocedure",
            "mt": "Proċedura ta’ infurzar",
            "bg": "Процедура по осигуряване на изпълнението",
        },
    ),
    Block(
        "paragraph",
        {
            "en": (
                "If the answer does not satisfy you, turn to the body that watches "
                "over the accessibility rules in your country. The European "
                "Commission explains the rules and lists these bodies: "
                "https://digital-strategy.ec.europa.eu/en/policies/web-accessibility"
            ),
            "sl": (
                "Če z odgovorom niste zadovoljni, se obrnite na organ, ki v vaši "
                "državi nadzira pravila o dostopnosti. Evropska komisija pojasnjuje "
                "pravila in navaja te organe: "
                "https://digital-strategy.ec.europa.eu/en/policies/web-accessibility"
            ),
            "it": (
                "Se la risposta non è soddisfacente, rivolgetevi all’organismo che "
                "vigila sulle norme di accessibilità nel vostro paese. La Commissione "
                "europea spiega le norme ed elenca questi organismi: "
                "https://digital-strategy.ec.europa.eu/en/policies/web-accessibility"
            ),
            "lt": (
                "Jei atsakymas jūsų netenkina, kreipkitės į įstaigą, kuri jūsų šalyje "
                "prižiūri prieinamumo taisykles. Europos Komisija paaiškina taisykles "
                "ir pateikia šių įstaigų sąrašą: "
                "https://digital-strategy.ec.europa.eu/en/policies/web-accessibility"
            ),
            "nl": (
                "Bent u niet tevreden met het antwoord, wend u dan tot de instantie "
                "die in uw land op de toegankelijkheidsregels toeziet. De Europese "
                "Commissie legt de regels uit en noemt deze instanties: "
                "https://digital-strategy.ec.europa.eu/en/policies/web-accessibility"
            ),
            "mt": (
                "Jekk it-tweġiba ma tissodisfakx, dur lejn il-korp li jissorvelja "
                "r-regoli tal-aċċessibbiltà f’pajjiżek. Il-Kummissjoni Ewropea "
                "tispjega r-regoli u telenka dawn il-korpi: "
                "https://digital-strategy.ec.europa.eu/en/policies/web-accessibility"
            ),
            "bg": (
                "Ако отговорът не ви удовлетворява, обърнете се към органа, който "
                "следи за правилата за достъпност във вашата държава. Европейската "
                "комисия обяснява правилата и изброява тези органи: "
                "https://digital-strategy.ec.europa.eu/en/policies/web-accessibility"
            ),
        },
    ),
)
