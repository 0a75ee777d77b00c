using System.Text;
using System.Text.Json;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// The tokens of a segment, joined to words: a token that begins with a space begins a word, and so does each Han or
/// kana. A word is as sure as its tokens are on average. A token may hold half of a character.
/// </summary>
internal sealed class WhisperTokens
{
    private readonly List<(string Text, long? Start, long? End, double Sum, int Count)> _words = [];

    public WhisperTokens(JsonElement segment)
    {
        if (JsonValue.Of(segment, "tokens") is not { ValueKind: JsonValueKind.Array } tokens)
            return;
        foreach (var token in tokens.EnumerateArray())
            if (JsonValue.AsText(JsonValue.Of(token, "text")) is { Length: > 0 } text && !IsControl(text))
                Add(token, text);
    }

    /// <summary>The mean of the tokens' probabilities.</summary>
    public Ratio? Confidence =>
        _words.Sum(w => w.Count) is > 0 and var count ? new Ratio(_words.Sum(w => w.Sum) / count) : null;

    public IReadOnlyList<Word>? Place(string text)
    {
        var places = new WordPlaces(text);
        foreach (var word in _words)
            places.Add(word.Text, word.Start, word.End, word.Count > 0 ? word.Sum / word.Count : null);
        return places.Words;
    }

    private static bool IsControl(string text) => text.StartsWith("[_", StringComparison.Ordinal) && text[^1] == ']';

    private void Add(JsonElement token, string text)
    {
        var offsets = JsonValue.Of(token, "offsets") ?? default;
        var start = JsonValue.Ms(JsonValue.Number(offsets, "from") / 1000);

        // Where it was asked for, the time by dynamic time warping, in hundredths, is the better one.
        if (JsonValue.Number(token, "t_dtw") is >= 0 and var hundredths)
            start = JsonValue.Ms(hundredths / 100) ?? start;
        var end = JsonValue.Ms(JsonValue.Number(offsets, "to") / 1000);
        var sure = JsonValue.Number(token, "p");
        var (sum, count) = sure is { } p ? (Math.Clamp(p, 0, 1), 1) : (0, 0);
        Rune.DecodeFromUtf16(text, out var first, out _);
        if (_words.Count == 0 || Rune.IsWhiteSpace(first) || WideText.StandsAlone(first))
        {
            _words.Add((text, start, end, sum, count));
            return;
        }

        var last = _words[^1];
        _words[^1] = (last.Text + text, last.Start, end ?? last.End, last.Sum + sum, last.Count + count);
    }
}
