using System.Text;

namespace Tapescript.Text.Sentences;

/// <summary>Joins the lines of a text to blocks: an empty line ends one, and so does every line of a plain list.</summary>
internal static class TextBlocks
{
    private const int ListItemWords = 3;
    private const int LeastItems = 3;

    public static IEnumerable<string> Of(string text)
    {
        if (text.AsSpan().IndexOfAny('\n', '\r') < 0)
            return string.IsNullOrWhiteSpace(text) ? [] : [text.Trim()];
        return Read(text);
    }

    private static IEnumerable<string> Read(string text)
    {
        var lines = new List<string>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                lines.Add(line.Trim());
                continue;
            }

            foreach (var block in Blocks(lines))
                yield return block;
            lines.Clear();
        }

        foreach (var block in Blocks(lines))
            yield return block;
    }

    private static IEnumerable<string> Blocks(List<string> lines)
    {
        if (lines.Count >= LeastItems && lines.TrueForAll(IsListItem))
        {
            foreach (var line in lines)
                yield return line;
            yield break;
        }

        var labelled = AreLabelled(lines);
        var block = new StringBuilder();
        foreach (var line in lines)
        {
            // A bullet begins a block of its own, a number or a letter where it counts on from one.
            if (block.Length > 0 && (InlineLists.IsBullet(line[0]) || (labelled && InlineLists.LabelOf(line) > 0)))
            {
                yield return block.ToString();
                block.Clear();
            }

            if (block.Length > 0 && !Words.Scripts.JoinWithoutSpace(block[^1], line[0]))
                block.Append(' ');
            block.Append(line);
        }

        if (block.Length > 0)
            yield return block.ToString();
    }

    private static bool AreLabelled(List<string> lines)
    {
        var last = 0;
        foreach (var line in lines)
        {
            var label = InlineLists.LabelOf(line);
            if (label == 0)
                continue;
            if (last > 0 && label == last + 1)
                return true;
            last = label;
        }

        return false;
    }

    private static bool IsListItem(string line) =>
        !SentenceMarks.EndsSentence(line)
        && !Words.Scripts.IsHanOrKana(line[0])
        && line.AsSpan().Count(' ') < ListItemWords;
}
