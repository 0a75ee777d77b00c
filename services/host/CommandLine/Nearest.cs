namespace Tapescript.Host.CommandLine;

/// <summary>What was probably meant.</summary>
internal static class Nearest
{
    public static IReadOnlyList<string> To(string misspelt, IEnumerable<string> names) =>
        [
            .. names
                .Select(name => (Name: name, Distance: Distance(misspelt, name)))
                .Where(n => n.Distance <= Math.Max(2, n.Name.Length / 3))
                .OrderBy(n => n.Distance)
                .Take(2)
                .Select(n => n.Name),
        ];

    public static string Question(IReadOnlyList<string> near) =>
        near.Count > 0 ? $" Did you mean '{string.Join("' or '", near)}'?" : "";

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + cost);
                diagonal = above;
            }
        }

        return row[^1];
    }
}
