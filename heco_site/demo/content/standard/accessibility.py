"""The accessibility statement, after the EU model (Decision (EU) 2018/1523)."""

from __future__ import annotations

from heco_site.demo.content.schema import Block, StandardPage
from heco_site.demo.content.standard.accessibility_procedure import PROCEDURE

STATUS: tuple[Block, ...] = (
    Block(
        "paragraph",
        {
            "en": (
                "The sample museum (Italy) is committed to making this website "
                "accessible in line with the national rules that carry out Directive "
                "(EU) 2016/2102. This statement applies to the HE.CO demonstration "
                "site."
            ),
            "sl": (
                "Vzorčni muzej (Italija) si prizadeva, da bi bilo to spletišče "
                "dostopno v skladu z nacionalnimi predpisi, ki prenašajo Direktivo "
                "(EU) 2016/2102. Ta izjava velja za predstavitveno spletišče HE.CO."
            ),
            "it": (
                "Il museo di esempio (Italia) si impegna a rendere accessibile questo "
                "sito conformemente alle norme nazionali che recepiscono la direttiva "
                "(UE) 2016/2102. La presente dichiarazione si applica al sito "
                "dimostrativo HE.CO."
            ),
            "lt": (
                "Pavyzdinis muziejus (Italija) siekia, kad ši svetainė būtų prieinama "
                "pagal nacionalines taisykles, kuriomis įgyvendinama Direktyva (ES) "
                "2016/2102. Šis pareiškimas taikomas parodomajai HE.CO svetainei."
            ),
            "nl": (
                "Het voorbeeldmuseum (Italië) streeft ernaar deze website "
                "toegankelijk te maken volgens de nationale regels die Richtlijn (EU) "
                "2016/2102 uitvoeren. Deze verklaring geldt voor de demonstratiesite "
                "van HE.CO."
            ),
            "mt": (
                "Il-mużew ta’ eżempju (l-Italja) huwa impenjat li jagħmel dan is-sit "
                "aċċessibbli skont ir-regoli nazzjonali li jittrasponu d-Direttiva "
                "(UE) 2016/2102. Din id-dikjarazzjoni tapplika għas-sit ta’ "
                "dimostrazzjoni HE.CO."
            ),
            "bg": (
                "Примерният музей (Италия) се ангажира да осигури достъпността на "
                "този уебсайт съгласно националните правила, с които се въвежда "
                "Директива (ЕС) 2016/2102. Настоящата декларация се отнася за "
                "демонстрационния сайт на HE.CO."
            ),
        },
    ),
    Block(
        "heading",
        {
            "en": "Compliance status",
            "sl": "Stopnja skladnosti",
            "it": "Stato di conformità",
            "lt": "Atitikties būsena",
            "nl": "Nalevingsstatus",
            "mt": "Stat ta’ konformità",
            "bg": "Статус на съответствие",
        },
    ),
    Block(
        "paragraph",
        {
            "en": (
                "This website is partially compliant with the Web Content "
                "Accessibility Guidelines (WCAG) 2.1, level AA, and with EN 301 549, "
                "because of the content listed below. It aims at WCAG 2.2, level AA."
            ),
            "sl": (
                "To spletišče je delno skladno s smernicami za dostopnost spletnih "
                "vsebin (WCAG) 2.1, raven AA, in s standardom EN 301 549, in sicer "
                "zaradi spodaj navedenih vsebin. Cilj je WCAG 2.2, raven AA."
            ),
            "it": (
                "Questo sito è parzialmente conforme alle linee guida per "
                "l’accessibilità dei contenuti web (WCAG) 2.1, livello AA, e alla "
                "norma EN 301 549, a causa dei contenuti elencati di seguito. "
                "L’obiettivo sono le WCAG 2.2, livello AA."
            ),
            "lt": (
                "Ši svetainė iš dalies atitinka Saityno turinio prieinamumo gaires "
                "(WCAG) 2.1, AA lygį, ir standartą EN 301 549 dėl toliau išvardyto "
                "turinio. Siekiama WCAG 2.2, AA lygio."
            ),
            "nl": (
                "Deze website voldoet gedeeltelijk aan de richtlijnen voor "
                "toegankelijkheid van webcontent (WCAG) 2.1, niveau AA, en aan EN 301 "
                "549, vanwege de hieronder genoemde inhoud. Het doel is WCAG 2.2, "
                "niveau AA."
            ),
            "mt": (
                "Dan is-sit huwa konformi parzjalment mal-Linji Gwida dwar "
                "l-Aċċessibbiltà tal-Kontenut tal-Web (WCAG) 2.1, livell AA, u mal-EN "
                "301 549, minħabba l-kontenut elenkat hawn taħt. L-għan huwa WCAG "
                "2.2, livell AA."
            ),
            "bg": (
                "Този уебсайт съответства частично на Насоките за достъпност на уеб "
                "съдържанието (WCAG) 2.1, ниво AA, и на стандарта EN 301 549 поради "
                "изброеното по-долу съдържание. Целта е WCAG 2.2, ниво AA."
            ),
        },
    ),
    Block(
        "heading",
        {
            "en": "Non-accessible content",
            "sl": "Nedostopna vsebina",
            "it": "Contenuti non accessibili",
            "lt": "Neprieinamas turinys",
            "nl": "Niet-toegankelijke inhoud",
            "mt": "Kontenut mhux aċċessibbli",
            "bg": "Недостъпно съдържание",
        },
    ),
    Block(
        "list",
        {
            "en": (
                "Documents added by partners may lack tags or be scans. Ask us and we "
                "will send the text.\n"
                "Recordings may lack captions in some of the seven languages.\n"
                "Translations that no speaker has read may contain mistakes. Each of "
                "them says so at the top of the page."
            ),
            "sl": (
                "Dokumenti, ki jih dodajo partnerji, so lahko brez oznak ali pa so "
                "skenirani. Pišite nam in poslali vam bomo besedilo.\n"
                "Posnetki morda nimajo podnapisov v vseh sedmih jezikih.\n"
                "V prevodih, ki jih ni prebral noben govorec, so lahko napake. Vsak "
                "tak prevod to pove na vrhu strani."
            ),
            "it": (
                "I documenti aggiunti dai partner possono essere privi di tag o "
                "essere scansioni. Su richiesta inviamo il testo.\n"
                "Le registrazioni possono essere prive di sottotitoli in alcune delle "
                "sette lingue.\n"
                "Le traduzioni che nessun parlante ha letto possono contenere errori. "
                "Ciascuna lo segnala in cima alla pagina."
            ),
            "lt": (
                "Partnerių įkelti dokumentai gali būti be žymų arba nuskaityti kaip "
                "vaizdai. Parašykite mums ir atsiųsime tekstą.\n"
                "Įrašai gali būti be subtitrų kai kuriomis iš septynių kalbų.\n"
                "Vertimuose, kurių neskaitė ta kalba kalbantis žmogus, gali būti "
                "klaidų. Apie tai kaskart pranešama puslapio viršuje."
            ),
            "nl": (
                "Documenten van partners kunnen zonder tags of ingescand zijn. Vraag "
                "het ons en we sturen de tekst.\n"
                "Opnamen kunnen in sommige van de zeven talen zonder ondertitels "
                "zijn.\n"
                "Vertalingen die geen spreker heeft gelezen, kunnen fouten bevatten. "
                "Dat staat telkens boven aan de pagina."
            ),
            "mt": (
                "Id-dokumenti miżjuda mis-sħab jistgħu jkunu mingħajr tags jew "
                "skennjati. Iktbilna u nibagħtulek it-test.\n"
                "Ir-reġistrazzjonijiet jistgħu jkunu mingħajr sottotitoli f’xi wħud "
                "mis-seba’ lingwi.\n"
                "It-traduzzjonijiet li ma qrahom ħadd li jitkellem il-lingwa jistgħu "
                "jkun fihom żbalji. Kull waħda tgħid dan fin-naħa ta’ fuq tal-paġna."
            ),
            "bg": (
                "Документите, добавени от партньорите, може да са без маркиране или "
                "да са сканирани. Пишете ни и ще изпратим текста.\n"
                "Записите може да са без субтитри на някои от седемте езика.\n"
                "Преводите, които не са прочетени от човек, говорещ езика, може да "
                "съдържат грешки. Всеки такъв превод го посочва в началото на "
                "страницата."
            ),
        },
    ),
)

