using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Tapescript.Text.Tests.Rolling;

/// <summary>A talk as the files that people have of it.</summary>
internal static class Disguise
{
    public static string Json3(Speech speech)
    {
        var events = new List<object>();
        foreach (var line in speech.Lines)
        {
            events.Add(
                new
                {
                    tStartMs = line.Start,
                    dDurationMs = line.End - line.Start + 2000,
                    wWinId = 1,
                    segs = line.Timed(speech.Tongue.Space)
                        .Select(w => new
                        {
                            utf8 = w.Text,
                            tOffsetMs = w.Start - line.Start,
                            acAsrConf = 0,
                        })
                        .ToArray(),
                }
            );
            events.Add(
                new
                {
                    tStartMs = line.End - 10,
                    dDurationMs = 2010,
                    wWinId = 1,
                    aAppend = 1,
                    segs = new[] { new { utf8 = "\n" } },
                }
            );
        }

        return JsonSerializer.Serialize(new { wireMagic = "pb3", events });
    }

    public static string Srv3(Speech speech)
    {
        var text = new StringBuilder("""<?xml version="1.0" encoding="utf-8" ?><timedtext format="3">""");
        text.Append("\n<body>\n<w t=\"0\" id=\"1\" wp=\"1\" ws=\"1\"/>\n");
        foreach (var line in speech.Lines)
        {
            text.Append(Inv($"<p t=\"{line.Start}\" d=\"{line.End - line.Start + 2000}\" w=\"1\">"));
            foreach (var (word, start) in line.Timed(speech.Tongue.Space))
                text.Append(Inv($"<s t=\"{start - line.Start}\" ac=\"0\">{Escape(word)}</s>"));
            text.Append(Inv($"</p>\n<p t=\"{line.End - 10}\" d=\"2010\" w=\"1\" a=\"1\">\n</p>\n"));
        }

        return text.Append("</body>\n</timedtext>\n").ToString();
    }

    public static string Vtt(Speech speech, bool timed, long hold = 10)
    {
        var text = new StringBuilder("WEBVTT\nKind: captions\nLanguage: " + speech.Tongue.Code + "\n\n");
        for (var i = 0; i < speech.Lines.Count; i++)
        {
            var line = speech.Lines[i];
            text.Append(Inv($"{Clock(line.Start, '.')} --> {Clock(line.End - hold, '.')} align:start position:0%\n"));
            text.Append(line.Fresh ? " " : Escape(speech.Lines[i - 1].Text)).Append('\n');
            foreach (var (word, start) in line.Timed(speech.Tongue.Space))
                text.Append(
                    !timed ? Escape(word)
                    : start == line.Start ? Escape(word)
                    : Inv($"<{Clock(start, '.')}><c>{Escape(word)}</c>")
                );
            text.Append(Inv($"\n\n{Clock(line.End - hold, '.')} --> {Clock(line.End, '.')} align:start position:0%\n"));
            text.Append(Escape(line.Text)).Append("\n \n\n");
        }

        return text.ToString();
    }

    /// <summary>As converters make it from WebVTT: the same cues without tags and without lines that show nothing.</summary>
    public static string Srt(Speech speech, long hold = 10, int rows = 2)
    {
        var text = new StringBuilder();
        var shown = new List<string>();
        var number = 0;
        foreach (var line in speech.Lines)
        {
            if (line.Fresh)
                shown.Clear();
            shown.Add(line.Text);
            if (shown.Count > rows)
                shown.RemoveAt(0);
            Add(line.Start, line.End - hold, shown);
            Add(line.End - hold, line.End, rows == 2 ? shown.TakeLast(1) : shown);
        }

        return text.ToString();

        void Add(long start, long end, IEnumerable<string> lines) =>
            text.Append(Inv($"{++number}\n{Clock(start, ',')} --> {Clock(end, ',')}\n{string.Join('\n', lines)}\n\n"));
    }

    /// <summary>The lines of a cue put one after the other, and beneath them a translation that rolls as well.</summary>
    public static string Bilingual(Speech speech, Func<string, string> dress)
    {
        var text = new StringBuilder("# A talk\n\nhttps://www.youtube.com/watch?v=aaaaaaaaaaa\nTranslation: zh-CN\n\n");
        for (var i = 0; i < speech.Lines.Count; i++)
        {
            var line = speech.Lines[i];
            var shown = line.Fresh ? line.Text : speech.Tongue.Join(speech.Lines[i - 1].Text, line.Text);
            var clock = TimeSpan.FromMilliseconds(line.Start);
            text.Append(Inv($"[{(int)clock.TotalMinutes:00}:{clock.Seconds:00}] {dress(shown)}\n"));
            text.Append("  ").Append(line.Fresh ? "" : Of(i - 1)).Append(Of(i)).Append("\n\n");
        }

        return text.ToString();

        static string Of(int line) =>
            "第" + string.Concat((line + 1).ToString(CultureInfo.InvariantCulture).Select(Digit)) + "句话";

        static char Digit(char c) => "零一二三四五六七八九"[c - '0'];
    }

    private static string Clock(long ms, char point) =>
        TimeSpan.FromMilliseconds(ms).ToString(@"hh\:mm\:ss\" + point + "fff", CultureInfo.InvariantCulture);

    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);

    private static string Inv(FormattableString text) => FormattableString.Invariant(text);
}
