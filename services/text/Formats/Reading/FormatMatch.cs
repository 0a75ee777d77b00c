namespace Tapescript.Text.Formats;

/// <summary>How well a text fits a format.</summary>
/// <param name="Confidence">0..1; below 0.3 it does not fit.</param>
/// <param name="WhyNot">What is missing, in words that follow "but".</param>
internal readonly record struct FormatMatch(double Confidence, string WhyNot)
{
    public const double Threshold = 0.3;

    public static FormatMatch Of(int hits, int lines, double most, string whyNot) =>
        new(lines == 0 || hits == 0 ? 0 : most * Math.Min(1, 0.4 + ((double)hits / lines)), whyNot);
}
