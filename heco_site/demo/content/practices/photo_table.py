"""A practice of the Lithuanian meeting, written in Lithuanian first."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from heco_site.demo.content.schema import (
    Adoption,
    Block,
    BuildingBlock,
    Condition,
    Figure,
    Practice,
    Resource,
)

PHOTO_TABLE = Practice(
    key="photo-table",
    source="lt",
    title={
        "lt": "Nuotraukų stalas: kaimynai veidams grąžina vardus",
        "en": "The photograph table: neighbours give names back to faces",
        "sl": "Miza s fotografijami: sosedje obrazom vračajo imena",
    },
    summary={
        "lt": (
            "Kas antrą trečiadienį ant bibliotekos stalo guli senos nuotraukos. Kas ką "
            "nors atpažįsta, pieštuku prirašo vardą."
        ),
        "en": (
            "Every other Wednesday old photographs lie on a library table. Whoever "
            "recognises someone writes the name in pencil."
        ),
        "sl": (
            "Vsako drugo sredo so na knjižnični mizi stare fotografije. Kdor koga "
            "prepozna, s svinčnikom pripiše ime."
        ),
    },
    teaser={
        "lt": (
            "Keturiasdešimt nuotraukų be vardų, pieštukas ir arbata. „Čia juk mano "
            "teta“, – sako kažkas, ir dėžė iš dirbtuvės palėpės pradeda kalbėti."
        ),
        "en": (
            "Forty photographs without names, a pencil and a pot of tea. “But that is "
            "my aunt”, someone says, and a box from a studio attic begins to talk."
        ),
        "sl": (
            "Štirideset fotografij brez imen, svinčnik in čajnik. »Saj to je moja "
            "teta,« reče nekdo in škatla s podstrešja fotografskega ateljeja "
            "spregovori."
        ),
    },
    themes=("civil-society", "adult-education", "valorization-ethics"),
    art="archive-photos",
    alt={
        "lt": (
            "Senos nuotraukos ir prirašyti lapai ant stalo; viena ranka laiko lupą, "
            "kita padėta prie skaitytuvo."
        ),
        "en": (
            "Old photographs and written sheets on a table; one hand holds a "
            "magnifying glass, the other rests by a scanner."
        ),
        "sl": (
            "Stare fotografije in popisani listi na mizi; ena roka drži lupo, druga je "
            "ob optičnem bralniku."
        ),
    },
    body=(
        Block(
            "quote",
            {
                "lt": (
                    "Maniau, kad renkame nuotraukas. O iš tikrųjų rinkome žmones prie "
                    "vieno stalo."
                ),
                "en": (
                    "I thought we were collecting photographs. In truth we were "
                    "collecting people around one table."
                ),
                "sl": (
                    "Mislila sem, da zbiramo fotografije. V resnici smo zbirali ljudi "
                    "okoli ene mize."
                ),
            },
            attribution={
                "lt": "Archyvo savanorė (pavyzdinis asmuo)",
                "en": "Volunteer of the archive (sample)",
                "sl": "Prostovoljka v arhivu (vzorčna oseba)",
            },
        ),
    ),
    announcement={
        "lt": "Kaip 40 nuotraukų, pieštukai ir arbata sugrąžina miesteliui vardus.",
        "en": (
            "How 40 photographs, some pencils and tea give a small town its names back."
        ),
        "sl": "Kako 40 fotografij, nekaj svinčnikov in čaj mestecu vrnejo imena.",
    },
    owner="Fotoarchyvo draugija (demo)",
    country="LT",
    town="Telšiai",
    nuts="LT028",
    latitude=Decimal("55.98140"),
    longitude=Decimal("22.24720"),
    scope="local",
    start=2016,
    practice_types=("collection", "participation", "digital"),
    heritage_types=("archive",),
    governance_types=("association", "mixed"),
    target_groups=("older-people", "residents", "schools"),
    sdgs=(4, 11),
    context={
        "lt": (
            "Draugija paveldėjo 2\u00a0600 nuotraukų iš uždarytos fotografo dirbtuvės. "
            "Ant vokų buvo datos, bet nebuvo vardų. Skaitmeninti imtasi iš karto, "
            "tačiau bevardės nuotraukos internete niekam nerūpėjo: per metus – 40 "
            "apsilankymų. O tie, kurie dar galėjo atpažinti veidus, buvo perkopę "
            "aštuoniasdešimt ir interneto nenaudojo."
        ),
        "en": (
            "The society inherited 2,600 photographs from a studio that had closed. "
            "The envelopes bore dates but no names. Scanning began at once, yet "
            "nameless pictures on the web interested nobody: 40 visits in a year. And "
            "the people who could still recognise the faces were past eighty and did "
            "not use the web."
        ),
        "sl": (
            "Društvo je podedovalo 2.600 fotografij iz zaprtega fotografskega "
            "ateljeja. Na ovojnicah so bili datumi, imen pa ni bilo. Digitalizacije so "
            "se lotili takoj, vendar fotografije brez imen na spletu niso zanimale "
            "nikogar: 40 obiskov v enem letu. Tisti, ki so obraze še lahko prepoznali, "
            "pa so imeli čez osemdeset let in spleta niso uporabljali."
        ),
    },
    how_it_works=(
        {
            "lt": (
                "Kas antrą trečiadienį ant ilgo bibliotekos stalo išdėliojama 40 "
                "padidintų kopijų. Originalai lieka dėžėse. Kiekviena kopija turi "
                "numerį ir plačią baltą paraštę, kurioje galima rašyti pieštuku."
            ),
            "en": (
                "Every other Wednesday 40 enlarged copies are laid out on a long table "
                "in the library. The originals stay in their boxes. Each copy has a "
                "number and a wide white margin in which anyone may write in pencil."
            ),
            "sl": (
                "Vsako drugo sredo na dolgo mizo v knjižnici razložijo 40 povečanih "
                "kopij. Izvirniki ostanejo v škatlah. Vsaka kopija ima številko in "
                "širok bel rob, na katerega sme vsakdo pisati s svinčnikom."
            ),
        },
        {
            "lt": (
                "Kas ką nors atpažįsta, parašo vardą, vietą ar klausimą ir taškais "
                "pažymi, kiek yra tikras: vienas – spėju, du – girdėjau, trys – pats "
                "ten buvau. Kai du trijų taškų įrašai sutampa, vardas keliauja į "
                "katalogą."
            ),
            "en": (
                "Whoever recognises something writes a name, a place or a question and "
                "marks with dots how sure they are: one for a guess, two for hearsay, "
                "three for “I was there”. When two entries with three dots agree, the "
                "name goes into the catalogue."
            ),
            "sl": (
                "Kdor kaj prepozna, zapiše ime, kraj ali vprašanje in s pikami označi, "
                "kako gotov je: ena pomeni »ugibam«, dve »slišal sem«, tri »bil sem "
                "zraven«. Ko se dva zapisa s tremi pikami ujemata, gre ime v katalog."
            ),
        },
        {
            "lt": (
                "Jei nufotografuotas žmogus gyvas, pirmiausia klausiama jo paties. Kas "
                "nenori būti matomas, lieka dėžėje, kataloge rodomas tik numeris. "
                "Kartą per metus rengiama paroda iš nuotraukų, kurioms vardus "
                "sugrąžino patys lankytojai."
            ),
            "en": (
                "If a person in a photograph is alive, that person is asked first. "
                "Those who do not wish to be seen stay in the box, and the catalogue "
                "shows only a number. Once a year there is an exhibition of the "
                "photographs that visitors have named."
            ),
            "sl": (
                "Če oseba na fotografiji še živi, najprej vprašajo njo. Kdor noče biti "
                "viden, ostane v škatli in katalog pokaže le številko. Enkrat na leto "
                "pripravijo razstavo fotografij, ki so jim imena vrnili obiskovalci "
                "sami."
            ),
        },
    ),
    stakeholders={
        "lt": (
            "Draugija rūpinasi dėžėmis ir taisyklėmis; biblioteka duoda stalą ir "
            "arbatą; gimnazistai skenuoja ir pildo katalogą; dveji globos namai kartą "
            "per mėnesį pasikviečia stalą pas save."
        ),
        "en": (
            "The society looks after the boxes and the rules; the library gives the "
            "table and the tea; secondary-school pupils scan and fill in the "
            "catalogue; two care homes invite the table to their place once a month."
        ),
        "sl": (
            "Društvo skrbi za škatle in pravila; knjižnica da mizo in čaj; dijaki "
            "skenirajo in dopolnjujejo katalog; doma za starejše mizo enkrat na mesec "
            "povabita k sebi."
        ),
    },
    resources=Resource(
        Decimal("900"),
        "EUR",
        Decimal("0.1"),
        7,
        "Savivaldybė (demo)",
        {
            "lt": (
                "Kopijos, archyvinės dėžės ir arbata per metus kainuoja apie 900 eurų. "
                "Skenerį skolina biblioteka. Moka savivaldybė ir draugijos nariai."
            ),
            "en": (
                "Copies, archive boxes and tea cost about 900 euros a year. The "
                "scanner is lent by the library. The municipality and the members pay."
            ),
            "sl": (
                "Kopije, arhivske škatle in čaj stanejo približno 900 evrov na leto. "
                "Skener posoja knjižnica. Plačajo občina in člani."
            ),
        },
    ),
    evidence={
        "lt": (
            "Per trejus metus vardus atgavo 1\u00a0140 nuotraukų iš 2\u00a0600. Prie "
            "stalo bent kartą sėdėjo 260 žmonių; vyriausiam buvo 97 metai. Po "
            "pirmosios parodos 14 šeimų atnešė savo albumus. Du vardai pasirodė "
            "klaidingi; kataloge jie ne ištrinti, o perbraukti."
        ),
        "en": (
            "In three years 1,140 of the 2,600 photographs got their names back. At "
            "least once, 260 people have sat at the table; the oldest was 97. After "
            "the first exhibition 14 families brought their own albums. Two names "
            "proved wrong; the catalogue does not delete them but shows them struck "
            "through."
        ),
        "sl": (
            "V treh letih je imena dobilo nazaj 1.140 fotografij od 2.600. Za mizo je "
            "vsaj enkrat sedelo 260 ljudi; najstarejši je imel 97 let. Po prvi "
            "razstavi je 14 družin prineslo svoje albume. Dve imeni sta se izkazali za "
            "napačni; v katalogu nista izbrisani, temveč prečrtani."
        ),
    },
    figures=(
        Figure(
            Decimal("1140"),
            {
                "lt": "Nuotraukos, kurioms sugrąžinti vardai",
                "en": "Photographs with their names restored",
                "sl": "Fotografije z vrnjenimi imeni",
            },
            {"lt": "nuotraukų", "en": "photographs", "sl": "fotografij"},
            Decimal("0"),
            2019,
            "Fotoarchyvo draugija (demo)",
        ),
        Figure(
            Decimal("260"),
            {
                "lt": "Žmonės, bent kartą sėdėję prie stalo",
                "en": "People who have sat at the table at least once",
                "sl": "Ljudje, ki so vsaj enkrat sedeli za mizo",
            },
            {"lt": "žmonių", "en": "people", "sl": "ljudi"},
            Decimal("0"),
            2019,
            "Fotoarchyvo draugija (demo)",
        ),
    ),
    challenges={
        "lt": (
            "Prisiminimai nesutampa, o kai kurios nuotraukos skaudžios: karas, "
            "tremtis, išsiskyrimai. Prie stalo visada sėdi žmogus, kuris moka ir "
            "patylėti."
        ),
        "en": (
            "Memories disagree, and some photographs hurt: war, deportation, partings. "
            "Someone who also knows how to be silent always sits at the table."
        ),
        "sl": (
            "Spomini se ne ujemajo in nekatere fotografije bolijo: vojna, izgnanstvo, "
            "slovesa. Za mizo vedno sedi tudi nekdo, ki zna molčati."
        ),
    },
    what_did_not_work={
        "lt": (
            "Vardus mėginta rinkti internetu. Atėjo daugybė spėjimų ir keli pikti "
            "komentarai, bet nė vieno liudytojo. Po keturių mėnesių forma uždaryta."
        ),
        "en": (
            "Names were once collected on the web. There were plenty of guesses and a "
            "few angry comments, but not one witness. The form was closed after four "
            "months."
        ),
        "sl": (
            "Imena so poskusili zbirati tudi na spletu. Prišlo je veliko ugibanj in "
            "nekaj jeznih komentarjev, niti ene priče pa ne. Obrazec so po štirih "
            "mesecih zaprli."
        ),
    },
    transfer={
        "lt": (
            "Reikia stalo, pieštukų, kopijų ir kantrybės. Pradėkite nuo nuotraukų, "
            "kuriose daug žmonių: klasė, vestuvės, turgus. Taškus nusirašykite – jie "
            "leidžia suklysti neprarandant orumo. Nelaukite, kol žmonės ateis į "
            "archyvą: neškite stalą ten, kur jie jau geria arbatą. Prieš rodydami "
            "viešai susitarkite, kaip nuotrauka paslepiama tą pačią dieną."
        ),
        "en": (
            "You need a table, pencils, copies and patience. Begin with photographs "
            "that show many people: a school class, a wedding, a market. Do copy the "
            "dots: they let people be wrong without losing face. Do not wait for "
            "people to come to the archive; carry the table to where they already "
            "drink tea. Before you show anything in public, agree how a photograph is "
            "hidden on the same day."
        ),
        "sl": (
            "Potrebujete mizo, svinčnike, kopije in potrpljenje. Začnite s "
            "fotografijami, na katerih je veliko ljudi: razred, poroka, sejem. Pike "
            "kar prevzemite: omogočajo, da se človek zmoti in ne izgubi dostojanstva. "
            "Ne čakajte, da bodo ljudje prišli v arhiv; mizo odnesite tja, kjer že "
            "pijejo čaj. Preden karkoli pokažete javnosti, se dogovorite, kako "
            "fotografijo skrijete še isti dan."
        ),
    },
    conditions=(
        Condition(
            {
                "lt": "Kopijos vietoj originalų",
                "en": "Copies instead of originals",
                "sl": "Kopije namesto izvirnikov",
            },
            "essential",
        ),
        Condition(
            {
                "lt": "Taisyklė, kaip nuotrauka paslepiama tą pačią dieną",
                "en": "A rule for hiding a photograph on the same day",
                "sl": "Pravilo, kako se fotografija skrije še isti dan",
            },
            "essential",
        ),
        Condition(
            {
                "lt": "Vieta, kur žmonės ir taip geria arbatą",
                "en": "A place where people drink tea anyway",
                "sl": "Kraj, kjer ljudje tako ali tako pijejo čaj",
            },
            "helpful",
        ),
    ),
    building_blocks=(
        BuildingBlock(
            {
                "lt": "Padidinti ir sunumeruoti",
                "en": "Enlarge and number",
                "sl": "Povečati in oštevilčiti",
            },
            {
                "lt": (
                    "Kopijos spausdinamos tokio dydžio, kad veidą būtų galima įžiūrėti "
                    "be akinių."
                ),
                "en": (
                    "Copies are printed large enough for a face to be seen without "
                    "glasses."
                ),
                "sl": (
                    "Kopije so natisnjene tako veliko, da je obraz mogoče videti brez "
                    "očal."
                ),
            },
            "prepare",
            {
                "lt": "Spausdintuvas ir kantrus moksleivis",
                "en": "A printer and a patient pupil",
                "sl": "Tiskalnik in potrpežljiv dijak",
            },
            {
                "lt": "Paraštė turi būti platesnė nei atrodo reikalinga.",
                "en": "The margin has to be wider than seems necessary.",
                "sl": "Rob mora biti širši, kot se zdi potrebno.",
            },
        ),
        BuildingBlock(
            {
                "lt": "Tikrumo taškai",
                "en": "Dots for certainty",
                "sl": "Pike za gotovost",
            },
            {
                "lt": (
                    "Kiekvienas įrašas gauna nuo vieno iki trijų taškų, tad spėjimas "
                    "lieka spėjimu."
                ),
                "en": (
                    "Every entry gets between one and three dots, so that a guess "
                    "remains a guess."
                ),
                "sl": (
                    "Vsak zapis dobi od ene do treh pik, tako da ugibanje ostane "
                    "ugibanje."
                ),
            },
            "run",
            {
                "lt": "Trumpas paaiškinimas ant kiekvieno stalo kampo",
                "en": "A short explanation at each corner of the table",
                "sl": "Kratko pojasnilo na vsakem vogalu mize",
            },
            {
                "lt": "Atsargiausi dažniausiai būna teisūs.",
                "en": "The most cautious are usually right.",
                "sl": "Najbolj previdni imajo navadno prav.",
            },
        ),
        BuildingBlock(
            {
                "lt": "Metinė paroda",
                "en": "The yearly exhibition",
                "sl": "Letna razstava",
            },
            {
                "lt": (
                    "Rudenį pakabinamos tik įvardytos nuotraukos, šalia – to, kas "
                    "atpažino, parašas."
                ),
                "en": (
                    "In autumn only the named photographs are hung, beside each the "
                    "signature of whoever recognised it."
                ),
                "sl": (
                    "Jeseni obesijo samo poimenovane fotografije, ob vsaki je podpis "
                    "tistega, ki jo je prepoznal."
                ),
            },
            "sustain",
            {
                "lt": "Siena, į kurią galima kalti vinis",
                "en": "A wall that takes nails",
                "sl": "Stena, v katero se sme zabiti žebelj",
            },
            {
                "lt": "Po parodos ateina tie, kurie iki tol nedrįso.",
                "en": "After the exhibition come those who had not dared before.",
                "sl": "Po razstavi pridejo tisti, ki si prej niso upali.",
            },
        ),
    ),
    civil_society={
        "lt": (
            "Taisykles rašo draugijos nariai, ne įstaiga. Katalogas priklauso "
            "draugijai, o dėžės – tiems, kas jose nufotografuoti."
        ),
        "en": (
            "The rules are written by the members, not by an institution. The "
            "catalogue belongs to the society, and the boxes to those who are in the "
            "pictures."
        ),
        "sl": (
            "Pravila pišejo člani društva in ne ustanova. Katalog je last društva, "
            "škatle pa pripadajo tistim, ki so na fotografijah."
        ),
    },
    private_companies={
        "lt": (
            "Vietos spaustuvė kopijas spausdina savikaina, kepykla trečiadieniais "
            "atneša vakarykščių bandelių."
        ),
        "en": (
            "A local printer makes the copies at cost, and on Wednesdays a bakery "
            "brings yesterday’s buns."
        ),
        "sl": (
            "Bližnja tiskarna kopije natisne po lastni ceni, pekarna pa ob sredah "
            "prinese včerajšnje žemljice."
        ),
    },
    partner="plunge",
    meeting="meeting-2",
    slot="2019-05-15 14:00",
    expert_opinion={
        "lt": (
            "Taškų sistema yra paprasčiausias man žinomas būdas užrašyti netikrumą. "
            "Patarčiau aprašyti, kas nutiks katalogui, jei draugijos nebeliktų."
        ),
        "en": (
            "The dots are the simplest way I know of writing down uncertainty. I would "
            "advise setting out what happens to the catalogue if the society is no "
            "more."
        ),
        "sl": (
            "Pike so najpreprostejši meni znani način zapisovanja negotovosti. "
            "Svetovala bi, naj zapišejo, kaj bo s katalogom, če društva ne bo več."
        ),
    },
    expert="N. N. (demo)",
    expert_date=dt.date(2019, 6, 3),
    adoptions=(
        Adoption(
            "Vzorčni zavod (demo)",
            "Komen",
            dt.date(2020, 2, 12),
            {
                "lt": (
                    "Vietoj nuotraukų – seni žemėlapiai: kaimynai pieštuku rašo pievų "
                    "ir šulinių vardus."
                ),
                "en": (
                    "Old maps in place of photographs: neighbours pencil in the names "
                    "of meadows and wells."
                ),
                "sl": (
                    "Namesto fotografij stari zemljevidi: sosedje s svinčnikom "
                    "vpisujejo imena travnikov in vodnjakov."
                ),
            },
            True,
        ),
    ),
)
