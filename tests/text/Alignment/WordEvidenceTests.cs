using Tapescript.Text.Alignment;

namespace Tapescript.Text.Tests.Alignment;

public class WordEvidenceTests
{
    private static readonly string[] English =
    [
        "The river was high.",
        "The river was low.",
        "A bridge fell down.",
        "The bridge was old.",
        "Hardly surprising, frankly.",
    ];

    private static readonly string[] German =
    [
        "Der Fluss war hoch.",
        "Der Fluss war niedrig.",
        "Eine Brücke stürzte ein.",
        "Die Brücke war alt.",
        "Kaum jemand staunte darüber.",
    ];

    [Fact]
    public void Words_that_nothing_explains_speak_against_a_bead()
    {
        var words = Learned(isPrinted: false);

        words.Of(4, 5, 0, 1).ShouldBeLessThan(0);
        words.Of(0, 1, 0, 1).ShouldBeGreaterThan(words.Of(4, 5, 0, 1));
    }

    [Fact]
    public void Where_it_is_known_what_was_printed_beneath_what_they_say_nothing()
    {
        var words = Learned(isPrinted: true);

        words.Of(0, 1, 0, 1).ShouldBeGreaterThan(0);
        words.Of(4, 5, 0, 1).ShouldBeInRange(0, 1e-9);
    }

    private static IEvidence Learned(bool isPrinted)
    {
        var (source, target) = (AlignmentWords.In(English), AlignmentWords.In(German));
        var ladder = Enumerable.Range(0, English.Length).Select(n => new LadderBead(n, 1, n, 1, 1)).ToList();
        var band = Bands.Along(ladder, English.Length, German.Length, half: 5);
        return LearnedLinks.Evidence(
            ladder,
            band,
            source,
            target,
            Cognates.Find(source, target),
            CancellationToken.None,
            isPrinted
        );
    }
}
