using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Projection;

namespace Tapescript.Text.Formats;

/// <summary>
/// A document that has a translation as its text, with the times, speakers, paragraphs and chapters of what it
/// translates. What is not translated is left out, and <see cref="NotHeldList" /> counts it.
/// </summary>
internal static class TranslationAlone
{
    /// <summary>The translation that is meant, or null when there is none.</summary>
    public static string? LanguageOf(Transcript t, WriteOptions options) =>
        t.Sentences.Count > 0
            ? TranslationChoice.Of(t, options).Select(tr => tr.Language).FirstOrDefault()
            : TranslationChoice.TracksOf(t, options).Select(track => track.Language).FirstOrDefault();

    public static Transcript Of(Transcript t, WriteOptions options) =>
        t.Sentences.Count == 0
            ? OfTrack(t, TranslationChoice.TracksOf(t, options) is [var track, ..] ? track : new Track())
            : OfBeads(
                t,
                TranslationChoice.Of(t, options) is [var translation, ..] ? translation : new Translation(),
                options
            );

    private static Transcript OfTrack(Transcript t, Track track)
    {
        var source = t.Tracks.Count > 0 ? t.Tracks[0].Cues : [];
        var cues = track.Cues.Select(c => c.Pair >= 0 && c.Pair < source.Count ? Timed(c, source[c.Pair.Value]) : c);
        return Bare(t, track.Language) with
        {
            Tracks = [track with { Cues = [.. cues.Select(c => c with { Pair = null })] }],
        };
    }

    private static Cue Timed(Cue cue, Cue source) =>
        cue.Start is not null
            ? cue
            : cue with
            {
                Start = source.Start,
                End = source.End,
                Timing = source.Timing,
                Speaker = source.Speaker,
            };

    private static Transcript OfBeads(Transcript t, Translation translation, WriteOptions options)
    {
        var source = t.Tracks.Count > 0 ? CueCutting.Cut(t, options, bySpeaker: true) : [];
        var limits = ReadingLimits.Of(translation, options);
        var projection = new TranslationProjection(t, source);
        var cues = new List<Cue>();
        var spans = new Dictionary<int, List<Span>>();
        var order = new List<int>();
        foreach (var projected in ProjectedCues.Of(t, translation, source, limits))
        {
            var (cue, places) = ProjectedText.Of(projected, limits);
            foreach (var (bead, from, to) in places)
            {
                if (!spans.TryGetValue(bead, out var list))
                {
                    spans[bead] = list = [];
                    order.Add(bead);
                }

                list.Add(new Span(cues.Count, from, to));
            }

            cues.Add(cue);
        }

        var text = new TranslationSentences(t);
        foreach (var bead in order)
            text.Add(
                CaptionText.OneLine(translation.Beads[bead].Text!).Trim(),
                spans[bead],
                projection.SentencesOf(translation.Beads[bead])
            );
        return Bare(t, translation.Language) with
        {
            Tracks =
            [
                new Track
                {
                    Language = translation.Language,
                    Origin = TrackOrigin.Machine,
                    Cues = cues,
                },
            ],
            Sentences = text.Sentences,
            Paragraphs = text.Paragraphs(),
            Chapters = text.Chapters(),
        };
    }

    private static Transcript Bare(Transcript t, string? language) =>
        t with
        {
            Meta = t.Meta with { Language = language },
            Sentences = [],
            Paragraphs = [],
            Events = [],
            Translations = [],
            Changes = [],
            Report = null,
        };
}
