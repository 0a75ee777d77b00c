using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Translated pieces as sentences in the order of their source.</summary>
internal sealed class TranslationSentences(Transcript source)
{
    /// <summary>The index of the first source sentence of each piece.</summary>
    private readonly List<int> _from = [];

    public List<Sentence> Sentences { get; } = [];

    /// <summary>Adds a piece; one that stands for no source sentence goes on with the one before.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="spans">Where it stands.</param>
    /// <param name="sources">The source sentences, by index.</param>
    public void Add(string text, IReadOnlyList<Span> spans, IReadOnlyList<int> sources)
    {
        var before = _from.Count > 0 ? _from[^1] : 0;
        var from = sources.Count > 0 ? Math.Max(before, sources[0]) : before;
        var first = source.Sentences[from];
        var last = sources.Count > 0 ? source.Sentences[sources[^1]] : first;
        var start = sources.Count > 0 || Sentences.Count == 0 ? first.Start : Sentences[^1].End;
        Sentences.Add(
            new Sentence
            {
                Id = FormattableString.Invariant($"{spans[0].Cue}.{spans[0].From}"),
                Text = text,
                Spans = spans,
                Start = start,
                End = last.End,
                Timing = first.Timing,
                Speaker = first.Speaker,
            }
        );
        _from.Add(from);
    }

    public IReadOnlyList<Paragraph> Paragraphs()
    {
        var paragraphs = new List<Paragraph>();
        var at = 0;
        foreach (var paragraph in source.Paragraphs)
        {
            var first = at;
            while (at < _from.Count && _from[at] < paragraph.First + paragraph.Count)
                at++;
            if (at > first)
                paragraphs.Add(paragraph with { First = first, Count = at - first });
        }

        return paragraphs;
    }

    public IReadOnlyList<Chapter> Chapters()
    {
        var chapters = new List<Chapter>(source.Chapters.Count);
        var at = 0;
        foreach (var chapter in source.Chapters)
        {
            while (chapter.First is { } first && at < _from.Count && _from[at] < first)
                at++;
            chapters.Add(chapter.First is null ? chapter : chapter with { First = at < _from.Count ? at : null });
        }

        return chapters;
    }
}
