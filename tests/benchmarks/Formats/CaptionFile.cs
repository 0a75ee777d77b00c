using System.Globalization;
using System.Text;

namespace Tapescript.Benchmarks.Formats;

/// <summary>Files of captions, as large as they are asked for.</summary>
internal static class CaptionFile
{
    private static readonly string[] English =
    [
        "The keeper climbed the stairs every evening,",
        "and nobody ever asked him why.",
        "We had three lamps, two of them broken,\nand a radio that knew one station.",
        "<i>Rain tomorrow,</i> it said.",
    ];

    private static readonly string[] Chinese =
    [
        "灯塔看守人每天傍晚都爬上楼梯，",
        "谁也没有问过他为什么。",
        "我们有三盏灯，两盏是坏的，\n还有一台只能收一个台的收音机。",
    ];

    /// <summary>Writes <c>srt</c>, <c>srt-zh</c>, <c>vtt</c> or <c>vtt-words</c>, where each word has a time.</summary>
    public static byte[] Of(string kind, int cues)
    {
        var vtt = kind.StartsWith("vtt", StringComparison.Ordinal);
        var texts = kind == "srt-zh" ? Chinese : English;
        var separator = vtt ? '.' : ',';
        var file = new StringBuilder(vtt ? "WEBVTT\n\n" : "");
        for (var i = 0; i < cues; i++)
        {
            var start = i * 2_200L;
            if (!vtt)
                file.Append(CultureInfo.InvariantCulture, $"{i + 1}\n");
            file.Append(Time(start, separator)).Append(" --> ").Append(Time(start + 2_000, separator)).Append('\n');
            var text = texts[i % texts.Length];
            file.Append(kind == "vtt-words" ? Timed(text, start) : text).Append("\n\n");
        }

        return Encoding.UTF8.GetBytes(file.ToString());
    }

    private static string Timed(string text, long start)
    {
        var words = text.Replace("<i>", "", StringComparison.Ordinal)
            .Replace("</i>", "", StringComparison.Ordinal)
            .Split(' ', '\n');
        var timed = words.Skip(1).Select((word, i) => $"<{Time(start + ((i + 1) * 200), '.')}><c> {word}</c>");
        return words[0] + string.Concat(timed);
    }

    private static string Time(long ms, char separator) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{ms / 3_600_000:00}:{ms / 60_000 % 60:00}:{ms / 1000 % 60:00}{separator}{ms % 1000:000}"
        );
}
