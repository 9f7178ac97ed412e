"""The year in which plans changed: meadows, a postponement, a night and a broadcast."""

from __future__ import annotations

import datetime as dt

from heco_site.demo.content.schema import Block, Link, News, Picture

MEADOWS = News(
    key="meadow-names",
    source="sl",
    title={
        "sl": "Imena travnikov: zemljevid, ki ga pišejo sosedje",
        "en": "The names of meadows: a map written by neighbours",
    },
    teaser={
        "sl": (
            "V čitalnici je na mizi zemljevid brez imen. Po treh popoldnevih jih je na "
            "njem 118, med njimi tudi tri za isto lužo."
        ),
        "en": (
            "A map without names lies on the reading-room table. After three "
            "afternoons there are 118 on it, among them three for the same puddle."
        ),
    },
    themes=("civil-society", "heritage-public-space"),
    art="meadow-map",
    alt={
        "sl": (
            "Zemljevid vasi, narisan na roko, z mlinom in praznimi okvirčki za imena; "
            "na robovih so roke dveh ljudi."
        ),
        "en": (
            "A village map drawn by hand, with a mill and empty boxes for names; two "
            "people’s hands lie on its edges."
        ),
    },
    announcement={
        "sl": "Kako se reče travniku za vašo hišo? Na Krasu smo jih zbrali že 118.",
        "en": (
            "What is the meadow behind your house called? On the Karst we have "
            "collected 118 names."
        ),
    },
    date=dt.date(2020, 2, 20),
    kind="news",
    partner="institute-si",
    practice="photo-table",
    place={"sl": "Komen, Slovenija", "en": "Komen, Slovenia"},
    body=(
        Block(
            "paragraph",
            {
                "sl": (
                    "Zamisel smo prinesli iz Litve, kjer sosedje s svinčnikom "
                    "pripisujejo imena na stare fotografije. Mi smo namesto fotografij "
                    "na mizo položili zemljevid. Natisnili smo ga brez ledinskih imen "
                    "in počakali."
                ),
                "en": (
                    "We brought the idea from Lithuania, where neighbours pencil names "
                    "onto old photographs. In place of photographs we put a map on the "
                    "table. We printed it without the names of fields and waited."
                ),
            },
        ),
        Block(
            "paragraph",
            {
                "sl": (
                    "Prvi se je oglasil lovec, ki je popravil potek poti. Nato sta "
                    "prišli sestri, ki se že trideset let ne strinjata, kje se konča "
                    "Dolina in kje se začne Dol. Na zemljevidu sta zdaj obe meji, "
                    "vsaka s svojo barvo in piko za gotovost."
                ),
                "en": (
                    "The first to speak up was a hunter, who corrected the course of a "
                    "path. Then came two sisters who for thirty years have disagreed "
                    "on where Dolina ends and Dol begins. The map now shows both "
                    "borders, each in its own colour and with its dot for certainty."
                ),
            },
        ),
        Block(
            "quote",
            {
                "sl": (
                    "Vnuku sem pokazala travnik, kjer sem pasla. Prej mu nisem mogla, "
                    "ker ni imel imena, ki bi ga našel v telefonu."
                ),
                "en": (
                    "I showed my grandson the meadow where I used to herd. I could not "
                    "before, because it had no name that he could find in his "
                    "telephone."
                ),
            },
            attribution={
                "sl": "Obiskovalka čitalnice (vzorčna oseba)",
                "en": "Visitor to the reading room (sample)",
            },
        ),
        Block(
            "paragraph",
            {
                "sl": (
                    "Nismo pa predvideli, da bodo nekateri vpisovali tudi imena "
                    "lastnikov. Te smo izbrisali in pravilo napisali na rob "
                    "zemljevida. Marca bo miza v gasilskem domu, potem v šoli."
                ),
                "en": (
                    "What we had not foreseen was that some people would also write "
                    "down the names of owners. We erased those and wrote the rule in "
                    "the margin of the map. In March the table will be at the fire "
                    "station and after that at the school."
                ),
            },
        ),
    ),
)

