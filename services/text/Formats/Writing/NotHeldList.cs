using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Says in words what a document has and a format does not hold.</summary>
internal static class NotHeldList
{
    private const int MostNamed = 8;
    private const int MostOfAName = 40;

    public static IReadOnlyList<string> Of(Transcript t, ITranscriptWriter writer, WriteOptions options)
    {
        var held = writer.HoldsOf(t);
        // A translation that is the text needs no place beside a source.
        if (options.Layout == TranslationLayout.TranslationOnly)
            held |= Held.Translations;
        var list = new List<string>();
        void Add(Held part, bool present, string words)
        {
            if (present && !held.HasFlag(part))
                list.Add(words);
        }

        var cues = t.Tracks.SelectMany(track => track.Cues);
        Add(Held.Meta, t.Meta.Title is not null || t.Source.Url is not null, "title and address");
        AddFacts(t, held, writer, list);
        AddShares(t, writer, list);
        Add(Held.Chapters, t.Chapters.Count > 0, Count(t.Chapters.Count, "chapter"));
        Add(Held.Speakers, t.Speakers.Count > 0, Count(t.Speakers.Count, "speaker"));
        Add(Held.Translations, t.Translations.Count > 0 || t.Tracks.Count > 1, "translations");
        if (held.HasFlag(Held.Translations) && !held.HasFlag(Held.Provenance))
            AddLeftOut(t, options, list);
        Add(Held.Times, cues.Any(c => c.Start is not null), "times");
        Add(Held.WordTimes, cues.Any(c => c.Words is not null), "times of single words");
        Add(
            Held.Confidences,
            cues.Any(c => c.Confidence is not null || (c.Words?.Any(w => w.Confidence is not null) ?? false)),
            "confidences"
        );
        if (held.HasFlag(Held.Times))
            Add(Held.EstimateNote, cues.Any(c => c.Timing == Timing.Estimated), "the note that times are estimated");
        Add(
            Held.Lines,
            t.Sentences.Count == 0 && cues.Any(c => c.Lines.Count > 1),
            "line breaks inside cues: lines are joined"
        );
        Add(Held.Events, t.Events.Count > 0, Count(t.Events.Count, "sound event"));
        Add(Held.Provenance, t.Sentences.Count > 0, "the raw text and the record of changes");
        return list;
    }

    private static void AddFacts(Transcript t, Held held, ITranscriptWriter writer, List<string> list)
    {
        (string Name, bool Known)[] facts =
        [
            ("channel", t.Meta.Channel is not null),
            ("date", t.Meta.Published is not null),
            ("length", t.Meta.DurationMs is not null),
            ("model", t.Meta.Model is not null),
        ];
        var lost = facts.Where(f => f.Known && !writer.HoldsFact(f.Name)).Select(f => f.Name).ToList();
        if (!held.HasFlag(Held.Facts) && lost.Count > 0)
            list.Add(string.Join(", ", lost));
        var entries = t
            .Meta.Extra.Where(e =>
                !string.IsNullOrWhiteSpace(e.Value)
                && !DocumentHeader.IsKnown(e.Key)
                && !TranslatedLines.Is(e)
                && !writer.HoldsEntry(t, e)
            )
            .Select(e => e.Key.Length > 0 ? e.Key : e.Value)
            .Select(k => CaptionText.OneLine(k.Length > MostOfAName ? k[..MostOfAName] + "…" : k))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (entries.Count > MostNamed)
            entries = [.. entries.Take(MostNamed), FormattableString.Invariant($"{entries.Count - MostNamed} more")];
        if (entries.Count > 0)
            list.Add("further facts (" + string.Join(", ", entries) + ")");
    }

    private static void AddShares(Transcript t, ITranscriptWriter writer, List<string> list)
    {
        var lost = t
            .Meta.Extra.Where(e => TranslatedLines.Is(e) && !writer.HoldsEntry(t, e))
            .Select(e => e.Value)
            .ToList();
        if (lost.Count > 0)
            list.Add("the line of how much is translated (" + string.Join(" – ", lost) + ")");
    }

    // Beneath its source a missing translation is seen to be missing.
    private static void AddLeftOut(Transcript t, WriteOptions options, List<string> list)
    {
        if (options.Layout == TranslationLayout.TranslationOnly)
        {
            var alone = t.Translations.FirstOrDefault(tr => Chosen(tr.Language, options));
            var missing = alone?.Beads.Where(b => b.Text is null).Sum(b => b.Sentences.Count) ?? 0;
            if (missing > 0)
                list.Add(Count(missing, "sentence") + " without translation");
        }

        if (options.Language is not null && t.Translations.Any(tr => !Chosen(tr.Language, options)))
            list.Add("translations into other languages");
    }

    private static bool Chosen(string language, WriteOptions options) => TranslationChoice.Fits(language, options);

    private static string Count(int count, string noun) =>
        FormattableString.Invariant($"{count} {noun}") + (count == 1 ? "" : "s");
}
