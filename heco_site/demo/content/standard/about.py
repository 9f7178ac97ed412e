"""What is in which language, how translations are marked, who may reuse what."""

from __future__ import annotations

from heco_site.demo.content.schema import Block, StandardPage
from heco_site.demo.content.standard.about_samples import SAMPLES

ABOUT = StandardPage(
    key="about-this-site",
    title={
        "en": "About this site",
        "sl": "O tem spletišču",
        "it": "Informazioni sul sito",
        "lt": "Apie šią svetainę",
        "nl": "Over deze site",
        "mt": "Dwar dan is-sit",
        "bg": "За този сайт",
    },
    teaser={
        "en": (
            "What can be read in which language, how we mark translations, and what "
            "you may do with the texts."
        ),
        "sl": (
            "Kaj lahko berete v katerem jeziku, kako označujemo prevode in kaj smete "
            "z besedili."
        ),
        "it": (
            "Che cosa si può leggere in quale lingua, come indichiamo le traduzioni e "
            "che cosa si può fare con i testi."
        ),
        "lt": (
            "Ką kuria kalba galima skaityti, kaip žymime vertimus ir ką leidžiama "
            "daryti su tekstais."
        ),
        "nl": (
            "Wat in welke taal te lezen is, hoe we vertalingen aangeven en wat u met "
            "de teksten mag doen."
        ),
        "mt": (
            "X’jista’ jinqara b’liema lingwa, kif nimmarkaw it-traduzzjonijiet, u "
            "x’tista’ tagħmel bit-testi."
        ),
        "bg": (
            "Какво на кой език може да се чете, как отбелязваме преводите и какво "
            "може да правите с текстовете."
        ),
    },
    body=(
        Block(
            "heading",
            {
                "en": "Seven languages",
                "sl": "Sedem jezikov",
                "it": "Sette lingue",
                "lt": "Septynios kalbos",
                "nl": "Zeven talen",
                "mt": "Seba’ lingwi",
                "bg": "Седем езика",
            },
        ),
        Block(
            "paragraph",
            {
                "en": (
                    "The home page, HE.CO and its partners are in English, Slovenian, "
                    "Italian, Lithuanian, Dutch, Maltese and Bulgarian. Practices, "
                    "meeting reports and news are in English and Slovenian, some of "
                    "them in other languages too."
                ),
                "sl": (
                    "Domača stran, HE.CO in njegovi partnerji so predstavljeni v "
                    "angleščini, slovenščini, italijanščini, litovščini, "
                    "nizozemščini, malteščini in bolgarščini. Prakse, poročila s "
                    "srečanj in novice so v angleščini in slovenščini, nekatere tudi "
                    "v drugih jezikih."
                ),
                "it": (
                    "La pagina iniziale, HE.CO e i suoi partner sono in inglese, "
                    "sloveno, italiano, lituano, neerlandese, maltese e bulgaro. Le "
                    "pratiche, i resoconti e le notizie sono in inglese e sloveno, "
                    "alcuni anche in altre lingue."
                ),
                "lt": (
                    "Pradžios puslapis, HE.CO ir jo partneriai pristatomi anglų, "
                    "slovėnų, italų, lietuvių, nyderlandų, maltiečių ir bulgarų "
                    "kalbomis. Geroji patirtis, susitikimų ataskaitos ir naujienos "
                    "skelbiamos anglų ir slovėnų kalbomis, kai kurios – ir kitomis."
                ),
                "nl": (
                    "De startpagina, HE.CO en zijn partners zijn er in het Engels, "
                    "Sloveens, Italiaans, Litouws, Nederlands, Maltees en Bulgaars. "
                    "Praktijken, verslagen en nieuws zijn er in het Engels en "
                    "Sloveens, sommige ook in andere talen."
                ),
                "mt": (
                    "Il-paġna ewlenija, HE.CO u s-sħab tiegħu huma bl-Ingliż, "
                    "bis-Sloven, bit-Taljan, bil-Litwan, bl-Olandiż, bil-Malti u "
                    "bil-Bulgaru. Il-prattiki, ir-rapporti tal-laqgħat u l-aħbarijiet "
                    "huma bl-Ingliż u bis-Sloven, u wħud minnhom b’lingwi oħra wkoll."
                ),
                "bg": (
                    "Началната страница, HE.CO и партньорите са представени на "
                    "английски, словенски, италиански, литовски, нидерландски, "
                    "малтийски и български. Практиките, отчетите и новините са на "
                    "английски и словенски, а някои и на други езици."
                ),
            },
        ),
        Block(
            "heading",
            {
                "en": "How translations are marked",
                "sl": "Kako so označeni prevodi",
                "it": "Come sono indicate le traduzioni",
                "lt": "Kaip žymimi vertimai",
                "nl": "Hoe vertalingen zijn aangegeven",
                "mt": "Kif jiġu mmarkati t-traduzzjonijiet",
                "bg": "Как са отбелязани преводите",
            },
        ),
        Block(
            "paragraph",
            {
                "en": (
                    "Every page names the language it was first written in. A note "
                    "appears when a translation has not been read by a speaker, was "
                    "made by a machine, or is older than its original. What is not "
                    "yet translated is shown in the original language and labelled."
                ),
                "sl": (
                    "Vsaka stran navaja jezik, v katerem je bila najprej napisana. "
                    "Opomba se pokaže, kadar prevoda ni prebral noben govorec, kadar "
                    "je strojni ali kadar je starejši od izvirnika. Kar še ni "
                    "prevedeno, je prikazano v izvirnem jeziku in označeno."
                ),
                "it": (
                    "Ogni pagina indica la lingua in cui è stata scritta. Una nota "
                    "avverte quando una traduzione non è stata letta da un parlante, "
                    "è automatica o è più vecchia dell’originale. Ciò che non è "
                    "ancora tradotto appare nella lingua originale, con un’etichetta."
                ),
                "lt": (
                    "Kiekviename puslapyje nurodyta, kuria kalba jis iš pradžių "
                    "parašytas. Pastaba rodoma, kai vertimo neskaitė ta kalba "
                    "kalbantis žmogus, kai jis mašininis arba senesnis už originalą. "
                    "Kas dar neišversta, rodoma originalo kalba ir pažymima."
                ),
                "nl": (
                    "Elke pagina noemt de taal waarin ze geschreven is. Een opmerking "
                    "verschijnt als een vertaling niet door een spreker is gelezen, "
                    "door een machine is gemaakt of ouder is dan het origineel. Wat "
                    "nog niet vertaald is, staat er in de oorspronkelijke taal, met "
                    "een label."
                ),
                "mt": (
                    "Kull paġna ssemmi l-lingwa li nkitbet biha għall-ewwel. Tidher "
                    "nota meta traduzzjoni ma tkunx inqrat minn min jitkellem "
                    "il-lingwa, tkun saret minn magna, jew tkun eqdem mill-oriġinal. "
                    "Dak li għadu mhux tradott jidher bil-lingwa oriġinali, "
                    "b’tikketta."
                ),
                "bg": (
                    "Всяка страница посочва езика, на който е написана първоначално. "
                    "Бележка се появява, когато преводът не е прочетен от човек, "
                    "говорещ езика, когато е машинен или е по-стар от оригинала. "
                    "Непреведеното се показва на езика на оригинала и се обозначава."
                ),
            },
        ),
        Block(
            "heading",
            {
                "en": "Licence",
                "sl": "Licenca",
                "it": "Licenza d’uso",
                "lt": "Licencija",
                "nl": "Licentie",
                "mt": "Liċenzja",
                "bg": "Лиценз",
            },
        ),
        Block(
            "paragraph",
            {
                "en": (
                    "Unless a page says otherwise, texts and drawings are under "
                    "Creative Commons Attribution 4.0 International (CC BY 4.0). You "
                    "may copy, translate and adapt them, also for money, if you name "
                    "the source. The emblem of the European Union and the marks of "
                    "the partners are not included."
                ),
                "sl": (
                    "Če ni navedeno drugače, za besedila in risbe velja licenca "
                    "Creative Commons Priznanje avtorstva 4.0 Mednarodna (CC BY 4.0). "
                    "Smete jih kopirati, prevajati in predelati, tudi za plačilo, če "
                    "navedete vir. Licenca ne zajema simbola Evropske unije in znakov "
                    "partnerjev."
                ),
                "it": (
                    "Salvo diversa indicazione, testi e disegni sono disponibili con "
                    "licenza Creative Commons Attribuzione 4.0 Internazionale (CC BY "
                    "4.0). Si possono copiare, tradurre e adattare, anche a "
                    "pagamento, citando la fonte. Sono esclusi l’emblema dell’Unione "
                    "europea e i marchi dei partner."
                ),
                "lt": (
                    "Jei nenurodyta kitaip, tekstams ir piešiniams taikoma „Creative "
                    "Commons“ priskyrimo 4.0 tarptautinė licencija (CC BY 4.0). Juos "
                    "galima kopijuoti, versti ir pritaikyti, taip pat už atlygį, jei "
                    "nurodomas šaltinis. Europos Sąjungos emblemai ir partnerių "
                    "ženklams ji netaikoma."
                ),
                "nl": (
                    "Tenzij anders vermeld, vallen teksten en tekeningen onder "
                    "Creative Commons Naamsvermelding 4.0 Internationaal (CC BY 4.0). "
                    "U mag ze kopiëren, vertalen en bewerken, ook tegen betaling, als "
                    "u de bron noemt. Het embleem van de Europese Unie en de logo’s "
                    "van de partners vallen hierbuiten."
                ),
                "mt": (
                    "Sakemm paġna ma tgħidx mod ieħor, it-testi u t-tpinġijiet huma "
                    "taħt Creative Commons Attribuzzjoni 4.0 Internazzjonali (CC BY "
                    "4.0). Tista’ tikkopjahom, tittraduċihom u tadattahom, anke bi "
                    "ħlas, jekk issemmi s-sors. L-emblema tal-Unjoni Ewropea u "
                    "l-marki tas-sħab mhumiex inklużi."
                ),
                "bg": (
                    "Ако не е посочено друго, текстовете и рисунките са под лиценз "
                    "Creative Commons Признание 4.0 Международен (CC BY 4.0). Може да "
                    "ги копирате, превеждате и преработвате, включително срещу "
                    "заплащане, ако посочите източника. Емблемата на Европейския съюз "
                    "и знаците на партньорите не са включени."
                ),
            },
        ),
        *SAMPLES,
    ),
)
