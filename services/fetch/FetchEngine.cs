namespace Tapescript.Fetch;

/// <summary>Changes when the same source would be fetched as something else.</summary>
internal static class FetchEngine
{
    public const string Version = "1";
}
