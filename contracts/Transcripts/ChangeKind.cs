namespace Tapescript.Contracts.Transcripts;

/// <summary>Codes of changes. Those named <em>removal</em> cover the raw words that stand in no sentence.</summary>
public static class ChangeKind
{
    /// <summary>Removal: text of a rolling caption that an earlier cue already showed.</summary>
    public const string Carry = "carry";

    /// <summary>Removal: a cue that only holds the line before it.</summary>
    public const string Hold = "hold";

    /// <summary>Removal: the surplus of a recogniser's loop.</summary>
    public const string Loop = "loop";

    /// <summary>Removal: a stock phrase that nobody said.</summary>
    public const string Stock = "stock";

    /// <summary>Removal: a sign that is not speech, such as a speaker mark.</summary>
    public const string Mark = "mark";

    /// <summary>Removal: a full stop that somebody put at the end of a line in mid-sentence.</summary>
    public const string FalseStop = "false-stop";

    /// <summary>Removal: a hyphen with which a word was cut in two at the end of a line.</summary>
    public const string Hyphen = "hyphen";

    /// <summary>Removal on a target track: a translation that repeats its neighbour's.</summary>
    public const string CarriedTranslation = "carriedTranslation";

    /// <summary>Replacement: text that was decoded wrongly.</summary>
    public const string Encoding = "encoding";

    /// <summary>Replacement: a comma with which a sentence ends, by the mark that a reader expects there.</summary>
    public const string OpenEnd = "open-end";

    /// <summary>Replacement: a number cut in two was joined.</summary>
    public const string SplitNumber = "split-number";

    /// <summary>Replacement: a compound that was cut at its hyphen was joined.</summary>
    public const string SplitWord = "split-word";

    /// <summary>Insertion: a sign for a word that a censor removed.</summary>
    public const string Censor = "censor";

    /// <summary>Insertion: marks and capitals that a model put into a passage without any.</summary>
    public const string Punctuation = "punctuation";

    /// <summary>Times that were clamped or split.</summary>
    public const string Times = "times";
}
