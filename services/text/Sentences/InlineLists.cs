using System.Globalization;
using System.Text.RegularExpressions;

namespace Tapescript.Text.Sentences;

/// <summary>Lists that stand in one line: <c>1) … 2) …</c>, <c>a. … b. …</c>, <c>• 9. … • 10. …</c>, <c>• … • …</c>.</summary>
internal static partial class InlineLists
{
    /// <returns>Where items begin, the first at the start of the text; empty when there is no list.</returns>
    public static IReadOnlyList<int> Find(string text)
    {
        if (text.Length > 2 && MayBeginItem(text))
        {
            var items = Numbered(text, Item().Match(text));
            if (items.Count > 1)
                return items;
        }

        return text.Length > 0 && IsBullet(text[0]) ? Bulleted(text) : [];
    }

    /// <returns>False when <see cref="Find"/> surely finds none.</returns>
    public static bool MayBegin(string text) => text.Length > 0 && (IsBullet(text[0]) || MayBeginItem(text));

    public static bool IsBullet(char c) => c is '•' or '⁃' or '▪' or '◦' or '‣' or '●';

    // The first item begins the text: an expression over all of it is for texts that may hold a list.
    private static bool MayBeginItem(string text) =>
        text.AsSpan(0, Math.Min(text.Length, 7)).ContainsAny('.', ')')
        && (IsBullet(text[0]) || char.IsAsciiDigit(text[0]) || char.IsAsciiLetterLower(text[0]));

    /// <returns>The number of the item that a line begins, a as 1; 0 when it begins none.</returns>
    public static int LabelOf(string line)
    {
        var to = 0;
        while (to < line.Length && to < 3 && char.IsAsciiDigit(line[to]))
            to++;
        var letter = to == 0 && char.IsAsciiLetterLower(line[0]);
        to += letter ? 1 : 0;
        if (to == 0 || to + 1 >= line.Length || line[to] is not '.' and not ')')
            return 0;
        var end = line[to + 1] == ')' ? to + 2 : to + 1;
        if (end >= line.Length || line[end] != ' ')
            return 0;
        return letter ? line[0] - 'a' + 1 : int.Parse(line.AsSpan(0, to), CultureInfo.InvariantCulture);
    }

    private static List<int> Numbered(string text, Match item)
    {
        var items = new List<int>();
        var last = 0;
        var kind = "";
        if (!item.Success || item.Groups["at"].Index != 0)
            return items;
        for (; item.Success; item = item.NextMatch())
        {
            var label = item.Groups["label"].ValueSpan;
            var digit = char.IsAsciiDigit(label[0]);
            var number = digit ? int.Parse(label, CultureInfo.InvariantCulture) : label[0] - 'a' + 1;
            if (items.Count > 0 && number != last + 1)
                continue;
            var form = item.Groups["bullet"].Value + (digit ? "1" : "a") + item.Groups["end"].Value;
            if (items.Count > 0 && form != kind)
                continue;
            items.Add(item.Groups["at"].Index);
            (last, kind) = (number, form);
        }

        return items;
    }

    private static List<int> Bulleted(string text)
    {
        var items = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == text[0] && (i == 0 || char.IsWhiteSpace(text[i - 1])))
                items.Add(i);
        }

        return items.Count > 1 ? items : [];
    }

    [GeneratedRegex(
        @"(?<=^|\s)(?<at>(?<bullet>[•⁃]?)\s?(?<label>[0-9]{1,3}|[a-z])(?<end>\.\)|\)|\.))(?=\s)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Item();
}
