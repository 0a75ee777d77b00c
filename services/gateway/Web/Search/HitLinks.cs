using Tapescript.Contracts;
using Tapescript.Gateway.Web.Html;

namespace Tapescript.Gateway.Web.Search;

/// <summary>Where a hit leads: to our page at its second, and to the source at its second.</summary>
internal static class HitLinks
{
    /// <summary>The path of our page. Of several translations it shows the one that was found.</summary>
    public static string Document(SearchHit hit) =>
        "/documents/"
        + Uri.EscapeDataString(hit.DocumentId)
        + (hit is { Pairs.Count: > 1, Language: { } language } ? "?with=" + Uri.EscapeDataString(language) : "")
        + "#s-"
        + Uri.EscapeDataString(hit.SentenceId);

    /// <summary>The source; at its start when its site has no links to a second; null when it is no web page.</summary>
    public static string? Source(SearchHit hit) => WebLink.Of(hit.Link) ?? WebLink.Of(hit.Url);
}
