using Tapescript.Text.Translating;

namespace Tapescript.Text.Tests.Translating;

public class GlossaryTests
{
    private static readonly Glossary Terms = new([
        new("neural network", "red neuronal"),
        new("network", "red"),
        new("GPT-4", "GPT-4"),
        new("模型", "modelo"),
        new("network", "malla"),
    ]);

    [Theory]
    [InlineData("Neural networks learn.", "neural network,network")]
    [InlineData("The network of neural paths.", "network")]
    [InlineData("Networking is hard.", "")]
    [InlineData("We asked gpt-4.", "GPT-4")]
    [InlineData("这个模型很大。", "模型")]
    public void Terms_occur_as_whole_words(string sentence, string terms) =>
        string.Join(',', Terms.Occurring(sentence).Select(t => t.Source).Order(StringComparer.Ordinal).Reverse())
            .ShouldBe(string.Join(',', terms.Split(',').Order(StringComparer.Ordinal).Reverse()));

    [Fact]
    public void The_later_translation_of_a_term_counts() =>
        Terms.Occurring("A network.").ShouldHaveSingleItem().Target.ShouldBe("malla");

    [Theory]
    [InlineData("red neuronal", "La red neuronal aprende.", true)]
    [InlineData("red neuronal", "Las redes neuronales aprenden.", true)]
    [InlineData("modelo grande", "Los modelos grandes aprenden.", true)]
    [InlineData("modelo", "El patrón aprende.", false)]
    [InlineData("神经网络", "这个神经网络很大。", true)]
    public void A_translation_honours_a_term_or_its_inflection(string target, string translation, bool honoured) =>
        Glossary.IsHonoured(new GlossaryTerm("x", target), translation).ShouldBe(honoured);

    [Fact]
    public void Only_sentences_with_a_term_change_their_version()
    {
        Glossary.VersionOf(Terms.Occurring("It rains.")).ShouldBe("");
        var before = Glossary.VersionOf(Terms.Occurring("A network."));
        var after = Glossary.VersionOf(new Glossary([new("network", "red")]).Occurring("A network."));
        before.ShouldNotBe(after);
    }
}
