namespace Tapescript.Text.Formats;

/// <summary>The features by which JSON transcripts are told apart, without reading them.</summary>
internal static class JsonShape
{
    private const int Window = 16 * 1024;

    /// <summary>Whether the text is JSON at all, and not Tapescript's own.</summary>
    public static bool IsForeign(SourceText source)
    {
        var head = source.Text.AsSpan(0, Math.Min(source.Text.Length, 512)).TrimStart();
        return head.Length > 1
            && (head[0] == '{' || (head[0] == '[' && head[1..].TrimStart() is [var second, ..] && second is '{' or ']'))
            && head.IndexOf("\"tapescript/", StringComparison.Ordinal) < 0;
    }

    /// <summary>A piece of the text that begins with a member of this name, or nothing.</summary>
    public static ReadOnlySpan<char> From(SourceText source, string name)
    {
        var at = source.Text.IndexOf('"' + name + '"', StringComparison.Ordinal);
        return at < 0 ? default : source.Text.AsSpan(at, Math.Min(source.Text.Length - at, Window));
    }

    public static ReadOnlySpan<char> Head(SourceText source) =>
        source.Text.AsSpan(0, Math.Min(source.Text.Length, Window));

    public static bool Has(ReadOnlySpan<char> text, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (text.IndexOf('"' + name + '"', StringComparison.Ordinal) < 0)
                return false;
        return true;
    }

    /// <summary>Whether each line is an object by itself.</summary>
    public static bool IsLines(SourceText source)
    {
        var seen = 0;
        foreach (var line in source.Sample.Select(l => l.AsSpan().Trim().ToString()).Where(l => l.Length > 0).Take(2))
        {
            if (line[0] != '{' || (seen == 0 && line[^1] != '}'))
                return false;
            seen++;
        }

        return seen == 2;
    }
}
