"""Where to write. Every address is a sample."""

from __future__ import annotations

from heco_site.demo.content.schema import Block, StandardPage

CONTACT = StandardPage(
    key="contact",
    title={
        "en": "Contact",
        "sl": "Stik",
        "it": "Contatti",
        "lt": "Kontaktai",
        "nl": "Contact opnemen",
        "mt": "Kuntatt",
        "bg": "За контакт",
    },
    teaser={
        "en": (
            "Questions about the project, a page or your data: where to write, in any "
            "of the seven languages."
        ),
        "sl": (
            "Vprašanja o projektu, strani ali vaših podatkih: kam pisati, v katerem "
            "koli od sedmih jezikov."
        ),
        "it": (
            "Domande sul progetto, su una pagina o sui vostri dati: dove scrivere, in "
            "una qualsiasi delle sette lingue."
        ),
        "lt": (
            "Klausimai apie projektą, puslapį ar jūsų duomenis: kur rašyti bet kuria "
            "iš septynių kalbų."
        ),
        "nl": (
            "Vragen over het project, een pagina of uw gegevens: waar u heen kunt "
            "schrijven, in elk van de zeven talen."
        ),
        "mt": (
            "Mistoqsijiet dwar il-proġett, paġna jew id-data tiegħek: fejn tikteb, "
            "b’kull waħda mis-seba’ lingwi."
        ),
        "bg": (
            "Въпроси за проекта, за страница или за вашите данни: къде да пишете, на "
            "всеки от седемте езика."
        ),
    },
    body=(
        Block(
            "paragraph",
            {
                "en": (
                    "Write in the language you prefer. The partner from that country "
                    "will read your message and answer it. The addresses on this page "
                    "are samples: nobody receives what is sent to them."
                ),
                "sl": (
                    "Pišite v jeziku, ki vam je najbližji. Vaše sporočilo bo prebral "
                    "in nanj odgovoril partner iz te države. Naslovi na tej strani so "
                    "vzorčni: sporočil, poslanih nanje, ne prejme nihče."
                ),
                "it": (
                    "Scrivete nella lingua che preferite. Il partner di quel paese "
                    "leggerà il messaggio e vi risponderà. Gli indirizzi di questa "
                    "pagina sono di esempio: nessuno riceve ciò che vi si invia."
                ),
                "lt": (
                    "Rašykite jums patogia kalba. Jūsų laišką perskaitys ir į jį "
                    "atsakys tos šalies partneris. Šio puslapio adresai pavyzdiniai: "
                    "jais siunčiamų laiškų niekas negauna."
                ),
                "nl": (
                    "Schrijf in de taal van uw voorkeur. De partner uit dat land "
                    "leest uw bericht en antwoordt. De adressen op deze pagina zijn "
                    "voorbeelden: niemand ontvangt wat ernaartoe wordt gestuurd."
                ),
                "mt": (
                    "Ikteb bil-lingwa li tippreferi. Is-sieħeb minn dak il-pajjiż "
                    "jaqra l-messaġġ tiegħek u jwieġbek. L-indirizzi f’din il-paġna "
                    "huma eżempji: ħadd ma jirċievi dak li jintbagħat lilhom."
                ),
                "bg": (
                    "Пишете на езика, който предпочитате. Партньорът от съответната "
                    "държава ще прочете съобщението и ще ви отговори. Адресите на "
                    "тази страница са примерни: никой не получава изпратеното до тях."
                ),
            },
        ),
        Block(
            "list",
            {
                "en": (
                    "The project: heco@example.org\n"
                    "Mistakes and broken links: website@example.org\n"
                    "Barriers: accessibility@example.org\n"
                    "Your data: privacy@example.org"
                ),
                "sl": (
                    "Projekt: heco@example.org\n"
                    "Napake in nedelujoče povezave: website@example.org\n"
                    "Ovire: accessibility@example.org\n"
                    "Vaši podatki: privacy@example.org"
                ),
                "it": (
                    "Il progetto: heco@example.org\n"
                    "Errori e collegamenti interrotti: website@example.org\n"
                    "Ostacoli: accessibility@example.org\n"
                    "I vostri dati: privacy@example.org"
                ),
                "lt": (
                    "Projektas: heco@example.org\n"
                    "Klaidos ir neveikiančios nuorodos: website@example.org\n"
                    "Kliūtys: accessibility@example.org\n"
                    "Jūsų duomenys: privacy@example.org"
                ),
                "nl": (
                    "Het project: heco@example.org\n"
                    "Fouten en dode links: website@example.org\n"
                    "Drempels: accessibility@example.org\n"
                    "Uw gegevens: privacy@example.org"
                ),
                "mt": (
                    "Il-proġett: heco@example.org\n"
                    "Żbalji u links miksura: website@example.org\n"
                    "Xkiel: accessibility@example.org\n"
                    "Id-data tiegħek: privacy@example.org"
                ),
                "bg": (
                    "Проектът: heco@example.org\n"
                    "Грешки и неработещи връзки: website@example.org\n"
                    "Пречки: accessibility@example.org\n"
                    "Вашите данни: privacy@example.org"
                ),
            },
        ),
        Block(
            "paragraph",
            {
                "en": (
                    "For a question about one partner, start from that partner’s "
                    "page. Each meeting report says who hosted it."
                ),
                "sl": (
                    "Pri vprašanju o posameznem partnerju začnite na njegovi strani. "
                    "V vsakem poročilu s srečanja piše, kdo ga je gostil."
                ),
                "it": (
                    "Per domande su un singolo partner, partite dalla sua pagina. "
                    "Ogni resoconto dice chi ha ospitato l’incontro."
                ),
                "lt": (
                    "Jei klausimas apie konkretų partnerį, pradėkite nuo jo puslapio. "
                    "Kiekvienoje susitikimo ataskaitoje pasakyta, kas jį rengė."
                ),
                "nl": (
                    "Gaat uw vraag over één partner, begin dan bij de pagina van die "
                    "partner. In elk verslag staat wie de gastheer was."
                ),
                "mt": (
                    "Għal mistoqsija dwar sieħeb partikolari, ibda mill-paġna tiegħu. "
                    "Kull rapport ta’ laqgħa jgħid min ospitaha."
                ),
                "bg": (
                    "При въпрос за отделен партньор започнете от неговата страница. "
                    "Във всеки отчет от среща е посочено кой е бил домакин."
                ),
            },
        ),
    ),
)
