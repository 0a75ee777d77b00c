using System.Globalization;

namespace Tapescript.Text.Synchronising;

/// <summary>
/// The frame rates that two tracks were timed at. A track that was timed by frames at another rate than its source runs
/// too fast or too slow all along.
/// </summary>
/// <param name="Track">Frames a second of the track.</param>
/// <param name="Source">Frames a second of the source.</param>
public readonly record struct FrameRates(decimal Track, decimal Source)
{
    /// <summary>Both have the same.</summary>
    public static FrameRates Same { get; } = new(1, 1);

    /// <summary>The rates that film and television have; those that come to the same stand once.</summary>
    internal static IReadOnlyList<FrameRates> Usual { get; } =
    [
        Same,
        .. new FrameRates[]
        {
            new(25, 23.976m),
            new(25, 24),
            new(24, 23.976m),
            new(30, 25),
            new(29.97m, 25),
            new(30, 24),
            new(30, 23.976m),
            new(29.97m, 24),
        }.SelectMany(r => new[] { r, new FrameRates(r.Source, r.Track) }),
    ];

    /// <summary>What the track's times are multiplied with to be the source's.</summary>
    public double Speed => Exact(Track) / Exact(Source);

    /// <summary>As people write it, <c>25/23.976</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Track}/{Source}");

    // 23.976 is short for 24000/1001.
    private static double Exact(decimal rate) =>
        rate == Math.Floor(rate) ? (double)rate : (double)Math.Ceiling(rate) * 1000 / 1001;
}
