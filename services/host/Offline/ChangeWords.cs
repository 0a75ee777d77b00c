using System.Globalization;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Host.Offline;

/// <summary>Kinds of changes in words that need no explanation.</summary>
internal static class ChangeWords
{
    public static string Of(string kind, int count)
    {
        var (one, more) = Of(kind);
        return count.ToString("N0", CultureInfo.InvariantCulture) + " " + (count == 1 ? one : more);
    }

    private static (string One, string More) Of(string kind) =>
        kind switch
        {
            ChangeKind.Carry => (
                "line that a rolling caption shows once more was taken out",
                "lines that rolling captions show once more were taken out"
            ),
            ChangeKind.Hold => (
                "cue that only goes on showing a line was taken out",
                "cues that only go on showing a line were taken out"
            ),
            ChangeKind.Loop => (
                "copy in a recogniser's loop was taken out",
                "copies in recogniser's loops were taken out"
            ),
            ChangeKind.Stock => (
                "phrase that recognisers write where nobody speaks was taken out",
                "phrases that recognisers write where nobody speaks were taken out"
            ),
            ChangeKind.Mark => (
                "sign that is no speech, such as >> for a new speaker, was taken out",
                "signs that are no speech, such as >> for a new speaker, were taken out"
            ),
            ChangeKind.FalseStop => (
                "full stop in mid-sentence was taken out",
                "full stops in mid-sentence were taken out"
            ),
            ChangeKind.OpenEnd => (
                "comma at the end of a sentence became the mark that belongs there",
                "commas at the ends of sentences became the marks that belong there"
            ),
            ChangeKind.Hyphen => (
                "word that was cut at the end of a line was joined",
                "words that were cut at the end of a line were joined"
            ),
            ChangeKind.SplitWord => (
                "compound that was cut at its hyphen was joined",
                "compounds that were cut at their hyphens were joined"
            ),
            ChangeKind.SplitNumber => (
                "number that was cut in two was joined",
                "numbers that were cut in two were joined"
            ),
            ChangeKind.CarriedTranslation => (
                "piece of translation that its neighbour says as well was taken out",
                "pieces of translation that their neighbours say as well were taken out"
            ),
            ChangeKind.Encoding => (
                "place that was decoded with the wrong encoding was repaired",
                "places that were decoded with the wrong encoding were repaired"
            ),
            ChangeKind.Censor => (
                "place where a word is missing was marked with [ __ ]",
                "places where a word is missing were marked with [ __ ]"
            ),
            ChangeKind.Punctuation => ("passage was punctuated by a model", "passages were punctuated by a model"),
            ChangeKind.Times => ("time that cannot be right was repaired", "times that cannot be right were repaired"),
            _ => ($"place was changed by --also {kind}", $"places were changed by --also {kind}"),
        };
}