POSTPONED = News(
    key="malta-postponed",
    title={
        "en": "The meeting in Malta is postponed",
        "sl": "Srečanje na Malti je prestavljeno",
    },
    teaser={
        "en": (
            "We shall not meet on Gozo in April. Nobody should travel now. What "
            "happens to bookings, what goes on all the same, and when we shall decide "
            "on a new date."
        ),
        "sl": (
            "Aprila se ne bomo srečali na otoku Gozo. Zdaj naj nihče ne potuje. Kaj bo "
            "z rezervacijami, kaj se nadaljuje in kdaj se bomo odločili za nov datum."
        ),
    },
    themes=("communication",),
    art="harbour-fort",
    alt={
        "en": (
            "A domed town on a fort above the sea; in the harbour three painted boats "
            "with eyes on their bows"
        ),
        "sl": (
            "Mesto s kupolami na trdnjavi nad morjem; v pristanišču trije pisani čolni "
            "z narisanimi očmi"
        ),
    },
    announcement={
        "en": (
            "The meeting planned for 22–24 April 2020 is postponed. We shall decide on "
            "a new date by 30 June."
        ),
        "sl": (
            "Srečanje, načrtovano za 22.–24. april 2020, je prestavljeno. O novem "
            "datumu se bomo odločili do 30. junija."
        ),
    },
    date=dt.date(2020, 3, 13),
    kind="announcement",
    partner="council-mt",
    meeting="meeting-4",
    place={"en": "Għajnsielem, Gozo, Malta", "sl": "Għajnsielem, Gozo, Malta"},
    body=(
        Block(
            "paragraph",
            {
                "en": (
                    "The fourth transnational meeting was to take place on Gozo from "
                    "22 to 24 April 2020. Because of the pandemic the partners decided "
                    "yesterday, by telephone and without a vote against, to postpone "
                    "it. The health of hosts and guests comes first."
                ),
                "sl": (
                    "Četrto mednarodno srečanje bi moralo biti na otoku Gozo od 22. do "
                    "24. aprila 2020. Zaradi pandemije so se partnerji včeraj po "
                    "telefonu in brez glasu proti odločili, da ga prestavijo. Zdravje "
                    "gostiteljev in gostov je na prvem mestu."
                ),
            },
        ),
        Block(
            "list",
            {
                "en": (
                    "Tickets: please ask for a voucher or a refund and keep the answer "
                    "for the accounts.\nRooms: the hosts have cancelled all of them; "
                    "nobody has to pay.\nSpeakers from the salt pans and the harbour: "
                    "they have been told and would still like to have us."
                ),
                "sl": (
                    "Vozovnice: prosite za dobropis ali vračilo in odgovor shranite za "
                    "obračun.\nSobe: gostitelji so jih odpovedali; plačati ni treba "
                    "nikomur.\nPredavatelji s solin in iz pristanišča: obveščeni so in "
                    "nas še vedno vabijo."
                ),
            },
        ),
        Block(
            "paragraph",
            {
                "en": (
                    "Local initiatives may go on where they can be held outdoors or by "
                    "post. Everything else can wait. By 30 June we shall decide on a "
                    "new date; every second Friday until then you will find a letter "
                    "from the island in your inbox."
                ),
                "sl": (
                    "Lokalne pobude se lahko nadaljujejo, kjer jih je mogoče izvesti "
                    "na prostem ali po pošti. Vse drugo lahko počaka. O novem datumu "
                    "se bomo odločili do 30. junija; do takrat vas bo vsak drugi petek "
                    "v nabiralniku čakalo pismo z otoka."
                ),
            },
        ),
        Block(
            "quote",
            {
                "en": (
                    "Salt teaches you that. You can prepare everything, and then it "
                    "rains."
                ),
                "sl": "Tega te nauči sol. Vse lahko pripraviš, potem pa dežuje.",
            },
            attribution={
                "en": "Salt worker who was to have received us (sample)",
                "sl": "Solinar, ki bi nas moral sprejeti (vzorčna oseba)",
            },
        ),
    ),
)

