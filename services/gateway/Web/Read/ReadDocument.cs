using Tapescript.Contracts.Transcripts;

namespace Tapescript.Gateway.Web.Read;

/// <summary>A document arranged for reading: chapters of blocks, each with the beads that belong beside it.</summary>
internal sealed class ReadDocument
{
    private const int SentencesWithoutParagraphs = 6;

    private readonly Dictionary<int, List<Bead>> beads = [];
    private readonly Dictionary<string, List<TranscriptEvent>> events;

    public ReadDocument(Transcript transcript, string? language)
    {
        Transcript = transcript;
        Translation = Choose(transcript, language);
        events = transcript
            .Events.Where(e => e.Track == 0 && e.After is not null)
            .GroupBy(e => e.After!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        Opening = [.. transcript.Events.Where(e => e.Track == 0 && e.After is null)];
        Chapters = ReadChapters.Of(transcript);
        Blocks = Split(transcript, Chapters);
        if (Translation is not null)
            PlaceBeads(Translation);
    }

    public Transcript Transcript { get; }

    /// <summary>The translation that is shown; null when there is none.</summary>
    public Translation? Translation { get; }

    public IReadOnlyList<ReadChapter> Chapters { get; }

    public IReadOnlyList<ReadBlock> Blocks { get; }

    /// <summary>What was heard before the first sentence.</summary>
    public IReadOnlyList<TranscriptEvent> Opening { get; }

    public IReadOnlyList<Bead> BeadsOf(int block) => beads.TryGetValue(block, out var found) ? found : [];

    public IReadOnlyList<TranscriptEvent> EventsAfter(string sentenceId) =>
        events.TryGetValue(sentenceId, out var found) ? found : [];

    private static Translation? Choose(Transcript transcript, string? language) =>
        transcript.Translations.FirstOrDefault(t =>
            string.Equals(t.Language, language, StringComparison.OrdinalIgnoreCase)
        ) ?? (transcript.Translations.Count > 0 ? transcript.Translations[0] : null);

    private static List<ReadBlock> Split(Transcript transcript, IReadOnlyList<ReadChapter> chapters)
    {
        var count = transcript.Sentences.Count;
        var starts = new SortedSet<int>(chapters.Select(chapter => chapter.First));
        if (count > 0)
            starts.Add(0);
        if (transcript.Paragraphs.Count > 0)
            starts.UnionWith(transcript.Paragraphs.Select(paragraph => paragraph.First));
        else
            starts.UnionWith(Enumerable.Range(0, count).Where(i => i % SentencesWithoutParagraphs == 0));
        starts.RemoveWhere(start => start < 0 || start >= count);
        var firsts = starts.ToList();
        return
        [
            .. firsts.Select(
                (first, i) => new ReadBlock(first, (i + 1 < firsts.Count ? firsts[i + 1] : count) - first)
            ),
        ];
    }

    // A bead stands beside the paragraph of its first sentence; text without a sentence beside what came before it.
    private void PlaceBeads(Translation translation)
    {
        var blockOf = new Dictionary<string, int>(Transcript.Sentences.Count, StringComparer.Ordinal);
        for (var block = 0; block < Blocks.Count; block++)
        {
            for (var i = Blocks[block].First; i < Blocks[block].First + Blocks[block].Count; i++)
                blockOf[Transcript.Sentences[i].Id] = block;
        }

        var at = 0;
        foreach (var bead in translation.Beads)
        {
            if (bead.Sentences.Count > 0 && blockOf.TryGetValue(bead.Sentences[0], out var block))
                at = block;
            if (!beads.TryGetValue(at, out var list))
                beads[at] = list = [];
            list.Add(bead);
        }
    }
}
