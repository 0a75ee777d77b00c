using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Tapescript.Clean;
using Tapescript.Fetch;
using Tapescript.Gateway;
using Tapescript.Index;
using Tapescript.Platform.Hosting;
using Tapescript.TranscribeImport;
using Tapescript.TranslateAlign;

namespace Tapescript.Contracts.Tests.Documentation;

/// <summary>docs/options.md lists the options that the code has. TAPESCRIPT_UPDATE=1 rewrites its table.</summary>
public sealed class OptionsPageTests
{
    [Fact]
    public async Task The_page_lists_every_option_with_its_default_and_its_meaning()
    {
        var path = Repository.PathOf("docs", "options.md");
        var page = await File.ReadAllTextAsync(path);
        const string open = "<!-- generated -->\n";
        const string close = "<!-- /generated -->";
        var start = page.IndexOf(open, StringComparison.Ordinal) + open.Length;
        var end = page.IndexOf(close, StringComparison.Ordinal);
        Snapshot.Compare(path, page[..start] + await TableAsync() + page[end..]);
    }

    private static async Task<string> TableAsync()
    {
        ServiceModule[] modules =
        [
            new GatewayModule(),
            new FetchModule(),
            new TranscribeImportModule(),
            new CleanModule(),
            new TranslateAlignModule(),
            new IndexModule(),
        ];
        await using var app = TapescriptApplication.Build(
            new ApplicationSpec
            {
                Modules = modules,
                IgnoreEnvironment = true,
                QuietConsole = true,
            }
        );
        var table = new StringBuilder("\n| variable | default | meaning |\n| --- | --- | --- |\n");
        foreach (var entry in app.Services.GetRequiredService<OptionsCatalogue>().Entries())
        {
            entry.Meaning.ShouldNotBeEmpty($"{entry.Key} has no [OptionDoc].");
            table.Append("| `").Append(entry.Variable).Append("` | ");
            table
                .Append(entry.Default.Length == 0 ? "" : $"`{entry.Default}`")
                .Append(" | ")
                .Append(entry.Meaning)
                .Append(" |\n");
        }

        return table.Append('\n').ToString();
    }
}
