"""What on the demo site is real, and what is told as a sample."""

from __future__ import annotations

from heco_site.demo.content.schema import Block

SAMPLES: tuple[Block, ...] = (
    Block(
        "heading",
        {
            "en": "What is real and what is a sample",
            "sl": "Kaj je resnično in kaj je vzorec",
            "it": "Che cosa è reale e che cosa è un esempio",
            "lt": "Kas tikra ir kas pavyzdinė",
            "nl": "Wat echt is en wat een voorbeeld",
            "mt": "X’inhu reali u x’inhu eżempju",
            "bg": "Кое е действително и кое е примерно",
        },
    ),
    Block(
        "paragraph",
        {
            "en": (
                "The dates, subjects and commitments of HE.CO are facts, and so are "
                "Plungė Public Library and the Reinwardt Academy. Organisations "
                "called a sample, or with (demo) after their name, are invented, and "
                "so are the details of meetings, practices and news: people, figures "
                "and quotations."
            ),
            "sl": (
                "Datumi, teme in zaveze projekta HE.CO so resnični, prav tako Javna "
                "knjižnica Plungė in Akademija Reinwardt. Organizacije, označene kot "
                "vzorčne ali z oznako (demo) za imenom, so izmišljene, prav tako "
                "podrobnosti srečanj, praks in novic: ljudje, številke in navedki."
            ),
            "it": (
                "Le date, i temi e gli impegni di HE.CO sono reali, e così la "
                "Biblioteca pubblica di Plungė e l’Accademia Reinwardt. Le "
                "organizzazioni dette «di esempio», o con (demo) dopo il nome, sono "
                "inventate, come i dettagli di incontri, pratiche e notizie: persone, "
                "cifre e citazioni."
            ),
            "lt": (
                "HE.CO datos, temos ir įsipareigojimai tikri, kaip ir Plungės viešoji "
                "biblioteka bei Reinwardto akademija. Pavyzdinėmis vadinamos "
                "arba po pavadinimo žyma (demo) pažymėtos organizacijos išgalvotos, "
                "kaip ir susitikimų, gerosios patirties bei naujienų smulkmenos: "
                "žmonės, skaičiai ir citatos."
            ),
            "nl": (
                "De data, onderwerpen en toezeggingen van HE.CO zijn echt, net als de "
                "openbare bibliotheek van Plungė en de Reinwardt Academie. "
                "Organisaties met ‘voorbeeld’ in de naam of (demo) erachter zijn "
                "verzonnen, en dat geldt ook voor de details van bijeenkomsten, "
                "praktijken en nieuws: mensen, cijfers en citaten."
            ),
            "mt": (
                "Id-dati, is-suġġetti u l-impenji ta’ HE.CO huma reali, u hekk ukoll "
                "il-Librerija Pubblika ta’ Plungė u l-Akkademja Reinwardt. "
                "L-organizzazzjonijiet imsejħa eżempju, jew b’(demo) wara isimhom, "
                "huma ivvintati, u hekk ukoll id-dettalji tal-laqgħat, il-prattiki u "
                "l-aħbarijiet: nies, ċifri u kwotazzjonijiet."
            ),
            "bg": (
                "Датите, темите и ангажиментите на HE.CO са действителни, както и "
                "Обществената библиотека в Плунге и Академия „Райнвард“. "
                "Организациите, наречени примерни или с (demo) след името, са "
                "измислени, както и подробностите в срещите, практиките и новините: "
                "хора, числа и цитати."
            ),
        },
    ),
)
