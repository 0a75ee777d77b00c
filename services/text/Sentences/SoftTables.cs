namespace Tapescript.Text.Sentences;

/// <summary>
/// The words and endings that tell where sentences meet, a line for each language and role; roles are those of
/// <see cref="SoftRole"/>. The lists are our own, by reading and listening.
/// </summary>
internal static class SoftTables
{
    public const string All = """
        de Open also aber nun naja hallo danke willkommen okay ok genau natürlich tatsächlich leider zum deshalb darum außerdem trotzdem allerdings übrigens eigentlich vielleicht ja nein
        de Front dann jetzt heute hier danach zuerst zunächst später gestern morgen früher damals seitdem dort darum deshalb deswegen daher außerdem trotzdem vielleicht natürlich leider manchmal oft inzwischen schließlich endlich plötzlich eigentlich übrigens dabei dafür damit davon
        de And und oder
        de Join weil wenn obwohl während sobald denn doch dass ob damit
        de Subject ich wir er sie es man das ihr du dies
        de Question was wie warum wo wer wann welche welcher wohin woher wieso
        de Determiner der die das ein eine mein meine unser unsere sein seine ihr ihre dieser diese dieses jeder jede jedes kein keine viele manche
        de Last der die das ein eine einen einem einer eines mein meine meinen meinem meiner dein deine sein seine seinen ihr ihre ihren unser unsere unseren euer kein keine keinen zu von mit in an auf für bei nach über unter vor durch gegen ohne um aus seit bis zwischen hinter neben und oder aber denn sondern dass weil wenn ob als wie nicht sehr ganz so ziemlich ich wir er man du am im zum zur beim vom ins den dem des dieser diese diesen diesem jede jeden jeder viele alle was wer wo warum wann welche obwohl während damit sich mich mir dich dir uns etwa ungefähr mehr zwei drei vier fünf zehn
        de Verb ist sind war waren bin habe hat haben hatte hatten wird werden wurde wurden kann können konnte muss müssen musste mussten soll sollen sollte will wollen wollte wollten darf dürfen durfte mag möchte möchten würde würden könnte gibt gab geht ging kommt kommen kam steht stand sieht seht macht machen sagt sagte weiß denke glaube finde bleibt bleiben braucht brauchen heißt klingt stimmt liegt lernen nimmt zeige wünschen freut
        de Tag auch mehr hier da dazu nicht nichts gut schön wieder heute weiter an aus auf ab zurück mit sehr geworden können haben werden sein
        de Preposition am im in bei nach vor seit zum auf mit für ohne
        de verbEnds t en te
        de bias 0.3
        fr Open alors donc bon ben ensuite puis maintenant voilà bonjour salut merci oui non enfin bref cependant pourtant d'abord aujourd'hui hier franchement finalement évidemment heureusement malheureusement imaginez est-ce demain parfois soudain souvent
        fr And et ou
        fr Join mais parce car quand lorsque si comme pendant puisque que qui
        fr Subject je j'ai j'étais j'avais j'aime on nous il elle ils elles vous c'est c'était ce ça cela tu faut moi
        fr Question pourquoi comment quand combien où quel quelle quels quelles qu'est-ce
        fr Determiner le la les un une mon ma mes notre nos son sa ses leur leurs ce cette ces l'eau chaque personne
        fr Last le la les l' un une des du de d' à au aux en dans sur pour par avec sans sous chez vers entre depuis pendant et ou mais donc car que qu' qui dont où si quand comme je j' tu il elle on nous vous ils elles ne n' se s' me m' te y mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cette ces cet très trop plus moins aussi tout tous toute toutes chaque est sont était étaient a ont ai avait avaient suis sommes peut peux doit dois va vont vais faut fait parce puis lui être avoir deux trois quatre cinq dix c'est d'un d'une qu'on qu'il qu'elle n'est n'a quel quelle
        fr Verb est sont était étaient a ont ai avait avaient suis sommes peut peuvent doit va vont vais faut fait font fut n'a n'est n'ont ne se sera serait reste joue porte coûte veut savaient tient
        fr Tag aussi bien là ici ça hier demain maintenant jour fois chose non oui plus simple loin moi lui eux
        fr Preposition en dans sur pour après avant depuis sans avec quand si comme
        fr verbEnds ait aient ons ez ent
        es Open entonces bueno pues hola gracias además también después luego ahora hoy primero sí claro por aquí así ayer todavía bienvenidos quizás antes mañana normalmente
        es And y o e
        es Join pero porque cuando si aunque mientras como
        es Subject yo nosotros él ella ellos ellas esto eso usted ustedes esa ese aquella aquel
        es Question qué cómo cuándo dónde quién cuánto cuál
        es Determiner el la los las un una mi mis tu su sus nuestro nuestra cada este esta otro otra mucha mucho muchos
        es Last el la los las un una unos unas de del a al en con por para sin sobre entre hasta desde hacia y o e ni pero que si como cuando donde porque aunque mientras mi mis tu tus su sus nuestro nuestra nuestros muy más menos tan es son era eran fue ha han he había habían hay está están estaba no lo le les se me te nos este esta estos estas ese esa cada todo toda todos todas otro otra ser estar tiene tienen tengo hacer va van voy puede puedo qué quien cual dos tres cuatro cinco diez algún ningún cualquier
        es Verb es son era eran fue fueron ha han he había hay está están estaba tiene tienen tengo tenía puede puedo puedes debe quiero quiere quieren sabe saben sé va van voy vamos hace decía dice dijo parece necesita necesitas queda quedó ayuda prefiere mira sale ponemos añadimos creo pienso espero recuerdo llevaba leía podía
        es Tag también aquí ahí así ya hoy mañana ayer bien nada algo mal siempre nunca vez día más luego después mí ella él
        es Clitic se me te nos os le les lo la
        es Negation no nunca
        es Preposition en con por para desde durante al de dentro hasta si cuando
        es verbEnds aba aban ía ían ó amos emos imos
        es bias 0.3
        it Open allora quindi poi adesso ora ciao grazie oggi ieri bene insomma ecco eccoci comunque infatti però sì no dopo prima finalmente purtroppo guardate così forse domani da all'inizio
        it And e o ed
        it Join ma perché quando se mentre anche eppure
        it Subject io noi lui lei loro questo questa quello c'è
        it Question cosa come dove chi quanto quale
        it Determiner il lo la i gli le un una mio mia miei nostro nostra suo sua questo questa questi ogni l'acqua
        it Last il lo la i gli le l' un uno una di del della dei degli delle dello a al alla ai alle allo in nel nella nei nelle con per da dal dalla dai su sul sulla tra fra e o ed ma che se come quando dove perché anche mentre mio mia miei tuo tua suo sua loro nostro nostra molto più meno così è sono era erano ha hanno ho aveva avevano non si mi ti ci vi ne questa questo questi queste ogni tutto tutta tutti tutte quale essere avere può posso deve va vanno fa siamo abbiamo stato stata c'è un' due tre quattro cinque dieci qualche nessun
        it Verb è sono era erano ha hanno ho abbiamo siamo aveva avevano può possono deve devono va fa c'è bisogna basta serve dice arriva comincia nasce chiama vive sta stava funziona vuole
        it Tag anche qui lì là così già oggi domani ieri bene niente nulla male sempre mai volta giorno più poi me te lui insieme
        it Clitic si mi gli le li ti vi ci lo la
        it Negation non
        it Preposition in con per da dopo dal nel nella durante alla all'inizio senza se quando sulla d'inverno
        it verbEnds ava eva iva ano ono iamo ò
        pt Open então bom olá oi obrigado agora hoje depois aí primeiro sim também outra enfim além ontem fala claro talvez antes amanhã sinceramente infelizmente geralmente desde
        pt And e ou
        pt Join mas porque quando se embora enquanto como só
        pt Subject eu nós ele ela eles elas isso isto você vocês
        pt Question quem quanto será
        pt Determiner o a os as um uma meu minha meus nosso nossa seu sua cada esse essa este muita muito
        pt Last o a os as um uma uns umas de do da dos das em no na nos nas num numa com por para pelo pela sem sobre entre até desde e ou mas que se como quando onde porque enquanto meu minha meus minhas seu sua seus suas nosso nossa nossos muito mais menos tão é são era eram foi foram há não me te lhe este esta esse essa estes estas cada todo toda todos todas outro outra ser estar está estão tem têm tinha vai vão vou pode posso ao aos à às dois duas três quatro cinco dez qual
        pt Verb é são era eram foi foram tem têm tinha há está estão estava vai vão vou vamos pode podem podia deve quero quer sabe fica ficam ficou fiquei dá usei começar nasci bastou abriu trabalham
        pt Tag também aqui aí ali assim já hoje amanhã ontem bem nada mal sempre nunca vez dia mais depois mim ela ele nele dele dela
        pt Clitic me se te nos lhe a o
        pt Negation não nunca
        pt Preposition em no na nos nas para de depois com por se quando às
        pt verbEnds ava avam ou aram eram amos emos imos iam
        ru Open ну вот итак привет спасибо теперь потом сейчас поэтому сегодня сначала зато однако конечно наконец кстати вообще значит во-первых во-вторых тем да вчера утром ночью вечером обычно иногда раньше внутри слева завтра однажды недавно
        ru And и а
        ru Join но потому если когда хотя чтобы пока что
        ru Subject я мы он она они вы ты это этот эта никто многие
        ru Question почему зачем сколько
        ru Determiner мой моя наш наша каждый каждая этот эта эти в на через после
        ru Last и а но или что чтобы если когда где как который которая которые которым которую которого в во на с со к ко по за из от до для при о об у без над под между через после перед про не ни очень самый самая мой моя моё мои наш наша ваш ваша его её их этот эта эти тот та те каждый каждая каждую весь вся все я мы он она они вы ты уже ещё даже только почти около более больше потому хотя пока два три четыре пять десять будет были был была было есть может могут нужно надо можно один одна
        ru Verb есть был была было были будет может можно нужно надо нет знаю думаю говорит сказал стоит стоят
        ru Tag тоже так там здесь сюда туда его её их него неё них этого это раз день время год назад ничего никогда всегда сам мной нам вам ему ей
        ru Clitic мне нам ему ей им меня его её их у нас
        ru Negation никто
        ru Preposition в на с через после во у по за если когда пока для к
        ru verbEnds ет ит ют ят ал ил ала ила али или ем им ете ите ался лся лась
        ru bias 0.3
        ar Open اليوم الآن ثم لذلك إذا إذن أولا ثانيا أخيرا شكرا نعم أهلا السلام هل لقد إن إنه إنها دعونا هنا عندما حاول غدا أمس وعندما إننا مع
        ar Join لأن حتى كما إذا لكن
        ar Subject أنا نحن هو هي هم أنت هذا هذه هؤلاء كثير بعض معظم أحد الناس
        ar Question لماذا كيف متى أين ماذا كم
        ar Determiner هذا هذه كل
        ar Last في من إلى على عن مع بين تحت فوق قبل بعد عند حتى منذ خلال أثناء أو أن إن أنه أنها لأن لأنه التي الذي الذين ما لا لم لن ليس قد كل بعض هذا هذه ذلك تلك غير أكثر أقل كان كانت هل هو هي هم أنا نحن عندما إذا كما مثل أي سوف معظم ثلاث خمس سبع عشر مئة نفس إحدى أحد قال قالت يقول يقولون أقول لي دون ضعف مجموعة
        ar Tag جدا أيضا هناك هنا الآن اليوم ذلك عليه فيه به منه معه لك لكم كله أبدا فقط طبعا قليلا كثيرا كبيرة كاملة
        ar Negation لا لم لن ليس
        ar Preposition في عند عندما بعد إذا على كان كانت
        ar Start قال قالت كان كانت كانوا ذهب جاء جاءت بدأ بدأت أخذ وصل عرف رأى صار صارت وجد سأل طلب ضحك جلس دخل خرج مشى كتب سمع حدث أريد أحب أعتقد أظن يمكن يجب نحتاج قلت سألت كنت كنا خذوا انظر لاحظ تخيل أتمنى أرجو نلتقي
        ar verbStarts ي ت
        ar startEnds ت نا
        ar notStart ات ال
        ar Telling قال قالت قالوا يقول تقول يقولون قلت أقول
        ar Told إن إنه إنها إنهم إنني
        ar andPrefix و
        hi Open तो अब फिर पहले सबसे लेकिन आज एक इसलिए शायद बस नमस्कार नमस्ते हाँ नहीं दोस्तों अगर जब उसके क्या
        hi And और
        hi Join कि लेकिन क्योंकि
        hi Subject मैं मैंने हम हमने वे वह यह आप उन्होंने उसने मुझे मेरे मेरी मेरा हमारी हमारे इसे उनकी किसी कुछ
        hi Question क्या क्यों कैसे कब कहाँ कौन
        hi Last का के की को से में पर ने और या कि तो लेकिन मैं मैंने हम हमने वे वह यह आप मेरा मेरी मेरे उस इस उन एक दो तीन बहुत नहीं जो जब तक क्या लिए साथ बाद पहले कुछ सब सबसे भी ही कभी अपने अपनी अपना हर गर्म नीचे अगर इतना
        hi Final है हैं था थी थे हूँ हो होगा होगी चाहिए गया गई गए दिया दी कीजिए दीजिए डालिए लीजिए बताइए भेजिए पीजिए बनाएंगे करेंगे जाएंगे लगीं लिखीं बनाई आई आए आती आता करते लगता सकता सकते
        hi finalEnds एंगे िए
        hi GoesOn कि तो
        hi bias -1.5
        de asks warum wieso weshalb wie_viel wie_viele was_ist was_sind was_macht was_bedeutet was_passiert wer_ist wo_ist wo_sind kennt_ihr kennst_du wisst_ihr weißt_du habt_ihr hast_du seid_ihr könnt_ihr kannst_du
        de leads und aber also
        fr asks pourquoi est-ce qu'est-ce combien quel_est quelle_est quels_sont quelles_sont où_est où_sont comment_ça comment_faire comment_est-ce savez-vous avez-vous pouvez-vous voulez-vous êtes-vous as-tu es-tu sais-tu connaissez-vous
        fr leads et mais alors donc
        es asks cómo cuándo dónde adónde quién quiénes cuánto cuántos cuántas cuál cuáles por_qué para_qué qué_tal sabías_que sabían_que sabes_qué saben_qué
        es asksVerb qué
        es leads y pero entonces bueno pues o
        it asks qual_è quali_sono come_mai come_stai come_state come_va come_si cosa_fai cosa_fate cosa_facciamo cosa_succede cosa_è cos'è che_cosa quanti_anni quanto_costa quanto_ci dov'è dove_siamo dove_sei dove_sono chi_è sapete_che sapete_perché sapete_cosa sapevate_che avete_mai hai_mai
        it leads e ma allora quindi
        pt asks por_que por_quê será_que quanto_custa quantos quantas qual_é qual_foi quais_são o_que_é o_que_aconteceu o_que_significa como_é_que quando_é_que onde_está onde_fica onde_é quem_é quem_foi cadê sabia_que vocês_sabiam você_sabia
        pt leads e mas então
        ru asks почему зачем неужели разве откуда куда что_такое как_думаете знаете_ли
        ru leads и а но
        ar asks هل لماذا متى أين ماذا أليس ما_هو ما_هي من_هو
        hi asks क्या क्यों
        """;
}