LIGHTS_OFF = News(
    key="lights-off",
    title={
        "en": "A night with the lights off: the museum listens to its own town",
        "sl": "Noč z ugasnjenimi lučmi: muzej posluša svoje mesto",
    },
    teaser={
        "en": (
            "Forty people, two metres apart, sat in the dark courtyard of the museum "
            "and heard nine stories recorded in kitchens during the spring. One of "
            "them was about bread and nobody coughed."
        ),
        "sl": (
            "Štirideset ljudi je z razmikom dveh metrov sedelo na temnem muzejskem "
            "dvorišču in poslušalo devet zgodb, posnetih spomladi po kuhinjah. Ena je "
            "govorila o kruhu in nihče ni zakašljal."
        ),
    },
    themes=("communication", "civil-society"),
    art="night-museum",
    alt={
        "en": (
            "A museum at night, its columns lit from within; people gather at the "
            "steps under a full moon."
        ),
        "sl": (
            "Muzej ponoči, stebri so osvetljeni od znotraj; ob stopnicah se pod polno "
            "luno zbirajo ljudje."
        ),
    },
    announcement={
        "en": "No pictures, no slides, no light: a listening night in the Marche.",
        "sl": "Brez slik, brez prosojnic, brez luči: noč poslušanja v Markah.",
    },
    date=dt.date(2020, 9, 28),
    kind="news",
    partner="museum-it",
    practice="story-benches",
    place={"en": "Offida, Italy", "sl": "Offida, Italija"},
    body=(
        Block(
            "paragraph",
            {
                "en": (
                    "The town had been quiet for months, and the museum had nothing "
                    "new to show. So it showed nothing. It borrowed the method of the "
                    "story benches and asked residents to record, on their own "
                    "telephones, two minutes about something that could be heard from "
                    "their kitchen in spring."
                ),
                "sl": (
                    "Mesto je bilo več mesecev tiho in muzej ni mogel pokazati ničesar "
                    "novega. Zato ni pokazal nič. Izposodil si je metodo pripovednih "
                    "klopi in prebivalce prosil, naj s svojim telefonom posnamejo dve "
                    "minuti o nečem, kar se je spomladi slišalo iz njihove kuhinje."
                ),
            },
        ),
        Block(
            "paragraph",
            {
                "en": (
                    "There were bells, a neighbour practising the clarinet, an "
                    "ambulance, swifts, and a long stretch of nothing that its author "
                    "had insisted on. The courtyard was dark on purpose. Without faces "
                    "to look at people listened differently, said those who stayed to "
                    "talk."
                ),
                "sl": (
                    "Slišati je bilo zvonove, soseda, ki vadi klarinet, reševalno "
                    "vozilo, hudournike in dolg kos tišine, pri katerem je njegova "
                    "avtorica vztrajala. Dvorišče je bilo namenoma temno. Kdor ne vidi "
                    "obrazov, posluša drugače, so povedali tisti, ki so ostali na "
                    "pogovoru."
                ),
            },
        ),
        Block(
            "quote",
            {
                "en": (
                    "I had thought that I was the only one who was counting the bells."
                ),
                "sl": "Mislila sem, da samo jaz štejem udarce zvona.",
            },
            attribution={
                "en": "A woman in the third row (sample)",
                "sl": "Gospa v tretji vrsti (vzorčna oseba)",
            },
        ),
        Block(
            "paragraph",
            {
                "en": (
                    "Two people left early because the dark made them uneasy; next "
                    "time there will be one row by the door with a lamp. The "
                    "recordings remain with those who made them."
                ),
                "sl": (
                    "Dva človeka sta odšla prej, ker jima je bilo v temi tesno; "
                    "prihodnjič bo pri vratih ena vrsta s svetilko. Posnetki ostanejo "
                    "tistim, ki so jih naredili."
                ),
            },
        ),
    ),
    gallery=(
        Picture(
            "lantern-walk",
            {
                "en": "On the way there, one lantern was enough",
                "sl": "Na poti tja je zadoščala ena svetilka",
            },
            {
                "en": (
                    "Seven people in a narrow street at night; one of them carries a "
                    "lantern."
                ),
                "sl": "Sedem ljudi v ozki ulici ponoči; eden od njih nosi svetilko.",
            },
            "HE.CO",
        ),
        Picture(
            "church-bells",
            {
                "en": "The bells: one of them appears in four of the nine stories",
                "sl": "Zvonova: eden od njiju nastopa v štirih od devetih zgodb",
            },
            {
                "en": (
                    "Two bells in a stone belfry; through its arches hills, small "
                    "houses and a low sun."
                ),
                "sl": (
                    "Dva zvonova v kamniti zvonici; skozi loka se vidijo griči, hišice "
                    "in nizko sonce."
                ),
            },
            "HE.CO",
        ),
    ),
)

