using System.Text.Json;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>One event of json3. Window events have no segments, and appended events only break a line.</summary>
internal static class Json3Event
{
    private const long MostMs = 1L << 40;

    public static bool TryRead(JsonElement element, out Cue cue, out bool heard)
    {
        cue = new Cue();
        heard = false;
        if (
            element.ValueKind != JsonValueKind.Object
            || Number(element, "aAppend") == 1
            || !element.TryGetProperty("segs", out var segments)
            || segments.ValueKind != JsonValueKind.Array
        )
            return false;
        var start = Number(element, "tStartMs") ?? 0;
        var builder = new CueTextBuilder();
        var timed = segments.GetArrayLength() > 1;
        foreach (var segment in segments.EnumerateArray())
            heard |= Append(builder, segment, start, timed);
        cue = builder.Take() with
        {
            Start = start,
            End = start + Math.Max(0, Number(element, "dDurationMs") ?? 0),
            Timing = Timing.Exact,
        };
        return !string.IsNullOrWhiteSpace(cue.Text);
    }

    private static bool Append(CueTextBuilder builder, JsonElement segment, long start, bool timed)
    {
        if (
            segment.ValueKind != JsonValueKind.Object
            || !segment.TryGetProperty("utf8", out var value)
            || value.ValueKind != JsonValueKind.String
        )
            return false;
        var offset = Number(segment, "tOffsetMs");
        var confidence = Number(segment, "acAsrConf");
        var pending = timed || offset is not null;
        var lines = value.GetString()!.Replace('\0', '\uFFFD').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0 || builder.IsEmpty)
                builder.StartLine();
            var lead = lines[i].Length - lines[i].AsSpan().TrimStart().Length;
            builder.Append(lines[i].AsSpan(0, lead));
            if (pending && lead < lines[i].Length)
            {
                Ratio? sure = confidence > 0 ? new Ratio(Math.Min(confidence.Value, 255) / 255.0) : null;
                builder.AddWord(new Word(builder.Length, Math.Max(0, start + (offset ?? 0)), null, sure));
                pending = false;
            }

            builder.Append(lines[i].AsSpan(lead));
        }

        return offset is not null || confidence is not null;
    }

    private static long? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.Number
        && value.TryGetInt64(out var number)
        && Math.Abs(number) < MostMs
            ? number
            : null;
}
