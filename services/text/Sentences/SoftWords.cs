namespace Tapescript.Text.Sentences;

/// <summary>How likely a sentence ends between two words, judged by our own reading of how people talk.</summary>
internal static class SoftWords
{
    private static readonly HashSet<string> Openers = Set(
        "so now but okay ok well however anyway alright actually basically obviously hello hi welcome therefore meanwhile finally first secondly thirdly"
    );
    private static readonly HashSet<string> Subjects = Set(
        "i we you he she they it this these there that's it's i'm you're we're they're he's she's there's here's let's i've we've you've i'll we'll you'll i'd don't"
    );
    private static readonly HashSet<string> Joiners = Set("and or because if when while then");
    private static readonly HashSet<string> ClauseVerbs = Set(
        "think know mean say says said guess believe feel thing way things sure everything see as hope thought suppose wish imagine tell told moment time until where people place point reason"
    );
    private static readonly HashSet<string> Verbs = Set(
        "is are was were do does did don't doesn't didn't have has had can could will would should might may must isn't aren't wasn't won't can't think know mean want need see feel guess say said go get got really just also actually take use make find look looks seems seem never always basically still had'nt hasn't haven't love like started thought went came got"
    );
    private static readonly HashSet<string> Questions = Set(
        "what why how who where which do does did is are can could would should"
    );
    private static readonly HashSet<string> Tags = Set(
        "right okay yeah yes no again well too here there now then it that them this me us him her yourself themselves itself today years ago anyway exactly though everything everyone something anything first course stuff things"
    );

    private static readonly HashSet<string> NeverLast = Set(
        "the a an of to in on at for from with by as into onto than about between under over through and or but nor so because if when while whether although unless until that which who whom whose what why how where my your our his their its is are was were be been being am do does did has have had will would can could should may might must not very really just like some any every each no these those such quite i we he she they you're i'm we're they're it's that's there's don't doesn't didn't can't won't isn't aren't wasn't going want more most um uh i've we've you've i'd i'll we'll you'll gonna wanna kind sort lot called get got let make makes made there's who's what's another other also even only basically actually you it's outside inside within without during before after since all both many much few several new same different own next last because i'd"
    );

    public static double Score(IReadOnlyList<string> words, int at)
    {
        var (before, word) = (words[at - 1], words[at]);
        var next = at + 1 < words.Count ? words[at + 1] : "";
        var score = -1.0;
        if (NeverLast.Contains(before))
            score -= 3.2;
        if (Tags.Contains(before))
            score += 0.8;
        if (Openers.Contains(word))
            score += 2.6;
        else if (word == "and")
            score += Subjects.Contains(next) || Openers.Contains(next) || next is "then" or "the" ? 1.9 : -0.8;
        else if (Joiners.Contains(word))
            score += word is "because" or "or" or "then" ? -0.6 : 0.2;
        else if (Subjects.Contains(word))
            score += SubjectScore(words, at, next);
        else if (Questions.Contains(word))
            score += Subjects.Contains(next) || next is "the" or "that" ? 0.5 : -0.6;
        else if (word is "the" or "my" or "our" or "and" or "in" or "for" or "a")
            score += 0.1;
        else if (word is "um" or "uh" or "you" or "oh")
            score += 0.6;
        else
            score -= 1.2;
        return score;
    }

    /// <returns>True for a word that a sentence does not end with.</returns>
    public static bool CannotEnd(string word) => NeverLast.Contains(word);

    // "I think it works": a subject after a verb that takes a clause begins none; "let it be": one without a verb
    // behind it is an object.
    private static double SubjectScore(IReadOnlyList<string> words, int at, string next)
    {
        var (before, word) = (words[at - 1], words[at]);
        if (ClauseVerbs.Contains(before))
            return -0.6;
        var contracted = word.Contains('\'', StringComparison.Ordinal);
        var nominative = word is "i" or "we" or "he" or "she" or "they" || contracted;
        var verb = contracted || Verbs.Contains(next);
        if (verb)
            return word is "that" or "you" or "there" ? 1.5 : 2.0;
        return nominative ? 1.0
            : word == "you" ? 0.2
            : -0.6;
    }

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
