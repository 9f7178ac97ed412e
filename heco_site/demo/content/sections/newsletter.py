"""The archive of the newsletter."""

from __future__ import annotations

from heco_site.demo.content.schema import Section

NEWSLETTER = Section(
    key="newsletter",
    section="newsletter",
    title={
        "en": "Newsletter",
        "sl": "E-novice",
        "it": "Newsletter",
        "lt": "Naujienlaiškis",
        "nl": "Nieuwsbrief",
        "mt": "Newsletter",
        "bg": "Бюлетин",
    },
    teaser={
        "en": (
            "All issues, to be read without subscribing. Whoever subscribes gets the "
            "next one by e-mail, in the language of their choice."
        ),
        "sl": (
            "Vse številke, ki jih lahko berete brez naročila. Kdor se naroči, "
            "naslednjo dobi po e-pošti, v jeziku, ki ga izbere."
        ),
        "it": (
            "Tutti i numeri, da leggere senza iscriversi. Chi si iscrive riceve il "
            "prossimo per e-mail, nella lingua che preferisce."
        ),
        "lt": (
            "Visi numeriai, kuriuos galima skaityti neužsiprenumeravus. "
            "Prenumeratoriai kitą gauna el. paštu, pasirinkta kalba."
        ),
        "nl": (
            "Alle nummers, te lezen zonder abonnement. Wie zich abonneert, krijgt het "
            "volgende per e-mail, in de taal van eigen keuze."
        ),
        "mt": (
            "Il-ħarġiet kollha, li taqrahom mingħajr ma tabbona. Min jabbona jirċievi "
            "l-ħarġa li jmiss bl-email, bil-lingwa li jagħżel."
        ),
        "bg": (
            "Всички броеве, които се четат и без абонамент. Който се абонира, получава "
            "следващия по имейл, на езика, който е избрал."
        ),
    },
)
