"""On what ground data are kept, for how long, and what people can ask for."""

from __future__ import annotations

from heco_site.demo.content.schema import Block

RIGHTS: tuple[Block, ...] = (
    Block(
        "heading",
        {
            "en": "Legal basis",
            "sl": "Pravna podlaga",
            "it": "Base giuridica",
            "lt": "Teisinis pagrindas",
            "nl": "Rechtsgrond",
            "mt": "Bażi legali",
            "bg": "Правно основание",
        },
    ),
    Block(
        "paragraph",
        {
            "en": (
                "The newsletter, photographs and published contacts rest on your "
                "consent, asked for each purpose separately (Article 6(1)(a) of the "
                "General Data Protection Regulation). Sign-in lists are kept because "
                "the rules of the funding require evidence (Article 6(1)(c))."
            ),
            "sl": (
                "E-novice, fotografije in objavljeni kontakti temeljijo na vašem "
                "soglasju, za katero prosimo za vsak namen posebej (člen 6(1)(a) "
                "Splošne uredbe o varstvu podatkov). Sezname udeležencev hranimo, ker "
                "pravila financiranja zahtevajo dokazila (člen 6(1)(c))."
            ),
            "it": (
                "La newsletter, le fotografie e i contatti pubblicati si fondano sul "
                "vostro consenso, chiesto separatamente per ogni finalità (articolo "
                "6, paragrafo 1, lettera a), del regolamento generale sulla "
                "protezione dei dati). I fogli firma si conservano perché le regole "
                "del finanziamento richiedono prove (lettera c))."
            ),
            "lt": (
                "Naujienlaiškis, nuotraukos ir skelbiami kontaktai grindžiami jūsų "
                "sutikimu, kurio kiekvienam tikslui prašoma atskirai (Bendrojo "
                "duomenų apsaugos reglamento 6 straipsnio 1 dalies a punktas). "
                "Dalyvių sąrašai saugomi, nes finansavimo taisyklės reikalauja "
                "įrodymų (c punktas)."
            ),
            "nl": (
                "Nieuwsbrief, foto’s en gepubliceerde contactpersonen berusten op uw "
                "toestemming, die per doel apart wordt gevraagd (artikel 6, lid 1, "
                "onder a), van de Algemene verordening gegevensbescherming). "
                "Presentielijsten worden bewaard omdat de regels van de subsidie "
                "bewijs verlangen (onder c))."
            ),
            "mt": (
                "In-newsletter, ir-ritratti u l-kuntatti ppubblikati huma bbażati fuq "
                "il-kunsens tiegħek, mitlub għal kull skop għalih (l-Artikolu 6(1)(a) "
                "tar-Regolament Ġenerali dwar il-Protezzjoni tad-Data). Il-listi "
                "tal-attendenza jinżammu għax ir-regoli tal-finanzjament jitolbu "
                "prova (l-Artikolu 6(1)(c))."
            ),
            "bg": (
                "Бюлетинът, снимките и публикуваните контакти се основават на вашето "
                "съгласие, което се иска за всяка цел поотделно (член 6, параграф 1, "
                "буква а) от Общия регламент относно защитата на данните). "
                "Присъствените списъци се пазят, защото правилата за финансиране "
                "изискват доказателства (буква в))."
            ),
        },
    ),
    Block(
        "heading",
        {
            "en": "How long we keep data",
            "sl": "Kako dolgo hranimo podatke",
            "it": "Per quanto tempo conserviamo i dati",
            "lt": "Kiek laiko saugome duomenis",
            "nl": "Hoe lang we gegevens bewaren",
            "mt": "Kemm inżommu d-data",
            "bg": "Колко време пазим данните",
        },
    ),
    Block(
        "paragraph",
        {
            "en": (
                "Evidence, such as sign-in lists, is kept for five years after the "
                "end of the project and then destroyed. Data of subscribers are not "
                "evidence: they are erased when you leave, and at the latest when the "
                "newsletter ends."
            ),
            "sl": (
                "Dokazila, kot so seznami udeležencev, hranimo pet let po koncu "
                "projekta, nato jih uničimo. Podatki naročnikov niso dokazila: "
                "izbrišemo jih, ko se odjavite, najpozneje pa ob ukinitvi e-novic."
            ),
            "it": (
                "Le prove, come i fogli firma, si conservano per cinque anni dopo la "
                "fine del progetto e poi si distruggono. I dati degli iscritti non "
                "sono prove: si cancellano quando vi disiscrivete, al più tardi alla "
                "chiusura della newsletter."
            ),
            "lt": (
                "Įrodymai, tokie kaip dalyvių sąrašai, saugomi penkerius metus po "
                "projekto pabaigos, paskui sunaikinami. Prenumeratorių duomenys nėra "
                "įrodymai: jie ištrinami jums atsisakius, vėliausiai – nutraukus "
                "naujienlaiškį."
            ),
            "nl": (
                "Bewijsstukken, zoals presentielijsten, worden tot vijf jaar na het "
                "einde van het project bewaard en daarna vernietigd. Gegevens van "
                "abonnees zijn geen bewijs: ze worden gewist als u stopt, en "
                "uiterlijk als de nieuwsbrief stopt."
            ),
            "mt": (
                "Il-provi, bħal-listi tal-attendenza, jinżammu għal ħames snin wara "
                "tmiem il-proġett u mbagħad jinqerdu. Id-data tal-abbonati mhijiex "
                "prova: titħassar meta titlaq, u mhux aktar tard minn meta tintemm "
                "in-newsletter."
            ),
            "bg": (
                "Доказателствата, като присъствените списъци, се пазят пет години "
                "след края на проекта и след това се унищожават. Данните на абонатите "
                "не са доказателства: те се изтриват, когато се откажете, и най-късно "
                "при прекратяване на бюлетина."
            ),
        },
    ),
    Block(
        "heading",
        {
            "en": "Your rights",
            "sl": "Vaše pravice",
            "it": "I vostri diritti",
            "lt": "Jūsų teisės",
            "nl": "Uw rechten",
            "mt": "Id-drittijiet tiegħek",
            "bg": "Вашите права",
        },
    ),
    Block(
        "paragraph",
        {
            "en": (
                "You may ask what we hold about you and have it corrected, handed "
                "over, restricted or erased; you may object, and withdraw a consent "
                "at any time. You may also complain to the data protection authority "
                "of your country."
            ),
            "sl": (
                "Vprašate lahko, kaj hranimo o vas, ter zahtevate popravek, prenos, "
                "omejitev ali izbris; lahko ugovarjate in soglasje kadar koli "
                "prekličete. Pritožite se lahko tudi nadzornemu organu za varstvo "
                "podatkov v svoji državi."
            ),
            "it": (
                "Potete chiedere che cosa conserviamo su di voi e ottenerne la "
                "rettifica, la consegna, la limitazione o la cancellazione; potete "
                "opporvi e revocare un consenso in ogni momento. Potete anche "
                "presentare reclamo all’autorità per la protezione dei dati del "
                "vostro paese."
            ),
            "lt": (
                "Galite klausti, ką apie jus saugome, prašyti tai ištaisyti, "
                "perduoti, apriboti ar ištrinti; galite nesutikti ir bet kada "
                "atšaukti sutikimą. Taip pat galite pateikti skundą savo šalies "
                "duomenų apsaugos institucijai."
            ),
            "nl": (
                "U mag vragen wat we van u hebben en het laten verbeteren, "
                "overdragen, beperken of wissen; u mag bezwaar maken en een "
                "toestemming altijd intrekken. U kunt ook een klacht indienen bij de "
                "gegevensbeschermingsautoriteit van uw land."
            ),
            "mt": (
                "Tista’ tistaqsi x’inżommu dwarek u titlob li jissewwa, jingħata "
                "lilek, jiġi ristrett jew jitħassar; tista’ toġġezzjona, u tirtira "
                "kunsens meta trid. Tista’ wkoll tressaq ilment quddiem l-awtorità "
                "tal-protezzjoni tad-data ta’ pajjiżek."
            ),
            "bg": (
                "Може да попитате какво пазим за вас и да поискате то да бъде "
                "поправено, предадено, ограничено или изтрито; може да възразите и да "
                "оттеглите съгласие по всяко време. Може също да подадете жалба до "
                "органа за защита на данните във вашата държава."
            ),
        },
    ),
    Block(
        "heading",
        {
            "en": "Whom to ask",
            "sl": "Koga vprašati",
            "it": "A chi rivolgersi",
            "lt": "Ko klausti",
            "nl": "Wie u kunt vragen",
            "mt": "Lil min tistaqsi",
            "bg": "Кого да попитате",
        },
    ),
    Block(
        "paragraph",
        {
            "en": (
                "In this demonstration the sample museum (Italy) is responsible for "
                "the data: privacy@example.org. Whoever runs a site of their own puts "
                "their own name and address here."
            ),
            "sl": (
                "V tej predstavitvi je za podatke odgovoren Vzorčni muzej (Italija): "
                "privacy@example.org. Kdor vodi lastno spletišče, tu navede svoje ime "
                "in naslov."
            ),
            "it": (
                "In questa dimostrazione il titolare dei dati è il museo di esempio "
                "(Italia): privacy@example.org. Chi gestisce un proprio sito indica "
                "qui il proprio nome e recapito."
            ),
            "lt": (
                "Šioje parodomojoje svetainėje už duomenis atsako pavyzdinis muziejus "
                "(Italija): privacy@example.org. Kas tvarko savo svetainę, čia įrašo "
                "savo pavadinimą ir adresą."
            ),
            "nl": (
                "In deze demonstratie is het voorbeeldmuseum (Italië) "
                "verantwoordelijk voor de gegevens: privacy@example.org. Wie een "
                "eigen site beheert, zet hier de eigen naam en het eigen adres neer."
            ),
            "mt": (
                "F’din id-dimostrazzjoni l-mużew ta’ eżempju (l-Italja) huwa "
                "responsabbli għad-data: privacy@example.org. Min imexxi sit tiegħu "
                "jikteb hawn ismu u l-indirizz tiegħu."
            ),
            "bg": (
                "В тази демонстрация за данните отговаря примерният музей (Италия): "
                "privacy@example.org. Който поддържа собствен сайт, вписва тук своето "
                "име и адрес."
            ),
        },
    ),
)
