namespace Tapescript.Text.Languages;

/// <summary>
/// What the profiles are counted from: for each language in Latin or a shared script some sentences of our own and its
/// commonest words.
/// </summary>
internal static class LanguageSamples
{
    public static readonly (string Language, string Text)[] Latin =
    [
        (
            "en",
            "yesterday we walked down to the harbour and waited for the boat but nobody came because of the weather so today we are going to talk about what happened and why it matters to people who live there i think you should have seen their faces when they heard that the water had already reached the kitchen this is one of the things which would have been much easier if everyone knew how it works let's look at another example thank you very much for watching the and of to in is that it was for you with this are have be not they from what there we about which would their been has will who your can just so my out like an more when them some into could other then only know think really going because where these how did does don't it's i'm that's right very good people time"
        ),
        (
            "es",
            "ayer fuimos andando hasta el puerto y esperamos el barco pero no vino nadie por culpa del tiempo así que hoy vamos a hablar de lo que pasó y de por qué es importante para la gente que vive allí creo que tendrías que haber visto sus caras cuando supieron que el agua ya había llegado a la cocina esta es una de las cosas que serían mucho más fáciles si todos supieran cómo funciona muchas gracias por vernos los niños quieren jugar en la calle con sus amigos después de la escuela el la los las que y en es por un una con para del se está como pero más muy este esta son lo hay también porque cuando ya nos su al yo todo eso fue qué bien hola gracias entonces ahora aquí tiene puede hacer años día mañana señor mucho"
        ),
        (
            "pt",
            "ontem fomos a pé até ao porto e esperámos pelo barco mas não apareceu ninguém por causa do tempo por isso hoje vamos falar sobre o que aconteceu e por que é importante para as pessoas que moram lá acho que você deveria ter visto a cara deles quando souberam que a água já tinha chegado à cozinha esta é uma das coisas que seriam muito mais fáceis se todos soubessem como funciona muito obrigado por assistir as crianças querem brincar na rua com os amigos depois da escola o os que e de um uma não do da em para com são mas por mais ao se no na dos das isso você como muito também foi ele ela nós está então quando já eu pra tem fazer anos dia amanhã senhor agora aqui pode ser seu sua meu minha bom obrigada"
        ),
        (
            "fr",
            "hier nous avons marché jusqu'au port et nous avons attendu le bateau mais personne n'est venu à cause du temps alors aujourd'hui on va parler de ce qui s'est passé et de pourquoi c'est important pour les gens qui habitent là je pense que vous auriez dû voir leurs visages quand ils ont appris que l'eau était déjà dans la cuisine c'est une des choses qui seraient beaucoup plus faciles si tout le monde savait comment ça marche merci beaucoup les enfants veulent jouer dans la rue avec leurs amis après l'école le les des et est que dans un une pour pas vous nous qui sur avec plus ce cette il elle sont mais c'est du au ne je on ça être fait comme aussi très j'ai bonjour bien tout faire peut moi toi quand où était cela deux notre votre"
        ),
        (
            "de",
            "gestern sind wir zum hafen gelaufen und haben auf das schiff gewartet aber wegen des wetters ist niemand gekommen deshalb sprechen wir heute darüber was passiert ist und warum es für die menschen die dort leben wichtig ist ich glaube du hättest ihre gesichter sehen sollen als sie hörten dass das wasser schon in der küche stand das ist eines der dinge die viel einfacher wären wenn jeder wüsste wie es funktioniert vielen dank die kinder wollen nach der schule mit ihren freunden auf der straße spielen der die das und ist nicht ich sie es ein eine den von mit zu auf dem für sich wir auch wie aber war sind im so dass hat was man noch nur wenn oder haben werden kann mein dein jetzt hier schon mal ja nein gut heute morgen wieder"
        ),
        (
            "it",
            "ieri siamo andati a piedi fino al porto e abbiamo aspettato la nave ma non è venuto nessuno per colpa del tempo quindi oggi parliamo di quello che è successo e del perché è importante per la gente che vive lì penso che avresti dovuto vedere le loro facce quando hanno saputo che l'acqua era già arrivata in cucina questa è una delle cose che sarebbero molto più facili se tutti sapessero come funziona grazie mille i bambini vogliono giocare per strada con gli amici dopo la scuola il gli della che di è un una per non sono con del le nel anche più questo questa come ma ha si lo alla dei delle perché molto quando essere io abbiamo cosa noi ciao bene adesso qui c'è fare anni giorno domani signore mio tuo tutto"
        ),
        (
            "nl",
            "gisteren zijn we naar de haven gelopen en hebben we op de boot gewacht maar door het weer kwam er niemand daarom praten we vandaag over wat er gebeurd is en waarom het belangrijk is voor de mensen die daar wonen ik denk dat je hun gezichten had moeten zien toen ze hoorden dat het water al in de keuken stond dit is een van de dingen die veel makkelijker zouden zijn als iedereen wist hoe het werkt dank je wel de kinderen willen na school met hun vrienden op straat spelen de het een en van is dat niet ik je zijn voor met op te hij die er maar om ook dan wat naar wij hebben aan was als bij nog deze wel geen kan moet goed heel jullie mijn uit over zo nu hier gaan worden"
        ),
        (
            "sv",
            "igår gick vi ner till hamnen och väntade på båten men det kom ingen på grund av vädret så idag ska vi prata om vad som hände och varför det är viktigt för människorna som bor där jag tror att du borde ha sett deras ansikten när de fick höra att vattnet redan var i köket det här är en av de saker som skulle vara mycket lättare om alla visste hur det fungerar tack så mycket barnen vill leka på gatan med sina vänner efter skolan och att det som en på är av för med till den har de inte om ett men var jag sig från vi så kan när hon han skulle nu där eller ni vara här bara bra mycket också måste hur vad något någon väldigt"
        ),
        (
            "da",
            "i går gik vi ned til havnen og ventede på båden men der kom ingen på grund af vejret så i dag vil vi tale om hvad der skete og hvorfor det er vigtigt for de mennesker der bor der jeg tror at du skulle have set deres ansigter da de hørte at vandet allerede stod i køkkenet det er en af de ting som ville være meget nemmere hvis alle vidste hvordan det virker mange tak børnene vil gerne lege på gaden med deres venner efter skole og at det som en på er af for med til den har de ikke om et men var jeg sig fra vi så kan når hun han skulle nu der eller i være her kun godt meget også må hvordan hvad noget nogen rigtig bliver blev efter hvor"
        ),
        (
            "no",
            "i går gikk vi ned til havna og ventet på båten men det kom ingen på grunn av været så i dag skal vi snakke om hva som skjedde og hvorfor det er viktig for menneskene som bor der jeg tror at du burde ha sett ansiktene deres da de hørte at vannet allerede sto på kjøkkenet dette er en av de tingene som ville være mye lettere hvis alle visste hvordan det virker tusen takk barna vil leke i gata med vennene sine etter skolen og at det som en på er av for med til den har de ikke om et men var jeg seg fra vi så kan når hun han skulle nå der eller dere være her bare bra mye også må hvordan hva noe noen veldig blir ble etter hvor kommer"
        ),
        (
            "fi",
            "eilen kävelimme satamaan ja odotimme laivaa mutta kukaan ei tullut sään takia joten tänään puhumme siitä mitä tapahtui ja miksi se on tärkeää niille ihmisille jotka asuvat siellä luulen että sinun olisi pitänyt nähdä heidän kasvonsa kun he kuulivat että vesi oli jo keittiössä tämä on yksi niistä asioista jotka olisivat paljon helpompia jos kaikki tietäisivät miten se toimii kiitos paljon lapset haluavat leikkiä kadulla ystäviensä kanssa koulun jälkeen ja on ei se että hän oli mutta en minä sinä me te he ovat olen olet kun niin kuin jos mitä nyt vain tai myös sitten hyvin hyvä kanssa voi mikä tämä tuo missä täällä aika"
        ),
        (
            "pl",
            "wczoraj poszliśmy do portu i czekaliśmy na statek ale nikt nie przyszedł z powodu pogody więc dzisiaj porozmawiamy o tym co się stało i dlaczego jest to ważne dla ludzi którzy tam mieszkają myślę że powinieneś był zobaczyć ich twarze kiedy usłyszeli że woda jest już w kuchni to jest jedna z rzeczy które byłyby dużo łatwiejsze gdyby wszyscy wiedzieli jak to działa dziękuję bardzo dzieci chcą bawić się na ulicy z przyjaciółmi po szkole i w nie na się z do to że jest co jak ale o za po tak ja ty on my wy od przez tylko już czy był była być dla może tego jego jej bardzo dobrze teraz tutaj mam masz które który gdzie"
        ),
        (
            "cs",
            "včera jsme šli do přístavu a čekali jsme na loď ale kvůli počasí nikdo nepřišel takže dnes budeme mluvit o tom co se stalo a proč je to důležité pro lidi kteří tam žijí myslím že jsi měl vidět jejich tváře když se dozvěděli že voda už je v kuchyni to je jedna z věcí které by byly mnohem jednodušší kdyby všichni věděli jak to funguje děkuji mnohokrát děti si chtějí po škole hrát na ulici se svými přáteli a v ne na se s do to že je co jak ale o za po ano já ty on my vy od přes jen už byl byla být pro může toho jeho její velmi dobře teď tady mám máš které který kde jsem jsou jsme také nebo když při"
        ),
        (
            "sk",
            "včera sme šli do prístavu a čakali sme na loď ale kvôli počasiu nikto neprišiel takže dnes budeme hovoriť o tom čo sa stalo a prečo je to dôležité pre ľudí ktorí tam žijú myslím že si mal vidieť ich tváre keď sa dozvedeli že voda je už v kuchyni to je jedna z vecí ktoré by boli oveľa jednoduchšie keby všetci vedeli ako to funguje ďakujem veľmi pekne deti sa chcú po škole hrať na ulici so svojimi priateľmi a v nie na sa s do to že je čo ako ale o za po áno ja ty on my vy od cez len už bol bola byť pre môže toho jeho jej veľmi dobre teraz tu mám máš ktoré ktorý kde som sú sme tiež alebo keď pri"
        ),
        (
            "ro",
            "ieri am mers pe jos până în port și am așteptat vaporul dar nu a venit nimeni din cauza vremii așa că astăzi vorbim despre ce s-a întâmplat și de ce este important pentru oamenii care locuiesc acolo cred că ar fi trebuit să le vezi fețele când au aflat că apa era deja în bucătărie acesta este unul dintre lucrurile care ar fi mult mai ușoare dacă toată lumea ar ști cum funcționează mulțumesc foarte mult copiii vor să se joace pe stradă cu prietenii după școală și de la în a nu că este pe cu un o să se care mai din sunt ce dar am fost dacă sau foarte acum aici bine ai are lui ei noi voi eu tu când unde poate pentru"
        ),
        (
            "hu",
            "tegnap lementünk a kikötőbe és vártuk a hajót de az időjárás miatt senki sem jött ezért ma arról beszélünk hogy mi történt és miért fontos ez azoknak az embereknek akik ott élnek azt hiszem látnod kellett volna az arcukat amikor megtudták hogy a víz már a konyhában van ez az egyik olyan dolog ami sokkal könnyebb lenne ha mindenki tudná hogyan működik köszönöm szépen a gyerekek iskola után az utcán akarnak játszani a barátaikkal a az és hogy nem egy ez is de meg van volt mint csak már ha mi te én ő ti ők vagy még most itt ott nagyon jó kell lesz lehet aki ami minden azt ezt igen"
        ),
        (
            "tr",
            "dün limana kadar yürüdük ve gemiyi bekledik ama hava yüzünden kimse gelmedi bu yüzden bugün ne olduğunu ve orada yaşayan insanlar için neden önemli olduğunu konuşacağız bence suyun mutfağa kadar geldiğini duyduklarında yüzlerini görmeliydin bu herkes nasıl çalıştığını bilseydi çok daha kolay olacak şeylerden biri çok teşekkür ederim çocuklar okuldan sonra sokakta arkadaşlarıyla oynamak istiyorlar ve bir bu da de için ne ben sen o biz siz onlar çok daha ama gibi kadar var yok değil mi şey olarak sonra şimdi burada evet hayır iyi güzel olan ile her nasıl neden zaman"
        ),
        (
            "vi",
            "hôm qua chúng tôi đi bộ xuống bến cảng và chờ tàu nhưng không ai đến vì thời tiết nên hôm nay chúng ta sẽ nói về những gì đã xảy ra và tại sao nó quan trọng với những người sống ở đó tôi nghĩ bạn nên thấy khuôn mặt của họ khi họ biết rằng nước đã vào đến bếp đây là một trong những điều sẽ dễ hơn nhiều nếu mọi người biết nó hoạt động như thế nào cảm ơn rất nhiều và của là có không được một cho các những này với người trong đã khi để rất ra"
        ),
        (
            "id",
            "kemarin kami berjalan kaki ke pelabuhan dan menunggu kapal tetapi tidak ada yang datang karena cuaca jadi hari ini kita akan berbicara tentang apa yang terjadi dan mengapa itu penting bagi orang yang tinggal di sana saya pikir kamu seharusnya melihat wajah mereka ketika mereka tahu bahwa air sudah sampai di dapur ini adalah salah satu hal yang akan jauh lebih mudah kalau semua orang tahu cara kerjanya terima kasih banyak anak anak ingin bermain di jalan dengan teman mereka setelah sekolah yang dan di ini itu dengan untuk tidak dari dalam akan pada juga saya ke karena ada mereka sudah bisa atau kami kita dia anda aku apa sangat sekarang lagi seperti banyak lebih"
        ),
        (
            "ca",
            "ahir vam anar a peu fins al port i vam esperar el vaixell però no va venir ningú per culpa del temps així que avui parlarem del que va passar i de per què és important per a la gent que hi viu crec que hauries hagut de veure les seves cares quan van saber que l'aigua ja havia arribat a la cuina aquesta és una de les coses que serien molt més fàcils si tothom sabés com funciona moltes gràcies els nens volen jugar al carrer amb els amics després de l'escola el els les que i en és per un una amb del està com però més molt aquest aquesta són hi ha també perquè quan ja ens seu jo tot això bé ara aquí"
        ),
        (
            "hr",
            "jučer smo prošetali do luke i čekali brod ali nitko nije došao zbog vremena pa danas govorimo o tome što se dogodilo i zašto je to važno ljudima koji tamo žive mislim da si trebao vidjeti njihova lica kad su saznali da je voda već u kuhinji to je jedna od stvari koje bi bile mnogo lakše kad bi svi znali kako to radi hvala lijepa djeca se žele igrati na ulici s prijateljima poslije škole i u je na se da su za ne od s što kao ali o bi ili sam nije ja ti on mi vi oni sve ovo to kako gdje već samo biti može jako dobro sada ovdje"
        ),
    ];

