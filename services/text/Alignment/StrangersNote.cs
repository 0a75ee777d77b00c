using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Languages;

namespace Tapescript.Text.Alignment;

/// <summary>Says of a track that it seems to be no translation of its source.</summary>
internal static class StrangersNote
{
    public const string Code = "align.strangers";

    public static Transcript Add(Transcript t, string language, double kinship)
    {
        if (kinship >= Kinship.Least)
            return t;
        var text = language == "und" ? "The second text" : $"The {LanguageNames.Of(language)} text";
        var problem = new Problem
        {
            Severity = Severity.Warning,
            Code = Code,
            Message =
                $"{text} matches its source no better than chance would: it seems to be a translation of something else. "
                + "Check that both are of the same recording.",
        };
        return t with { Problems = [.. t.Problems, problem] };
    }
}
