"""The first year of HE.CO: a press release, a report and an invitation."""

from __future__ import annotations

import datetime as dt

from heco_site.demo.content.schema import Block, News, Picture

FIVE_COUNTRIES = News(
    key="five-countries",
    title={
        "en": (
            "Five countries, one question: what does heritage do for the people next "
            "door?"
        ),
        "sl": "Pet držav, eno vprašanje: kaj ima od dediščine sosed?",
    },
    teaser={
        "en": (
            "Partners from Italy, Lithuania, Slovenia, Malta and the Netherlands have "
            "started to compare what small places do with their heritage, including "
            "what went wrong."
        ),
        "sl": (
            "Partnerji iz Italije, Litve, Slovenije, Malte in Nizozemske so začeli "
            "primerjati, kaj majhni kraji počnejo s svojo dediščino, tudi takrat, ko "
            "se ne izide."
        ),
    },
    themes=("heritage-public-space", "civil-society"),
    art="hilltop-village",
    alt={
        "en": "A hill town round a bell tower; below it rows of vines and cypresses.",
        "sl": "Mestece okoli zvonika na griču; pod njim so vrste trt in ciprese.",
    },
    announcement={
        "en": (
            "HE.CO has begun: five countries compare what small places do with their "
            "heritage."
        ),
        "sl": (
            "HE.CO se je začel: pet držav primerja, kaj majhni kraji počnejo s svojo "
            "dediščino."
        ),
    },
    date=dt.date(2018, 11, 29),
    kind="press-release",
    partner="museum-it",
    meeting="meeting-1",
    place={"en": "Offida, Italy", "sl": "Offida, Italija"},
    body=(
        Block(
            "paragraph",
            {
                "en": (
                    "A small place often has more heritage than people to look after "
                    "it. Since 1 October 2018 partners from five countries have been "
                    "working on that imbalance in HE.CO, an Erasmus+ project for the "
                    "exchange of good practices that runs until 30 June 2021. Their "
                    "first meeting has just ended in a hill town in the Marche."
                ),
                "sl": (
                    "Majhen kraj ima pogosto več dediščine kot ljudi, ki bi skrbeli "
                    "zanjo. S tem neravnovesjem se od 1. oktobra 2018 ukvarjajo "
                    "partnerji iz petih držav v projektu HE.CO, ki v okviru programa "
                    "Erasmus+ izmenjuje dobre prakse in bo trajal do 30. junija 2021. "
                    "Prvo srečanje se je pravkar končalo v mestecu na griču v Markah."
                ),
            },
        ),
        Block("heading", {"en": "What is going to happen", "sl": "Kaj se bo zgodilo"}),
        Block(
            "list",
            {
                "en": (
                    "five meetings, one in each country, with at least two good "
                    "practices analysed at each\nlocal initiatives after every "
                    "meeting\none international training course for at least 16 "
                    "heritage workers\na guide that anyone may use and adapt"
                ),
                "sl": (
                    "pet srečanj, po eno v vsaki državi, na vsakem analiziramo vsaj "
                    "dve dobri praksi\nlokalne pobude po vsakem srečanju\neno "
                    "mednarodno usposabljanje za najmanj 16 ljudi, ki delajo z "
                    "dediščino\nvodnik, ki ga sme vsakdo uporabiti in predelati"
                ),
            },
        ),
        Block(
            "quote",
            {
                "en": (
                    "We are not looking for the most beautiful projects. We are "
                    "looking for those that a village of nine hundred could copy next "
                    "spring."
                ),
                "sl": (
                    "Ne iščemo najlepših projektov. Iščemo take, ki bi jih vas z "
                    "devetsto prebivalci lahko posnemala že prihodnjo pomlad."
                ),
            },
            attribution={
                "en": "Project manager at the host museum (sample)",
                "sl": "Vodja projekta v muzeju gostitelju (vzorčna oseba)",
            },
        ),
        Block(
            "paragraph",
            {
                "en": (
                    "In the first two practices there is a chair that stands empty on "
                    "purpose and a bench that tells stories when you turn a crank. "
                    "Both will be published here, with their costs, their conditions "
                    "and an account of what did not work."
                ),
                "sl": (
                    "V prvih praksah nastopata stol, ki je namenoma prazen, in klop, "
                    "ki pripoveduje zgodbe, če zavrtite ročico. Obe bosta objavljeni "
                    "na teh straneh, s stroški, pogoji in poročilom o tem, kaj se ni "
                    "obneslo."
                ),
            },
        ),
    ),
)

