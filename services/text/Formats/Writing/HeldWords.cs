namespace Tapescript.Text.Formats;

/// <summary>What a format holds, in words for people.</summary>
internal static class HeldWords
{
    private static readonly (Held Part, string Words)[] Parts =
    [
        (Held.Meta, "title and address"),
        (Held.Facts, "channel, date, length and model"),
        (Held.Times, "times"),
        (Held.WordTimes, "word times"),
        (Held.Confidences, "confidences"),
        (Held.Speakers, "speakers"),
        (Held.Chapters, "chapters"),
        (Held.Translations, "translations"),
        (Held.Events, "sound events"),
        (Held.Lines, "line breaks"),
        (Held.EstimateNote, "the note that times are estimated"),
        (Held.Provenance, "raw text and changes"),
    ];

    /// <summary>The parts besides the text, most wanted first.</summary>
    public static IReadOnlyList<string> Of(Held held) =>
        [.. Parts.Where(p => held.HasFlag(p.Part)).Select(p => p.Words)];
}
