using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>A document as paragraphs to read: of sentences when it is clean, else of its cues.</summary>
internal sealed class ReadingText
{
    private const long ShortMs = 10_000;

    private ReadingText(Transcript transcript, IReadOnlyList<string?> languages, List<ReadingParagraph> paragraphs)
    {
        Transcript = transcript;
        Languages = languages;
        Paragraphs = paragraphs;
    }

    public Transcript Transcript { get; }
    public IReadOnlyList<string?> Languages { get; }
    public IReadOnlyList<ReadingParagraph> Paragraphs { get; }

    /// <summary>Chapters that begin after the last text.</summary>
    public List<Chapter> After { get; } = [];

    /// <summary>Whether the times as a whole are guesses: more than a quarter are.</summary>
    public bool Estimated => Paragraphs.Count(p => p.Timing is Timing.Estimated) * 4 > Paragraphs.Count;

    public static ReadingText Of(Transcript t, WriteOptions options)
    {
        var text = t.Sentences.Count > 0 ? OfSentences(t, options) : OfCues(t, options);
        text.PlaceChapters();
        return text;
    }

    private static ReadingText OfSentences(Transcript t, WriteOptions options)
    {
        var paragraphs = new List<ReadingParagraph>();
        foreach (var paragraph in ParagraphsOf(t))
            paragraphs.Add(OfParagraph(t, paragraph, paragraphs.Count == 0 ? 0 : paragraphs[^1].Start ?? 0));
        var chosen = TranslationChoice.SpokenOf(t, options);
        foreach (var translation in chosen)
            ParagraphTranslations.Place(t, translation, ParagraphsOf(t), paragraphs);
        return new ReadingText(t, [.. chosen.Select(c => c.Language)], paragraphs);
    }

    private static ReadingText OfCues(Transcript t, WriteOptions options)
    {
        var cues = ImportedCues.Of(t, options with { Layout = TranslationLayout.SourceOnly });
        var paragraphs = cues.Select(c => new ReadingParagraph
            {
                Start = c.Start,
                Timing = c.Estimated ? Timing.Estimated : c.Raw!.Timing,
                Speaker = c.Speaker,
                Lines = [.. c.Lines.Where(l => !string.IsNullOrWhiteSpace(l)).Select(CaptionText.OneLine)],
            })
            .ToList();
        var tracks = TranslationChoice.PairedOf(t, options);
        foreach (var track in tracks)
        {
            var byPair = track
                .Cues.Where(c => c.Pair is not null && !string.IsNullOrWhiteSpace(c.Text))
                .ToLookup(c => c.Pair!.Value);
            var last = byPair.Max(pair => (int?)pair.Key) ?? -1;
            for (var i = 0; i < paragraphs.Count; i++)
                paragraphs[i]
                    .Beneath.Add(
                        byPair[i].Any()
                            ? WideText.JoinAll(
                                byPair[i].SelectMany(c => c.Text.Split('\n').Select(l => CaptionText.OneLine(l).Trim()))
                            )
                        : i < last ? ParagraphTranslations.Missing
                        : i == last + 1 ? ParagraphTranslations.Ends
                        : null
                    );
        }

        return new ReadingText(t, [.. tracks.Select(track => track.Language)], paragraphs);
    }

    private static IReadOnlyList<Paragraph> ParagraphsOf(Transcript t) =>
        t.Paragraphs.Count > 0 ? t.Paragraphs : [new Paragraph { First = 0, Count = t.Sentences.Count }];

    /// <summary>A place inside a short cue is as good as known; inside a long one it is a guess.</summary>
    public static Timing TimingOf(Transcript t, Sentence sentence)
    {
        if (sentence.Timing != Timing.Estimated || sentence.Spans.Count == 0)
            return sentence.Timing;
        var cue = t.Tracks[0].Cues[sentence.Spans[0].Cue];
        return cue.Timing is Timing.Exact or Timing.Second && cue.End - cue.Start <= ShortMs
            ? Timing.Second
            : Timing.Estimated;
    }

    private static ReadingParagraph OfParagraph(Transcript t, Paragraph paragraph, long before)
    {
        var sentences = new List<Sentence>(paragraph.Count);
        for (var i = paragraph.First; i < paragraph.First + paragraph.Count; i++)
            sentences.Add(t.Sentences[i]);
        return new ReadingParagraph
        {
            Start = sentences[0].Start ?? before,
            Timing = sentences[0].Start is null ? Timing.Estimated : TimingOf(t, sentences[0]),
            Speaker = sentences[0].Speaker,
            Lines = [WideText.JoinAll(sentences.Select(s => CaptionText.OneLine(s.Text)))],
        };
    }

    /// <summary>
    /// A chapter stands above the first paragraph that begins in its second or later: by the second, because that is what
    /// is written, so that a reader of it puts the chapter in the same place.
    /// </summary>
    private void PlaceChapters()
    {
        var at = 0;
        foreach (var chapter in Transcript.Chapters)
        {
            var start = chapter.Start ?? StartOf(chapter.First) ?? 0;
            var timed = chapter with { Start = start };
            while (at < Paragraphs.Count && Paragraphs[at].Start / 1000 < start / 1000)
                at++;
            if (at < Paragraphs.Count)
                Paragraphs[at].Chapters.Add(timed);
            else
                After.Add(timed);
        }
    }

    private long? StartOf(int? sentence) =>
        sentence is { } index && index < Transcript.Sentences.Count ? Transcript.Sentences[index].Start : null;
}
