"""What HE.CO is for and what it does: its goals and activities."""

from __future__ import annotations

from heco_site.demo.content.schema import Text

GOALS: tuple[Text, ...] = (
    {
        "en": (
            "HE.CO wants people who work in museums and in the offices of small "
            "communities to be better at their work with heritage, and it wants them "
            "to share one vision of what cultural services are for."
        ),
        "sl": (
            "HE.CO želi, da bi bili ljudje, ki delajo v muzejih in uradih majhnih "
            "skupnosti, pri delu z dediščino še boljši, in da bi jih družila ena sama "
            "vizija o tem, čemu so namenjene kulturne storitve."
        ),
        "it": (
            "HE.CO vuole che chi lavora nei musei e negli uffici delle piccole "
            "comunità sia più preparato nel lavoro con il patrimonio, e che condivida "
            "un’unica visione di ciò a cui servono i servizi culturali."
        ),
        "lt": (
            "HE.CO siekia, kad muziejų ir mažų bendruomenių įstaigų darbuotojai "
            "geriau išmanytų darbą su paveldu ir vienodai suprastų, kam reikalingos "
            "kultūros paslaugos."
        ),
        "nl": (
            "HE.CO wil dat mensen die in musea en in de kantoren van kleine "
            "gemeenschappen werken bekwamer worden in hun werk met erfgoed, en dat "
            "zij één visie delen op waar culturele diensten voor zijn."
        ),
        "mt": (
            "HE.CO jrid li n-nies li jaħdmu fil-mużewijiet u fl-uffiċċji ta’ "
            "komunitajiet żgħar isiru aħjar fix-xogħol tagħhom mal-wirt, u li jaqsmu "
            "viżjoni waħda ta’ għalfejn jeżistu s-servizzi kulturali."
        ),
        "bg": (
            "HE.CO иска хората, които работят в музеите и в администрацията на "
            "малките общности, да станат по-добри в работата си с наследството и да "
            "споделят една визия за това за какво служат културните услуги."
        ),
    },
    {
        "en": (
            "Heritage is not the business of experts alone. The project supports "
            "civil society in managing it and prepares the ground for private "
            "companies that want to promote it with care."
        ),
        "sl": (
            "Dediščina ni samo stvar strokovnjakov. Projekt podpira civilno družbo "
            "pri upravljanju dediščine in pripravlja tla za zasebna podjetja, ki jo "
            "želijo premišljeno promovirati."
        ),
        "it": (
            "Il patrimonio non riguarda soltanto gli esperti. Il progetto sostiene la "
            "società civile nella sua gestione e prepara il terreno per le imprese "
            "private che vogliono promuoverlo con rispetto."
        ),
        "lt": (
            "Paveldas – ne vien žinovų reikalas. Projektas padeda pilietinei "
            "visuomenei jį valdyti ir rengia dirvą privačioms įmonėms, norinčioms jį "
            "atsakingai populiarinti."
        ),
        "nl": (
            "Erfgoed is niet alleen een zaak van deskundigen. Het project steunt het "
            "maatschappelijk middenveld bij het beheer ervan en bereidt de weg voor "
            "particuliere bedrijven die het met zorg willen promoten."
        ),
        "mt": (
            "Il-wirt mhuwiex biss affari tal-esperti. Il-proġett jappoġġa lis-soċjetà "
            "ċivili fit-tmexxija tiegħu u jħejji t-triq għal kumpaniji privati li "
            "jridu jippromwovuh bil-galbu."
        ),
        "bg": (
            "Наследството не е работа само на експертите. Проектът подкрепя "
            "гражданското общество в управлението му и подготвя почвата за частни "
            "дружества, които искат да го популяризират с грижа."
        ),
    },
    {
        "en": (
            "And heritage has to be told well: on the web, in social media, and by "
            "the older ways that still work, such as a poster at the baker’s or a "
            "walk on Sunday."
        ),
        "sl": (
            "Dediščino je treba tudi dobro predstaviti: na spletu, v družbenih "
            "medijih in po starejših poteh, ki še vedno delujejo, kot sta plakat v "
            "pekarni ali nedeljski sprehod."
        ),
        "it": (
            "E il patrimonio va raccontato bene: sul web, sui social e con i mezzi di "
            "una volta che ancora funzionano, come un manifesto dal fornaio o una "
            "passeggiata la domenica."
        ),
        "lt": (
            "Be to, apie paveldą reikia gerai pasakoti: internete, socialiniuose "
            "tinkluose ir senaisiais, tebeveikiančiais būdais, kaip antai plakatu "
            "kepykloje ar sekmadienio pasivaikščiojimu."
        ),
        "nl": (
            "En erfgoed moet goed verteld worden: op het web, op sociale media en op "
            "de oudere manieren die nog steeds werken, zoals een affiche bij de "
            "bakker of een wandeling op zondag."
        ),
        "mt": (
            "U l-wirt irid jiġi rrakkontat tajjeb: fuq il-web, fil-midja soċjali u "
            "bil-mezzi l-antiki li għadhom jaħdmu, bħal poster għand tal-ħobż jew "
            "mixja nhar ta’ Ħadd."
        ),
        "bg": (
            "А за наследството трябва да се разказва добре: в интернет, в социалните "
            "мрежи и по старите начини, които още вършат работа, като плакат в "
            "хлебарницата или разходка в неделя."
        ),
    },
)

