namespace Tapescript.Gateway.Web;

/// <summary>An embedded file that browsers fetch.</summary>
internal sealed record Asset(string Name, byte[] Content, string MediaType, string Hash)
{
    /// <summary>Its address: another content is another address, so browsers may keep it for ever.</summary>
    public string Url => $"/assets/{Name}?v={Hash}";
}
