using System.Globalization;

namespace Tapescript.Fetch.YtDlp;

/// <summary>How yt-dlp is called: nothing of a submission reaches it but the URL, after <c>--</c>.</summary>
internal static class YtDlpCommand
{
    /// <summary>Kept from the surroundings; everything else (tokens, proxies, Python's paths) is not its business.</summary>
    private static readonly string[] Kept = ["PATH", "SSL_CERT_FILE", "SSL_CERT_DIR", "TZ"];

    public static IReadOnlyList<string> Arguments(Uri url, string proxy, int maxMembers, string help)
    {
        List<string> arguments =
        [
            "--ignore-config",
            "--no-cache-dir",
            "--no-update",
            "--no-playlist",
            "--flat-playlist",
            "--playlist-items",
            string.Create(CultureInfo.InvariantCulture, $"1:{maxMembers + 1}"),
            "--dump-single-json",
            "--skip-download",
            "--ignore-no-formats-error",
            "--no-check-formats",
            "--write-subs",
            "--write-auto-subs",
            "--no-exec",
            "--no-cookies",
            "--no-cookies-from-browser",
            "--no-mark-watched",
            "--no-batch-file",
            "--socket-timeout",
            "20",
            "--retries",
            "2",
            "--extractor-retries",
            "2",
            "--proxy",
            proxy,
        ];
        foreach (var option in new[] { "--no-plugin-dirs", "--no-config-locations", "--no-remote-components" })
        {
            if (help.Contains(option, StringComparison.Ordinal))
                arguments.Add(option);
        }
        arguments.Add("--");
        arguments.Add(url.AbsoluteUri);
        return arguments;
    }

    public static IReadOnlyDictionary<string, string> Environment(string folder)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["HOME"] = folder,
            ["TMPDIR"] = folder,
            ["XDG_CONFIG_HOME"] = folder,
            ["XDG_CACHE_HOME"] = folder,
            ["LANG"] = "C.UTF-8",
            ["PYTHONIOENCODING"] = "utf-8",
            ["PYTHONNOUSERSITE"] = "1",
            ["PYTHONDONTWRITEBYTECODE"] = "1",
            ["YTDLP_NO_PLUGINS"] = "1",
        };
        foreach (var name in Kept)
        {
            if (System.Environment.GetEnvironmentVariable(name) is { Length: > 0 } value)
                environment[name] = value;
        }
        return environment;
    }
}
