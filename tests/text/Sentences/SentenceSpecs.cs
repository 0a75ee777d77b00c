using Tapescript.Text.Sentences;
using Tapescript.Text.Tests.Specs;

namespace Tapescript.Text.Tests.Sentences;

public class SentenceSpecs
{
    public static TheoryData<string, string> Examples => SpecFile.In("Sentences");

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_cut_as_it_says(string file, string title)
    {
        var spec = SpecFile.Find("Sentences", file, title);
        var language = spec.Operation.Split(' ').ElementAtOrDefault(1);

        string.Join('\n', SentenceSplitter.Split(spec.Input, language)).ShouldBe(spec.Output);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_sentence_that_is_cut_again_comes_back(string file, string title)
    {
        var spec = SpecFile.Find("Sentences", file, title);
        var language = spec.Operation.Split(' ').ElementAtOrDefault(1);

        foreach (var sentence in SentenceSplitter.Split(spec.Input, language))
            SentenceSplitter.Split(sentence, language).ShouldBe([sentence]);
    }
}
