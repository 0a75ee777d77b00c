using System.Globalization;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Quality;

namespace Tapescript.Text.Formats;

/// <summary>What is estimated, inferred or missing in a document, in sentences for its reader.</summary>
internal static class BookQuality
{
    public static IReadOnlyList<string> Of(Transcript t, WriteOptions options)
    {
        var lines = new List<string>();
        AddTimes(t, lines);
        if (t.Sentences.Count > 0)
        {
            AddInferred(t, lines);
            lines.AddRange(GapWording.Say(Chosen(t, options)));
        }

        if (options.Layout == TranslationLayout.TranslationOnly)
            lines.Add("This is a translation; what is not translated is left out.");
        if (t.Chapters.Count > 0 && t.Chapters.All(c => c.Origin is ChapterOrigin.Inferred or ChapterOrigin.Model))
            lines.Add("The chapters were found by topic; the source names none.");
        if (t.Events.Count > 0)
            lines.Add(
                Counted(t.Events.Count, "sound such as music or laughter is", "sounds such as music or laughter are")
                    + " left out."
            );
        return lines;
    }

    private static void AddTimes(Transcript t, List<string> lines)
    {
        var cues = t.Tracks.Count > 0 ? t.Tracks[0].Cues : [];
        long all = 0;
        long estimated = 0;
        long none = 0;
        foreach (var cue in cues)
        {
            all += cue.Text.Length;
            estimated += cue.Timing is Timing.Estimated ? cue.Text.Length : 0;
            none += cue.Timing is Timing.None || cue.Start is null ? cue.Text.Length : 0;
        }

        if (all == 0)
            return;
        if (none == all)
            lines.Add("The source has no times.");
        else if (estimated + none == 0)
            lines.Add("The times are the source’s own.");
        else if (estimated > 0)
            lines.Add(Percent(estimated, all) + " of the text has estimated times; these are marked with ~.");
        if (none > 0 && none < all)
            lines.Add(Percent(none, all) + " of the text has no time.");
    }

    private static void AddInferred(Transcript t, List<string> lines)
    {
        var marks = t.Sentences.Count(s => s.Inferred.Any(i => i.Kind == InferredKind.Mark));
        var letters = t.Sentences.Count(s => s.Inferred.Any(i => i.Kind == InferredKind.Case));
        if (marks > 0 || letters > 0)
            lines.Add(
                (
                    marks == 0 ? $"Capital letters of {Percent(letters, t.Sentences.Count)}"
                    : letters == 0 ? $"End marks of {Percent(marks, t.Sentences.Count)}"
                    : $"End marks of {Percent(marks, t.Sentences.Count)} and capital letters of {Percent(letters, t.Sentences.Count)}"
                ) + " of the sentences were inferred."
            );
        var censored = t.Sentences.Sum(s => s.Inferred.Count(i => i.Kind == InferredKind.Censor));
        if (censored > 0)
            lines.Add(Counted(censored, "word was", "words were") + " removed by the source.");
        var broken = t.Sentences.Count(s => !s.Complete);
        if (broken > 0)
            lines.Add(Counted(broken, "sentence breaks", "sentences break") + " off.");
    }

    /// <summary>The document as if it had only the translations that are shown.</summary>
    private static Transcript Chosen(Transcript t, WriteOptions options)
    {
        var chosen = TranslationChoice.Of(t, options);
        var codes = chosen.Select(c => GapFinder.Untranslated + c.Language).ToHashSet(StringComparer.Ordinal);
        return t with
        {
            Translations = chosen,
            Report = t.Report is { } report
                ? report with
                {
                    Gaps =
                    [
                        .. report.Gaps.Where(g =>
                            !g.Code.StartsWith(GapFinder.Untranslated, StringComparison.Ordinal)
                            || codes.Contains(g.Code)
                        ),
                    ],
                }
                : null,
        };
    }

    private static string Counted(int count, string one, string many) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? one : many);

    private static string Percent(long part, long all) =>
        part == all ? "All"
        : part * 100 < all ? "Less than 1 %"
        : Math.Min(99, part * 100 / all).ToString(CultureInfo.InvariantCulture) + " %";
}
