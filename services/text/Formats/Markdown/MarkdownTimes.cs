using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Times of paragraphs: their own, else by characters between the starts of the chapters.</summary>
internal sealed class MarkdownTimes(TranscriptDraft draft)
{
    private readonly List<(int Cue, long Ms, int Line)> _anchors = [];

    public void Anchor(int cue, long ms, int line) => _anchors.Add((cue, ms, line));

    public void Finish(List<ContentsEntry> contents, List<MarkdownChapter> chapters, bool estimated)
    {
        var cues = draft.Main.Cues;
        var stated = _anchors.ToList();
        var own = stated.Select(a => a.Cue).ToHashSet();
        var after = PlaceChapters(contents, chapters);

        // Of chapters without text the last one before the text is nearest to it.
        for (var i = 0; i < chapters.Count; i++)
            if (
                chapters[i].Start is { } start
                && !own.Contains(chapters[i].FirstCue)
                && (i + 1 == chapters.Count || chapters[i + 1].FirstCue > chapters[i].FirstCue)
            )
                _anchors.Add((chapters[i].FirstCue, start, chapters[i].Line));
        var anchors = Rising();
        if (anchors.Count == 0 || anchors[0].Cue > 0)
            anchors.Insert(0, (0, 0));
        for (var i = 0; i < anchors.Count; i++)
        {
            var last = i + 1 < anchors.Count;
            var end = last ? anchors[i + 1].Ms : after ?? draft.DurationMs;
            TimeEstimate.Spread(cues, anchors[i].Cue, last ? anchors[i + 1].Cue : cues.Count, anchors[i].Ms, end);
        }

        foreach (var (cue, ms, _) in stated.Where(a => a.Cue < cues.Count))
            cues[cue] = cues[cue] with
            {
                Start = ms,
                End = Math.Max(ms, cues[cue].End ?? ms),
                Timing = estimated ? Timing.Estimated : Timing.Second,
            };
        long? before = null;
        foreach (var chapter in chapters)
            before = chapter.Start ??= chapter.FirstCue < cues.Count ? cues[chapter.FirstCue].Start : before;
    }

    /// <summary>Anchors whose times rise with the text; one that does not is listed and left out.</summary>
    private List<(int Cue, long Ms)> Rising()
    {
        var rising = new List<(int Cue, long Ms)>();
        foreach (var (cue, ms, line) in _anchors.OrderBy(a => a.Cue))
        {
            if (rising.Count > 0 && (ms < rising[^1].Ms || cue == rising[^1].Cue))
            {
                if (ms < rising[^1].Ms)
                    draft.Problems.Add(
                        line,
                        Severity.Warning,
                        draft.Format + ".backward",
                        "The time is before the one above it."
                    );
                continue;
            }

            rising.Add((cue, ms));
        }

        return rising;
    }

    /// <summary>
    /// Chapters take the times of the table of contents in its order: two of one title share a slug. Returns the start
    /// of the first entry after the last chapter.
    /// </summary>
    private long? PlaceChapters(List<ContentsEntry> contents, List<MarkdownChapter> chapters)
    {
        var next = 0;
        var byTitle = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var i = 0; i < contents.Count; i++)
            (byTitle.TryGetValue(contents[i].Title, out var list) ? list : byTitle[contents[i].Title] = new()).Enqueue(
                i
            );
        foreach (var chapter in chapters)
        {
            var places = byTitle.GetValueOrDefault(chapter.Title);
            while (places?.Count > 0 && places.Peek() < next)
                places.Dequeue();
            var found = places?.Count > 0 ? places.Peek() : -1;
            if (found < 0 && contents.Count == chapters.Count && next < contents.Count)
                found = next;
            if (found < 0)
                continue;
            ListMissing(contents, next, found);
            chapter.Start = contents[found].Start;
            next = found + 1;
        }

        ListMissing(contents, next, contents.Count);
        return chapters.Count > 0 && next < contents.Count ? contents[next].Start : null;
    }

    private void ListMissing(List<ContentsEntry> contents, int from, int to)
    {
        for (var i = from; i < to; i++)
            draft.Problems.Add(
                contents[i].Line,
                Severity.Warning,
                draft.Format + ".missing-chapter",
                $"The table of contents lists '{contents[i].Title}', but the document has no such chapter."
            );
    }
}
