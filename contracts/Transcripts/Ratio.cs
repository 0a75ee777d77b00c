using System.Text.Json.Serialization;

namespace Tapescript.Contracts.Transcripts;

/// <summary>A ratio, kept and written with three decimals so that equal documents are equal bytes.</summary>
[JsonConverter(typeof(RatioConverter))]
public readonly record struct Ratio
{
    private const int Parts = 1000;

    /// <summary>The largest value, and as a negative the least: what is beyond becomes it.</summary>
    private const double Most = int.MaxValue / Parts;

    private readonly int _thousandths;

    /// <summary>Rounds to three decimals, half away from zero; what is no number becomes 0.</summary>
    /// <param name="value">The value; beyond ±2,147,483 it becomes that.</param>
    public Ratio(double value) =>
        _thousandths = double.IsFinite(value)
            ? (int)(Math.Round((decimal)Math.Clamp(value, -Most, Most), 3, MidpointRounding.AwayFromZero) * Parts)
            : 0;

    /// <summary>The rounded value.</summary>
    public decimal Value => new(Math.Abs(_thousandths), 0, 0, _thousandths < 0, 3);

    /// <summary>Part of a whole; 0 when there is no whole.</summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    /// <returns><paramref name="part"/> ÷ <paramref name="whole"/>.</returns>
    public static Ratio Of(double part, double whole) => new(whole == 0 ? 0 : part / whole);

    /// <summary>The rounded value as a double.</summary>
    /// <returns>The value.</returns>
    public double ToDouble() => (double)Value;

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("0.000", System.Globalization.CultureInfo.InvariantCulture);
}
