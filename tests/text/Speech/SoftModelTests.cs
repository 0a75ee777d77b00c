using Tapescript.Text.Sentences;

namespace Tapescript.Text.Tests.Speech;

public class SoftModelTests
{
    [Fact]
    public void The_table_that_ships_is_what_training_on_our_texts_gives()
    {
        var trained = SoftTrainer.Train(SpeechText.In("Train"));
        var fresh = Path.Combine(AppContext.BaseDirectory, "SoftModel.bin");
        File.WriteAllBytes(fresh, trained);
        var words = SpeechText.In("Held").SelectMany(t => t.Words).Select(w => SoftWord.Of(w)).ToArray();

        var shipped = SoftModel.Shipped.Scores(words);
        var expected = SoftModel.Of(trained).Scores(words);

        // Another processor may round a weight the other way.
        var worst = shipped.Zip(expected, (a, b) => Math.Abs(a - b)).Max();
        worst.ShouldBeLessThan(0.5, $"the table is stale: copy {fresh} to services/text/Sentences");
        trained.Length.ShouldBeLessThan(130_000);
    }

    [Fact]
    public void Sentence_ends_are_found_from_words_alone()
    {
        var scores = SpeechText.In("Held").ToDictionary(t => t.Name, t => SentenceEndScore.Of(t, t.Captions()));

        Print(scores);
        scores.Values.Average().ShouldBeGreaterThan(0.64);
        scores.Values.Min().ShouldBeGreaterThan(0.55);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Pauses_help_to_find_sentence_ends(bool wordTimes)
    {
        var scores = SpeechText
            .In("Held")
            .ToDictionary(t => t.Name, t => SentenceEndScore.Of(t, t.CaptionsWithPauses(wordTimes)));

        Print(scores);
        scores.Values.Average().ShouldBeGreaterThan(wordTimes ? 0.75 : 0.71);
        scores.Values.Min().ShouldBeGreaterThan(0.60);
    }

    private static void Print(Dictionary<string, double> scores) =>
        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Join(' ', scores.Select(s => $"{s.Key} {s.Value:0.000}")) + $" mean {scores.Values.Average():0.000}"
        );
}
