using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Diff;

/// <summary>What was done to one cue.</summary>
internal sealed class DiffChanges
{
    private readonly List<(Span Span, DiffMark Mark)> _marks = [];
    private readonly SortedSet<string> _kinds = new(StringComparer.Ordinal);

    /// <summary>What stands now in the place of raw text, by where that begins.</summary>
    public Dictionary<int, string> Replaced { get; } = [];

    /// <summary>What became of the cue's times; null when they stayed.</summary>
    public string? Times { get; private set; }

    public IReadOnlyList<string> Kinds => [.. _kinds];

    public static DiffChanges[] ByCue(Transcript document, int track)
    {
        var cues = new DiffChanges[document.Tracks[track].Cues.Count];
        for (var i = 0; i < cues.Length; i++)
            cues[i] = new DiffChanges();
        foreach (var change in document.Changes.Where(c => c.Track == track && c.Field is null))
        foreach (var span in change.Spans.Where(s => s.Cue >= 0 && s.Cue < cues.Length))
            cues[span.Cue].Add(change, span);
        foreach (var sound in document.Events.Where(e => e.Track == track).Select(e => e.Span))
        {
            if (sound.Cue >= 0 && sound.Cue < cues.Length)
                cues[sound.Cue].Add(sound, DiffMark.Sound, "event");
        }

        return cues;
    }

    /// <returns>What became of each code point.</returns>
    public DiffMark[] Marks(int length)
    {
        var marks = new DiffMark[length];
        foreach (var (span, mark) in _marks)
        {
            var from = Math.Clamp(span.From, 0, length);
            Array.Fill(marks, mark, from, Math.Clamp(span.To, from, length) - from);
        }

        return marks;
    }

    private void Add(Change change, Span span)
    {
        _kinds.Add(change.Kind);
        if (change.Kind == ChangeKind.Times)
            Times = change.Before + " → " + change.After;
        else if (change.Kind != ChangeKind.Punctuation)
            Add(span, change.After.Length == 0 ? DiffMark.Removed : DiffMark.Replaced, change.Kind);
        // The first of several pieces stands for what they become together.
        if (change.Kind is not (ChangeKind.Times or ChangeKind.Punctuation) && change.After.Length > 0)
            Replaced[span.From] = span == change.Spans[0] ? change.After : "";
    }

    private void Add(Span span, DiffMark mark, string kind)
    {
        _kinds.Add(kind);
        _marks.Add((span, mark));
    }
}
