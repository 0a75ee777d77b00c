using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Tapescript.TestSite;

/// <summary>What works: <c>talk.html</c> with a video and two caption tracks, and transcripts as files.</summary>
internal static class SitePages
{
    private const string English =
        """<track kind="captions" srclang="en" label="English" src="captions/talk.en.vtt">""";
    private const string Spanish =
        """<track kind="subtitles" srclang="es" label="Español" src="captions/talk.es.srt">""";

    public static void Map(IEndpointRouteBuilder routes, SiteVideo video)
    {
        Page(routes, "talk.html", "The lighthouse", Video(English, Spanish));
        Page(routes, "silent.html", "Without captions", Video());
        Page(routes, "half.html", "Half of it", Video(English, Track("es", "status/404")));
        Page(routes, "empty.html", "A token is wanted", Video(Track("en", "captions/empty.vtt")));
        Page(routes, "binary.html", "No captions at all", Video(Track("en", "captions/binary.vtt")));
        Page(routes, "half-binary.html", "Half of it is noise", Video(English, Track("es", "captions/binary.vtt")));
        Page(routes, "two.html", "Two videos", Video() + Video(English));
        Page(routes, "plain.html", "No video", "<p>Only words.</p>");
        Text(
            routes,
            "refresh.html",
            """<!doctype html><html><head><meta http-equiv="refresh" content="0; url=http://169.254.169.254/latest/"></head></html>""",
            "text/html"
        );
        Page(routes, "inside.html", "Captions from within", Video(Track("en", "http://10.0.0.1/talk.vtt")));
        Page(routes, "percent.html", "%(id)s ; $(touch x) `id` ../../etc", Video(English));

        routes.MapGet(
            "/talk.mp4",
            async () => Results.File(await video.PathAsync(), "video/mp4", enableRangeProcessing: true)
        );
        Text(routes, "captions/talk.en.vtt", SiteTexts.RollingEnglish, "text/vtt");
        Text(routes, "captions/talk.es.srt", SiteTexts.Spanish, "application/x-subrip");
        Text(routes, "captions/empty.vtt", "", "text/vtt");
        routes.MapGet("/captions/binary.vtt", () => Results.Bytes(Noise(), "application/octet-stream"));
        Text(routes, "transcripts/talk.srt", SiteTexts.English, "application/x-subrip");
        Text(routes, "transcripts/talk.vtt", SiteTexts.RollingEnglish, "text/vtt");
        Text(routes, "transcripts/talk.txt", SiteTexts.Plain, "text/plain");
        Text(routes, "transcripts/talk", SiteTexts.English, "application/octet-stream");
        Text(routes, "transcripts/as-html.srt", SiteTexts.English, "text/html");
    }

    private static void Page(IEndpointRouteBuilder routes, string path, string title, string body) =>
        Text(
            routes,
            path,
            $"""
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>{title}</title></head>
            <body><h1>{title}</h1>{body}</body>
            </html>

            """,
            "text/html"
        );

    private static void Text(IEndpointRouteBuilder routes, string path, string text, string mediaType) =>
        routes.MapGet("/" + path, () => Results.Text(text, mediaType + "; charset=utf-8"));

    private static string Video(params string[] tracks) =>
        $"""<video controls src="talk.mp4">{string.Concat(tracks)}</video>""";

    private static string Track(string language, string source) =>
        $"""<track kind="captions" srclang="{language}" src="{source}">""";

    private static byte[] Noise()
    {
        var noise = new byte[4096];
        new Random(7).NextBytes(noise);
        return noise;
    }
}
