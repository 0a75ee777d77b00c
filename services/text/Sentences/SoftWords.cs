namespace Tapescript.Text.Sentences;

/// <summary>
/// How likely a sentence ends between two words, judged by our own reading of how people talk. The model learns what is
/// to be added to this.
/// </summary>
internal static class SoftWords
{
    private const string Words = """
        Opener so now but okay ok well however anyway alright actually basically obviously hello hi welcome therefore meanwhile finally first secondly thirdly
        Subject i we you he she they it this these there that's it's i'm you're we're they're he's she's there's here's let's i've we've you've i'll we'll you'll i'd don't
        Joiner and or because if when while then
        TakesClause think know mean say says said guess believe feel thing way things sure everything see as hope thought suppose wish imagine tell told moment time until where people place point reason
        Verb is are was were do does did don't doesn't didn't have has had can could will would should might may must isn't aren't wasn't won't can't think know mean want need see feel guess say said go get got really just also actually take use make find look looks seems seem never always basically still had'nt hasn't haven't love like started thought went came
        Question what why how who where which do does did is are can could would should
        Tag right okay yeah yes no again well too here there now then it that them this me us him her yourself themselves itself today years ago anyway exactly though everything everyone something anything first course stuff things
        NeverLast the a an of to in on at for from with by as into onto than about between under over through and or but nor so because if when while whether although unless until that which who whom whose what why how where my your our his their its is are was were be been being am do does did has have had will would can could should may might must not very really just like some any every each no these those such quite i we he she they you're i'm we're they're it's that's there's don't doesn't didn't can't won't isn't aren't wasn't going want more most um uh i've we've you've i'd i'll we'll you'll gonna wanna kind sort lot called get got let make makes made who's what's another other also even only basically actually you outside inside within without during before after since all both many much few several new same different own next last
        Nominative i we he she they
        WeakJoiner because or then
        Determiner the my our in for a
        Filler um uh oh
        Pointing that you there
        And and
        You you
        Then then
        The the
        That that
        Hanging a an the of to from with as into onto than between and or but nor because if when while whether although unless until which whose my our their your its these those every i we he she they i'm we're they're it's that's there's who's what's i'll we'll you'll i've we've you've um uh gonna wanna
        """;

    private static readonly Dictionary<string, SoftTraits> Known = Read();
    private static readonly Dictionary<string, SoftTraits>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    public static SoftTraits Of(ReadOnlySpan<char> folded) =>
        BySpan.TryGetValue(folded, out var traits) ? traits : SoftTraits.None;

    /// <returns>True for a word that a sentence does not end with.</returns>
    public static bool CannotEnd(string word) => Of(word).HasFlag(SoftTraits.NeverLast);

    /// <returns>True for one with which nobody ends what he has to say.</returns>
    public static bool Hangs(string word) => Of(word).HasFlag(SoftTraits.Hanging);

    /// <param name="before">The word before the place.</param>
    /// <param name="word">The word behind it.</param>
    /// <param name="next">The one after that.</param>
    public static double Score(SoftTraits before, SoftTraits word, SoftTraits next)
    {
        var score = -1.0;
        if ((before & SoftTraits.NeverLast) != SoftTraits.None)
            score -= 3.2;
        if ((before & SoftTraits.Tag) != SoftTraits.None)
            score += 0.8;
        return score + Opening(before, word, next);
    }

    private static double Opening(SoftTraits before, SoftTraits word, SoftTraits next)
    {
        if ((word & SoftTraits.Opener) != SoftTraits.None)
            return 2.6;
        if ((word & SoftTraits.And) != SoftTraits.None)
            return
                (next & (SoftTraits.Subject | SoftTraits.Opener | SoftTraits.Then | SoftTraits.The)) != SoftTraits.None
                ? 1.9
                : -0.8;
        if ((word & SoftTraits.Joiner) != SoftTraits.None)
            return (word & SoftTraits.WeakJoiner) != SoftTraits.None ? -0.6 : 0.2;
        if ((word & SoftTraits.Subject) != SoftTraits.None)
            return SubjectScore(before, word, next);
        if ((word & SoftTraits.Question) != SoftTraits.None)
            return (next & (SoftTraits.Subject | SoftTraits.The | SoftTraits.That)) != SoftTraits.None ? 0.5 : -0.6;
        if ((word & SoftTraits.Determiner) != SoftTraits.None)
            return 0.1;
        return (word & SoftTraits.Filler) != SoftTraits.None ? 0.6 : -1.2;
    }

    // "I think it works": a subject after a verb that takes a clause begins none; "let it be": one without a verb
    // behind it is an object.
    private static double SubjectScore(SoftTraits before, SoftTraits word, SoftTraits next)
    {
        if ((before & SoftTraits.TakesClause) != SoftTraits.None)
            return -0.6;
        if ((word & SoftTraits.Contracted) != SoftTraits.None || (next & SoftTraits.Verb) != SoftTraits.None)
            return (word & SoftTraits.Pointing) != SoftTraits.None ? 1.5 : 2.0;
        if ((word & (SoftTraits.Nominative | SoftTraits.Contracted)) != SoftTraits.None)
            return 1.0;
        return (word & SoftTraits.You) != SoftTraits.None ? 0.2 : -0.6;
    }

    private static Dictionary<string, SoftTraits> Read()
    {
        var known = new Dictionary<string, SoftTraits>(StringComparer.Ordinal);
        foreach (var line in Words.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var trait = Enum.Parse<SoftTraits>(words[0]);
            foreach (var word in words.AsSpan(1))
            {
                var contracted = word.Contains('\'', StringComparison.Ordinal)
                    ? SoftTraits.Contracted
                    : SoftTraits.None;
                known[word] = known.GetValueOrDefault(word) | trait | contracted;
            }
        }

        return known;
    }
}
