namespace Tapescript.Text.Sentences;

/// <summary>What finding sentence ends has to know of a language.</summary>
internal sealed class SentenceLanguage
{
    private readonly Dictionary<string, AbbreviationKind> _abbreviations;
    private readonly Dictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _starters;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _beforeOrdinal;

    public SentenceLanguage(
        string code,
        bool ordinals,
        Dictionary<string, AbbreviationKind> abbreviations,
        HashSet<string> starters,
        HashSet<string> beforeOrdinal
    )
    {
        Code = code;
        HasOrdinals = ordinals;
        _abbreviations = abbreviations;
        _bySpan = abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();
        _starters = starters.GetAlternateLookup<ReadOnlySpan<char>>();
        _beforeOrdinal = beforeOrdinal.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public string Code { get; }

    /// <summary>A number with a full stop is an ordinal, as in German.</summary>
    public bool HasOrdinals { get; }

    public IReadOnlyDictionary<string, AbbreviationKind> Abbreviations => _abbreviations;

    /// <param name="folded">A word in lower case without its last full stop.</param>
    public AbbreviationKind KindOf(ReadOnlySpan<char> folded) =>
        _bySpan.TryGetValue(folded, out var kind) ? kind : AbbreviationKind.None;

    /// <param name="folded">A word in lower case that often begins a sentence and seldom is a name.</param>
    public bool IsStarter(ReadOnlySpan<char> folded) => _starters.Contains(folded);

    /// <param name="folded">A word behind which a number is an ordinal: "am 3. Mai".</param>
    public bool IsBeforeOrdinal(ReadOnlySpan<char> folded) => _beforeOrdinal.Contains(folded);
}