    public static readonly (string Language, string Text)[] Cyrillic =
    [
        (
            "ru",
            "вчера мы пошли в порт и ждали корабль но из-за погоды никто не пришёл поэтому сегодня мы поговорим о том что случилось и почему это важно для людей которые там живут я думаю тебе надо было видеть их лица когда они узнали что вода уже на кухне спасибо большое дети хотят играть на улице с друзьями после школы и в не на я быть он с что а по это она этот к но они мы весь который из у то за свой вы так ты о же бы от для только ещё как было его есть если или когда очень хорошо сейчас здесь где"
        ),
        (
            "uk",
            "вчора ми пішли в порт і чекали на корабель але через погоду ніхто не прийшов тому сьогодні ми поговоримо про те що сталося і чому це важливо для людей які там живуть я думаю тобі треба було бачити їхні обличчя коли вони дізналися що вода вже на кухні дуже дякую діти хочуть гратися на вулиці з друзями після школи і в не на я бути він з що а по це вона цей до але вони ми весь який із у то за свій ви так ти про ж би від для тільки ще як було його є якщо або коли дуже добре зараз тут де"
        ),
        (
            "bg",
            "вчера отидохме до пристанището и чакахме кораба но заради времето никой не дойде затова днес ще говорим за това какво се случи и защо е важно за хората които живеят там мисля че трябваше да видиш лицата им когато разбраха че водата вече е в кухнята много благодаря децата искат да играят на улицата с приятелите си след училище и в не на се да от за е са с че по но той тя те ние вие аз ти като или което който сега тук къде много добре ще беше има няма това този тази"
        ),
        (
            "sr",
            "јуче смо прошетали до луке и чекали брод али нико није дошао због времена па данас говоримо о томе шта се десило и зашто је то важно људима који тамо живе мислим да је требало да видиш њихова лица кад су сазнали да је вода већ у кухињи хвала лепо деца желе да се играју на улици са пријатељима после школе и у је на се да су за не од са што као али о би или сам није ја ти он ми ви они све ово то како где већ само бити може јако добро сада овде"
        ),
    ];

