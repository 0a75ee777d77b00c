namespace Tapescript.Text.Formats;

/// <summary>Text that stands in a field of JSON or of a table: line ends are LF, there is no NUL, the ends are bare.</summary>
internal static class FieldText
{
    public static string Of(string? text) =>
        text is null ? "" : text.ReplaceLineEndings("\n").Replace('\0', '\uFFFD').Trim();

    /// <summary>The same on one line.</summary>
    public static string Line(string? text)
    {
        var field = Of(text);
        return field.Contains('\n', StringComparison.Ordinal)
            ? WideText.JoinAll(
                field.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            )
            : field;
    }
}
