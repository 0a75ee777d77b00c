namespace Tapescript.Fetch.YtDlp;

/// <summary>One name for one video, whichever address it was reached by.</summary>
internal static class VideoIds
{
    private const int LongestPath = 200;

    public static string Of(PageInfo page, Uri asked)
    {
        if (page is { IsGeneric: false, Id: { Length: > 0 and <= 200 } id } && page.Extractor.Length > 0)
            return $"{page.Extractor.Split(':')[0].ToLowerInvariant()}:{id}";
        var url = Uri.TryCreate(page.Url, UriKind.Absolute, out var said) && said.Host.Length > 0 ? said : asked;
        return OfPage(url);
    }

    public static string OfPage(Uri url)
    {
        var host = url.IsDefaultPort ? url.IdnHost : $"{url.IdnHost}:{url.Port}";
        var path = url.PathAndQuery;
        return path.Length <= LongestPath ? $"web:{host}{path}" : $"web:{host}/{ResultKey.Hash(path)[..32]}";
    }

    public static string OfContent(string sha256) => $"sha256:{sha256}";
}
