namespace Tapescript.Text.Sentences;

/// <summary>Where a reader of Chinese needs a comma within a caption: only where words leave no doubt. The lists are our own.</summary>
internal static class ChineseCommas
{
    private const int LeastClause = 4;
    private const int LeastCondition = 6;
    private const int MostCondition = 14;
    private const int LeastRest = 2;
    private static readonly PhraseSet Links = new(
        "但是 可是 不过 所以 因为 如果 而且 因此 于是 虽然 要是 否则 不然 即使 比如 尤其是 然后 不過 因為 於是 雖然 否則 然後"
    );
    private static readonly PhraseSet Times = new("的时候 的话 以后 之后 之前 的時候 的話 以後 之後");
    private static readonly PhraseSet Calls = new(
        "大家好 各位好 你好 您好 你们好 你們好 说实话 老实说 总之 总的来说 简单来说 也就是说 换句话说 說實話 老實說 總之 總的來說 簡單來說 也就是說 換句話說"
    );
    private static readonly PhraseSet Answers = new(
        "就 那就 那么 那麼 我就 你就 他就 她就 它就 我们就 你们就 他们就 大家就 也就 我们就 我們就 你們就 他們就 还是 還是 都不 也不 也要 也会 也會"
    );

    // What somebody thinks begins a clause, unless it is itself said or asked.
    private static readonly PhraseSet Speakers = new(
        "我觉得 我认为 我建议 我发现 我们可以 你可以 你们可以 大家可以 他说 她说 我覺得 我認為 我建議 我發現 我們可以 你們可以 他說 她說"
    );
    private const string Saying = "说問问让叫请想为给跟和但所听看到是的就也都那这說讓請為給聽這";

    // Who does what the next word begins to tell: "我的朋友因为", "他们之前".
    private const string Persons = "我你他她它们們人家";

    /// <returns>True when the clause is over and another one begins.</returns>
    public static bool Part(ReadOnlySpan<char> clause, ReadOnlySpan<char> after)
    {
        if (clause.Length < 2 || after.Length < LeastRest)
            return false;
        if (Calls.Begins(clause) && Calls.Ends(clause) && after.Length > LeastRest)
            return true;
        if (clause.Length < LeastClause)
            return false;
        if (Speakers.Begins(after))
            return !Saying.Contains(clause[^1], StringComparison.Ordinal);
        return Links.Begins(after)
            ? !Persons.Contains(clause[^1], StringComparison.Ordinal)
            : Times.Ends(clause) && !Persons.Contains(clause[^3], StringComparison.Ordinal);
    }

    /// <param name="clause">A clause that names a condition, a time or a reason.</param>
    /// <param name="after">What is said behind it.</param>
    /// <returns>True when what follows from it begins.</returns>
    public static bool AnswersCondition(ReadOnlySpan<char> clause, ReadOnlySpan<char> after) =>
        clause.Length is >= LeastCondition and <= MostCondition
        && after.Length > LeastRest
        && Answers.Begins(after)
        && !Persons.Contains(clause[^1], StringComparison.Ordinal);
}
