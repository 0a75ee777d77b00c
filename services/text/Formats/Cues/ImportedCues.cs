using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The cues of a document that has not been cleaned, as they are.</summary>
internal static class ImportedCues
{
    /// <summary>Makes the cues one by one, anew each time that they are gone through: of a million none is kept.</summary>
    public static IEnumerable<DisplayCue> Of(Transcript t, WriteOptions options)
    {
        if (t.Tracks.Count == 0)
            yield break;
        var cues = t.Tracks[0].Cues;
        var beneath = Beneath(TranslationChoice.TracksOf(t, options), cues.Count);
        long before = 0;
        for (var i = 0; i < cues.Count; i++)
        {
            var made = Of(cues[i], before);
            before = made.End;
            if (beneath is not null && beneath[i] is { } translations)
                foreach (var (language, cue) in translations)
                    made.AddTranslation(language, LinesOf(cue));
            yield return made;
        }
    }

    private static DisplayCue Of(Cue cue, long before)
    {
        var start = cue.Start ?? before;
        return new DisplayCue
        {
            Start = start,
            End = Math.Max(start, cue.End ?? start + TimeEstimate.DurationOf(cue.Text)),
            Estimated = cue.Start is null || cue.Timing is Timing.Estimated or Timing.None,
            Speaker = cue.Speaker,
            Lines = LinesOf(cue),
            Raw = cue,
        };
    }

    private static List<(string? Language, Cue Cue)>?[]? Beneath(IReadOnlyList<Track> tracks, int count)
    {
        if (tracks.Count == 0)
            return null;
        var beneath = new List<(string? Language, Cue Cue)>?[count];
        foreach (var track in tracks)
        foreach (var cue in track.Cues)
            if (cue.Pair is { } pair && pair >= 0 && pair < count)
                (beneath[pair] ??= []).Add((track.Language, cue));
        return beneath;
    }

    private static List<string> LinesOf(Cue cue) => [.. cue.Text.Split('\n').Where(l => l.Length > 0)];
}
