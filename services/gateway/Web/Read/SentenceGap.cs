namespace Tapescript.Gateway.Web.Read;

/// <summary>What stands between two sentences: nothing in the scripts that write no spaces.</summary>
internal static class SentenceGap
{
    public static string In(string? language) =>
        language?.Split('-')[0].ToLowerInvariant() is "zh" or "ja" or "yue" ? "" : " ";
}
