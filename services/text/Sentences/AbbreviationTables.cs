namespace Tapescript.Text.Sentences;

/// <summary>
/// Abbreviations and sentence openers by language: a line is <c>language kind words</c>, in lower case and without the
/// last full stop. Collected from common knowledge of each language.
/// </summary>
internal static class AbbreviationTables
{
    public const string Any = "any";

    public const string All = """
        en title mr mrs ms mx dr prof gen sen rep reps mt capt cpt lt col sgt maj cmdr adm brig cpl pvt rev hon gov pres sr st messrs supt insp det amb atty sec treas pfc msgr ft dept
        en number n° nº no nos vol vols fig figs p pp pg art arts sec secs ch chap para par eq eqs ex op ref refs ver v pt app jan feb mar apr jun jul aug sep sept oct nov dec c ca approx est
        en common co corp inc ltd llc jr bros vs v dept est assn univ inst ave blvd rd ln sq ext tel bldg hwy pkwy cf viz ca mass conn calif ariz penn wash wis mich minn tex tenn ind okla nev ore colo fla ala ark kan neb gal int nat asst assoc mgr dir govt misc max min avg ed eds trans comp
        en often etc al max min
        en never e.g i.e eg ie cf viz a.k.a v.s
        en starters the it we this that these those he she they i you but and so in if what how why who when where there then now my our his her their its a an as at after before for from however let's let it's that's i'm did do does is are was were can could would should will not no yes or to on with well okay ok because although while once some many most all i've i'd i'll we're we've we'll you're they're he's she's there's what's here here's don't didn't nobody everybody everyone another each every such since both oh yeah maybe please just also even still under during two three
        de title dr prof hr fr frl hrn dipl ing med phil jur nat rer pol habil med.dent mag dir präs st
        de number nr nrn abs abschn art bd bde kap s ss abb tab fig str z ziff anm anl lfd seite jan feb mär apr jun jul aug sep sept okt nov dez ca etwa tel
        de common bzw usw bspw evtl ggf inkl exkl max min mind sog vgl zzgl allg ca co kg gmbh ev kath evang dt engl frz lat griech span ital amerik europ österr schweiz franz usf u.ä u.a z.z z.zt s.o s.u u.s.w v.chr n.chr str tel jh jhd jhdt mio mrd geb gest verh bes gen gez gegr hrsg hg aufl ausg abt alias anm aug betr bez einschl entspr erg fa ggü hist i.a i.d.r i.e.s i.h.v i.v insb insbes int jur lt max mtl mtl näml nördl südl östl westl o.ä o.g rd röm san städt stellv stv techn tägl u.u u.v.m unbek urspr v.a var verst vorm wiss z.t zit zw
        de never z.b d.h u.a i.d.r s.g sog d.i d.j v.a o.ä i.a m.e m.a.w z.t u.u b.z.w
        de often usw etc u.s.w u.ä u.v.m z.z z.zt
        de ordinals am der die das dem den des vom zum zur im seit bis ab jeden jeder ein eine einen beim ins und
        de starters der die das ein eine er sie es wir ich ihr man und aber doch dann danach dort hier in im am auf mit wenn als wie was wer warum wo weil so da nun jetzt auch nach vor bei für von zu zum zur diese dieser dieses dies alle viele nur nicht kein keine ja nein sein seine mein meine unser unsere ihre sein heute gestern morgen wegen trotz außerdem deshalb daher jedoch dabei damit leider natürlich vielleicht bitte ab seit bis ohne durch gegen um
        fr title m mm mr mme mmes mlle mlles dr pr prof me mgr st ste sr
        fr number n no nos p pp vol art chap fig tél t al ch sect janv févr avr juil sept oct nov déc env
        fr common cf ex av apr env éd etc bd boul all adj cie ltée jr sté dép div hab hist inf int max min sup syn vs ibid op.cit trad réf tél
        fr never p.ex c.-à-d c.à.d i.e n.b cf
        fr often etc max min j.-c
        fr starters le la les un une des il elle ils elles on nous vous je tu ce cette ces c'est et mais ou donc or car si que qui quand comme dans pour par sur avec sans sous en au aux à après avant depuis puis alors ainsi aussi mon ma mes son sa ses notre nos leur leurs votre vos oui non pourquoi comment où voici voilà d'abord ensuite enfin pourtant cependant
        es title sr sra sres sras srta srtas d dña dr dra drs dras lic ing arq prof profa gral cap cnel tte sto sta mons fr rvdo excmo excma ilmo ud uds vd vds
        es number n no núm nro art arts párrf párr p pp pág págs vol cap fig ed tel ext cra cl av avda c col lun mar mié jue vie sáb dom ene feb abr may jun jul ago sep sept set oct nov dic aprox
        es common cía co ago min pgt ee ee.uu uu etc ej p.ej ss aprox admón apdo av avda bco blvr dep depto dcha izq izda dpto edo entlo esc figs gob hna hno hnos imp ind máx mín min nal pza pl prov ref rte s.a s.l sdad tel trad univ vs vda cta cte dto pdte atte
        es never p.ej v.gr v.g q.e.p.d
        es often etc a.c d.c ee.uu uu
        es starters el la los las un una unos unas yo tú él ella ellos ellas nosotros usted ustedes y pero o si que qué quién cómo cuándo dónde por porque para con sin en de del al a desde hasta cuando como este esta estos estas ese esa eso esto lo se me te le nos su sus mi mis tu tus no sí ya también además entonces luego después antes ahora hoy ayer aunque mientras sin según entre todo todos muchas muchos hay es son era fue buenos buenas durante disponían
        it title sig sigg sig.ra sig.na dott dott.ssa prof prof.ssa ing avv arch geom rag on sen gen col cap ten mar magg mons don card s ss dr dir amm pres psicol cav comm egr gent spett ill
        it number n nn nr num art artt pag pagg p pp vol cap fig figg tab ed tel gen feb mar apr mag giu lug ago set ott nov dic all
        it common ecc etc es d.c a.c max min ca cfr vs v.le p.za p.zza c.so str loc fraz prov tel uff spa s.p.a s.r.l ad.es p.es lett ling agg avv cit mitt op.cit ott
        it never es ad.es p.es i.e cfr cd c.d
        it often ecc etc a.c d.c
        it starters il lo la i gli le un uno una io tu lui lei noi voi loro e ma o se che chi come quando dove perché per con senza su in di del della al alla da dal dalla nel nella questo questa questi queste quello quella non sì no poi allora quindi così anche ancora ora oggi ieri dopo prima mentre tra fra suo sua suoi mio mia è sono era ha hanno c'è si ci mi ti vi sebbene inoltre però infatti
        pt title sr sra srs sras srta dr dra drs dras prof profa eng enga arq exmo exma ilmo ilma d gen cel cap ten sgt pe mons sto sta v.exa v.s
        pt number n no núm nº art arts pág págs p pp vol cap fig ed tel ext jan fev mar abr mai jun jul ago set out nov dez aprox
        pt common cia co ltda etc ex p.ex av r pça pç rod s.a aprox máx mín min depto dept obs ref univ vs séc tel trav jr lda
        pt never p.ex v.g i.e
        pt often etc a.c d.c
        pt starters o a os as um uma uns umas eu tu ele ela eles elas nós vós você vocês e mas ou se que quem como quando onde porque por para com sem em no na nos nas de do da dos das ao à este esta estes estas esse essa isso isto aquele aquela não sim já também além então depois antes agora hoje ontem embora enquanto segundo entre todo todos muitos muitas há é são era foi seu sua seus suas meu minha minhas nosso nossa até desde
        ru title пгт г-н г-жа гг гр др проф акад доц канд инж ген полк кап майор им св преп тов
        ru number г гг стр с рис гл табл п пп ст кв д корп оф ул № тел т тт в вв р руб янв фев мар апр авг сент окт нояб дек ч
        ru common т.е т.к т.д т.п т.н и.о в.в тыс млн млрд трлн руб коп ул просп пр пер пл наб ш бул обл р-н пос пгт дер д стр корп им напр см ср прим род ред изд сокр англ нем фр лат мин макс сек мин час кг км г гг гор н.э н а р м до.н.э кол-во чел экз
        ru never т.е т.к т.н см ср напр и.о им пгт
        ru often т.д т.п др пр н.э т.п
        ru starters он она оно они я ты мы вы и но а или если что кто как когда где почему потому зачем в на с к по за из от до для при о об у это этот эта эти тот та те не ни да нет так там тут здесь потом затем теперь сейчас уже ещё еще все всё его её их мой моя мои наш наша ваш свой также однако поэтому после перед пока хотя просьба
        uk title п пан п-н д-р проф акад ім св
        uk number с ст рис розд табл р рр № м кв буд вул тел
        uk common тис млн млрд грн коп вул просп пров обл р-н ім напр див т.д т.п т.зв і.т.д ін та н.е
        uk never див напр т.зв ім тобто
        uk often т.д т.п ін н.е
        uk starters він вона воно вони я ти ми ви і й та але а або якщо що хто як коли де чому бо тому в у на з із до від за по для при про це цей ця ці той не ні так там тут потім тепер зараз вже ще все його її їх мій наш також однак після перед поки хоча
        nl title dhr mevr mw dr drs ir ing mr prof ds st jhr
        nl number nr nrs art blz p pp hfst afb fig tel jan feb mrt apr jun jul aug sept okt nov dec ca
        nl common bijv bv enz etc evt excl incl m.b.t m.i.v min max o.a o.l.v resp t.a.v t.o.v t/m vgl z.g zgn z.s.m nl d.m.v i.p.v i.v.m ca co gem str
        nl never bijv d.w.z o.a m.a.w i.p.v t.o.v zgn
        nl often enz etc
        nl starters de het een ik jij je hij zij ze wij we jullie en maar of als dat die dit deze wat wie hoe wanneer waar waarom omdat in op met voor van naar bij aan om uit door over na toen dan daar hier nu ook niet geen er zijn haar mijn ons onze hun ja nee zo al nog vandaag gisteren
        sv title dr prof hr fru st doc
        sv number nr s sid kap fig bil tel jan feb mar apr aug sept okt nov dec kl
        sv common bl.a d.v.s dvs etc ev exkl fr.o.m f.d f.n inkl jfr kr m.fl m.m o.d o.s.v osv resp s.k t.ex t.o.m t.v tom ung vd ca max min
        sv never t.ex bl.a d.v.s dvs s.k t.o.m fr.o.m
        sv often osv m.m m.fl etc
        sv starters det den de en ett jag du han hon vi ni och men eller om att som när där hur varför vad vem i på av med för till från efter innan sedan så nu då här också inte ingen min din sin vår er alla många ja nej
        da title hr fr frk dr prof skt kong mag cand
        da number nr s kap fig tlf jan feb mar apr aug sept okt nov dec kl ca
        da common bl.a d.v.s dvs etc evt f.eks fx inkl ekskl jf kr m.fl m.m m.v mv o.l osv pga resp s.k t.o.m vedr ca co max min e.u u.s.a stk tlf adr afd bd art eks hhv iflg maks mio mia obs ofl pct red ref str tlf vha årg
        da never f.eks bl.a d.v.s dvs s.k t.o.m iflg jf
        da often osv m.m m.fl etc m.v
        da ordinals den d til fra
        da starters det den de en et jeg du han hun vi i og men eller hvis at som når der hvor hvordan hvorfor hvad hvem på af med for til fra efter før siden så nu da her også ikke ingen min din sin vores alle mange ja nej
        no title hr fru frk dr prof st
        no number nr s kap fig tlf jan feb mar apr aug sept okt nov des kl ca
        no common bl.a dvs d.v.s etc ev f.eks inkl ekskl jf kr m.fl m.m o.l osv pga s.k t.o.m vedr ca co max min mill mrd
        no never f.eks bl.a dvs d.v.s s.k
        no often osv m.m etc
        no ordinals den til fra
        no starters det den de en et ei jeg du han hun vi dere og men eller hvis at som når der hvor hvordan hvorfor hva hvem på av med for til fra etter før siden så nå da her også ikke ingen min din sin vår alle mange ja nei
        fi title hra rva nti dr tri prof toht
        fi number n nro s ss kpl kuv tel klo
        fi common esim eli jne ym yms mm ts ns nk vrt ks ko em puh os kpl milj mrd jaa eaa ok
        fi never esim ks vrt mm ns
        fi often jne ym yms
        fi starters se ne hän he minä sinä me te ja mutta tai jos kun että joka mikä missä miten miksi kuka tämä nämä tuo nyt sitten siellä täällä myös ei en kyllä niin on oli
        fi ordinals on oli
        pl title p pp prof dr hab mgr inż lek ks św gen płk mjr kpt por red o bp abp doc
        pl number nr s str rys tab art ust pkt t r ul tel godz ok
        pl common np m.in itd itp tzn tzw tj ok al ul os pl woj gm pow godz min maks tys mln mld zł gr r w im wg ww por red wyd zob ang niem łac sp.z.o.o
        pl never np m.in tzn tzw tj zob im
        pl often itd itp r
        pl starters to ten ta te on ona ono oni one ja ty my wy i ale a albo lub jeśli jeżeli co kto jak kiedy gdzie dlaczego bo ponieważ w we na z ze do od za po dla przy o u nie tak tam tu potem teraz już jeszcze wszystko jego jej ich mój nasz także jednak po przed gdy choć
        pl ordinals dnia od do w na
        cs title p pp prof doc dr mudr judr phdr ing mgr bc rndr sv gen plk mjr
        cs number č čís s str obr tab odst čl kap tel r
        cs common např atd apod tzn tzv tj resp popř příp viz tel ul nám tř str mil mld tis kč hl ved zvl s.r.o a.s v.o.s n.l př.n.l
        cs never např tzn tzv tj resp popř příp
        cs often atd apod n.l
        cs starters to ten ta ti on ona ono oni já ty my vy a ale nebo jestli pokud co kdo jak kdy kde proč protože v ve na z ze do od za po pro při o u ne ano tak tam tady pak potom teď už ještě vše jeho její jejich můj náš také však když
        cs ordinals dne od do v na
        sk title p prof doc dr mudr judr phdr ing mgr bc sv gen
        sk number č s str obr tab ods čl kap tel r
        sk common napr atď apod tzn tzv tj resp popr príp tel ul nám mil mld tis s.r.o a.s n.l
        sk never napr tzn tzv tj resp popr príp
        sk often atď apod n.l
        sk starters to ten tá tí on ona ono oni ja ty my vy a ale alebo ak čo kto ako kedy kde prečo pretože v vo na z zo do od za po pre pri o u nie áno tak tam tu potom teraz už ešte všetko jeho jej ich môj náš tiež však keď
        sk ordinals dňa od do v na založená roku
        hu title dr prof ifj id özv
        hu number sz old o kb pl tel u
        hu common stb pl kb ill ún úgy vö ti évf u ker kft zrt bt
        hu never pl ill ún vö kb
        hu often stb
        hu starters a az ez egy én te ő mi ti ők és de vagy ha hogy aki ami mint mikor hol miért mert nem igen így ott itt akkor most már még minden is után
        hu ordinals a az
        tr title dr prof doç av sn yrd öğr gör
        tr number no s sf tel cad sok mad
        tr common vb vs bkz örn mad cad sok apt ltd şti ort
        tr never bkz örn
        tr often vb vs
        tr starters bu o şu ben sen biz siz onlar ve ama fakat veya eğer ne kim nasıl neden nerede bir çünkü sonra şimdi burada orada değil evet hayır her çok
        tr ordinals yılın
        ro title dl dna d-l d-na d-ra dr prof ing acad
        ro number nr art alin pag p vol cap fig tel
        ro common etc ex lit ș.a ș.a.m.d str bd mil mld min max î.hr d.hr aprox
        ro never ex cf
        ro often etc ș.a ș.a.m.d d.hr
        ro starters el ea ei ele eu tu noi voi și dar sau dacă ce cine cum când unde de pentru că în la cu din pe un o acest această asta nu da apoi acum aici acolo
        bg title г-н г-жа проф доц акад инж д-р св
        bg number г стр с гл фиг табл чл ал ул пл бл т
        bg common т.е т.н т.нар напр вж ср ул бул пл хил млн млрд лв ст др пр гр
        bg never т.е вж напр т.нар пл ул бул гр
        bg often др
        bg starters той тя то те аз ти ние вие и но а или ако че какво кой как кога къде защо защото в на с от за по до при това този тази тези не да така там тук после сега вече още
        el title κ κα κκ δρ καθ αγ
        el common π.χ κ.λπ κλπ κ.ά δηλ βλ πρβλ μ.χ π.χ. αρ σελ τηλ χλμ εκ δισ
        el never π.χ δηλ βλ πρβλ
        el often κ.λπ κλπ κ.ά μ.χ
        el starters ο η το οι τα εγώ εσύ αυτός αυτή αυτό και αλλά ή αν ότι τι ποιος πώς πότε πού γιατί στο στη με για από δεν ναι όχι
        ar title د أ م ا.د أ.د
        ar starters هذا هذه هو هي هم نحن أنا
        fa title د م
        hi title डॉ श्री श्रीमती प्रो पं कु स्व सु
        hi common सं ई.पू रु कि.मी कि.ग्रा उदा
        hi starters यह वह ये वे मैं हम तुम आप और लेकिन पर
        kk common т.б т б.з.б б.з
        kk number ж жж б
        kk starters бұл ол олар мен сен біз сіз және бірақ
        any common approx
        """;
}
