using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Translating;

/// <summary>
/// The YAML of glossaries: <c>from</c>, <c>to</c> and <c>channel</c>, then <c>terms</c> with a term and its translation
/// on each line, or a list of <c>source</c> and <c>target</c>.
/// </summary>
internal sealed class GlossaryYaml(string fromName, string toName)
{
    private string from = fromName;
    private string to = toName;
    private readonly List<(string Source, string Target)> terms = [];
    private readonly List<Problem> problems = [];
    private string? channel;
    private Item? item;

    public GlossaryFile Read(string text)
    {
        var isInTerms = false;
        var number = 0;
        foreach (var raw in text.TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            var line = raw.TrimEnd();
            var content = line.TrimStart(' ', '-').Trim();
            if (content.Length == 0 || content.StartsWith('#') || line is "---" or "...")
                continue;
            var isItem = line.TrimStart().StartsWith("- ", StringComparison.Ordinal);
            if (isItem || line[0] is not (' ' or '\t'))
                EndItem();
            if (KeyAndValue(content) is not var (key, value))
                problems.Add(GlossaryFile.Wrong(number, "A line is 'term: translation'."));
            else if (isInTerms && line[0] is ' ' or '-' or '\t')
                AddTerm(key, value, isItem, number);
            else if (key == "terms" && value.Length == 0)
                isInTerms = true;
            else
                isInTerms = !Set(key, value, number) && isInTerms;
        }

        EndItem();
        return new GlossaryFile(
            [.. terms.Select(t => new GlossaryEntry(from, to, channel, new GlossaryTerm(t.Source, t.Target)))],
            problems
        );
    }

    private void AddTerm(string key, string value, bool isItem, int number)
    {
        var isSource = key is "source" or "term";
        if (value.Length == 0)
            problems.Add(GlossaryFile.Wrong(number, $"'{key}' has no translation."));
        else if ((isItem || item is not null) && (isSource || key is "target" or "translation"))
            item = isSource
                ? (item ?? new Item(number)) with
                {
                    Source = value,
                }
                : (item ?? new Item(number)) with
                {
                    Target = value,
                };
        else
            terms.Add((key, value));
    }

    private void EndItem()
    {
        if (item is { Source: { } source, Target: { } target })
            terms.Add((source, target));
        else if (item is not null)
            problems.Add(GlossaryFile.Wrong(item.Line, "A term needs a source and a target."));
        item = null;
    }

    private bool Set(string key, string value, int number)
    {
        switch (key)
        {
            case "from":
                from = value;
                break;
            case "to":
                to = value;
                break;
            case "channel":
                channel = value.Length > 0 ? value : null;
                break;
            case "terms":
                problems.Add(
                    GlossaryFile.Wrong(number, "The terms stand beneath 'terms:', each on a line of its own, indented.")
                );
                return false;
            default:
                problems.Add(
                    GlossaryFile.Wrong(number, $"'{key}' is not known here; known are from, to, channel and terms.")
                );
                return false;
        }

        return true;
    }

    private static (string Key, string Value)? KeyAndValue(string line)
    {
        var (key, rest) = Scalar(line, endsAtColon: true);
        rest = rest.TrimStart();
        if (key.Length == 0 || !rest.StartsWith(':') || (rest.Length > 1 && rest[1] is not (' ' or '\t')))
            return null;
        return (key, Scalar(rest[1..].TrimStart(), endsAtColon: false).Text);
    }

    /// <summary>A quoted string, or what stands before a colon or a comment.</summary>
    private static (string Text, string After) Scalar(string line, bool endsAtColon)
    {
        if (line.Length > 0 && line[0] is '"' or '\'')
        {
            var end = line.IndexOf(line[0], 1);
            return end < 0 ? (line.Trim(), "") : (line[1..end], line[(end + 1)..]);
        }

        var stop = endsAtColon ? ColonOf(line) : line.IndexOf(" #", StringComparison.Ordinal);
        return stop < 0 ? (line.Trim(), "") : (line[..stop].Trim(), line[stop..]);
    }

    private static int ColonOf(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon >= 0 ? colon
            : line.EndsWith(':') ? line.Length - 1
            : -1;
    }

    private sealed record Item(int Line, string? Source = null, string? Target = null);
}
