"""What a good practice is: its type, its heritage, who governs it."""

from __future__ import annotations

from heco_site.demo.content.schema import Facet

PRACTICE_TYPES: tuple[Facet, ...] = (
    Facet(
        "participation",
        {
            "en": "Participation",
            "sl": "Sodelovanje prebivalcev",
            "it": "Partecipazione",
            "lt": "Dalyvavimas",
            "nl": "Participatie",
            "mt": "Parteċipazzjoni",
            "bg": "Участие",
        },
    ),
    Facet(
        "education",
        {
            "en": "Education",
            "sl": "Izobraževanje",
            "it": "Educazione",
            "lt": "Švietimas",
            "nl": "Educatie",
            "mt": "Edukazzjoni",
            "bg": "Образование",
        },
    ),
    Facet(
        "craft",
        {
            "en": "Craft",
            "sl": "Rokodelstvo",
            "it": "Artigianato",
            "lt": "Amatai",
            "nl": "Ambacht",
            "mt": "Artiġjanat",
            "bg": "Занаяти",
        },
    ),
    Facet(
        "digital",
        {
            "en": "Digital work",
            "sl": "Digitalna dejavnost",
            "it": "Attività digitale",
            "lt": "Skaitmeninė veikla",
            "nl": "Digitaal werk",
            "mt": "Ħidma diġitali",
            "bg": "Дигитална дейност",
        },
    ),
    Facet(
        "event",
        {
            "en": "Event",
            "sl": "Prireditev",
            "it": "Evento",
            "lt": "Renginys",
            "nl": "Evenement",
            "mt": "Avveniment",
            "bg": "Събитие",
        },
    ),
    Facet(
        "route",
        {
            "en": "Route",
            "sl": "Pot",
            "it": "Itinerario",
            "lt": "Maršrutas",
            "nl": "Route",
            "mt": "Rotta",
            "bg": "Маршрут",
        },
    ),
    Facet(
        "collection",
        {
            "en": "Collection",
            "sl": "Zbirka",
            "it": "Collezione",
            "lt": "Rinkinys",
            "nl": "Collectie",
            "mt": "Kollezzjoni",
            "bg": "Колекция",
        },
    ),
)

HERITAGE_TYPES: tuple[Facet, ...] = (
    Facet(
        "built",
        {
            "en": "Built heritage",
            "sl": "Stavbna dediščina",
            "it": "Patrimonio costruito",
            "lt": "Statinių paveldas",
            "nl": "Gebouwd erfgoed",
            "mt": "Wirt mibni",
            "bg": "Архитектурно наследство",
        },
    ),
    Facet(
        "intangible",
        {
            "en": "Intangible heritage",
            "sl": "Nesnovna dediščina",
            "it": "Patrimonio immateriale",
            "lt": "Nematerialusis paveldas",
            "nl": "Immaterieel erfgoed",
            "mt": "Wirt intanġibbli",
            "bg": "Нематериално наследство",
        },
    ),
    Facet(
        "movable",
        {
            "en": "Movable heritage",
            "sl": "Premična dediščina",
            "it": "Beni mobili",
            "lt": "Kilnojamasis paveldas",
            "nl": "Roerend erfgoed",
            "mt": "Wirt mobbli",
            "bg": "Движимо наследство",
        },
    ),
    Facet(
        "landscape",
        {
            "en": "Cultural landscape",
            "sl": "Kulturna krajina",
            "it": "Paesaggio culturale",
            "lt": "Kultūrinis kraštovaizdis",
            "nl": "Cultuurlandschap",
            "mt": "Pajsaġġ kulturali",
            "bg": "Културен ландшафт",
        },
    ),
    Facet(
        "food",
        {
            "en": "Food heritage",
            "sl": "Kulinarična dediščina",
            "it": "Patrimonio gastronomico",
            "lt": "Kulinarinis paveldas",
            "nl": "Culinair erfgoed",
            "mt": "Wirt tal-ikel",
            "bg": "Кулинарно наследство",
        },
    ),
    Facet(
        "archive",
        {
            "en": "Archives and memories",
            "sl": "Arhivi in spomini",
            "it": "Archivi e memorie",
            "lt": "Archyvai ir prisiminimai",
            "nl": "Archieven en herinneringen",
            "mt": "Arkivji u memorji",
            "bg": "Архиви и спомени",
        },
    ),
)

GOVERNANCE_TYPES: tuple[Facet, ...] = (
    Facet(
        "public",
        {
            "en": "Public body",
            "sl": "Javni zavod ali organ",
            "it": "Ente pubblico",
            "lt": "Viešoji institucija",
            "nl": "Overheidsinstelling",
            "mt": "Korp pubbliku",
            "bg": "Публична институция",
        },
    ),
    Facet(
        "association",
        {
            "en": "Association",
            "sl": "Društvo",
            "it": "Associazione",
            "lt": "Asociacija",
            "nl": "Vereniging",
            "mt": "Għaqda",
            "bg": "Сдружение",
        },
    ),
    Facet(
        "cooperative",
        {
            "en": "Cooperative",
            "sl": "Zadruga",
            "it": "Cooperativa",
            "lt": "Kooperatyvas",
            "nl": "Coöperatie",
            "mt": "Kooperattiva",
            "bg": "Кооперация",
        },
    ),
    Facet(
        "private",
        {
            "en": "Private company",
            "sl": "Zasebno podjetje",
            "it": "Impresa privata",
            "lt": "Privati įmonė",
            "nl": "Particulier bedrijf",
            "mt": "Kumpanija privata",
            "bg": "Частно дружество",
        },
    ),
    Facet(
        "mixed",
        {
            "en": "Mixed governance",
            "sl": "Mešano upravljanje",
            "it": "Gestione mista",
            "lt": "Mišrus valdymas",
            "nl": "Gemengd bestuur",
            "mt": "Governanza mħallta",
            "bg": "Смесено управление",
        },
    ),
)
