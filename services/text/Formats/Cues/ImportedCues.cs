using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The cues of a document that has not been cleaned, as they are.</summary>
internal static class ImportedCues
{
    public static List<DisplayCue> Of(Transcript t, WriteOptions options)
    {
        var cues = new List<DisplayCue>();
        if (t.Tracks.Count == 0)
            return cues;
        long before = 0;
        foreach (var cue in t.Tracks[0].Cues)
        {
            var start = cue.Start ?? before;
            var end = Math.Max(start, cue.End ?? start + TimeEstimate.DurationOf(cue.Text));
            cues.Add(
                new DisplayCue
                {
                    Start = start,
                    End = end,
                    Estimated = cue.Start is null || cue.Timing is Timing.Estimated or Timing.None,
                    Speaker = cue.Speaker,
                    Lines = LinesOf(cue),
                    Raw = cue,
                }
            );
            before = end;
        }

        foreach (var track in TranslationChoice.TracksOf(t, options))
        foreach (var cue in track.Cues)
            if (cue.Pair is { } pair && pair >= 0 && pair < cues.Count)
                cues[pair].AddTranslation(track.Language, LinesOf(cue));
        return cues;
    }

    private static List<string> LinesOf(Cue cue) => [.. cue.Text.Split('\n').Where(l => l.Length > 0)];
}
