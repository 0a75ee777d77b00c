using System.Globalization;
using System.Text.RegularExpressions;
using Tapescript.Fetch.Net;
using Tapescript.Platform.Messaging;

namespace Tapescript.Fetch.YtDlp;

/// <summary>yt-dlp's errors in words, with a cure.</summary>
internal static partial class YtDlpFailure
{
    private const string Upload = "Or download the captions yourself and upload the file.";

    public static StepException Missing(string program) =>
        StepException.Permanent(
            "fetch.ytdlp-missing",
            $"Web pages are read with yt-dlp, and '{SourceUrl.Shown(program)}' is not on this machine. Run `./tapescript setup`, or `apt-get install yt-dlp ffmpeg`, then retry."
        );

    public static StepException TimedOut(Uri url, int seconds) =>
        StepException.Transient(
            "fetch.ytdlp-timeout",
            $"yt-dlp was not done with {SourceUrl.Shown(url)} after {seconds} s (Fetch:YtDlpSeconds). It is tried again."
        );

    public static StepException TooMuchOutput(Uri url, long limit) =>
        StepException.Permanent(
            "fetch.ytdlp-output",
            $"yt-dlp printed more than {Sizes.Shown(limit)} (Fetch:YtDlpMaxBytes) about {SourceUrl.Shown(url)}. Give the page of one video."
        );

    public static StepException TooLarge(Uri url, long limit) =>
        StepException.Permanent(
            "fetch.too-large",
            $"{SourceUrl.Shown(url)} is larger than {Sizes.Shown(limit)} (Fetch:YtDlpMaxBytes). Give the page of one video."
        );

    public static StepException NotJson(Uri url) =>
        StepException.Permanent(
            "fetch.ytdlp-answer",
            $"yt-dlp's answer about {SourceUrl.Shown(url)} is not readable. Update yt-dlp and retry. {Upload}"
        );

    /// <param name="errors">What it printed to standard error.</param>
    /// <param name="url">The page.</param>
    /// <param name="connection">The last connection that our proxy could not make.</param>
    public static StepException Of(string errors, Uri url, StepException? connection)
    {
        var error = ErrorIn(errors);
        var shown = SourceUrl.Shown(url);
        if (StatusIn(error) is { } status)
            return HttpFailure.Of(status, shown, pause: null);
        if (Says(error, "Unsupported URL"))
            return Permanent(
                "unsupported",
                $"No video was found on {shown}. Give the address of the page that plays the video. {Upload}"
            );
        if (Says(error, "not a bot", "rate-limit", "rate limit"))
            return StepException.Transient(
                "fetch.too-many-requests",
                $"{shown} takes this machine for a robot. It is tried again later. {Upload}",
                TimeSpan.FromMinutes(30)
            );
        if (
            Says(
                error,
                "private video",
                "video is private",
                "members-only",
                "sign in",
                "log in",
                "login",
                "registered users",
                "requires authentication",
                "password",
                "age-restricted",
                "subscri"
            )
        )
            return Permanent("forbidden", $"{shown} is not public: its site asks for an account. {Upload}");
        if (Says(error, "in your country", "geo restrict", "geo-restrict", "from your location"))
            return Permanent("geo-blocked", $"{shown} is not shown in this machine's country. {Upload}");
        if (Says(error, "premieres in", "will begin in", "live event will", "has not started"))
            return StepException.Transient(
                "fetch.not-yet",
                $"{shown} has not begun yet. It is tried again later.",
                TimeSpan.FromHours(1)
            );
        if (
            Says(
                error,
                "video unavailable",
                "has been removed",
                "no longer available",
                "does not exist",
                "account associated",
                "has been terminated",
                "video is not available",
                "video is unavailable"
            )
        )
            return Permanent(
                "not-found",
                $"{shown} is gone: its site says that the video is not available. Check the address."
            );
        if (Says(error, "drm"))
            return Permanent("drm", $"{shown} is protected against copying. {Upload}");
        if (
            Says(
                error,
                "timed out",
                "timeout",
                "connection",
                "name resolution",
                "name or service not known",
                "urlopen error",
                "incompleteread",
                "remote end closed",
                "unable to download webpage",
                "tunnel"
            )
        )
            return connection
                ?? StepException.Transient(
                    "fetch.connection-lost",
                    $"yt-dlp could not reach {shown}. It is tried again."
                );
        if (
            Says(
                error,
                "unable to extract",
                "nsig",
                "please report this issue",
                "update yt-dlp",
                "unable to parse",
                "failed to parse"
            )
        )
            return Permanent(
                "ytdlp-outdated",
                $"yt-dlp does not understand {shown} as it is now. Update yt-dlp and retry. {Upload}"
            );
        return connection
            ?? Permanent(
                "ytdlp-failed",
                $"yt-dlp could not read {shown}: {(error.Length > 0 ? SourceUrl.Shown(error) : "it ended without saying why")}. Update yt-dlp and retry. {Upload}"
            );
    }

    private static StepException Permanent(string code, string reason) =>
        StepException.Permanent("fetch." + code, reason);

    private static string ErrorIn(string errors)
    {
        var line = errors
            .Split('\n')
            .Select(text => text.Trim())
            .LastOrDefault(text => text.StartsWith("ERROR:", StringComparison.Ordinal));
        return line is null ? "" : Prefix().Replace(line["ERROR:".Length..].Trim(), "");
    }

    private static int? StatusIn(string error) =>
        Status().Match(error) is { Success: true } match
            ? int.Parse(match.Groups["status"].ValueSpan, CultureInfo.InvariantCulture)
            : null;

    private static bool Says(string error, params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (error.Contains(phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    [GeneratedRegex(@"^\[[\w:+.\-]{1,60}\] ", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Prefix();

    [GeneratedRegex(
        "HTTP Error (?<status>[1-5][0-9]{2})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 200
    )]
    private static partial Regex Status();
}
