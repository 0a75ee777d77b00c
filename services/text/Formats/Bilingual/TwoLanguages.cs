using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Languages;

namespace Tapescript.Text.Formats;

/// <summary>
/// Parts cues in which two languages stand one beneath the other, as people make subtitles for learners and as the
/// writers of SRT, ASS and SBV put translations. The first lines of all cues and the last lines of all cues have to be in
/// two languages that nobody takes for each other, the same two in each quarter of the file; else nothing is parted.
/// </summary>
internal static class TwoLanguages
{
    private const int Quarters = 4;
    private const int LeastCues = 8;
    private const int LeastLetters = 60;
    private const int Sample = 800;

    private static readonly string[] Kin =
    [
        "da nb nn no sv",
        "ca es gl it pt ro",
        "be bg mk ru sr uk",
        "cs sk",
        "bs hr sl sr",
        "id ms",
        "et fi",
        "af nl de",
    ];

    public static void Part(TranscriptDraft draft)
    {
        var cues = draft.Main.Cues;
        var stacked = cues.Where(c => c.Lines.Count > 1).ToList();
        if (
            stacked.Count < LeastCues
            || stacked.Count * 2 < cues.Count
            || draft.Tracks.Count > 1
            || cues.Exists(c => c.Words is not null)
        )
            return;
        if (LanguageOf(stacked, c => CueLines.First(c)) is not { } upper)
            return;
        if (LanguageOf(stacked, c => CueLines.Last(c)) is not { } lower || !AreApart(upper, lower))
            return;
        var sides = new LineSides(stacked);
        var track = draft.AddTrack(lower);
        for (var i = 0; i < cues.Count; i++)
            if (cues[i].Lines.Count > 1 && sides.Split(cues[i]) is > 0 and var at)
            {
                track.Add(CueLines.From(cues[i], at) with { Pair = i });
                cues[i] = CueLines.Before(cues[i], at);
            }

        draft.Problems.Add(
            stacked[0].SourceLines?.First,
            Severity.Info,
            draft.Format + ".two-languages",
            $"Two languages stand one beneath the other; the lower ({lower}) was taken for the translation."
        );
    }

    /// <summary>The language of these lines, when each quarter of them is in it.</summary>
    private static string? LanguageOf(List<Cue> cues, Func<Cue, string> line)
    {
        string? all = null;
        var texts = new List<string>();
        for (var quarter = 0; quarter < Quarters; quarter++)
        {
            var text = string.Join('\n', Some(cues, quarter).Select(line));
            if (text.Count(char.IsLetter) < LeastLetters / (LineSides.IsDense(text) ? 4 : 1))
                return null;
            var language = LanguageDetection.Detect(text);
            if (language is null || (all is not null && Primary(all) != Primary(language)))
                return null;
            all = language;
            texts.Add(text);
        }

        return LanguageDetection.Detect(string.Join('\n', texts));
    }

    /// <summary>Every fourth cue, over the whole file.</summary>
    private static IEnumerable<Cue> Some(List<Cue> cues, int quarter)
    {
        var step = Math.Max(Quarters, cues.Count / Sample * Quarters);
        for (var i = quarter; i < cues.Count; i += step)
            yield return cues[i];
    }

    private static bool AreApart(string upper, string lower)
    {
        var (one, other) = (Primary(upper), Primary(lower));
        return one != other
            && !Array.Exists(Kin, k => k.Split(' ') is var kin && kin.Contains(one) && kin.Contains(other));
    }

    private static string Primary(string tag) => tag.Split('-')[0];
}
