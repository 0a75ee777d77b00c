using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Which translations a writer includes.</summary>
internal static class TranslationChoice
{
    public static bool Fits(string? language, WriteOptions options) =>
        options.Layout != TranslationLayout.SourceOnly
        && (options.Language is null || language is null || Primary(language) == Primary(options.Language));

    public static IReadOnlyList<Translation> Of(Transcript t, WriteOptions options) =>
        [.. t.Translations.Where(tr => Fits(tr.Language, options))];

    /// <summary>Further tracks of a document that has not been cleaned.</summary>
    public static IReadOnlyList<Track> TracksOf(Transcript t, WriteOptions options) =>
        [.. t.Tracks.Skip(1).Where(track => Fits(track.Language, options))];

    /// <summary>Translations that say anything.</summary>
    public static IReadOnlyList<Translation> SpokenOf(Transcript t, WriteOptions options) =>
        [.. Of(t, options).Where(tr => tr.Beads.Any(b => !string.IsNullOrWhiteSpace(b.Text)))];

    /// <summary>Further tracks of which some cue stands under one of the source and says anything.</summary>
    public static IReadOnlyList<Track> PairedOf(Transcript t, WriteOptions options) =>
        [.. TracksOf(t, options).Where(k => k.Cues.Any(c => c.Pair is not null && !string.IsNullOrWhiteSpace(c.Text)))];

    private static string Primary(string tag) => tag.Split('-', '_')[0].ToLowerInvariant();
}
