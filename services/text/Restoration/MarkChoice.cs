namespace Tapescript.Text.Restoration;

/// <summary>Which of the signs that a model put between two words is taken.</summary>
internal static class MarkChoice
{
    private const string Closers = ".?!…,:;。？！，、：；।؟،؛۔";
    private const string Narrow = ".?!,:;";
    private const string Wide = "。？！，：；";

    /// <returns>The mark that stands at the word before; null for none.</returns>
    /// <param name="gap">What stands between two words.</param>
    /// <param name="wide">The word before is written in Han or kana.</param>
    public static char? Closing(ReadOnlySpan<char> gap, bool wide)
    {
        foreach (var sign in gap)
        {
            if (char.IsWhiteSpace(sign))
                return null;
            if (!Closers.Contains(sign, StringComparison.Ordinal))
                continue;
            if (sign == '.' && gap.Count('.') > 1)
                return '…';
            var narrow = Narrow.IndexOf(sign, StringComparison.Ordinal);
            return wide && narrow >= 0 ? Wide[narrow] : sign;
        }

        return null;
    }

    /// <returns>The mark with which Spanish opens a question or a call.</returns>
    public static char? Opening(ReadOnlySpan<char> gap)
    {
        var at = gap.IndexOfAny('¿', '¡');
        return at < 0 ? null : gap[at];
    }
}
