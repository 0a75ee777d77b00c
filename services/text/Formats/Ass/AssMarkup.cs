using System.Globalization;
using System.Text;

namespace Tapescript.Text.Formats;

/// <summary>The text of a line of dialogue: braces and backslashes escaped, a syllable of karaoke for each timed word.</summary>
internal static class AssMarkup
{
    private const string Break = "\\N";

    public static void Append(StringBuilder target, DisplayCue cue, List<string> tags)
    {
        var timed = TimedText.Of(cue, AssWriter.Unit, clean: true);
        var sung = TimedText.Units(cue.Start, AssWriter.Unit);
        var last = TimedText.Units(cue.End, AssWriter.Unit);
        var at = 0;
        for (var i = 0; i < timed.Words.Count; i++)
        {
            var word = timed.Words[i];
            var next = i + 1 < timed.Words.Count ? timed.Words[i + 1] : default(TimedWord?);

            // Before what was said first and has no time of its own a syllable says how long it lasts.
            if (i == 0 && word.Start > sung)
                AppendSyllable(target, word.Start - sung);
            Append(target, timed.Text.AsSpan(at, word.At - at));
            var end = Math.Max(word.Start, next is { } n ? Math.Min(word.End ?? n.Start, n.Start) : word.End ?? last);
            AppendSyllable(target, end - word.Start);
            at = next?.At ?? timed.Text.Length;
            var said = timed.Text.AsSpan(word.At, at - word.At);
            var bare = said.TrimEnd();
            Append(target, bare);
            if (next is { } after && after.Start > end)
                AppendSyllable(target, after.Start - end);
            Append(target, said[bare.Length..]);
        }

        Append(target, timed.Text.AsSpan(at));
        AppendTranslations(target, cue, tags);
    }

    private static void AppendTranslations(StringBuilder target, DisplayCue cue, List<string> tags)
    {
        foreach (var (tag, lines) in TranslationTag.Beneath(cue, tags))
        {
            target.Append(Break).Append("{\\r").Append(AssText.TranslationStyle).Append(tag).Append('}');
            Append(target, string.Join('\n', lines));
        }
    }

    private static void AppendSyllable(StringBuilder target, long length) =>
        target.Append(CultureInfo.InvariantCulture, $"{{\\k{length}}}");

    private static void Append(StringBuilder target, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            switch (c)
            {
                case '\n':
                    target.Append(Break);
                    break;
                case '\\':
                    target.Append(c).Append(AssText.Joiner);
                    break;
                case '{' or '}':
                    target.Append('\\').Append(c);
                    break;
                case '\u00A0':
                    target.Append("\\h");
                    break;
                default:
                    target.Append(c);
                    break;
            }
    }
}