ACCESSIBILITY = StandardPage(
    key="accessibility",
    kind="accessibility",
    title={
        "en": "Accessibility statement",
        "sl": "Izjava o dostopnosti",
        "it": "Dichiarazione di accessibilità",
        "lt": "Prieinamumo pareiškimas",
        "nl": "Toegankelijkheidsverklaring",
        "mt": "Dikjarazzjoni dwar l-aċċessibbiltà",
        "bg": "Декларация за достъпност",
    },
    teaser={
        "en": (
            "How accessible this website is, what does not work yet, and where to "
            "turn when something stands in your way."
        ),
        "sl": (
            "Kako dostopno je to spletišče, kaj še ne deluje in kam se obrniti, če "
            "vas kaj ovira."
        ),
        "it": (
            "Quanto è accessibile questo sito, che cosa ancora non funziona e a chi "
            "rivolgersi se qualcosa è d’ostacolo."
        ),
        "lt": (
            "Kiek prieinama ši svetainė, kas dar neveikia ir kur kreiptis, jei kas "
            "nors trukdo."
        ),
        "nl": (
            "Hoe toegankelijk deze website is, wat nog niet werkt en waar u "
            "terechtkunt als iets u in de weg staat."
        ),
        "mt": (
            "Kemm hu aċċessibbli dan is-sit, x’għadu ma jaħdimx, u lil min tikteb "
            "meta xi ħaġa tfixklek."
        ),
        "bg": (
            "Доколко е достъпен този уебсайт, какво още не работи и към кого да се "
            "обърнете, ако нещо ви пречи."
        ),
    },
    body=STATUS + PROCEDURE,
)