ACTIVITIES: tuple[Text, ...] = (
    {
        "en": (
            "The heart of the project is five transnational meetings, each with study "
            "visits and experts. At every one of them the partners analyse at least "
            "two good practices, on the spot and with those who run them."
        ),
        "sl": (
            "Srce projekta je pet mednarodnih srečanj s študijskimi obiski in "
            "strokovnjaki. Na vsakem partnerji na kraju samem in skupaj z izvajalci "
            "analizirajo najmanj dve dobri praksi."
        ),
        "it": (
            "Il cuore del progetto sono cinque incontri transnazionali, ciascuno con "
            "visite di studio ed esperti. In ognuno i partner analizzano almeno due "
            "buone pratiche, sul posto e con chi le porta avanti."
        ),
        "lt": (
            "Projekto šerdis – penki tarptautiniai susitikimai su pažintiniais "
            "vizitais ir ekspertais. Kiekviename partneriai vietoje ir kartu su "
            "vykdytojais išnagrinėja bent du gerosios patirties pavyzdžius."
        ),
        "nl": (
            "Het hart van het project zijn vijf transnationale bijeenkomsten, elk met "
            "studiebezoeken en deskundigen. Telkens bespreken de partners minstens "
            "twee goede praktijken, ter plekke en met degenen die ze uitvoeren."
        ),
        "mt": (
            "Il-qalba tal-proġett hija ħames laqgħat transnazzjonali, kull waħda bi "
            "żjarat ta’ studju u esperti. F’kull waħda minnhom is-sħab janalizzaw "
            "mill-inqas żewġ prattiki tajba, fuq il-post u ma’ dawk li jmexxuhom."
        ),
        "bg": (
            "Сърцето на проекта са пет транснационални срещи, всяка с учебни "
            "посещения и експерти. На всяка от тях партньорите анализират поне две "
            "добри практики – на място и заедно с хората, които ги осъществяват."
        ),
    },
    {
        "en": (
            "After each meeting the partners go home and try something: a local "
            "initiative, however small. One international training course brings "
            "together at least sixteen heritage workers."
        ),
        "sl": (
            "Po vsakem srečanju partnerji doma nekaj preizkusijo: lokalno pobudo, pa "
            "naj bo še tako majhna. Mednarodno usposabljanje združi najmanj šestnajst "
            "delavcev na področju dediščine."
        ),
        "it": (
            "Dopo ogni incontro i partner tornano a casa e provano qualcosa: "
            "un’iniziativa locale, per quanto piccola. Un corso di formazione "
            "internazionale riunisce almeno sedici operatori del patrimonio."
        ),
        "lt": (
            "Po kiekvieno susitikimo partneriai grįžta namo ir ką nors išmėgina: kad "
            "ir mažą vietos iniciatyvą. Vieni tarptautiniai mokymai suburia bent "
            "šešiolika paveldo darbuotojų."
        ),
        "nl": (
            "Na elke bijeenkomst gaan de partners naar huis en proberen ze iets uit: "
            "een lokaal initiatief, hoe klein ook. Eén internationale training brengt "
            "minstens zestien erfgoedmedewerkers bijeen."
        ),
        "mt": (
            "Wara kull laqgħa s-sħab imorru lura d-dar u jippruvaw xi ħaġa: "
            "inizjattiva lokali, tkun kemm tkun żgħira. Kors ta’ taħriġ "
            "internazzjonali jlaqqa’ mill-inqas sittax-il ħaddiem tal-wirt."
        ),
        "bg": (
            "След всяка среща партньорите се връщат у дома и опитват нещо: местна "
            "инициатива, колкото и малка да е. Един международен курс за обучение "
            "събира поне шестнадесет души, които работят с наследството."
        ),
    },
)
