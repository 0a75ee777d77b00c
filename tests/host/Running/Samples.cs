namespace Tapescript.Host.Tests.Running;

/// <summary>Our own writing, in the shapes that the commands read.</summary>
internal static class Samples
{
    public const string Srt = """
        1
        00:00:01,000 --> 00:00:03,500
        The lamp was lit at dusk.

        2
        00:00:04,000 --> 00:00:07,000
        The keeper climbed the stairs,
        and counted every one of them.

        3
        00:00:08,000 --> 00:00:10,000
        By morning the fog had gone.

        """;

    public const string Rolling = """
        WEBVTT
        Kind: captions
        Language: en

        00:00:00.000 --> 00:00:02.000 align:start position:0%
         
        the<00:00:00.400><c> lamp</c><00:00:00.800><c> was</c><00:00:01.200><c> lit</c>

        00:00:02.000 --> 00:00:02.010 align:start position:0%
        the lamp was lit
         

        00:00:02.010 --> 00:00:04.000 align:start position:0%
        the lamp was lit
        at<00:00:02.500><c> dusk</c><00:00:03.000><c> by</c><00:00:03.500><c> Ada</c>

        00:00:04.000 --> 00:00:04.010 align:start position:0%
        at dusk by Ada
         

        00:00:04.010 --> 00:00:06.000 align:start position:0%
        at dusk by Ada
        who<00:00:04.500><c> kept</c><00:00:05.000><c> the</c><00:00:05.500><c> light</c>

        """;

    public const string Chinese = """
        1
        00:00:01,000 --> 00:00:03,500
        灯塔的灯在黄昏时点亮。

        2
        00:00:04,000 --> 00:00:07,000
        守塔人爬上了楼梯。

        """;
}
