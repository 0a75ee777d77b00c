namespace Tapescript.Text.Chapters;

/// <summary>Words with which speakers begin, go on with and end a topic. The lists are our own, by reading and listening.</summary>
internal static class TopicCues
{
    private const int Reach = 14;

    /// <summary>Words before the sentence proper.</summary>
    public static readonly HashSet<string> Openers = Set(
        "so okay ok alright now and well great cool anyway anyways awesome yeah then but right um uh perfect sure also bueno vale pues entonces also gut okay ja bon alors donc voilà bene allora bom então ну так итак"
    );

    /// <summary>Openers that break with what was said.</summary>
    public static readonly HashSet<string> Breaks = Set(
        "okay ok alright great cool awesome anyway anyways perfect bueno bon alors allora итак"
    );

    /// <summary>Words that cannot begin a topic.</summary>
    public static readonly HashSet<string> Continues = Set(
        "because which that or it's it he she they these those where who just even like not"
    );

    /// <summary>First words of a short sentence that ends a topic.</summary>
    public static readonly HashSet<string> Closes = Set(
        "yeah okay ok cool awesome great thanks thank alright right perfect nice good wow yep yes sure"
    );

    /// <summary>Words of speech rather than of writing.</summary>
    public static readonly HashSet<string> Spoken = Set(
        "gonna let's i'm you're we're that's it's i've we've don't i'll we'll kinda wanna"
    );

    private static readonly HashSet<string> Orders = Set(
        "next last other another second third fourth final big main first"
    );
    private static readonly HashSet<string> Things = Set(
        "thing things piece pieces part point points topic question questions step section example issue feature item items area reason way story chapter subject news update updates"
    );
    private static readonly HashSet<string> AfterThe = Set(
        "next last other second third final big main first question issue problem idea goal way"
    );
    private static readonly HashSet<string> Turns = Set(
        "now currently today finally lastly firstly secondly first next meanwhile regarding speaking turning moving"
    );
    private static readonly HashSet<string> Looks = Set(
        "talk look move go start switch turn begin get jump dive take show see discuss come focus try explain tell give"
    );
    private static readonly HashSet<string> Moves = Set(
        "move moving jump switch switching turn turning going go come coming get getting"
    );
    private static readonly HashSet<string> Polite = Set("welcome thanks thank hello goodbye bye question questions");
    private static readonly HashSet<string> Sums = Set("it all what really about");

    /// <summary>How much a sentence announces something new: 0, or about 0.2 to 3.</summary>
    public static double Shift(List<TopicWord> words, int from)
    {
        var score = First(words, from);
        var end = Math.Min(words.Count, from + Reach);
        for (var i = from; i < end; i++)
        {
            var found = At(words, i);
            score = score == 0 ? found : score + (0.25 * found);
        }

        return score;
    }

    private static double First(List<TopicWord> words, int from)
    {
        var word = Word(words, from);
        if (word is "i" && Word(words, from + 1) is "think")
            word = Word(words, from += 2);
        if (Orders.Contains(word) || (word is "the" && AfterThe.Contains(Word(words, from + 1))))
            return 1.2;
        if (word is "let's" || (word is "let" && Word(words, from + 1) is "me" or "us"))
            return 1;
        if (Turns.Contains(word) || (word is "in" && Word(words, from + 1) is "terms" or "summary" or "conclusion"))
            return 1;
        return word is "i'm" or "we're" && Word(words, from + 1) is "going" or "gonna" or "now" ? 0.6 : 0;
    }

    private static double At(List<TopicWord> words, int i)
    {
        var (word, next) = (words[i].Lower, Word(words, i + 1));
        if ((Orders.Contains(word) || word is "few" or "more" or "of") && IsThing(words, i))
            return 1.2;
        if (word is "let's" or "me" or "us" && (Looks.Contains(next) || Looks.Contains(Word(words, i + 2))))
            return 0.6;
        if (word is "that's" && Sums.Contains(next) || (word is "wrap" or "sum" && next is "up"))
            return 0.6;
        if (Polite.Contains(word))
            return 0.6;
        if (Moves.Contains(word) && (IsInto(next) || (next is "on" or "over" or "back" && IsInto(Word(words, i + 2)))))
            return 0.5;
        if (word is "for" or "an" or "another" && next is "example")
            return 0.2;
        return word is "today" || (word is "last" or "this" or "next" && next is "week") ? 0.2 : 0;
    }

    private static bool IsThing(List<TopicWord> words, int i) =>
        Things.Contains(Word(words, i + 1)) || (words[i].Lower is not "of" && Things.Contains(Word(words, i + 2)));

    private static bool IsInto(string word) => word is "to" or "into" or "on";

    private static string Word(List<TopicWord> words, int i) => i < words.Count ? words[i].Lower : "";

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
