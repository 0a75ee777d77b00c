using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Words of a cue by the offsets that they have once <see cref="FieldText.Of" /> has trimmed its text.</summary>
internal static class WordOffsets
{
    public static IReadOnlyList<Word> In(Cue cue)
    {
        if (cue.Words is not { Count: > 0 } words)
            return [];
        var bare = cue.Text.AsSpan().TrimStart();
        var shift = CodePoints.Count(cue.Text.AsSpan(0, cue.Text.Length - bare.Length));

        // Where CR and LF became one, offsets behind them would be off: such words keep no times.
        if (cue.Text.Contains('\r', StringComparison.Ordinal))
            return [];
        var length = CodePoints.Count(FieldText.Of(cue.Text));
        var kept = new List<Word>(words.Count);
        foreach (var word in words)
        {
            var at = Math.Max(0, word.Offset - shift);
            if (at < length && (kept.Count == 0 || at > kept[^1].Offset))
                kept.Add(word with { Offset = at, Start = Math.Max(0, word.Start) });
        }

        return kept;
    }
}
