using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Tests.Cleaning;

namespace Tapescript.Text.Tests.Sentences;

public sealed class TitleNamesTests
{
    private const string Talk =
        "so today we talk about ada lovelace who wrote the first program with charles babbage and the analytical engine was never built";

    [Theory]
    [InlineData("Ada Lovelace and the Analytical Engine", Talk, "about Ada Lovelace who")]
    [InlineData("Ada Lovelace and the Analytical Engine", Talk, "and the analytical engine was")]
    [InlineData("Charles Babbage: His Life And Times", Talk, "with Charles Babbage and")]
    [InlineData(
        "How To Bake Bread",
        "so today we will see how to bake bread at home and bake bread that is good and the best bread is warm bread",
        "how to bake bread at home and bake bread"
    )]
    [InlineData(
        "why I moved from Kubernetes to plain old servers",
        "last year we moved all we had from kubernetes to three plain old servers and nobody has ever missed it",
        "from Kubernetes to three plain old"
    )]
    [InlineData(
        "What TensorBoard Shows You",
        "in this part we open tensorboard and look at what the curves tell us about the model that we have trained",
        "open TensorBoard and look"
    )]
    [InlineData(
        "Neural Network Training Explained",
        "a neural network learns from its mistakes and neural network training is slow but neural network use is fast",
        "and neural network training is"
    )]
    [InlineData("ALL ABOUT LOVELACE", Talk, "about ada lovelace who")]
    public void A_name_of_the_title_is_one_in_the_speech_and_a_word_of_it_is_not(
        string title,
        string speech,
        string expected
    ) => string.Join(' ', Sample.Texts(Cleaned(title, "en", speech))).ShouldContain(expected, Case.Sensitive);

    [Fact]
    public void Names_are_marked_as_inferred_where_they_stand()
    {
        var sentence = Cleaned("Ada Lovelace and the Analytical Engine", "en", Talk).Sentences[0];
        foreach (var name in new[] { "Ada", "Lovelace" })
        {
            var at = sentence.Text.IndexOf(name, StringComparison.Ordinal);
            sentence.Inferred.ShouldContain(new Inferred(at, 1, InferredKind.Case));
        }
    }

    [Fact]
    public void Titles_of_other_languages_tell_names_too() =>
        string.Join(
                ' ',
                Sample.Texts(
                    Cleaned(
                        "Comment j'ai traversé la ville avec Ferrandine en hiver",
                        "fr",
                        "alors voilà ce jour là je suis parti avec ferrandine et nous avons marché toute la nuit sans voir personne"
                    )
                )
            )
            .ShouldContain("avec Ferrandine", Case.Sensitive);

    [Fact]
    public void A_transcript_with_marks_keeps_its_case() =>
        Sample
            .Texts(
                Cleaned(
                    "Ada Lovelace",
                    "en",
                    "We talk. It is about ada lovelace. She wrote. It ran. We know it now. That is all."
                )
            )
            .ShouldContain("It is about ada lovelace.");

    private static Transcript Cleaned(string title, string language, string speech)
    {
        var captions = Sample.In(language, [Sample.Cue(0, 20_000, speech)]);
        return Sample.Clean(captions with { Meta = captions.Meta with { Title = title } });
    }
}
