using Tapescript.Text.Cleaning;

namespace Tapescript.Text.Tests.Cleaning;

public sealed class CleaningProgressTests
{
    [Fact]
    public void Cleaning_says_after_each_stage_how_far_it_is()
    {
        var heard = new Heard();
        var options = new CleaningOptions();
        var cleaned = TranscriptCleaning.Clean(
            Sample.Lines("We walked along", "the river. It rained."),
            options,
            [],
            heard,
            CancellationToken.None
        );
        heard.Percents.Count.ShouldBe(4);
        heard.Percents.ShouldBe(heard.Percents.Distinct().Order());
        heard.Percents.ShouldAllBe(percent => percent > 0 && percent < 100);

        heard.Percents.Clear();
        TranscriptCleaning.Clean(cleaned, options, [], heard, CancellationToken.None).ShouldBeSameAs(cleaned);
        heard.Percents.ShouldBeEmpty();
    }

    private sealed class Heard : IProgress<int>
    {
        public List<int> Percents { get; } = [];

        public void Report(int value) => Percents.Add(value);
    }
}
