namespace Tapescript.Text.Synchronising;

/// <summary>How the times of a track become those of its source: a speed, and an offset per stretch.</summary>
public sealed record TimeCorrection
{
    /// <summary>Nothing is to be corrected, or nothing is known.</summary>
    public static TimeCorrection None { get; } = new();

    /// <summary>The frame rates whose quotient is the speed.</summary>
    public FrameRates Rates { get; init; } = FrameRates.Same;

    /// <summary>The stretches in order; at least one.</summary>
    public IReadOnlyList<TimeStretch> Stretches { get; init; } = [new TimeStretch(long.MinValue, 0)];

    /// <summary>How sure it is, 0..1; 0 when nothing could be told.</summary>
    public double Confidence { get; init; }

    /// <summary>Whether times stay as they are.</summary>
    public bool IsNone => Rates == FrameRates.Same && Stretches is [{ Offset: 0 }];

    /// <summary>The time in the source.</summary>
    /// <param name="time">A time in the track, ms.</param>
    /// <returns>The time in the source, ms; may be negative for what is before its beginning.</returns>
    public long Of(long time)
    {
        var (low, next) = (0, Stretches.Count);
        while (next - low > 1)
        {
            var middle = (low + next) / 2;
            if (Stretches[middle].From > time)
                next = middle;
            else
                low = middle;
        }

        var scaled = Rates == FrameRates.Same ? time : (long)Math.Round(time * Rates.Speed);
        return scaled + Stretches[low].Offset;
    }

    /// <summary>For a track that was shifted before it was looked at.</summary>
    internal TimeCorrection Before(long shift)
    {
        var scaled = (long)Math.Round(shift * Rates.Speed);
        return this with
        {
            Stretches =
            [
                .. Stretches.Select(s => new TimeStretch(
                    s.From == long.MinValue ? s.From : s.From - shift,
                    s.Offset + scaled
                )),
            ],
        };
    }
}
