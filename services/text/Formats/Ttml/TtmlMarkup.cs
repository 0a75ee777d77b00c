using System.Globalization;
using System.Text;

namespace Tapescript.Text.Formats;

/// <summary>A cue as a paragraph, with one beneath it for each of its translations.</summary>
internal static class TtmlMarkup
{
    private const string Break = "<br/>";

    public static void Append(StringBuilder target, DisplayCue cue, string? agent, string language, List<string> tags)
    {
        Open(target, cue);
        if (agent is not null)
            target.Append(CultureInfo.InvariantCulture, $" ttm:agent=\"{agent}\"");
        target.Append('>');
        AppendWords(target, cue);
        target.Append("</p>\n");
        foreach (var (tag, lines) in TranslationTag.Beneath(cue, tags))
        {
            Open(target, cue);
            target.Append(CultureInfo.InvariantCulture, $" xml:lang=\"{Other(tag, language)}\">");
            AppendText(target, string.Join('\n', lines));
            target.Append("</p>\n");
        }
    }

    private static void Open(StringBuilder target, DisplayCue cue) =>
        target
            .Append("      <p begin=\"")
            .Append(CaptionText.Time(cue.Start, '.'))
            .Append("\" end=\"")
            .Append(CaptionText.Time(cue.End, '.'))
            .Append('"');

    /// <summary>A paragraph in the language of the source would be source.</summary>
    private static string Other(string tag, string language) =>
        tag.Equals(language, StringComparison.OrdinalIgnoreCase) ? tag + "-x-translation" : tag;

    /// <summary>
    /// Words begin after the start of their paragraph. Their ends are left out: at its end a span vanishes from the screen.
    /// </summary>
    private static void AppendWords(StringBuilder target, DisplayCue cue)
    {
        var timed = TimedText.Of(cue, 1, clean: false);
        var at = 0;
        for (var i = 0; i < timed.Words.Count; i++)
        {
            var word = timed.Words[i];
            AppendText(target, timed.Text.AsSpan(at, word.At - at));
            at = i + 1 < timed.Words.Count ? timed.Words[i + 1].At : timed.Text.Length;
            var said = timed.Text.AsSpan(word.At, at - word.At);
            var bare = said.TrimEnd();
            target.Append(
                CultureInfo.InvariantCulture,
                $"<span begin=\"{Math.Min(word.Start, cue.End) - Math.Max(0, cue.Start)}ms\">"
            );
            AppendText(target, bare);
            target.Append("</span>");
            AppendText(target, said[bare.Length..]);
        }

        AppendText(target, timed.Text.AsSpan(at));
    }

    private static void AppendText(StringBuilder target, ReadOnlySpan<char> text)
    {
        while (text.IndexOf('\n') is >= 0 and var at)
        {
            target.Append(XmlText.Escape(text[..at])).Append(Break);
            text = text[(at + 1)..];
        }

        target.Append(XmlText.Escape(text));
    }
}
