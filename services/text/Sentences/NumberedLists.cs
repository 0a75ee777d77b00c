using System.Text.RegularExpressions;

namespace Tapescript.Text.Sentences;

/// <summary>Lists that stand in one line: <c>1) … 2) …</c>, <c>a. … b. …</c>, <c>• 9. … • 10. …</c>.</summary>
internal static partial class NumberedLists
{
    /// <returns>Where items begin, the first at the start of the text; empty when there is no list.</returns>
    public static IReadOnlyList<int> Find(string text)
    {
        var items = new List<int>();
        var last = 0;
        var kind = "";
        foreach (Match item in Item().Matches(text))
        {
            var label = item.Groups["label"].Value;
            var number = char.IsDigit(label[0])
                ? int.Parse(label, System.Globalization.CultureInfo.InvariantCulture)
                : label[0] - 'a' + 1;
            var form = item.Groups["bullet"].Value + (char.IsDigit(label[0]) ? "1" : "a") + item.Groups["end"].Value;
            if (items.Count == 0 ? item.Groups["at"].Index != 0 : form != kind || number != last + 1)
                continue;
            items.Add(item.Groups["at"].Index);
            (last, kind) = (number, form);
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
