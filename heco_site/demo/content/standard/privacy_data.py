"""What is stored of readers, subscribers and people at meetings."""

from __future__ import annotations

from heco_site.demo.content.schema import Block

DATA: tuple[Block, ...] = (
    Block(
        "paragraph",
        {
            "en": (
                "This notice says what the site knows about you. For a reader the "
                "answer is short: nothing that could tell one person from another."
            ),
            "sl": (
                "To obvestilo pove, kaj spletišče ve o vas. Za bralce je odgovor "
                "kratek: ničesar, po čemer bi človeka ločilo od drugega."
            ),
            "it": (
                "Questa informativa dice che cosa il sito sa di voi. Per chi legge la "
                "risposta è breve: nulla che permetta di distinguere una persona da "
                "un’altra."
            ),
            "lt": (
                "Šiame pranešime sakoma, ką svetainė apie jus žino. Skaitytojui "
                "atsakymas trumpas: nieko, kas leistų atskirti vieną žmogų nuo kito."
            ),
            "nl": (
                "Deze verklaring vertelt wat de site over u weet. Voor een lezer is "
                "het antwoord kort: niets waarmee de ene mens van de andere te "
                "onderscheiden is."
            ),
            "mt": (
                "Dan l-avviż jgħid x’jaf is-sit dwarek. Għal qarrej it-tweġiba hi "
                "qasira: xejn li bih persuna tista’ tingħaraf minn oħra."
            ),
            "bg": (
                "Това уведомление казва какво знае сайтът за вас. За читателя "
                "отговорът е кратък: нищо, по което един човек да се различи от друг."
            ),
        },
    ),
    Block(
        "heading",
        {
            "en": "If you only read",
            "sl": "Če samo berete",
            "it": "Se vi limitate a leggere",
            "lt": "Jei tik skaitote",
            "nl": "Als u alleen leest",
            "mt": "Jekk taqra biss",
            "bg": "Ако само четете",
        },
    ),
    Block(
        "paragraph",
        {
            "en": (
                "No cookie is set and nothing is requested from third parties: fonts, "
                "pictures and maps come from this site. Visits are counted without "
                "cookies and without recognising anyone. A film kept elsewhere is "
                "loaded only after you click on it. Only people who sign in to edit "
                "receive a cookie, which keeps them signed in."
            ),
            "sl": (
                "Piškotkov ne nastavljamo in ničesar ne prenašamo s strežnikov "
                "tretjih oseb: pisave, slike in zemljevidi so s tega spletišča. "
                "Obiske štejemo brez piškotkov in brez prepoznavanja ljudi. Film, ki "
                "je shranjen drugje, se naloži šele, ko ga kliknete. Piškotek dobijo "
                "le uredniki ob prijavi, da ostanejo prijavljeni."
            ),
            "it": (
                "Non viene impostato alcun cookie e nulla è richiesto a terzi: "
                "caratteri, immagini e mappe provengono da questo sito. Le visite si "
                "contano senza cookie e senza riconoscere nessuno. Un filmato "
                "ospitato altrove si carica solo dopo un clic. Riceve un cookie "
                "soltanto chi accede per scrivere, per restare collegato."
            ),
            "lt": (
                "Slapukų neįrašoma ir iš trečiųjų šalių serverių nieko nesisiunčiama: "
                "šriftai, paveikslėliai ir žemėlapiai yra šioje svetainėje. "
                "Apsilankymai skaičiuojami be slapukų ir nieko neatpažįstant. Kitur "
                "laikomas filmas įkeliamas tik jums spustelėjus. Slapuką gauna tik "
                "prisijungę redaktoriai, kad liktų prisijungę."
            ),
            "nl": (
                "Er wordt geen cookie geplaatst en niets bij derden opgevraagd: "
                "lettertypen, beelden en kaarten komen van deze site. Bezoeken worden "
                "geteld zonder cookies en zonder iemand te herkennen. Een film die "
                "elders staat, wordt pas geladen nadat u erop klikt. Alleen wie "
                "inlogt om te schrijven krijgt een cookie, om ingelogd te blijven."
            ),
            "mt": (
                "L-ebda cookie ma jitqiegħed u xejn ma jintalab mingħand terzi: "
                "it-tipi tal-ittri, l-istampi u l-mapep ġejjin minn dan is-sit. "
                "Iż-żjarat jingħaddu bla cookies u bla ma jingħaraf ħadd. Film miżmum "
                "x’imkien ieħor jinġabar biss wara li tikklikkja fuqu. Jirċievi "
                "cookie biss min jidħol biex jeditja, biex is-sessjoni tiegħu tibqa’ "
                "miftuħa."
            ),
            "bg": (
                "Не се поставят бисквитки и нищо не се изисква от трети страни: "
                "шрифтовете, изображенията и картите идват от този сайт. Посещенията "
                "се броят без бисквитки и без да се разпознава никой. Филм, който се "
                "намира другаде, се зарежда едва след като щракнете върху него. "
                "Бисквитка получават само хората, които влизат, за да редактират, и "
                "тя ги държи вписани."
            ),
        },
    ),
    Block(
        "heading",
        {
            "en": "If you subscribe",
            "sl": "Če se naročite na novice",
            "it": "Se vi iscrivete alla newsletter",
            "lt": "Jei prenumeruojate",
            "nl": "Als u zich abonneert",
            "mt": "Jekk tabbona",
            "bg": "Ако се абонирате",
        },
    ),
    Block(
        "paragraph",
        {
            "en": (
                "For the newsletter we keep your e-mail address, your language and "
                "the topics you chose, with the proof of your consent: the text you "
                "agreed to, its language, the time and the address of the form. You "
                "confirm by e-mail first, and every issue has a link to leave."
            ),
            "sl": (
                "Za e-novice hranimo vaš e-naslov, jezik in izbrane teme ter dokazilo "
                "o soglasju: besedilo, s katerim ste soglašali, njegov jezik, čas in "
                "naslov obrazca. Naročilo najprej potrdite po e-pošti, v vsaki "
                "številki pa je povezava za odjavo."
            ),
            "it": (
                "Per la newsletter conserviamo il vostro indirizzo e-mail, la lingua "
                "e i temi scelti, insieme alla prova del consenso: il testo "
                "accettato, la sua lingua, l’ora e l’indirizzo del modulo. Prima si "
                "conferma per e-mail, e ogni numero contiene un link per uscire."
            ),
            "lt": (
                "Naujienlaiškiui saugome jūsų el. pašto adresą, kalbą, pasirinktas "
                "temas ir sutikimo įrodymą: tekstą, su kuriuo sutikote, jo kalbą, "
                "laiką ir anketos adresą. Pirmiausia patvirtinate el. paštu, o "
                "kiekviename numeryje yra nuoroda atsisakyti."
            ),
            "nl": (
                "Voor de nieuwsbrief bewaren we uw e-mailadres, uw taal en de gekozen "
                "onderwerpen, met het bewijs van uw toestemming: de tekst waarmee u "
                "instemde, de taal ervan, het tijdstip en het adres van het "
                "formulier. U bevestigt eerst per e-mail, en elk nummer bevat een "
                "link om te stoppen."
            ),
            "mt": (
                "Għan-newsletter inżommu l-indirizz elettroniku tiegħek, il-lingwa u "
                "s-suġġetti li għażilt, bil-prova tal-kunsens tiegħek: it-test li "
                "qbilt miegħu, il-lingwa tiegħu, il-ħin u l-indirizz tal-formola. "
                "L-ewwel tikkonferma bl-email, u kull ħarġa fiha link biex titlaq."
            ),
            "bg": (
                "За бюлетина пазим вашия имейл адрес, езика и избраните теми заедно с "
                "доказателство за съгласието: текста, с който сте се съгласили, "
                "неговия език, часа и адреса на формуляра. Първо потвърждавате по "
                "имейл, а във всеки брой има връзка за отказване."
            ),
        },
    ),
    Block(
        "heading",
        {
            "en": "If you come to a meeting",
            "sl": "Če pridete na srečanje",
            "it": "Se partecipate a un incontro",
            "lt": "Jei atvykstate į susitikimą",
            "nl": "Als u naar een bijeenkomst komt",
            "mt": "Jekk tiġi għal laqgħa",
            "bg": "Ако дойдете на среща",
        },
    ),
    Block(
        "paragraph",
        {
            "en": (
                "Sign-in lists hold your name, organisation and signature. They prove "
                "to the fund that the meeting took place and are never public; the "
                "site shows totals only. Coming to a meeting is not consent to "
                "photographs: for those we ask you separately. The name of a contact "
                "person appears only if that person has agreed."
            ),
            "sl": (
                "Na seznamih udeležencev so vaše ime, organizacija in podpis. Skladu "
                "dokazujejo, da je srečanje potekalo, in niso nikoli javni; na "
                "spletišču so samo skupna števila. Udeležba na srečanju ni soglasje "
                "za fotografiranje: zanj vas vprašamo posebej. Ime kontaktne osebe "
                "objavimo samo z njenim soglasjem."
            ),
            "it": (
                "I fogli firma contengono nome, organizzazione e firma. Dimostrano al "
                "fondo che l’incontro si è tenuto e non sono mai pubblici; il sito "
                "mostra solo i totali. Partecipare a un incontro non significa "
                "acconsentire alle fotografie: per quelle chiediamo a parte. Il nome "
                "di un referente appare solo se la persona ha acconsentito."
            ),
            "lt": (
                "Dalyvių sąrašuose yra vardas ir pavardė, organizacija ir parašas. "
                "Jie fondui įrodo, kad susitikimas įvyko, ir niekada neskelbiami; "
                "svetainėje rodomi tik bendri skaičiai. Dalyvavimas susitikime nėra "
                "sutikimas fotografuoti: jo prašome atskirai. Kontaktinio asmens "
                "pavardė skelbiama tik jam sutikus."
            ),
            "nl": (
                "Presentielijsten bevatten uw naam, organisatie en handtekening. Ze "
                "bewijzen aan het fonds dat de bijeenkomst is gehouden en zijn nooit "
                "openbaar; de site toont alleen totalen. Deelnemen is geen "
                "toestemming voor foto’s: die vragen we u apart. De naam van een "
                "contactpersoon verschijnt alleen als die ermee heeft ingestemd."
            ),
            "mt": (
                "Il-listi tal-attendenza fihom ismek, l-organizzazzjoni u l-firma "
                "tiegħek. Juru lill-fond li l-laqgħa saret u qatt mhuma pubbliċi; "
                "is-sit juri biss it-totali. Li tattendi laqgħa mhuwiex kunsens "
                "għar-ritratti: għal dawk nitolbuk kunsens separat. Isem il-persuna "
                "ta’ kuntatt jidher biss jekk tkun qablet."
            ),
            "bg": (
                "Присъствените списъци съдържат вашето име, организация и подпис. Те "
                "доказват пред фонда, че срещата се е състояла, и никога не са "
                "публични; сайтът показва само общия брой. Участието в среща не е "
                "съгласие за снимки: за тях питаме отделно. Името на лице за контакт "
                "се показва само с негово съгласие."
            ),
        },
    ),
)
