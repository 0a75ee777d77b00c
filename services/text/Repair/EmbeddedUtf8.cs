namespace Tapescript.Text.Repair;

/// <summary>Reads back sequences of UTF-8 that stand, decoded wrongly, in text of which the rest is right.</summary>
internal static class EmbeddedUtf8
{
    /// <returns>The text, or null where there is nothing to change.</returns>
    public static TracedPoint[]? Decode(TracedPoint[] text)
    {
        List<TracedPoint>? repaired = null;
        for (var i = 0; i < text.Length; )
        {
            var run = text[i].Point < 0x80 ? null : EmbeddedRun.At(text, i);
            if (run is not null && Suspicion.IsBad(TracedPoint.Points(text.AsSpan(i, run.Length))))
            {
                repaired ??= [.. text.AsSpan(0, i)];
                repaired.AddRange(run.Meant);
                i += run.Length;
                continue;
            }

            repaired?.Add(text[i]);
            i++;
        }

        return repaired is null ? null : [.. repaired];
    }
}
