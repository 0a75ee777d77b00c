using System.Buffers;
using System.Globalization;

namespace Tapescript.Text.Formats;

/// <summary>
/// Time expressions of TTML 2 (section 12.3): clock times with fractions or frames, offsets in hours, minutes, seconds,
/// milliseconds, frames or ticks, by the rates that the root element states.
/// </summary>
internal sealed class TtmlClock
{
    private const decimal MostMs = 1L << 40;
    private const int MostLength = 32;
    private const decimal LeastRate = 0.001m;
    private const decimal MostRate = 1_000_000_000;
    private const decimal MostMultiplier = 1000;
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.,");
    private readonly decimal _frameMs;
    private readonly decimal _tickMs;
    private readonly decimal _scale = 1;
    private readonly decimal _subFrames;

    public TtmlClock(XmlScanner? root)
    {
        var rate = Positive(root?.Attribute("frameRate"));
        var multiplier = Multiplier(root?.Attribute("frameRateMultiplier"));
        _subFrames = Positive(root?.Attribute("subFrameRate")) ?? 1;
        _frameMs = 1000 / ((rate ?? 30) * multiplier);
        _tickMs = 1000 / (Positive(root?.Attribute("tickRate")) ?? (rate is { } r ? r * multiplier * _subFrames : 1));

        // SMPTE seconds count frames: at 29.97 frames they are longer than a second, unless numbers are dropped.
        if (root?.Attribute("timeBase") == "smpte" && root.Attribute("dropMode") is null or "nonDrop")
            _scale = 1 / multiplier;
    }

    /// <summary>The time in ms, or null when it is none.</summary>
    public long? Parse(string? expression)
    {
        var text = expression.AsSpan().Trim();
        if (text.IsEmpty || text.Length > MostLength)
            return null;
        var negative = text[0] == '-';
        if (negative)
            text = text[1..];
        var ms = text.Contains(':') ? Clock(text) : Offset(text);
        return ms is { } value && value < MostMs ? (long)Math.Round(negative ? -value : value) : null;
    }

    private decimal? Clock(ReadOnlySpan<char> text)
    {
        Span<Range> parts = stackalloc Range[5];
        var count = text.Split(parts, ':');
        if (count > 4)
            return null;
        var time = 0m;
        for (var i = 0; i < Math.Min(count, 3); i++)
        {
            if (Number(text[parts[i]], fraction: i + 1 == count) is not { } part)
                return null;
            time = (time * 60) + part;
        }

        time *= 1000 * _scale;
        return count < 4 ? time
            : Frames(text[parts[3]]) is { } frames ? time + (frames * _frameMs)
            : null;
    }

    private decimal? Frames(ReadOnlySpan<char> text)
    {
        var dot = text.IndexOf('.');
        var frames = Number(dot < 0 ? text : text[..dot], fraction: false);
        return dot < 0 ? frames : frames + (Number(text[(dot + 1)..], fraction: false) / _subFrames);
    }

    private decimal? Offset(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExcept(Digits);
        var number = Number(digits < 0 ? text : text[..digits], fraction: true);
        return (digits < 0 ? "s" : text[digits..].Trim()) switch
        {
            "h" => number * 3_600_000,
            "m" => number * 60_000,
            "s" => number * 1000,
            "ms" => number,
            "f" => number * _frameMs,
            "t" => number * _tickMs,
            _ => null,
        };
    }

    private static decimal? Number(ReadOnlySpan<char> text, bool fraction)
    {
        var style = fraction ? NumberStyles.AllowDecimalPoint : NumberStyles.None;
        Span<char> digits = stackalloc char[MostLength];
        text.Replace(digits, ',', '.');
        return
            decimal.TryParse(digits[..text.Length], style, CultureInfo.InvariantCulture, out var value)
            && value < MostMs * 10_000
            ? value
            : null;
    }

    private static decimal? Positive(string? text) =>
        text is { Length: <= MostLength } && Number(text, fraction: true) is >= LeastRate and <= MostRate and var value
            ? value
            : null;

    /// <summary>Two numbers, <c>1000 1001</c>; older files have a colon between them.</summary>
    private static decimal Multiplier(string? text) =>
        text?.Split((char[])[' ', ':'], StringSplitOptions.RemoveEmptyEntries) is [var above, var below]
        && Positive(above) is { } numerator
        && Positive(below) is { } denominator
        && numerator / denominator is >= LeastRate and <= MostMultiplier and var multiplier
            ? multiplier
            : 1;
}
