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
        var paragraphs = ParagraphsOf(t).Select(p => OfParagraph(t, p)).ToList();
        var chosen = TranslationChoice.Of(t, options);
        foreach (var translation in chosen)
            ParagraphTranslations.Place(t, translation, ParagraphsOf(t), paragraphs);
        return new ReadingText(t, [.. chosen.Select(c => c.Language)], paragraphs);
    }

    private static ReadingText OfCues(Transcript t, WriteOptions options)
    {
        var cues = ImportedCues.Of(t, options with { Layout = TranslationLayout.SourceOnly });
        var paragraphs = cues.ConvertAll(c => new ReadingParagraph
        {
            Start = c.Raw!.Start,
            Timing = c.Raw.Timing,
            Speaker = c.Speaker,
            Lines = [.. c.Lines.Where(l => !string.IsNullOrWhiteSpace(l)).Select(CaptionText.OneLine)],
        });
        var tracks = TranslationChoice.TracksOf(t, options).Where(k => k.Cues.Any(c => c.Pair is not null)).ToList();
        foreach (var track in tracks)
        {
            var byPair = track.Cues.Where(c => c.Pair is not null).ToLookup(c => c.Pair!.Value);
            var last = byPair.Max(pair => (int?)pair.Key) ?? -1;
            for (var i = 0; i < paragraphs.Count; i++)
                paragraphs[i]
                    .Beneath.Add(
                        byPair[i].Any() ? WideText.JoinAll(byPair[i].SelectMany(c => c.Text.Split('\n')))
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
    private static Timing TimingOf(Transcript t, Sentence sentence)
    {
        if (sentence.Timing != Timing.Estimated || sentence.Spans.Count == 0)
            return sentence.Timing;
        var cue = t.Tracks[0].Cues[sentence.Spans[0].Cue];
        return cue.Timing is Timing.Exact or Timing.Second && cue.End - cue.Start <= ShortMs
            ? Timing.Second
            : Timing.Estimated;
    }

    private static ReadingParagraph OfParagraph(Transcript t, Paragraph paragraph)
    {
        var sentences = new List<Sentence>(paragraph.Count);
        for (var i = paragraph.First; i < paragraph.First + paragraph.Count; i++)
            sentences.Add(t.Sentences[i]);
        return new ReadingParagraph
        {
            Start = sentences[0].Start,
            Timing = TimingOf(t, sentences[0]),
            Speaker = sentences[0].Speaker,
            Lines = [WideText.JoinAll(sentences.Select(s => CaptionText.OneLine(s.Text)))],
        };
    }

    /// <summary>A chapter stands above the paragraph of its first sentence, or the first one that begins with it or later.</summary>
    private void PlaceChapters()
    {
        var starts = new List<int>();
        if (Transcript.Sentences.Count > 0)
            starts.AddRange(ParagraphsOf(Transcript).Select(p => p.First));
        var at = 0;
        foreach (var chapter in Transcript.Chapters)
        {
            var first = starts.Count > 0 ? chapter.First : null;
            while (
                at < Paragraphs.Count
                && (first is null ? !(Paragraphs[at].Start >= (chapter.Start ?? 0)) : starts[at] < first)
            )
                at++;
            if (at < Paragraphs.Count)
                Paragraphs[at].Chapters.Add(chapter);
            else
                After.Add(chapter);
        }
    }
}
