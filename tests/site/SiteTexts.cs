namespace Tapescript.TestSite;

/// <summary>The texts of the site, written for it: a short talk on a lighthouse, with its Spanish translation.</summary>
public static class SiteTexts
{
    /// <summary>Rolling captions as recognisers make them: each line stands twice, words carry times.</summary>
    public const string RollingEnglish = """
        WEBVTT
        Kind: captions
        Language: en

        00:00:00.000 --> 00:00:02.500 align:start position:0%
        the<00:00:00.400><c> lighthouse</c><00:00:01.100><c> on</c><00:00:01.400><c> the</c><00:00:01.600><c> northern</c>

        00:00:02.500 --> 00:00:02.510 align:start position:0%
        the lighthouse on the northern


        00:00:02.510 --> 00:00:05.000 align:start position:0%
        the lighthouse on the northern
        cape<00:00:03.000><c> was</c><00:00:03.300><c> built</c><00:00:03.700><c> in</c><00:00:04.000><c> one</c><00:00:04.300><c> summer</c>

        00:00:05.000 --> 00:00:05.010 align:start position:0%
        cape was built in one summer


        00:00:05.010 --> 00:00:08.000 align:start position:0%
        cape was built in one summer
        and<00:00:05.500><c> its</c><00:00:05.900><c> lamp</c><00:00:06.300><c> has</c><00:00:06.600><c> burned</c><00:00:07.000><c> ever</c><00:00:07.300><c> since</c>

        00:00:08.000 --> 00:00:08.010 align:start position:0%
        and its lamp has burned ever since

        """;

    /// <summary>English captions as people write them.</summary>
    public const string English = """
        1
        00:00:00,000 --> 00:00:04,900
        The lighthouse on the northern cape was built in one summer,

        2
        00:00:05,000 --> 00:00:08,000
        and its lamp has burned ever since.

        3
        00:00:08,500 --> 00:00:11,000
        Forty keepers lived there, one after another.

        """;

    /// <summary>Spanish captions as people write them.</summary>
    public const string Spanish = """
        1
        00:00:00,000 --> 00:00:04,900
        El faro del cabo norte se construyó en un solo verano,

        2
        00:00:05,000 --> 00:00:08,000
        y su lámpara arde desde entonces.

        """;

    /// <summary>Plain text.</summary>
    public const string Plain = """
        The lighthouse on the northern cape was built in one summer.
        Its lamp has burned ever since.
        """;
}
