namespace Tapescript.Text.Tests.Specs;

/// <summary>
/// Reads <c>Specs/FOLDER/*.md</c>. A <c>##</c> heading names an example; a line <c>Operation: NAME</c> before the first
/// heading holds for the whole file, under a heading for that example. The blocks are fenced with at least three
/// backticks and called <c>input</c> and <c>output</c>. In blocks <c>␠</c> is a space, <c>␉</c> a tab and <c>␀</c> a NUL,
/// because editors trim.
/// </summary>
public static class SpecFile
{
    public static TheoryData<string, string> In(string folder)
    {
        var data = new TheoryData<string, string>();
        foreach (var path in Directory.EnumerateFiles(FolderOf(folder), "*.md").Order(StringComparer.Ordinal))
        foreach (var spec in Parse(File.ReadAllLines(path)))
            data.Add(Path.GetFileNameWithoutExtension(path), spec.Title);
        return data;
    }

    public static Spec Find(string folder, string file, string title) =>
        Parse(File.ReadAllLines(Path.Combine(FolderOf(folder), file + ".md"))).Single(s => s.Title == title);

    public static IEnumerable<Spec> Parse(IReadOnlyList<string> lines)
    {
        string? title = null;
        string? operation = null;
        string? ofFile = null;
        string? input = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                (title, operation, input) = (line[3..].Trim(), ofFile, null);
            }
            else if (line.StartsWith("Operation: ", StringComparison.Ordinal))
            {
                operation = line["Operation: ".Length..].Trim();
                ofFile ??= title is null ? operation : null;
            }
            else if (line.StartsWith("```", StringComparison.Ordinal))
            {
                var fence = new string('`', line.Length - line.TrimStart('`').Length);
                var name = line.TrimStart('`').Trim();
                var first = ++i;
                while (i < lines.Count && lines[i] != fence)
                    i++;
                var block = Unescape(string.Join('\n', lines.Skip(first).Take(i - first)));
                if (name == "input")
                    input = block;
                else if (name == "output")
                    yield return new Spec(
                        title ?? throw new InvalidDataException("An output block stands before the first heading."),
                        operation ?? throw new InvalidDataException($"'{title}' names no operation."),
                        input ?? throw new InvalidDataException($"'{title}' has no input block."),
                        block
                    );
            }
        }
    }

    private static string FolderOf(string folder) => Path.Combine(AppContext.BaseDirectory, "Specs", folder);

    private static string Unescape(string block) => block.Replace('␠', ' ').Replace('␉', '\t').Replace('␀', '\0');
}
