using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Tapescript.Contracts.Tests.Messages;

/// <summary>docs/messages.md says what the contracts say. TAPESCRIPT_UPDATE=1 rewrites its generated part.</summary>
public sealed partial class MessagesPageTests
{
    private static readonly string[] Parts =
    [
        "BlobRef",
        "EditedSentence",
        "FetchedTrack",
        "ImportedTrack",
        "QualityFigures",
        "RunOptions",
        "SentenceProgress",
        "UntranslatedFigures",
    ];

    [Fact]
    public void The_page_lists_every_message_with_its_fields()
    {
        var path = Repository.PathOf("docs", "messages.md");
        var page = File.ReadAllText(path);
        const string open = "<!-- generated -->\n";
        const string close = "<!-- /generated -->";
        var start = page.IndexOf(open, StringComparison.Ordinal) + open.Length;
        var end = page.IndexOf(close, StringComparison.Ordinal);
        Snapshot.Compare(path, page[..start] + Generate() + page[end..]);
    }

    private static string Generate()
    {
        var docs = XDocument
            .Load(Path.ChangeExtension(typeof(SubmitVideo).Assembly.Location, ".xml"))
            .Descendants("member")
            .ToDictionary(m => m.Attribute("name")!.Value, m => Words(m.Element("summary")), StringComparer.Ordinal);
        var text = new StringBuilder();
        foreach (var type in WireTests.Messages.OrderBy(IsPart))
        {
            text.Append("\n### ").Append(type.Name).Append("\n\n").Append(docs["T:" + type.FullName]).Append("\n\n");
            text.Append("| field | shape | meaning |\n| --- | --- | --- |\n");
            foreach (var property in type.GetProperties())
            {
                var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
                var meaning = docs.GetValueOrDefault($"P:{type.FullName}.{property.Name}", "");
                text.Append(CultureInfo.InvariantCulture, $"| `{name}` | {Shape.Of(property)} | {meaning} |\n");
            }
        }

        return text.Append('\n').ToString();
    }

    private static bool IsPart(Type type) =>
        Parts.Contains(type.Name)
        || type.Name.StartsWith("Video", StringComparison.Ordinal)
            && type.GetProperty("RunId") is null
            && type.Name != "VideoDeleted"
        || type.Name == "TranslationFigures";

    private static string Words(XElement? summary)
    {
        if (summary is null)
            return "";
        foreach (var see in summary.Descendants().ToList())
            see.ReplaceWith("`" + (see.Attribute("cref")?.Value.Split('.')[^1] ?? see.Value) + "`");
        return Space().Replace(summary.Value, " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
