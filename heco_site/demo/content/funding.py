"""The funds of the three model projects, with the statement each of them asks for.

The disclaimers are the Commission's own; a language whose wording is not at hand stays
empty, since a disclaimer is never translated by anyone but the fund itself.
"""

from __future__ import annotations

from heco_site.demo.content.schema import FundingProgramme

ERASMUS_2014 = FundingProgramme(
    key="erasmus-2014-2020",
    name="Erasmus+ 2014–2020",
    fund="Erasmus+",
    period="2014–2020",
    emblem="eu",
    statement={
        "en": "Co-funded by the Erasmus+ Programme of the European Union",
        "sl": "Sofinancira program Evropske unije Erasmus+",
        "it": "Cofinanziato dal programma Erasmus+ dell’Unione europea",
        "lt": "Bendrai finansuojama pagal Europos Sąjungos programą „Erasmus+“",
        "nl": "Medegefinancierd door het Erasmus+-programma van de Europese Unie",
        "mt": "Kofinanzjat mill-Programm Erasmus+ tal-Unjoni Ewropea",
        "bg": "Съфинансирано от програма „Еразъм+“ на Европейския съюз",
    },
    disclaimer={
        "en": (
            "The European Commission’s support for the production of this publication "
            "does not constitute an endorsement of the contents, which reflect the "
            "views only of the authors, and the Commission cannot be held responsible "
            "for any use which may be made of the information contained therein."
        ),
        "sl": (
            "Podpora Evropske komisije za izdelavo te publikacije ne pomeni odobritve "
            "vsebine, ki odraža le stališča avtorjev, zato Komisija ne more biti "
            "odgovorna za kakršno koli uporabo informacij, ki jih publikacija vsebuje."
        ),
        "it": (
            "Il sostegno della Commissione europea alla produzione di questa "
            "pubblicazione non costituisce un’approvazione del contenuto, che riflette "
            "esclusivamente il punto di vista degli autori, e la Commissione non può "
            "essere ritenuta responsabile per l’uso che può essere fatto delle "
            "informazioni ivi contenute."
        ),
        "nl": (
            "De steun van de Europese Commissie voor de productie van deze publicatie "
            "houdt geen goedkeuring van de inhoud in. De inhoud geeft de standpunten "
            "van de auteurs weer en de Commissie kan niet aansprakelijk worden gesteld "
            "voor het gebruik dat eventueel wordt gemaakt van de daarin opgenomen "
            "informatie."
        ),
    },
)

ERASMUS_2021 = FundingProgramme(
    key="erasmus-2021-2027",
    name="Erasmus+ 2021–2027",
    fund="Erasmus+",
    period="2021–2027",
    emblem="eu",
    statement={
        "en": "Co-funded by the European Union",
        "sl": "Sofinancira Evropska unija",
        "it": "Cofinanziato dall’Unione europea",
        "lt": "Bendrai finansuoja Europos Sąjunga",
        "nl": "Medegefinancierd door de Europese Unie",
        "mt": "Kofinanzjat mill-Unjoni Ewropea",
        "bg": "Съфинансирано от Европейския съюз",
    },
    disclaimer={
        "en": (
            "Funded by the European Union. Views and opinions expressed are however "
            "those of the author(s) only and do not necessarily reflect those of the "
            "European Union or the granting authority. Neither the European Union nor "
            "the granting authority can be held responsible for them."
        ),
    },
)

