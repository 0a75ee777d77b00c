using Tapescript.Text.Repair;
using Tapescript.Text.Tests.Specs;

namespace Tapescript.Text.Tests.Repair;

public class RepairSpecs
{
    public static TheoryData<string, string> Examples => SpecFile.In("Repair");

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_repaired_as_it_says(string file, string title)
    {
        var spec = SpecFile.Find("Repair", file, title);

        Run(spec).ShouldBe(spec.Output);
    }

    private static string Run(Spec spec) =>
        spec.Operation == "fix"
            ? EncodingRepair.Fix(spec.Input)
            : throw new InvalidDataException($"'{spec.Title}' names no operation.");
}
