"""The training course: the call for sixteen places, and how it went."""

from __future__ import annotations

import datetime as dt

from heco_site.demo.content.schema import Block, Link, News, Picture

CALL = News(
    key="training-call",
    title={
        "en": "Call: 16 places on a training course for people who work with heritage",
        "sl": "Razpis: 16 mest na usposabljanju za ljudi, ki delajo z dediščino",
    },
    teaser={
        "en": (
            "Five days in a hill town in February, with a stove, a blackboard and one "
            "real task per person. Apply by 16 December 2019 through the partner in "
            "your country."
        ),
        "sl": (
            "Pet februarskih dni v mestecu na griču, s pečjo, tablo in eno pravo "
            "nalogo na človeka. Prijavite se do 16. decembra 2019 pri partnerju v "
            "svoji državi."
        ),
    },
    themes=("adult-education", "communication"),
    art="workshop-table",
    alt={
        "en": (
            "Eight people at a table with papers and a jug; on the wall behind them "
            "hang rows of coloured notes."
        ),
        "sl": (
            "Osem ljudi za mizo s papirji in vrčem; na steni za njimi so vrste barvnih "
            "listkov."
        ),
    },
    announcement={
        "en": (
            "16 places, five days, one task that you bring from home. Applications are "
            "open until 16 December 2019."
        ),
        "sl": (
            "16 mest, pet dni, ena naloga, ki jo prinesete od doma. Prijave sprejemamo "
            "do 16. decembra 2019."
        ),
    },
    date=dt.date(2019, 11, 18),
    kind="call",
    partner="museum-it",
    place={"en": "Offida, Italy", "sl": "Offida, Italija"},
    links=(
        Link(
            "https://example.org/training/apply",
            {
                "en": "Application form (sample address)",
                "sl": "Prijavnica (vzorčni naslov)",
            },
        ),
    ),
    body=(
        Block(
            "paragraph",
            {
                "en": (
                    "The course is for people who look after heritage in small "
                    "communities, paid or unpaid, in a museum, a library, a town hall "
                    "or an association. It takes place from 3 to 7 February 2020 at "
                    "the sample museum in Italy, in English, with whispered help in "
                    "other languages."
                ),
                "sl": (
                    "Usposabljanje je namenjeno ljudem, ki v majhnih skupnostih "
                    "skrbijo za dediščino, za plačilo ali brez njega, v muzeju, "
                    "knjižnici, na občini ali v društvu. Potekalo bo od 3. do 7. "
                    "februarja 2020 v vzorčnem muzeju v Italiji, v angleščini in s "
                    "šepetano pomočjo v drugih jezikih."
                ),
            },
        ),
        Block("heading", {"en": "What you bring", "sl": "Kaj prinesete s seboj"}),
        Block(
            "list",
            {
                "en": (
                    "one task from your work that you have been putting off\na letter "
                    "of half a page that says who would notice if it were done\nindoor "
                    "shoes: the floor is stone"
                ),
                "sl": (
                    "eno nalogo iz svojega dela, ki jo že dolgo odlašate\npol strani "
                    "dolgo pismo o tem, kdo bi opazil, če bi bila opravljena\ncopate: "
                    "tla so kamnita"
                ),
            },
        ),
        Block(
            "paragraph",
            {
                "en": (
                    "The project pays for the journey and the stay. Each partner "
                    "chooses three people, and one place is kept for someone who has "
                    "never worked in an institution. Those who are not chosen get the "
                    "reasons and all the materials."
                ),
                "sl": (
                    "Pot in bivanje plača projekt. Vsak partner izbere tri ljudi, eno "
                    "mesto pa je prihranjeno za nekoga, ki še nikoli ni delal v "
                    "ustanovi. Kdor ne bo izbran, bo dobil obrazložitev in vse gradivo."
                ),
            },
        ),
        Block(
            "quote",
            {
                "en": (
                    "We do not mind if you cannot say what valorization is. We mind if "
                    "you have no task."
                ),
                "sl": (
                    "Nič hudega, če ne znate povedati, kaj je valorizacija. Hudo je, "
                    "če nimate naloge."
                ),
            },
            attribution={
                "en": "Course leader (sample)",
                "sl": "Vodja usposabljanja (vzorčna oseba)",
            },
        ),
    ),
)

