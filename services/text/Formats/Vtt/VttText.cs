using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Text of WebVTT cues: escaped, with word times.</summary>
internal static class VttText
{
    private const int MostOfAName = 100;

    /// <summary>A name in a tag: any bracket would end it.</summary>
    public static string EscapeName(string name)
    {
        if (name.Length > MostOfAName)
            name = name[..(char.IsHighSurrogate(name[MostOfAName - 1]) ? MostOfAName - 1 : MostOfAName)].TrimEnd();
        return Escape(name).Replace(">", "&gt;", StringComparison.Ordinal);
    }

    public static string Escape(string text)
    {
        text = CaptionText.OneLine(text);
        if (text.AsSpan().IndexOfAny("&<>") < 0)
            return text;
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '&')
                escaped.Append("&amp;");
            else if (text[i] == '<')
                escaped.Append("&lt;");
            else if (text[i] == '>' && i > 1 && text[i - 1] == '-')
                escaped.Append("&gt;");
            else
                escaped.Append(text[i]);
        return escaped.ToString();
    }

    /// <summary>The lines of a raw cue with a time before each word that has one.</summary>
    public static IEnumerable<string> WithTimes(Cue cue, long start)
    {
        var times = new Dictionary<int, long>();
        foreach (var word in cue.Words ?? [])
            times[word.Offset] = word.Start;
        var point = 0;
        var timed = false;
        foreach (var line in cue.Text.Split('\n'))
        {
            var (text, any) = Line(line, point, times, timed ? null : start);
            timed |= any;
            point += CodePoints.Count(line) + 1;
            yield return text;
        }
    }

    private static (string Text, bool Timed) Line(string line, int point, Dictionary<int, long> times, long? start)
    {
        var text = new StringBuilder();
        var run = new StringBuilder();
        long? pending = null;
        var first = true;
        var timed = Enumerable.Range(point, CodePoints.Count(line)).Any(times.ContainsKey);
        foreach (var c in line)
        {
            if (!char.IsLowSurrogate(c) && times.TryGetValue(point++, out var time))
                pending = time;
            if (!char.IsWhiteSpace(c))
            {
                // A reader takes the text before a line's first time to begin with the cue: say so.
                if (first && timed)
                    pending ??= start;
                first = false;
                if (pending is { } at)
                {
                    text.Append(Escape(run.ToString())).Append('<').Append(CaptionText.Time(at, '.')).Append('>');
                    run.Clear();
                }

                pending = null;
            }

            run.Append(c);
        }

        return (text.Append(Escape(run.ToString())).ToString(), timed);
    }
}
