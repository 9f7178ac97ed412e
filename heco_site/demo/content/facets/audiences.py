"""Whom a good practice is for."""

from __future__ import annotations

from heco_site.demo.content.schema import Facet

TARGET_GROUPS: tuple[Facet, ...] = (
    Facet(
        "residents",
        {
            "en": "Residents",
            "sl": "Prebivalci",
            "it": "Residenti",
            "lt": "Gyventojai",
            "nl": "Bewoners",
            "mt": "Residenti lokali",
            "bg": "Местни жители",
        },
    ),
    Facet(
        "adults-learning",
        {
            "en": "Adult learners",
            "sl": "Odrasli udeleženci izobraževanja",
            "it": "Adulti in formazione",
            "lt": "Besimokantys suaugusieji",
            "nl": "Volwassen lerenden",
            "mt": "Adulti li qed jitgħallmu",
            "bg": "Учещи възрастни",
        },
    ),
    Facet(
        "schools",
        {
            "en": "Schools",
            "sl": "Šole",
            "it": "Scuole",
            "lt": "Mokyklos",
            "nl": "Scholen",
            "mt": "Skejjel",
            "bg": "Училища",
        },
    ),
    Facet(
        "visitors",
        {
            "en": "Visitors",
            "sl": "Obiskovalci",
            "it": "Visitatori",
            "lt": "Lankytojai",
            "nl": "Bezoekers",
            "mt": "Viżitaturi",
            "bg": "Посетители",
        },
    ),
    Facet(
        "museum-workers",
        {
            "en": "Museum workers",
            "sl": "Muzejski delavci",
            "it": "Operatori museali",
            "lt": "Muziejų darbuotojai",
            "nl": "Museummedewerkers",
            "mt": "Ħaddiema tal-mużewijiet",
            "bg": "Музейни работници",
        },
    ),
    Facet(
        "officials",
        {
            "en": "Local officials",
            "sl": "Občinski uslužbenci",
            "it": "Funzionari locali",
            "lt": "Savivaldybių tarnautojai",
            "nl": "Lokale ambtenaren",
            "mt": "Uffiċjali lokali",
            "bg": "Общински служители",
        },
    ),
    Facet(
        "older-people",
        {
            "en": "Older people",
            "sl": "Starejši",
            "it": "Persone anziane",
            "lt": "Vyresnio amžiaus žmonės",
            "nl": "Ouderen",
            "mt": "Persuni akbar fl-età",
            "bg": "Възрастни хора",
        },
    ),
    Facet(
        "migrants",
        {
            "en": "Migrants",
            "sl": "Priseljenci",
            "it": "Persone migranti",
            "lt": "Migrantai",
            "nl": "Migranten",
            "mt": "Migranti",
            "bg": "Мигранти",
        },
    ),
)
