namespace Tapescript.Text.Sentences;

/// <summary>Where a reader of Japanese needs a comma within a caption: only where words leave no doubt. The lists are our own.</summary>
internal static class JapaneseCommas
{
    private const int LeastClause = 5;
    private const int LeastRest = 2;

    // What may follow "ので" or "けど" and belong to it.
    private const string Particles = "もはねよとかのでにがをだなすさ";
    private static readonly PhraseSet Links = new(
        "ので けれど けれども だけど たけど ないけど るけど いけど ですけど ますけど ですが ますが ましたが ませんが でしたが でしょうが ですから ますから ましたから ませんから だから たから ないから なのに たのに ないのに ながら したら だったら かったら なければ"
    );
    private static readonly PhraseSet Openers = new(
        "でも しかし だから では じゃあ さて それでは ところで ただし つまり 例えば たとえば ちなみに 実は 皆さん みなさん すみません もちろん"
    );
    private static readonly PhraseSet Judged = new("いい よい だめ ダメ どう なら いけ");

    /// <returns>True when the clause is over and another one begins.</returns>
    public static bool Part(ReadOnlySpan<char> clause, ReadOnlySpan<char> after)
    {
        if (clause.Length < 2 || after.Length < LeastRest || Particles.Contains(after[0], StringComparison.Ordinal))
            return false;
        if (Openers.Begins(clause) && Openers.Ends(clause) && clause.Length <= LeastClause)
            return true;
        // "したらいい", "しなければならない": one predicate.
        return clause.Length >= LeastClause && Links.Ends(clause) && !Judged.Begins(after);
    }
}
