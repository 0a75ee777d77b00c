namespace Tapescript.Text.Sentences;

/// <summary>What a language without spaces says where two clauses meet, one of them before the place and one behind it.</summary>
internal abstract class WideLanguage
{
    private const double MostViolations = 0.1;

    /// <returns>The language's rules; null when it is written with spaces.</returns>
    public static WideLanguage? Of(string? language)
    {
        var dash = language?.AsSpan().IndexOfAny('-', '_') ?? -1;
        return (dash < 0 ? language : language![..dash])?.ToLowerInvariant() switch
        {
            "zh" or "yue" => ChineseRules.Instance,
            "ja" => JapaneseRules.Instance,
            _ => null,
        };
    }

    /// <param name="before">What was said up to the place, without white space at its end; the last few characters tell.</param>
    /// <param name="after">What is said behind it.</param>
    /// <returns>The log of the odds that a sentence begins at a place within a clause.</returns>
    public abstract double Inside(ReadOnlySpan<char> before, ReadOnlySpan<char> after);

    /// <param name="clause">The clause before the place.</param>
    /// <param name="after">What is said behind it.</param>
    /// <returns>The same where a caption ends, in a file whose captions end where clauses do.</returns>
    public abstract double AtJoint(ReadOnlySpan<char> clause, ReadOnlySpan<char> after);

    /// <returns>The mark with which a reader parts two clauses of one sentence; null when none is needed.</returns>
    public abstract char? Comma(ReadOnlySpan<char> clause, ReadOnlySpan<char> after);

    /// <param name="clause">What was said since the last mark, or since the sentence began.</param>
    /// <param name="after">What is said behind the place, which no caption begins at.</param>
    /// <returns>The mark that belongs between them for certain; null when none does, or who knows.</returns>
    public abstract char? CommaWithin(ReadOnlySpan<char> clause, ReadOnlySpan<char> after);

    /// <summary>Tells whether captions end where clauses do; those of a recogniser end where a line is full.</summary>
    /// <param name="text">The speech.</param>
    /// <param name="joints">Where captions begin in it.</param>
    public bool AreClauses(string text, IEnumerable<int> joints)
    {
        int count = 0,
            cut = 0;
        foreach (var at in joints)
        {
            if (at <= 0 || at >= text.Length || !Words.Scripts.IsHanOrKana(text[at]))
                continue;
            count++;
            cut += IsWithin(text.AsSpan(0, at).TrimEnd(), text.AsSpan(at)) ? 1 : 0;
        }

        return count > 0 && cut <= count * MostViolations;
    }

    /// <returns>True when the place parts what belongs together.</returns>
    protected abstract bool IsWithin(ReadOnlySpan<char> before, ReadOnlySpan<char> after);
}
