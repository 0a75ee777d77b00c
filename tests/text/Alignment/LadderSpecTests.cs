using Tapescript.Text.Alignment;
using Tapescript.Text.Tests.Specs;

namespace Tapescript.Text.Tests.Alignment;

public class LadderSpecTests
{
    public static TheoryData<string, string> Examples => SpecFile.In("Alignment");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Examples_hold(string file, string title)
    {
        var spec = SpecFile.Find("Alignment", file, title);
        var sides = (spec.Input + "\n")
            .Split("---\n")
            .Select(side => side.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .ToList();

        var rough = sides.Count > 2 ? sides[2] : null;
        var ladder = LadderAligner.Align(sides[0], sides[1], rough, CancellationToken.None);

        LadderText.Write(ladder).TrimEnd('\n').ShouldBe(spec.Output);
    }
}
