namespace Tapescript.Text.Formats;

/// <summary>The line of a podcast archive that names the show: <c>**Show:** [Month dd, yyyy](address)</c>.</summary>
internal static class ShowLine
{
    /// <summary>A show's name as the line can hold it.</summary>
    public static string NameOf(string? channel)
    {
        var name = FieldText.Line(channel);
        while (name.Contains("**", StringComparison.Ordinal))
            name = name.Replace("**", "*", StringComparison.Ordinal);
        return name.TrimEnd(':', ' ');
    }

    public static bool TryRead(TranscriptDraft draft, string line)
    {
        if (!line.StartsWith("**", StringComparison.Ordinal))
            return false;
        var close = line.IndexOf("**", 2, StringComparison.Ordinal);
        if (close < 3)
            return false;
        draft.Channel ??= line[2..close].Trim().TrimEnd(':', ' ');
        var rest = line[(close + 2)..].Trim();
        var middle = rest.IndexOf("](", StringComparison.Ordinal);
        if (rest.StartsWith('[') && middle > 0 && rest.EndsWith(')'))
        {
            draft.Published ??= DocumentHeader.Date(rest[1..middle]);
            var address = rest[(middle + 2)..^1].Trim();
            draft.Url ??= DocumentHeader.IsAddress(address) ? address : null;
        }
        else
        {
            draft.Published ??= DocumentHeader.Date(rest);
        }

        return true;
    }
}
