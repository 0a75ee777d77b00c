using Tapescript.Text.Tests.Specs;

namespace Tapescript.Text.Tests.Formats;

/// <summary>The inputs of the specs of formats, to be mutated and converted.</summary>
internal static class Fixtures
{
    public static IReadOnlyList<string> All { get; } =
    [.. SpecFile.In("Formats").Select(row => SpecFile.Find("Formats", row.Data.Item1, row.Data.Item2).Input)];
}
