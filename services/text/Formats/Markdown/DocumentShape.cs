using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Checks that every reference inside a document that someone hands us points at something.</summary>
internal static class DocumentShape
{
    /// <summary>Cause and cure, or null when the document holds together.</summary>
    public static string? Fault(Transcript t, int maxCues)
    {
        var fault = Find(t, maxCues);
        return fault is null
            ? null
            : $"This Tapescript document does not hold together: {fault}. It was edited or cut; make it again from its source.";
    }

    private static string? Find(Transcript t, int maxCues)
    {
        var lengths = new List<int[]>();
        foreach (var track in t.Tracks)
        {
            if (track.Cues.Count > maxCues)
                return FormattableString.Invariant($"a track has more than {maxCues} cues (the limit MaxCues)");
            lengths.Add([.. track.Cues.Select(c => CodePoints.Count(c.Text))]);
        }

        for (var i = 1; i < t.Tracks.Count; i++)
            if (t.Tracks[i].Cues.Any(c => c.Pair is { } pair && (pair < 0 || pair >= lengths[0].Length)))
                return $"a cue of track {i} is paired with a source cue that is not there";
        if (t.Tracks.SelectMany(track => track.Cues).Any(BadOffsets))
            return "a line or a word begins outside its cue";
        if (t.Sentences.Any(s => s.Spans.Any(span => Outside(lengths, 0, span))))
            return "a sentence points outside its cue";
        if (t.Events.Any(e => Outside(lengths, e.Track, e.Span)))
            return "an event points outside its cue";
        if (t.Translations.Any(tr => tr.Beads.Any(b => b.Spans.Any(span => Outside(lengths, tr.Track ?? -1, span)))))
            return "a translation points outside its track";
        if (t.Changes.Any(c => c.Field is null && c.Spans.Any(span => Outside(lengths, c.Track, span))))
            return "a change points outside its cue";
        if (t.Paragraphs.Any(p => p.First < 0 || p.Count < 1 || p.First > t.Sentences.Count - p.Count))
            return "a paragraph points at sentences that are not there";
        return t.Chapters.Any(c => c.First is { } first && (first < 0 || first >= t.Sentences.Count))
            ? "a chapter points at a sentence that is not there"
            : null;
    }

    private static bool BadOffsets(Cue cue)
    {
        var length = CodePoints.Count(cue.Text);
        return cue.Lines.Any(l => l < 0 || l > length)
            || (cue.Words?.Any(w => w.Offset < 0 || w.Offset > length) ?? false);
    }

    private static bool Outside(List<int[]> lengths, int track, Span span) =>
        track < 0
        || track >= lengths.Count
        || span.Cue < 0
        || span.Cue >= lengths[track].Length
        || span.From < 0
        || span.To < span.From
        || span.To > lengths[track][span.Cue];
}
