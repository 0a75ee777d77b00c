namespace Tapescript.Gateway.Web;

/// <summary>What a page says of itself to the layout.</summary>
/// <param name="Title">The title, without the product's name.</param>
/// <param name="Section">The entry of the navigation that it belongs to.</param>
/// <param name="Script">The page's script, when it has one.</param>
/// <param name="Query">What stands in the search field.</param>
internal sealed record PageHead(string Title, string Section = "", string? Script = null, string? Query = null)
{
    /// <summary>The address of a feed of what the page shows.</summary>
    public string? Feed { get; init; }
}