ONE_WORD = News(
    key="one-word",
    source="lt",
    title={
        "lt": "Vienas žodis pieštuku: kas liko po susitikimo Plungėje",
        "en": "One word in pencil: what remained after the meeting in Plungė",
        "sl": "Ena beseda s svinčnikom: kaj je ostalo po srečanju v mestu Plungė",
    },
    teaser={
        "lt": (
            "Svečiai išvyko penktadienį, o nuotraukų stalas liko bibliotekoje dar "
            "savaitę. Per tą laiką savo vardą atgavo 23 veidai."
        ),
        "en": (
            "The guests left on Friday, but the photograph table stayed in the library "
            "for another week. In that time 23 faces got their names back."
        ),
        "sl": (
            "Gostje so odpotovali v petek, miza s fotografijami pa je v knjižnici "
            "ostala še en teden. V tem času je svoje ime dobilo nazaj 23 obrazov."
        ),
    },
    themes=("civil-society", "adult-education"),
    art="heritage-library",
    alt={
        "lt": (
            "Šviesus dantytas pastatas su laikrodžio bokštu ir vėliava; take prie "
            "raudonų durų du žmonės."
        ),
        "en": (
            "A pale building with battlements, a clock tower and a flag; two people on "
            "the path to its red door."
        ),
        "sl": (
            "Svetla stavba z zobci, stolpom z uro in zastavo; na poti do rdečih vrat "
            "sta dva človeka."
        ),
    },
    announcement={
        "lt": "Po susitikimo Plungėje: 23 veidai, vienas stalas ir daug arbatos.",
        "en": (
            "After the meeting in Plungė: 23 faces, one table and a good deal of tea."
        ),
        "sl": "Po srečanju v mestu Plungė: 23 obrazov, ena miza in veliko čaja.",
    },
    date=dt.date(2019, 5, 27),
    kind="news",
    partner="plunge",
    meeting="meeting-2",
    practice="photo-table",
    place={"lt": "Plungė, Lietuva", "en": "Plungė, Lithuania", "sl": "Plungė, Litva"},
    body=(
        Block(
            "paragraph",
            {
                "lt": (
                    "Antrajame HE.CO susitikime partneriai iš penkių šalių sėdo prie "
                    "ilgo stalo, ant kurio gulėjo 40 nuotraukų be vardų. Pirmąjį žodį "
                    "parašė ne svečias, o skaitytojas, užėjęs grąžinti knygos. Jis "
                    "atpažino savo mokyklos sargą."
                ),
                "en": (
                    "At the second HE.CO meeting partners from five countries sat down "
                    "at a long table with 40 photographs that had no names. The first "
                    "word was written not by a guest but by a reader who had come in "
                    "to return a book. He recognised the caretaker of his school."
                ),
                "sl": (
                    "Na drugem srečanju projekta HE.CO so partnerji iz petih držav "
                    "sedli za dolgo mizo, na kateri je ležalo 40 fotografij brez imen. "
                    "Prve besede ni zapisal gost, temveč bralec, ki je prišel vrnit "
                    "knjigo. Prepoznal je hišnika svoje šole."
                ),
            },
        ),
        Block(
            "image",
            {
                "lt": "Ant stalo: nuotraukos ir tai, ką apie jas užrašė žmonės",
                "en": "On the table: the photographs, and what people wrote about them",
                "sl": "Na mizi: fotografije in kar so ljudje o njih zapisali",
            },
            {
                "lt": (
                    "Senos nuotraukos ir prirašyti lapai ant stalo; viena ranka laiko "
                    "lupą, kita padėta prie skaitytuvo."
                ),
                "en": (
                    "Old photographs and written sheets on a table; one hand holds a "
                    "magnifying glass, the other rests by a scanner."
                ),
                "sl": (
                    "Stare fotografije in popisani listi na mizi; ena roka drži lupo, "
                    "druga je ob optičnem bralniku."
                ),
            },
            "archive-photos",
        ),
        Block(
            "paragraph",
            {
                "lt": (
                    "Susitikimui pasibaigus stalą ketinta išnešti. Tačiau rytą prie jo "
                    "jau laukė dvi kaimynės su savo albumais, tad jis liko dar "
                    "savaitę. Ne viskas sekėsi: trys vardai vienas kitam prieštaravo, "
                    "o vienos nuotraukos šeima paprašė jos neberodyti. Ji paslėpta tą "
                    "pačią dieną."
                ),
                "en": (
                    "When the meeting was over, the table was to be carried out. But "
                    "in the morning two neighbours were already waiting beside it with "
                    "albums of their own, and so it stayed another week. Not "
                    "everything went well: three names contradicted one another, and "
                    "one family asked that a photograph should no longer be shown. It "
                    "was hidden on the same day."
                ),
                "sl": (
                    "Po koncu srečanja bi morali mizo odnesti. Toda zjutraj sta ob "
                    "njej že čakali sosedi s svojima albumoma in tako je ostala še en "
                    "teden. Vse ni šlo gladko: tri imena so si nasprotovala in ena od "
                    "družin je prosila, naj fotografije ne kažemo več. Skrili smo jo "
                    "še isti dan."
                ),
            },
        ),
        Block(
            "quote",
            {
                "lt": (
                    "Žmonės klausia, kada stalas grįš. Niekas dar taip neklausė apie "
                    "jokią parodą."
                ),
                "en": (
                    "People ask when the table is coming back. Nobody has ever asked "
                    "that about an exhibition."
                ),
                "sl": (
                    "Ljudje sprašujejo, kdaj se bo miza vrnila. Tako še nihče ni "
                    "spraševal po nobeni razstavi."
                ),
            },
            attribution={
                "lt": "Skaityklos bibliotekininkė (pavyzdinis asmuo)",
                "en": "Librarian in the reading room (sample)",
                "sl": "Knjižničarka v čitalnici (vzorčna oseba)",
            },
        ),
        Block(
            "paragraph",
            {
                "lt": (
                    "Pastaba dėl šios demonstracinės svetainės: Plungės viešoji "
                    "biblioteka iš tikrųjų yra projekto partnerė, o čia papasakota "
                    "istorija išgalvota."
                ),
                "en": (
                    "A note on this demonstration: Plungė Public Library is a partner "
                    "of the project in fact; the story told here is invented."
                ),
                "sl": (
                    "Opomba k predstavitvi: Javna knjižnica Plungė je v resnici "
                    "partnerica projekta; tu povedana zgodba je izmišljena."
                ),
            },
        ),
    ),
)

