using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Quality;

/// <summary>Finds what is missing from a document.</summary>
internal static class GapFinder
{
    public const string Untranslated = "untranslated:";
    public const string LostWords = "lost-words";
    public const string Unreadable = "unreadable";

    public static IReadOnlyList<Gap> Find(Transcript t, int lost, TranslationFigures figures)
    {
        var gaps = new List<Gap>();
        if (lost > 0)
            gaps.Add(new Gap(LostWords));
        if (t.Problems.Any(p => p.Severity == Severity.Error))
            gaps.Add(new Gap(Unreadable));
        foreach (var translation in t.Translations)
            AddRuns(t, translation.Language, figures.Covered(translation), gaps);
        // A track that nobody aligned yet: its language is missing as a whole.
        for (var track = 1; track < t.Tracks.Count; track++)
        {
            var language = t.Tracks[track].Language ?? "und";
            if (t.Sentences.Count > 0 && !t.Translations.Any(x => x.Track == track || x.Language == language))
                AddRuns(t, language, new bool[t.Sentences.Count], gaps);
        }

        return gaps;
    }

    private static void AddRuns(Transcript t, string language, bool[] covered, List<Gap> gaps)
    {
        for (var i = 0; i < covered.Length; i++)
        {
            if (covered[i])
                continue;
            var first = i;
            while (i + 1 < covered.Length && !covered[i + 1])
                i++;
            gaps.Add(
                new Gap(Untranslated + language, t.Sentences[first].Id, t.Sentences[first].Start, t.Sentences[i].End)
            );
        }
    }
}