ESF_2014_SI = FundingProgramme(
    key="esf-2014-2020-si",
    name="European Social Fund 2014–2020 (Slovenia)",
    fund="ESF",
    period="2014–2020",
    emblem="eu",
    statement={
        "en": (
            "Co-funded by the Republic of Slovenia and the European Union from the "
            "European Social Fund"
        ),
        "sl": (
            "Naložbo sofinancirata Republika Slovenija in Evropska unija iz "
            "Evropskega socialnega sklada"
        ),
        "it": (
            "Cofinanziato dalla Repubblica di Slovenia e dall’Unione europea "
            "attraverso il Fondo sociale europeo"
        ),
        "lt": (
            "Bendrai finansuoja Slovėnijos Respublika ir Europos Sąjunga iš Europos "
            "socialinio fondo lėšų"
        ),
        "nl": (
            "Medegefinancierd door de Republiek Slovenië en door de Europese Unie uit "
            "het Europees Sociaal Fonds"
        ),
        "mt": (
            "Kofinanzjat mir-Repubblika tas-Slovenja u mill-Unjoni Ewropea permezz "
            "tal-Fond Soċjali Ewropew"
        ),
        "bg": (
            "Съфинансирано от Република Словения и от Европейския съюз чрез "
            "Европейския социален фонд"
        ),
    },
    disclaimer={},
    extra={
        "en": (
            "The operation is carried out within the Operational Programme for the "
            "Implementation of the European Cohesion Policy in the period 2014–2020, "
            "under priority axis 11 and, within that axis, investment priority "
            "2.11.4, with the support of the European Social Fund."
        ),
        "sl": (
            "Operacija se izvaja v okviru Operativnega programa za izvajanje evropske "
            "kohezijske politike v obdobju 2014–2020, v 11. prednostni osi in znotraj "
            "nje v prednostni naložbi 2.11.4, ob podpori Evropskega socialnega "
            "sklada."
        ),
        "it": (
            "L’operazione è attuata nell’ambito del programma operativo per "
            "l’attuazione della politica di coesione europea nel periodo 2014–2020, "
            "asse prioritario 11 e, al suo interno, priorità d’investimento 2.11.4, "
            "con il sostegno del Fondo sociale europeo."
        ),
        "lt": (
            "Veiksmas įgyvendinamas pagal 2014–2020 m. Europos sanglaudos politikos "
            "įgyvendinimo veiksmų programą, jos 11 prioritetinę kryptį ir šios "
            "krypties investicinį prioritetą 2.11.4, remiant Europos socialiniam "
            "fondui."
        ),
        "nl": (
            "De operatie wordt uitgevoerd binnen het operationele programma voor de "
            "uitvoering van het Europese cohesiebeleid in de periode 2014–2020, onder "
            "prioritaire as 11 en daarbinnen investeringsprioriteit 2.11.4, met steun "
            "van het Europees Sociaal Fonds."
        ),
        "mt": (
            "L-operazzjoni titwettaq fi ħdan il-Programm Operazzjonali "
            "għall-Implimentazzjoni tal-Politika ta’ Koeżjoni Ewropea fil-perjodu "
            "2014–2020, taħt l-assi prijoritarju 11 u, fi ħdanu, il-prijorità ta’ "
            "investiment 2.11.4, bl-appoġġ tal-Fond Soċjali Ewropew."
        ),
        "bg": (
            "Операцията се изпълнява в рамките на Оперативната програма за изпълнение "
            "на европейската политика на сближаване за периода 2014–2020 г., по "
            "приоритетна ос 11 и в нейните рамки по инвестиционен приоритет 2.11.4, с "
            "подкрепата на Европейския социален фонд."
        ),
    },
)

ERDF_2007_BG = FundingProgramme(
    key="erdf-2007-2013-bg",
    name="European Regional Development Fund 2007–2013 (Bulgaria)",
    fund="ERDF",
    period="2007–2013",
    emblem="eu",
    statement={
        "en": (
            "Co-funded by the European Union through the European Regional "
            "Development Fund"
        ),
        "sl": "Sofinancira Evropska unija iz Evropskega sklada za regionalni razvoj",
        "it": (
            "Cofinanziato dall’Unione europea attraverso il Fondo europeo di sviluppo "
            "regionale"
        ),
        "lt": (
            "Bendrai finansuoja Europos Sąjunga iš Europos regioninės plėtros fondo "
            "lėšų"
        ),
        "nl": (
            "Medegefinancierd door de Europese Unie uit het Europees Fonds voor "
            "Regionale Ontwikkeling"
        ),
        "mt": (
            "Kofinanzjat mill-Unjoni Ewropea permezz tal-Fond Ewropew għall-Iżvilupp "
            "Reġjonali"
        ),
        "bg": (
            "Съфинансирано от Европейския съюз чрез Европейския фонд за регионално "
            "развитие"
        ),
    },
    disclaimer={},
    extra={
        "en": (
            "Programme reference BG161PO001/4.2-01/2008, priority axis 4, operation "
            "4.2."
        ),
        "sl": "Oznaka programa BG161PO001/4.2-01/2008, prednostna os 4, operacija 4.2.",
        "it": (
            "Riferimento del programma BG161PO001/4.2-01/2008, asse prioritario 4, "
            "operazione 4.2."
        ),
        "lt": (
            "Programos nuoroda BG161PO001/4.2-01/2008, 4 prioritetinė kryptis, "
            "veiksmas 4.2."
        ),
        "nl": (
            "Programmareferentie BG161PO001/4.2-01/2008, prioritaire as 4, operatie "
            "4.2."
        ),
        "mt": (
            "Referenza tal-programm BG161PO001/4.2-01/2008, assi prijoritarju 4, "
            "operazzjoni 4.2."
        ),
        "bg": (
            "Референтен номер по програмата BG161PO001/4.2-01/2008, приоритетна ос 4, "
            "операция 4.2."
        ),
    },
)

FUNDING: tuple[FundingProgramme, ...] = (
    ERASMUS_2014,
    ERASMUS_2021,
    ESF_2014_SI,
    ERDF_2007_BG,
)
