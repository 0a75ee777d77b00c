namespace Tapescript.Gateway.Feeds;

/// <summary>A saved search: its address is all there is of it.</summary>
/// <param name="Server">The address of this server as the reader knows it, without a slash at the end.</param>
/// <param name="Query">The words.</param>
/// <param name="Language">Only hits in this language.</param>
internal sealed record FeedRequest(string Server, string Query, string? Language)
{
    public string Self => Server + Path(Query, Language);

    public string Page => Server + "/search" + Parameters(Query, Language);

    /// <summary>The address of the feed on this server.</summary>
    public static string Path(string query, string? language) => "/api/search.atom" + Parameters(query, language);

    private static string Parameters(string query, string? language) =>
        "?q=" + Uri.EscapeDataString(query) + (language is null ? "" : "&lang=" + Uri.EscapeDataString(language));
}