BROADCAST = News(
    key="salt-broadcast",
    title={
        "en": "On the air: a radio programme spends a morning at the salt pans",
        "sl": "Na valovih: radijska oddaja je preživela dopoldne v solinah",
    },
    teaser={
        "en": (
            "A sample local radio station in Malta broadcast from the pans during our "
            "meeting. It corrected one of our figures, and it was right."
        ),
        "sl": (
            "Vzorčna lokalna radijska postaja na Malti je med našim srečanjem oddajala "
            "s solin. Popravila je eno od naših številk in imela je prav."
        ),
    },
    themes=("communication", "cultural-entrepreneurship"),
    art="salt-pans",
    alt={
        "en": (
            "Three people with long rakes in salt pans under a low sun; white heaps of "
            "salt and two small houses."
        ),
        "sl": (
            "Trije ljudje z dolgimi grabljami v solnih poljih pod nizkim soncem; beli "
            "kupi soli in dve hišici."
        ),
    },
    announcement={
        "en": "What does salt sound like? A local radio station went to find out.",
        "sl": "Kakšen zvok ima sol? Lokalni radio je šel poslušat.",
    },
    date=dt.date(2020, 10, 15),
    kind="coverage",
    partner="council-mt",
    meeting="meeting-4",
    practice="salt-pans",
    place={"en": "Marsalforn, Gozo, Malta", "sl": "Marsalforn, Gozo, Malta"},
    links=(
        Link(
            "https://example.org/sample-radio/salt",
            {
                "en": "Recording of the programme, in Maltese (sample address)",
                "sl": "Posnetek oddaje v malteščini (vzorčni naslov)",
            },
        ),
    ),
    body=(
        Block(
            "paragraph",
            {
                "en": (
                    "For forty minutes listeners heard brushes, water and a man "
                    "explaining why nobody whistles at the pans. The reporter of a "
                    "sample local radio station had come for three minutes about the "
                    "meeting and stayed the whole morning."
                ),
                "sl": (
                    "Poslušalci so štirideset minut slišali metle, vodo in moškega, ki "
                    "pojasnjuje, zakaj se v solinah ne žvižga. Novinar vzorčne lokalne "
                    "radijske postaje je prišel po tri minute o srečanju in ostal vse "
                    "dopoldne."
                ),
            },
        ),
        Block(
            "paragraph",
            {
                "en": (
                    "In our invitation we had written that all of the pans were in use "
                    "again. A salt worker counted, the reporter counted, and the "
                    "programme said it openly: 131 of 210. We have changed our text. A "
                    "correction on air made more people call the cooperative than the "
                    "invitation had."
                ),
                "sl": (
                    "V vabilu smo zapisali, da so v rabi spet vsa solna polja. "
                    "Solinarka je štela, novinar je štel in oddaja je to povedala "
                    "naravnost: 131 od 210. Besedilo smo popravili. Zaradi popravka v "
                    "etru je zadrugo poklicalo več ljudi kot zaradi vabila."
                ),
            },
        ),
        Block(
            "quote",
            {
                "en": "They asked me to describe the taste. I said: come in August.",
                "sl": "Prosili so me, naj opišem okus. Rekla sem: pridite avgusta.",
            },
            attribution={
                "en": "Salt worker heard in the programme (sample)",
                "sl": "Solinarka iz oddaje (vzorčna oseba)",
            },
        ),
    ),
)
