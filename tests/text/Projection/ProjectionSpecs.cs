using Tapescript.Text.Formats;
using Tapescript.Text.Tests.Specs;

namespace Tapescript.Text.Tests.Projection;

/// <summary>Operations are <c>alone LANGUAGE</c> and <c>beneath LANGUAGE</c>.</summary>
public class ProjectionSpecs
{
    public static TheoryData<string, string> Examples => SpecFile.In("Projection");

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_translation_is_put_onto_cues_as_it_says(string file, string title)
    {
        var spec = SpecFile.Find("Projection", file, title);
        var words = spec.Operation.Split(' ');
        var layout = words[0] == "alone" ? TranslationLayout.TranslationOnly : TranslationLayout.Interleaved;

        ProjectionSample
            .Show(ProjectionSample.Of(spec.Input, words[1]), new WriteOptions { Layout = layout })
            .ShouldBe(spec.Output);
    }
}