POCKET = News(
    key="pocket",
    title={
        "en": "Bring something from your pocket: a workshop in Amsterdam on 9 October",
        "sl": "Prinesite nekaj iz žepa: delavnica v Amsterdamu 9. oktobra",
    },
    teaser={
        "en": (
            "Before the third meeting begins in earnest, one session is open to "
            "colleagues from small museums and libraries. Admission: an object that "
            "fits in your hand."
        ),
        "sl": (
            "Preden se tretje srečanje zares začne, je en del odprt za kolegice in "
            "kolege iz majhnih muzejev in knjižnic. Vstopnica: predmet, ki gre v dlan."
        ),
    },
    themes=("valorization-ethics",),
    art="canal-academy",
    alt={
        "en": (
            "Tall gabled houses in many colours along a canal; a red boat on the water "
            "and people on the quay."
        ),
        "sl": (
            "Visoke hiše različnih barv ob kanalu; na vodi je rdeč čoln, na nabrežju "
            "so ljudje."
        ),
    },
    announcement={
        "en": "What is a chestnut worth? Join us in Amsterdam on 9 October.",
        "sl": "Koliko je vreden kostanj? Pridružite se nam v Amsterdamu 9. oktobra.",
    },
    date=dt.date(2019, 9, 12),
    kind="announcement",
    partner="reinwardt",
    meeting="meeting-3",
    place={"en": "Amsterdam, Netherlands", "sl": "Amsterdam, Nizozemska"},
    body=(
        Block(
            "paragraph",
            {
                "en": (
                    "What is a thing worth? It depends on who is asking. In a workshop "
                    "with five hats we look at the same small objects as an insurer, a "
                    "grandchild, a thief, a curator and a tax office, and write down "
                    "where the answers part company."
                ),
                "sl": (
                    "Koliko je vredna neka stvar? Odvisno od tega, kdo sprašuje. Na "
                    "delavnici s petimi klobuki bomo iste drobne predmete pogledali z "
                    "očmi zavarovalnice, vnuka, tatu, kustosinje in davčnega urada ter "
                    "zapisali, kje se odgovori razidejo."
                ),
            },
        ),
        Block(
            "paragraph",
            {
                "en": (
                    "The session is meant for people who decide alone, and often in a "
                    "hurry, what is kept in a small place and what is not. No "
                    "preparation is needed and no lecture is given. About twenty "
                    "people can take part; half of the places are for guests."
                ),
                "sl": (
                    "Namenjena je ljudem, ki v majhnem kraju sami in pogosto v naglici "
                    "odločajo, kaj se ohrani in kaj ne. Priprava ni potrebna, "
                    "predavanja ne bo. Udeleži se je lahko približno dvajset ljudi; "
                    "polovica mest je za goste."
                ),
            },
        ),
        Block(
            "quote",
            {
                "en": (
                    "Please do not bring anything valuable. That would spoil the "
                    "exercise."
                ),
                "sl": "Prosim, ne nosite ničesar dragocenega. To bi pokvarilo vajo.",
            },
            attribution={
                "en": "Lecturer leading the workshop (sample)",
                "sl": "Predavateljica, ki vodi delavnico (vzorčna oseba)",
            },
        ),
        Block(
            "paragraph",
            {
                "en": (
                    "A note on this demonstration: that the Reinwardt Academy hosted a "
                    "meeting of about twenty professionals is a fact; this workshop is "
                    "invented."
                ),
                "sl": (
                    "Opomba k predstavitvi: da je Akademija Reinwardt gostila srečanje "
                    "približno dvajsetih strokovnjakov, je res; ta delavnica je "
                    "izmišljena."
                ),
            },
        ),
    ),
    gallery=(
        Picture(
            "workshop-table",
            {
                "en": "A rehearsal with students, before the pockets were emptied",
                "sl": "Poskusna delavnica s študenti, preden so izpraznili žepe",
            },
            {
                "en": (
                    "Eight people at a table with papers and a jug; on the wall behind "
                    "them hang rows of coloured notes."
                ),
                "sl": (
                    "Osem ljudi za mizo s papirji in vrčem; na steni za njimi so vrste "
                    "barvnih listkov."
                ),
            },
            "HE.CO",
        ),
    ),
)
