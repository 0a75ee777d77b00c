using System.Text;
using Tapescript.Host.Tests.Running;

namespace Tapescript.Host.Tests.Offline;

public sealed class RepairTests : IDisposable
{
    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven"];
    private static readonly string[] Han = ["一", "二", "三", "四", "五", "六", "七"];

    private readonly Workplace _place = new();

    [Fact]
    public async Task Check_says_where_a_translation_leaves_its_source_and_repair_pairs_it_anew()
    {
        _place.Write("talk.md", Slipped());

        var found = await _place.RunAsync("check", "talk.md");
        var repaired = await _place.RunAsync("convert", "talk.md", "--repair", "-o", "repaired.md");
        var again = await _place.RunAsync("check", "repaired.md");
        await _place.RunAsync("convert", "talk.md", "--repair", "-o", "repaired.json");
        var copied = await _place.RunAsync("convert", "repaired.json", "-o", "copy.md");

        found.Output.ShouldContain("ahead of its source, from cue ");
        repaired.ExitCode.ShouldBe(0, repaired.Error);
        repaired.Error.ShouldContain("was paired anew");
        again.Output.ShouldNotContain("ahead of its source");
        copied.Error.ShouldNotContain("was paired anew");
    }

    [Fact]
    public async Task Check_and_a_title_block_say_the_same_of_how_much_is_translated()
    {
        _place.Write("talk.md", Slipped());

        var found = await _place.RunAsync("check", "talk.md");
        await _place.RunAsync("convert", "talk.md", "-o", "talk.html");

        var said = found.Output.Split('\n').Single(l => l.Contains("translated: ", StringComparison.Ordinal));
        said.ShouldContain(" % of the words and ");
        _place.Read("talk.html").ShouldContain(said.Trim()["translated: ".Length..]);
    }

    public void Dispose() => _place.Dispose();

    // From line 40 on each translation is that of the third line after it.
    private static string Slipped()
    {
        var text = new StringBuilder("# The lighthouse\n\nTranslation: zh-CN\n\n");
        for (var i = 0; i < 70; i++)
        {
            var said = i < 40 ? i : i + 3;
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"[{i * 4 / 60:00}:{i * 4 % 60:00}] ");
            text.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"The keeper of lamp {i} number {Numbers[i % 7]} saw ship {1800 + i} in the fog.\n"
            );
            if (said < 70)
                text.Append(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"  第{Han[said % 7]}号灯{said}的守塔人在雾中看见了{1800 + said}号船。\n"
                );
            text.Append('\n');
        }

        return text.ToString();
    }
}
