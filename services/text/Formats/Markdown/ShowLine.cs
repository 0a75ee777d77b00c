namespace Tapescript.Text.Formats;

/// <summary>The line of a podcast archive that names the show: <c>**Show:** [Month dd, yyyy](address)</c>.</summary>
internal static class ShowLine
{
    public static bool TryRead(TranscriptDraft draft, string line)
    {
        if (!line.StartsWith("**", StringComparison.Ordinal))
            return false;
        var close = line.IndexOf("**", 2, StringComparison.Ordinal);
        if (close < 3)
            return false;
        draft.Channel ??= line[2..close].Trim().TrimEnd(':').TrimEnd();
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
