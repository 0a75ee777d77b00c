using System.Globalization;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Words;

namespace Tapescript.Text.Cleaning;

/// <summary>
/// The document's invariant: every raw code point that is not white space lies in exactly one of a sentence's span
/// (track 0) or a bead's span (other tracks), an event, or a recorded removal.
/// </summary>
public static class TranscriptInvariant
{
    private const int MostFaults = 50;

    /// <summary>Checks a document.</summary>
    /// <param name="t">The document.</param>
    /// <returns>What is wrong, in words; empty when it holds.</returns>
    public static IReadOnlyList<string> Check(Transcript t)
    {
        ArgumentNullException.ThrowIfNull(t);
        var faults = new List<string>();
        if (!t.Stages.Any(s => s.Name == "clean") && t.Sentences.Count == 0)
            return faults;
        for (var track = 0; track < t.Tracks.Count; track++)
        {
            if (track == 0 || t.Translations.Any(x => x.Track == track))
                CheckCover(t, track, faults);
        }

        CheckCopies(t, faults);
        CheckOrder(t, faults);
        return faults;
    }

    private static void CheckCover(Transcript t, int track, List<string> faults)
    {
        var cues = t.Tracks[track].Cues.Select(c => CodePoints.Of(c.Text)).ToArray();
        var covers = Array.ConvertAll(cues, c => new byte[c.Length]);
        var spans =
            track == 0
                ? t.Sentences.SelectMany(s => s.Spans)
                : t.Translations.Where(x => x.Track == track).SelectMany(x => x.Beads).SelectMany(b => b.Spans);
        spans = spans
            .Concat(t.Events.Where(e => e.Track == track).Select(e => e.Span))
            .Concat(t.Changes.Where(c => c.Track == track && Removals.Is(c)).SelectMany(c => c.Spans));
        foreach (var span in spans)
        {
            if (
                span.Cue < 0
                || span.Cue >= cues.Length
                || span.From < 0
                || span.To > cues[span.Cue].Length
                || span.From >= span.To
            )
            {
                Add(faults, $"Track {track} has no text at [{span.Cue}, {span.From}, {span.To}].");
                continue;
            }

            for (var i = span.From; i < span.To; i++)
                covers[span.Cue][i] = (byte)Math.Min(covers[span.Cue][i] + 1, 2);
        }

        for (var cue = 0; cue < cues.Length; cue++)
        {
            for (var i = 0; i < cues[cue].Length; i++)
            {
                if (covers[cue][i] == 0 && !CodePoints.IsWhiteSpace(cues[cue][i]))
                    Add(faults, $"Track {track}, cue {cue}, offset {i}: in no sentence, event or removal.");
                else if (covers[cue][i] > 1 && !CodePoints.IsWhiteSpace(cues[cue][i]))
                    Add(faults, $"Track {track}, cue {cue}, offset {i}: in more than one place.");
            }
        }
    }

    private static void CheckCopies(Transcript t, List<string> faults)
    {
        var kept = new KeptPlaces(t);
        foreach (var change in t.Changes)
        {
            if (change.KeptAs is not { } copy || change.Track >= t.Tracks.Count)
                continue;
            if (!kept.IsWhole(change.Track, copy))
                Add(faults, $"Change {change.Id}: the copy that it names did not survive.");
            else if (!kept.Words(change.Track, change.Spans).SequenceEqual(kept.Words(change.Track, [copy])))
                Add(faults, $"Change {change.Id}: the copy that it names has other words.");
        }
    }

    private static void CheckOrder(Transcript t, List<string> faults)
    {
        var next = 0;
        foreach (var paragraph in t.Paragraphs)
        {
            if (paragraph.First != next || paragraph.Count < 1)
                Add(faults, $"The paragraph at sentence {paragraph.First} does not follow the one before.");
            next = paragraph.First + paragraph.Count;
        }

        if (next != t.Sentences.Count && t.Paragraphs.Count > 0)
            Add(faults, $"Sentences from {next} on are in no paragraph.");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in t.Sentences)
        {
            if (!ids.Add(sentence.Id))
                Add(faults, $"Two sentences have the id {sentence.Id}.");
            if (sentence.Hash != SentenceHash.Of(sentence.Text))
                Add(faults, $"The hash of sentence {sentence.Id} is not that of its text.");
        }
    }

    private static void Add(List<string> faults, FormattableString fault)
    {
        if (faults.Count < MostFaults)
            faults.Add(fault.ToString(CultureInfo.InvariantCulture));
    }
}
