"""The page of results of HE.CO, and where partners presented the practices."""

from __future__ import annotations

from heco_site.demo.content.schema import Record

RESULTS = Record(
    key="results-heco",
    title={
        "en": "Results",
        "sl": "Rezultati",
        "it": "Risultati",
        "lt": "Rezultatai",
        "nl": "Resultaten",
        "mt": "Riżultati",
        "bg": "Резултати",
    },
    teaser={
        "en": "What the partners promised, what came of it, and what stands behind it.",
        "sl": "Kaj so partnerji obljubili, kaj je nastalo in kaj stoji za tem.",
        "it": "Che cosa hanno promesso i partner, che cosa ne è venuto e su che basi.",
        "lt": "Ką partneriai pažadėjo, kas iš to išėjo ir kuo tai pagrįsta.",
        "nl": "Wat de partners beloofden, wat ervan kwam en waar dat op berust.",
        "mt": "X’wiegħdu s-sħab, x’ħareġ minnu, u x’hemm warajh.",
        "bg": "Какво обещаха партньорите, какво излезе и какво стои зад него.",
    },
    themes=("communication",),
)

# Where each partner went with the practices; small places near its home.
TOWNS: dict[str, tuple[str, tuple[str, ...]]] = {
    "museum-it": ("IT", ("Offida", "Ripatransone", "Castignano", "Montalto")),
    "plunge": ("LT", ("Plungė", "Rietavas", "Kretinga", "Telšiai", "Salantai")),
    "reinwardt": ("NL", ("Amsterdam", "Edam", "Hoorn", "Enkhuizen")),
    "council-mt": ("MT", ("Għajnsielem", "Xagħra", "Żebbuġ", "Nadur")),
    "institute-si": ("SI", ("Štanjel", "Komen", "Sežana", "Vipava", "Ajdovščina")),
}
