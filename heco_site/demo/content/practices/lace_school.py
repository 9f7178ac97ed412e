"""A practice of the Italian meeting, also told in Italian."""

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

LACE_SCHOOL = Practice(
    key="lace-school",
    title={
        "en": "Lace on the doorstep: a craft school that meets in the street",
        "it": "Il merletto sull’uscio: una scuola di mestiere che si fa per strada",
        "sl": "Čipka na pragu: rokodelska šola, ki se dobiva na ulici",
    },
    summary={
        "en": (
            "Once a week eight lacemakers carry their pillows outside and teach anyone "
            "who stops. The street is the classroom."
        ),
        "it": (
            "Una volta alla settimana otto merlettaie portano fuori il tombolo e "
            "insegnano a chi si ferma. La strada è l’aula."
        ),
        "sl": (
            "Osem klekljaric enkrat na teden prinese blazine na ulico in uči vsakogar, "
            "ki se ustavi. Učilnica je ulica."
        ),
    },
    teaser={
        "en": (
            "You hear it before you see it: the dry click of wooden bobbins from a "
            "doorway. Sit down on the empty chair, and an hour later you will have "
            "made two centimetres of lace."
        ),
        "it": (
            "Lo si sente prima di vederlo: il ticchettio secco dei fuselli da un "
            "portone. Sedetevi sulla sedia vuota, e dopo un’ora avrete fatto due "
            "centimetri di merletto."
        ),
        "sl": (
            "Prej ga slišite, kot vidite: suho tleskanje lesenih klekljev izza vrat. "
            "Sedite na prazen stol in čez eno uro boste imeli za seboj dva centimetra "
            "čipke."
        ),
    },
    themes=("heritage-public-space", "adult-education"),
    art="lace-school",
    alt={
        "en": (
            "Two hands move bobbins on a round lace pillow; white lace lies on its red "
            "pattern."
        ),
        "it": (
            "Due mani muovono i fuselli su un tombolo rotondo; un pizzo bianco sul suo "
            "disegno rosso."
        ),
        "sl": (
            "Dve roki premikata kleklje na okrogli blazini; bela čipka leži na rdečem "
            "vzorcu."
        ),
    },
    body=(
        Block(
            "quote",
            {
                "en": (
                    "We never asked anyone to join. We put out one chair more than we "
                    "needed."
                ),
                "it": (
                    "Non abbiamo mai invitato nessuno a iscriversi. Abbiamo messo "
                    "fuori una sedia in più."
                ),
                "sl": (
                    "Nikogar nismo vabile, naj se vpiše. Ven smo postavile en stol "
                    "več, kot smo jih potrebovale."
                ),
            },
            attribution={
                "en": "A lacemaker of the sample school, 71 years old",
                "it": "Una merlettaia della scuola di esempio, 71 anni",
                "sl": "Klekljarica iz vzorčne šole, stara 71 let",
            },
        ),
    ),
    announcement={
        "en": (
            "One empty chair is the whole method: how a lace school moved into the "
            "street and found its pupils there."
        ),
        "it": (
            "Una sedia vuota è tutto il metodo: come una scuola di merletto è uscita "
            "in strada e lì ha trovato le sue allieve."
        ),
        "sl": (
            "Vsa metoda je v enem praznem stolu: kako se je šola klekljanja preselila "
            "na ulico in tam našla učence."
        ),
    },
    owner="Scuola di merletto (demo)",
    country="IT",
    town="Offida",
    nuts="ITI34",
    latitude=Decimal("42.93530"),
    longitude=Decimal("13.69410"),
    scope="local",
    start=2014,
    practice_types=("craft", "education"),
    heritage_types=("intangible",),
    governance_types=("association",),
    target_groups=("residents", "adults-learning", "visitors"),
    sdgs=(4, 8, 11),
    context={
        "en": (
            "The hill town had lacemakers in every second house, but they worked "
            "behind closed shutters and their daughters had moved to the coast. An "
            "evening course in the school building found three pupils in two years. "
            "The craft was admired, sold in one shop, and about to end. At the same "
            "time the main street was empty on weekday afternoons: no benches, no "
            "shade, no reason to stop."
        ),
        "it": (
            "Nel paese di collina c’era una merlettaia ogni due case, ma lavoravano "
            "dietro le persiane chiuse e le figlie si erano trasferite sulla costa. Un "
            "corso serale a scuola aveva trovato tre allieve in due anni. Il mestiere "
            "era ammirato, venduto in un solo negozio e vicino alla fine. Intanto il "
            "corso, nei pomeriggi feriali, era vuoto: niente panchine, niente ombra, "
            "nessun motivo per fermarsi."
        ),
        "sl": (
            "V mestecu na griču je bila klekljarica v vsaki drugi hiši, vendar so "
            "delale za priprtimi polknicami, njihove hčere pa so se odselile na obalo. "
            "Večerni tečaj v šoli je v dveh letih dobil tri učenke. Rokodelstvo so vsi "
            "občudovali, prodajali so ga v eni trgovini in bilo je tik pred koncem. "
            "Glavna ulica pa je bila ob delavnikih popoldne prazna: brez klopi, brez "
            "sence, brez razloga, da bi se kdo ustavil."
        ),
    },
    how_it_works=(
        {
            "en": (
                "From April to October, every Thursday from four until the light goes, "
                "the lacemakers sit along the shady side of the street. The "
                "municipality lends 20 folding chairs. One chair more than there are "
                "makers stands empty, with a pillow already prepared on it."
            ),
            "it": (
                "Da aprile a ottobre, ogni giovedì dalle quattro finché c’è luce, le "
                "merlettaie siedono lungo il lato in ombra della strada. Il comune "
                "presta 20 sedie pieghevoli. Una sedia in più resta vuota, con un "
                "tombolo già pronto."
            ),
            "sl": (
                "Od aprila do oktobra sedijo klekljarice vsak četrtek od štirih do "
                "mraka ob senčni strani ulice. Občina posodi 20 zložljivih stolov. En "
                "stol več, kot je klekljaric, ostane prazen, na njem pa čaka že "
                "pripravljena blazina."
            ),
        },
        {
            "en": (
                "Whoever sits down learns the same first edging, with 6 pairs of "
                "bobbins, from the person beside them. There is no register and no "
                "fee. Those who come a third time get a pillow on loan for the winter "
                "and a place in the warm room behind the town library, where the group "
                "meets until spring."
            ),
            "it": (
                "Chi si siede impara lo stesso primo bordo, con 6 paia di fuselli, "
                "dalla persona accanto. Non c’è registro e non si paga. Chi torna la "
                "terza volta riceve in prestito un tombolo per l’inverno e un posto "
                "nella stanza calda dietro la biblioteca, dove il gruppo si ritrova "
                "fino a primavera."
            ),
            "sl": (
                "Kdor sede, se od sosede ali soseda nauči iste prve obrobe s 6 pari "
                "klekljev. Vpisa in šolnine ni. Kdor pride tretjič, si sme blazino "
                "izposoditi za vso zimo in dobi prostor v topli sobi za mestno "
                "knjižnico, kjer se skupina srečuje do pomladi."
            ),
        },
        {
            "en": (
                "Patterns are drawn anew by the group and kept in a folder that anyone "
                "may copy. The old patterns of a family are copied only if the family "
                "agrees."
            ),
            "it": (
                "I disegni sono fatti di nuovo dal gruppo e raccolti in una cartella "
                "che tutti possono copiare. Quelli antichi di una famiglia si copiano "
                "solo se la famiglia è d’accordo."
            ),
            "sl": (
                "Vzorce skupina riše na novo in jih hrani v mapi, ki jo sme prepisati "
                "vsakdo. Stare družinske vzorce prerišejo le, če se družina strinja."
            ),
        },
    ),
    stakeholders={
        "en": (
            "Eight lacemakers teach; the municipality lends chairs and closes the "
            "street to cars; the town library gives the winter room; two shops sell "
            "finished work at a price set by the makers; the primary school brings one "
            "class a month."
        ),
        "it": (
            "Otto merlettaie insegnano; il comune presta le sedie e chiude la strada "
            "alle auto; la biblioteca dà la stanza d’inverno; due negozi vendono i "
            "lavori al prezzo deciso da chi li fa; la scuola primaria porta una classe "
            "al mese."
        ),
        "sl": (
            "Osem klekljaric uči; občina posodi stole in ulico zapre za avtomobile; "
            "mestna knjižnica da zimsko sobo; dve trgovini prodajata izdelke po ceni, "
            "ki jo določijo klekljarice; osnovna šola enkrat na mesec pripelje po en "
            "razred."
        ),
    },
    resources=Resource(
        Decimal("1400"),
        "EUR",
        Decimal("0.1"),
        8,
        "Comune di esempio (demo)",
        {
            "en": (
                "A year costs about 1,400 euros: thread, 12 pillows for lending, "
                "insurance. Chairs and the room are in kind. The municipality and "
                "donors pay."
            ),
            "it": (
                "Un anno costa circa 1.400 euro: filo, 12 tomboli da prestare, "
                "assicurazione. Sedie e stanza sono in natura. Pagano il Comune e i "
                "donatori."
            ),
            "sl": (
                "Eno leto stane približno 1.400 evrov: sukanec, 12 blazin za izposojo, "
                "zavarovanje. Stoli in soba so prispevek v naravi. Plačajo občina in "
                "darovalci."
            ),
        },
    ),
    evidence={
        "en": (
            "The group keeps a tally with chalk marks on a slate, one for each person "
            "who sat down. In 2018 there were 312 marks; 41 people came back a third "
            "time and 9 of them now teach others. Two of the nine are men."
        ),
        "it": (
            "Il gruppo tiene il conto con segni di gesso su una lavagnetta, uno per "
            "ogni persona che si è seduta. Nel 2018 i segni erano 312; 41 persone sono "
            "tornate la terza volta e 9 di loro oggi insegnano ad altri. Due su nove "
            "sono uomini."
        ),
        "sl": (
            "Skupina šteje s kredo na tablici: ena črtica za vsakogar, ki je sedel. "
            "Leta 2018 je bilo črtic 312; tretjič se je vrnilo 41 ljudi in 9 od njih "
            "zdaj uči druge. Med devetimi sta dva moška."
        ),
    },
    figures=(
        Figure(
            Decimal("312"),
            {
                "en": "People who sat down to try",
                "it": "Persone che si sono sedute a provare",
                "sl": "Ljudje, ki so sedli in poskusili",
            },
            {"en": "people a year", "it": "persone all’anno", "sl": "ljudi na leto"},
            Decimal("3"),
            2018,
            "Scuola di merletto (demo)",
        ),
        Figure(
            Decimal("9"),
            {
                "en": "Former pupils who now teach",
                "it": "Ex allievi che ora insegnano",
                "sl": "Nekdanji učenci, ki zdaj učijo",
            },
            {"en": "people", "it": "persone", "sl": "ljudi"},
            Decimal("0"),
            2018,
            "Scuola di merletto (demo)",
        ),
    ),
    challenges={
        "en": (
            "Rain cancels about one Thursday in six. Some makers feared that their "
            "family patterns would be photographed and sold; a small sign and a clear "
            "rule helped more than a lock."
        ),
        "it": (
            "La pioggia cancella circa un giovedì su sei. Alcune temevano che i "
            "disegni di famiglia fossero fotografati e venduti; un cartello e una "
            "regola chiara hanno aiutato più di un lucchetto."
        ),
        "sl": (
            "Dež odnese približno vsak šesti četrtek. Nekatere so se bale, da bo kdo "
            "družinske vzorce fotografiral in jih prodajal; majhna tabla in jasno "
            "pravilo sta pomagala bolj kot ključavnica."
        ),
    },
    what_did_not_work={
        "en": (
            "A children’s competition with prizes was tried once. The children "
            "hurried, the thread broke, and none of the winners came back. The prizes "
            "were dropped and slowness was declared part of the craft."
        ),
        "it": (
            "Una volta si è provata una gara con premi per i bambini. I bambini "
            "correvano, il filo si rompeva e nessuno dei vincitori è tornato. I premi "
            "sono spariti e la lentezza è diventata parte del mestiere."
        ),
        "sl": (
            "Enkrat so poskusile z otroškim tekmovanjem in nagradami. Otroci so "
            "hiteli, sukanec se je trgal in od zmagovalcev se ni vrnil nihče. Nagrade "
            "so opustile, počasnost pa razglasile za del rokodelstva."
        ),
    },
    transfer={
        "en": (
            "The method needs no lace. It needs a craft that can be done sitting, that "
            "fits on a lap and whose first step succeeds within an hour: netting, "
            "basket making, spoon carving, mending. Begin with two people who like "
            "talking while they work, on a street where people already pass, always on "
            "the same day. Do not wait for a permit for a festival; ask only for the "
            "chairs."
        ),
        "it": (
            "Il metodo non ha bisogno del merletto. Serve un mestiere che si fa "
            "seduti, che sta in grembo e il cui primo passo riesce in un’ora: reti, "
            "cesti, cucchiai intagliati, rammendo. Cominciate con due persone a cui "
            "piace parlare lavorando, in una strada dove la gente già passa, sempre lo "
            "stesso giorno. Non aspettate il permesso per una festa; chiedete solo le "
            "sedie."
        ),
        "sl": (
            "Za to metodo čipka ni nujna. Potrebno je rokodelstvo, ki se dela sede, "
            "gre v naročje in pri katerem prvi korak uspe v eni uri: pletenje mrež, "
            "košarstvo, rezljanje žlic, krpanje. Začnite z dvema človekoma, ki med "
            "delom rada klepetata, na ulici, po kateri ljudje že hodijo, in vedno na "
            "isti dan. Ne čakajte na dovoljenje za prireditev; prosite samo za stole."
        ),
    },
    conditions=(
        Condition(
            {
                "en": "Two or more makers willing to be watched",
                "it": "Almeno due persone disposte a farsi guardare",
                "sl": (
                    "Vsaj dve rokodelki ali rokodelca, ki jima ni nerodno, če ju kdo "
                    "gleda"
                ),
            },
            "essential",
        ),
        Condition(
            {
                "en": "The same day and the same street, every week",
                "it": "Lo stesso giorno e la stessa strada, ogni settimana",
                "sl": "Isti dan in ista ulica, vsak teden",
            },
            "essential",
        ),
        Condition(
            {
                "en": "A dry room for the winter months",
                "it": "Una stanza asciutta per l’inverno",
                "sl": "Suha soba za zimske mesece",
            },
            "helpful",
        ),
    ),
    building_blocks=(
        BuildingBlock(
            {
                "en": "Agree what may be copied",
                "it": "Decidere che cosa si può copiare",
                "sl": "Dogovor o tem, kaj se sme prerisati",
            },
            {
                "en": (
                    "Before the first afternoon the makers put their patterns on two "
                    "piles: for everyone, and for the family."
                ),
                "it": (
                    "Prima del primo pomeriggio ognuna divide i disegni in due pile: "
                    "per tutti e per la famiglia."
                ),
                "sl": (
                    "Pred prvim popoldnevom vsaka svoje vzorce razdeli na dva kupa: za "
                    "vse in za družino."
                ),
            },
            "prepare",
            {
                "en": "An hour round one table, without an audience",
                "it": "Un’ora attorno a un tavolo, senza pubblico",
                "sl": "Ura za skupno mizo, brez občinstva",
            },
            {
                "en": "The pile for everyone was larger than anyone had expected.",
                "it": "La pila per tutti era più alta di quanto ci si aspettasse.",
                "sl": "Kup za vse je bil večji, kot je kdo pričakoval.",
            },
        ),
        BuildingBlock(
            {"en": "The empty chair", "it": "La sedia vuota", "sl": "Prazen stol"},
            {
                "en": (
                    "One prepared place stands ready all afternoon. Nobody calls out "
                    "to passers-by; the chair does the inviting."
                ),
                "it": (
                    "Un posto pronto aspetta tutto il pomeriggio. Nessuno chiama i "
                    "passanti; è la sedia che invita."
                ),
                "sl": (
                    "Pripravljeno mesto čaka vse popoldne. Mimoidočih nihče ne "
                    "ogovarja; vabi stol."
                ),
            },
            "run",
            {
                "en": "A pillow on which the first ten steps are already done",
                "it": "Un tombolo con i primi dieci passaggi già fatti",
                "sl": "Blazina, na kateri je prvih deset korakov že narejenih",
            },
            {
                "en": (
                    "Two empty chairs attract couples; three look like a failed event."
                ),
                "it": (
                    "Due sedie vuote attirano le coppie; tre sembrano una festa mal "
                    "riuscita."
                ),
                "sl": (
                    "Dva prazna stola privabita pare; trije so videti kot ponesrečena "
                    "prireditev."
                ),
            },
        ),
        BuildingBlock(
            {
                "en": "Lend the tools",
                "it": "Prestare gli strumenti",
                "sl": "Izposoja orodja",
            },
            {
                "en": (
                    "After the third visit a pupil takes a pillow home until spring, "
                    "against a signature and nothing else."
                ),
                "it": (
                    "Dopo la terza visita l’allieva porta a casa un tombolo fino a "
                    "primavera, con una firma e nient’altro."
                ),
                "sl": (
                    "Po tretjem obisku učenka odnese blazino domov do pomladi; "
                    "zadostuje podpis."
                ),
            },
            "sustain",
            {
                "en": "Enough pillows, and someone who mends them",
                "it": "Abbastanza tomboli, e qualcuno che li ripara",
                "sl": "Dovolj blazin in nekdo, ki jih popravlja",
            },
            {
                "en": "In five years one pillow was not returned.",
                "it": "In cinque anni un solo tombolo non è tornato.",
                "sl": "V petih letih se ena sama blazina ni vrnila.",
            },
        ),
    ),
    civil_society={
        "en": (
            "The association decides on its own: the day, the rules, the prices. The "
            "municipality is a guest with chairs."
        ),
        "it": (
            "L’associazione decide da sola: il giorno, le regole, i prezzi. Il comune "
            "è un ospite che porta le sedie."
        ),
        "sl": (
            "Društvo o vsem odloča samo: o dnevu, pravilih in cenah. Občina je gost, "
            "ki prinese stole."
        ),
    },
    private_companies={
        "en": (
            "Two shops sell the lace and show the maker’s first name. A café opens "
            "earlier on Thursdays because of the lacemakers."
        ),
        "it": (
            "Due negozi vendono il merletto con il nome di chi l’ha fatto. Un bar apre "
            "prima il giovedì per via delle merlettaie."
        ),
        "sl": (
            "Dve trgovini prodajata čipko in zraven napišeta ime klekljarice. Kavarna "
            "ob četrtkih zaradi klekljaric odpre prej."
        ),
    },
    partner="museum-it",
    meeting="meeting-1",
    slot="2018-11-22 14:30",
    expert_opinion={
        "en": (
            "The strength lies in how little is organised. I would watch one thing: "
            "teaching is unpaid, and the teachers are growing older faster than the "
            "pupils are learning."
        ),
        "it": (
            "La forza sta in quanto poco è organizzato. Terrei d’occhio una cosa: "
            "l’insegnamento non è pagato e chi insegna invecchia più in fretta di "
            "quanto chi impara impari."
        ),
        "sl": (
            "Moč je v tem, kako malo je organizirano. Na nekaj bi pazila: poučevanje "
            "ni plačano, učiteljice pa se starajo hitreje, kot se učenci učijo."
        ),
    },
    expert="N. N. (demo)",
    expert_date=dt.date(2018, 12, 10),
    adoptions=(
        Adoption(
            "Vzorčni zavod (demo)",
            "Štanjel",
            dt.date(2019, 7, 4),
            {
                "en": (
                    "The empty chair, with dry-stone wallers’ hammers in place of lace "
                    "pillows, once a month in summer."
                ),
                "it": (
                    "La sedia vuota, con i martelli dei costruttori di muri a secco al "
                    "posto dei tomboli, una volta al mese d’estate."
                ),
                "sl": (
                    "Prazen stol, le da namesto blazin čakajo kladiva za suhi zid, "
                    "poleti enkrat na mesec."
                ),
            },
            True,
        ),
    ),
)
