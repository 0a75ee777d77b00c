using System.Text.Json.Serialization;

namespace Tapescript.Contracts.Transcripts;

/// <summary>A ratio, kept and written with three decimals so that equal documents are equal bytes.</summary>
[JsonConverter(typeof(RatioConverter))]
public readonly record struct Ratio
{
    /// <summary>Rounds to three decimals, half away from zero; what is no number becomes 0.</summary>
    /// <param name="value">The value.</param>
    public Ratio(double value) =>
        Value = double.IsFinite(value) ? Math.Round((decimal)value, 3, MidpointRounding.AwayFromZero) : 0m;

    /// <summary>The rounded value.</summary>
    public decimal Value { get; }

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
