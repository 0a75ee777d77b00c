namespace Tapescript.Text.Chapters;

/// <summary>Words that say nothing about the topic. The lists are our own, by reading.</summary>
internal static class StopWords
{
    private static readonly HashSet<string> English = Set(
        "a about above actually after again against all also am an and another any anyway are aren't around as at back basically be because been before being below between bit both but by came can can't come could couldn't did didn't do does doesn't doing don't down during each even ever every few first for from further gave get gets getting give go goes going gone gonna good got great guess guys had has hasn't have haven't having he he's her here here's hers herself hey him himself his how i i'd i'll i'm i've if in into is isn't it it'll it's its itself just keep kind know known last let let's like little long look looking lot lots made make makes making many may maybe me mean might mine more most much must my myself need needs never next nice no nor not nothing now of off oh ok okay on once one ones only or other others our ours ourselves out over own part people pretty probably put quite rather ready real really right said same saw say saying says second see seem seems seen she she's should shouldn't show since so some somebody someone something sometimes somewhere soon sort still stuff such sure take taken takes talk talking tell than thank thanks that that'll that's the their theirs them themselves then there there's these they they'll they're they've thing things think thinking third this those though through time to today together too took try trying two uh um under until up upon us use used using usually very want wanted wants was wasn't way ways we we'd we'll we're we've well went were weren't what what's whatever when where whether which while who who's whole whom why will with within without won't work would wouldn't wow yeah year years yep yes yet you you'd you'll you're you've your yours yourself yourselves"
    );
    private static readonly HashSet<string> Others = Set(
        "aber als also am an auch auf aus bei bin bis da das dass dem den der des die dies diese dieser dir doch du ein eine einem einen einer er es für ganz gar geht gibt haben hat hier ich ihr im in ist ja jetzt kann können man mehr mit mal nach nicht noch nur oder schon sehr sein sich sie sind so und uns von vor war was weil wenn werden wie wir wird zu zum zur über ce cette ces c'est d'un d'une dans de des donc du elle elles en est et être fait ils je j'ai la le les leur lui mais même moi ne nous on ont ou où par pas plus pour qu'il que qui sa se ses si son sont sur tout très un une va vous ça al algo aquí así aunque cada como con cuando de del desde donde el ella ellos en entonces era es esa ese eso esta este esto está están estoy ha hacer hay la las lo los más me mi muy nada ni no nos o para pero poco por porque pues que qué se ser si sin sobre son su sus también te tiene todo todos tu un una unas unos vamos ya yo ao aos até com da das do dos e ela ele eles em essa esse está eu foi isso mas mesmo na nas no nos não os ou pela pelo quando são seu sua só também tem um uma vai você che chi ci come cosa da dal dei del della delle di e fare gli ho il io ma mi nel nella non ogni per perché più poi quando quello questa questo qui sono sta sua suo un una во вот все всё вы где да для до его если есть ещё же за здесь и из или им как когда который кто ли мне мы на нас не ни но ну о об он она они от по потому просто с сейчас так также там то того тоже только ты у уже что чтобы это этого этот я"
    );

    private static readonly HashSet<string> Dull = Set(
        "able alright anybody anyone awesome basic begin better big bigger bunch call called cool couple course currently different else entire everybody everyone everything exact exactly fact feel fine full give given hard high hopefully huge idea important interesting kinds large later left less literally love matter nicely number obviously particular past perfect place possible previous question quick quickly recent run sense simple simply small specific start started stop super terms totally true turn wait week wise word works worry wrong means missing view close notes fed happened adding various certain actual appropriate same similar proper ton tons half kid whatever subject existing"
    );

    // Characters that hold Chinese and Japanese sentences together: a pair with one of them is no term.
    private const string Particles =
        "的了是在我你他她它们這这那哪个個和与與也都就不没沒有要会會能可以把被让讓给給到从從对對很太最更吗嗎呢吧啊哦嗯么麼什怎为為因所但而或如果就还還又再只说說想看去来來上下里裡后後前中时時候样樣种種些一二三两兩几幾多少大小好點点";

    /// <summary>Words that can be part of a topic, but say nothing in a title.</summary>
    public static bool IsDull(string word) => Contains(word) || Dull.Contains(word);

    public static bool Contains(string word) =>
        Words.Scripts.IsHanOrKana(word[0])
            ? IsParticle(word)
            : word.Length == 1 || English.Contains(word) || Others.Contains(word);

    private static bool IsParticle(string pair) =>
        pair.Any(c => Particles.Contains(c, StringComparison.Ordinal) || c is >= '\u3041' and <= '\u309f');

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