    public static readonly (string Language, string Text)[] Arabic =
    [
        (
            "ar",
            "ذهبنا أمس إلى الميناء وانتظرنا السفينة لكن لم يأت أحد بسبب الطقس لذلك سنتحدث اليوم عما حدث ولماذا هو مهم للناس الذين يعيشون هناك أعتقد أنه كان عليك أن ترى وجوههم عندما عرفوا أن الماء وصل إلى المطبخ شكرا جزيلا يريد الأطفال اللعب في الشارع مع أصدقائهم بعد المدرسة في من على إلى أن هذا هذه التي الذي ما لا هو هي كان مع عن كل قد بعد أو لم إن"
        ),
        (
            "fa",
            "دیروز تا بندر پیاده رفتیم و منتظر کشتی ماندیم اما به خاطر هوا کسی نیامد برای همین امروز درباره این صحبت می کنیم که چه اتفاقی افتاد و چرا برای مردمی که آنجا زندگی می کنند مهم است فکر می کنم باید چهره هایشان را می دیدی وقتی فهمیدند آب به آشپزخانه رسیده است خیلی ممنون بچه ها می خواهند بعد از مدرسه با دوستانشان در خیابان بازی کنند و در به از که این را با است برای آن یک خود تا بر هم نیز می شود شد ما شما او پس اگر"
        ),
        (
            "ur",
            "کل ہم بندرگاہ تک پیدل گئے اور جہاز کا انتظار کیا لیکن موسم کی وجہ سے کوئی نہیں آیا اس لیے آج ہم بات کریں گے کہ کیا ہوا اور یہ وہاں رہنے والے لوگوں کے لیے کیوں اہم ہے میرا خیال ہے کہ تمہیں ان کے چہرے دیکھنے چاہیے تھے بہت شکریہ بچے اسکول کے بعد گلی میں اپنے دوستوں کے ساتھ کھیلنا چاہتے ہیں کے میں کی ہے اور سے کا کو اس کہ یہ نے پر بھی ہیں وہ ایک تھا ہم آپ نہیں جو تو"
        ),
    ];
}
