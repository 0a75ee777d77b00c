namespace Tapescript.Text.Formats;

/// <summary>Names web pages, and tells those with which a site refuses from others by their titles.</summary>
internal static class ForeignPage
{
    private const int MostOfATitle = 80;

    private static readonly string[] Refusals =
    [
        "error",
        "not found",
        "forbidden",
        "denied",
        "unauthorized",
        "unavailable",
        "too many requests",
        "bad gateway",
        "bad request",
        "time-out",
        "timeout",
        "moment",
        "captcha",
        "robot",
        "sign in",
        "log in",
        "login",
        "attention required",
        "consent",
        "before you continue",
    ];

    public static string Name(ReadOnlySpan<char> page)
    {
        var title = TitleOf(page);
        var named = title.Length > 0 ? $" titled “{title}”" : "";
        return IsRefusal(title)
            ? $"This is a web page{named}: the site answered with it instead of the file. Fetch the file again, in a browser if the site asks who you are."
            : $"This is a web page{named}, not a transcript. Give Tapescript the page's address, or its text alone as a file.";
    }

    private static bool IsRefusal(string title) =>
        Array.Exists(Refusals, r => title.Contains(r, StringComparison.OrdinalIgnoreCase))
        || (title.Length > 2 && title[0] is '4' or '5' && char.IsAsciiDigit(title[1]) && char.IsAsciiDigit(title[2]));

    private static string TitleOf(ReadOnlySpan<char> page)
    {
        var open = page.IndexOf("<title", StringComparison.OrdinalIgnoreCase);
        if (open < 0)
            return "";
        var rest = page[open..];
        rest = rest[(rest.IndexOf('>') + 1)..];
        var close = rest.IndexOf('<');
        if (close < 0)
            return "";
        var title = CaptionText.OneLine(CaptionEntity.Decode(rest[..close].Trim()));
        return title.Length > MostOfATitle ? title[..MostOfATitle] + "…" : title;
    }
}