SIXTEEN = News(
    key="sixteen-people",
    title={
        "en": "Sixteen people, five days and one stubborn poster",
        "sl": "Šestnajst ljudi, pet dni in en trmast plakat",
    },
    teaser={
        "en": (
            "The international training course is over. Fourteen tasks were finished, "
            "two were thrown away with good reason, and a poster had to be drawn six "
            "times."
        ),
        "sl": (
            "Mednarodno usposabljanje je končano. Štirinajst nalog je opravljenih, dve "
            "sta z dobrim razlogom šli v koš, en plakat pa je bilo treba narisati "
            "šestkrat."
        ),
    },
    themes=("adult-education", "communication"),
    art="lecture-hall",
    alt={
        "en": (
            "A full hall seen from behind; a speaker points to a map of Europe with "
            "five marked places."
        ),
        "sl": (
            "Polna dvorana, videna od zadaj; predavatelj kaže na zemljevid Evrope s "
            "petimi označenimi kraji."
        ),
    },
    announcement={
        "en": (
            "Sixteen heritage workers came to Italy with a task. Read what became of "
            "the tasks."
        ),
        "sl": (
            "Šestnajst ljudi, ki delajo z dediščino, je v Italijo prišlo z nalogo. "
            "Preberite, kaj je iz nalog nastalo."
        ),
    },
    date=dt.date(2020, 2, 12),
    kind="news",
    partner="museum-it",
    place={"en": "Offida, Italy", "sl": "Offida, Italija"},
    body=(
        Block(
            "paragraph",
            {
                "en": (
                    "Every participant had brought something unfinished: a list of "
                    "donors, a speech to the council, a label nobody could read. On "
                    "Monday the tasks were hung on a line with clothes pegs. By Friday "
                    "each was to be done, handed on or given up."
                ),
                "sl": (
                    "Vsak udeleženec je prinesel nekaj nedokončanega: seznam "
                    "darovalcev, govor za občinski svet, napis, ki ga nihče ne razume. "
                    "V ponedeljek so naloge obesili na vrv s ščipalkami. Do petka je "
                    "bilo treba vsako opraviti, predati ali opustiti."
                ),
            },
        ),
        Block(
            "paragraph",
            {
                "en": (
                    "In the mornings there were short lessons on telling, counting, "
                    "asking and thanking. In the afternoons people worked in pairs "
                    "from two countries, on one task at a time. It turned out to be "
                    "easier to finish the work of others than one’s own."
                ),
                "sl": (
                    "Dopoldne so bile kratke ure o pripovedovanju, štetju, prošnjah in "
                    "zahvalah. Popoldne so udeleženci delali v dvojicah iz dveh držav, "
                    "vedno pri eni nalogi naenkrat. Izkazalo se je, da je tujo nalogo "
                    "lažje dokončati kot svojo."
                ),
            },
        ),
        Block(
            "image",
            {
                "en": "Wednesday: many of the tasks are still open",
                "sl": "Sreda: veliko nalog je še odprtih",
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
            "workshop-table",
        ),
        Block(
            "quote",
            {
                "en": (
                    "My poster had four logos, three dates and no verb. On the sixth "
                    "try it had a verb."
                ),
                "sl": (
                    "Moj plakat je imel štiri logotipe, tri datume in nobenega "
                    "glagola. V šestem poskusu je dobil glagol."
                ),
            },
            attribution={
                "en": "Participant from a town library (sample)",
                "sl": "Udeleženka iz mestne knjižnice (vzorčna oseba)",
            },
        ),
        Block(
            "paragraph",
            {
                "en": (
                    "What we would do differently: the lesson on money came on the "
                    "last day, when everyone was tired, although nearly all of the "
                    "tasks depended on it. The materials, including the five failed "
                    "posters, will go into the guide."
                ),
                "sl": (
                    "Kaj bi naredili drugače: ura o denarju je bila na vrsti zadnji "
                    "dan, ko so bili vsi utrujeni, čeprav je bila od nje odvisna "
                    "skoraj vsaka naloga. Gradivo, skupaj s petimi ponesrečenimi "
                    "plakati, bo del vodnika."
                ),
            },
        ),
    ),
    gallery=(
        Picture(
            "market-square",
            {
                "en": "Field exercise: ask a stranger for one sentence",
                "sl": "Vaja na terenu: neznanca prosi za en stavek",
            },
            {
                "en": (
                    "A market square with striped stalls and shoppers, tall old houses "
                    "round it"
                ),
                "sl": (
                    "Tržnica s črtastimi stojnicami in kupci, okoli nje visoke stare "
                    "hiše"
                ),
            },
            "HE.CO",
        ),
    ),
)
