using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>A document as rows: its cues as they were read, or its sentences once it is clean.</summary>
internal sealed class TextRows
{
    private TextRows(IReadOnlyList<string?> languages, IEnumerable<TextRow> rows)
    {
        Languages = languages;
        Rows = rows.Where(r => r.Text.Length > 0 || r.Translations.Any(x => x.Length > 0));
    }

    public IReadOnlyList<string?> Languages { get; }

    /// <summary>The rows that hold any text: those of cues are made each time that they are gone through.</summary>
    public IEnumerable<TextRow> Rows { get; }

    /// <summary>The rows of a document.</summary>
    /// <param name="t">The document.</param>
    /// <param name="options">What to write.</param>
    /// <param name="translated">Whether the format has a place for translations.</param>
    public static TextRows Of(Transcript t, WriteOptions options, bool translated)
    {
        if (!translated)
            options = options with { Layout = TranslationLayout.SourceOnly };
        return t.Sentences.Count > 0 ? OfSentences(t, options) : OfCues(t, options);
    }

    private static TextRows OfCues(Transcript t, WriteOptions options)
    {
        var cues = t.Tracks.Count > 0 ? t.Tracks[0].Cues : [];
        var tracks = TranslationChoice.PairedOf(t, options);
        var beneath = tracks.Count > 0 ? new string[cues.Count][] : [];
        for (var k = 0; k < tracks.Count; k++)
            foreach (var cue in tracks[k].Cues)
                if (
                    cue.Pair is { } pair
                    && pair >= 0
                    && pair < cues.Count
                    && FieldText.Of(cue.Text) is { Length: > 0 } text
                )
                    Append(beneath[pair] ??= Empty(tracks.Count), k, text, "\n");
        return new TextRows(
            [.. tracks.Select(k => k.Language)],
            cues.Select((cue, i) => OfCue(t, cue, tracks.Count == 0 ? [] : beneath[i] ?? Empty(tracks.Count)))
        );
    }

    private static TextRow OfCue(Transcript t, Cue cue, string[] beneath) =>
        new()
        {
            Start = cue.Start,
            End = cue.End is { } end ? Math.Max(end, cue.Start ?? end) : null,
            Timing = cue.Timing,
            Speaker = NameOf(t, cue.Speaker),
            Confidence = cue.Confidence,
            Text = FieldText.Of(cue.Text),
            Gap = cue.Text.StartsWith(' '),
            Words = WordOffsets.In(cue),
            Translations = beneath,
        };

    private static TextRows OfSentences(Transcript t, WriteOptions options)
    {
        var translations = TranslationChoice.SpokenOf(t, options);
        var groups = SentenceGroups.Of(t, translations);
        var words = new SentenceWords(t);
        var rows = new List<TextRow>(groups.Count);
        foreach (var group in groups)
        {
            var first = t.Sentences[group.First];
            var last = t.Sentences[group.First + group.Count - 1];
            var sentences = t.Sentences.Skip(group.First).Take(group.Count).ToList();
            var single = group.Count == 1;
            var timed = single ? words.Of(first) : [];
            rows.Add(
                new TextRow
                {
                    Start = first.Start,
                    End = last.End is { } end ? Math.Max(end, first.Start ?? end) : null,
                    Timing = first.Timing,
                    Speaker = NameOf(t, first.Speaker),
                    Confidence = words.ConfidenceOf(sentences, timed),
                    Text = FieldText.Line(WideText.JoinAll(sentences.Select(s => s.Text))),
                    Words = timed,
                    Translations = group.Translations,
                }
            );
        }

        return new TextRows([.. translations.Select(x => x.Language)], rows);
    }

    private static string? NameOf(Transcript t, string? speaker) =>
        FieldText.Line(CaptionText.NameOf(t, speaker)) is { Length: > 0 } name ? name : null;

    public static string[] Empty(int count)
    {
        var texts = new string[count];
        Array.Fill(texts, "");
        return texts;
    }

    public static void Append(string[] texts, int at, string text, string between) =>
        texts[at] = texts[at].Length == 0 ? text : texts[at] + between + text;
}
