using FsCheck;
using FsCheck.Fluent;
using Tapescript.Text.Translating;

namespace Tapescript.Text.Tests.Translating;

public class TranslationBatchesTests
{
    [Fact]
    public void A_batch_ends_at_the_longest_pause_of_its_second_half()
    {
        long[] pauses = [9_000, 100, 100, 100, 100, 900, 100, 200, 100, 100, 100];
        long at = 0;
        var sentences = Said.All([.. Enumerable.Repeat("Said.", 12)]);
        for (var i = 0; i < sentences.Length; i++)
        {
            sentences[i] = sentences[i] with { Start = at, End = at + 1_000 };
            at += 1_000 + (i < pauses.Length ? pauses[i] : 0);
        }

        TranslationBatches.Cut(sentences, new BatchLimits(8, 1_000)).Select(b => b.Count).ShouldBe([6, 6]);
    }

    [Fact]
    public void Without_times_batches_are_full() =>
        TranslationBatches
            .Cut(Said.All([.. Enumerable.Repeat("Said.", 10)]), new BatchLimits(4, 1_000))
            .Select(b => b.Count)
            .ShouldBe([4, 4, 2]);

    [Fact]
    public void A_new_speaker_is_a_place_to_cut()
    {
        var sentences = Said.All("One.", "Two.", "Three.", "Four.", "Five.");
        sentences[3] = sentences[3] with { Speaker = "p1" };
        sentences[4] = sentences[4] with { Speaker = "p1" };

        TranslationBatches.Cut(sentences, new BatchLimits(4, 1_000)).Select(b => b.Count).ShouldBe([3, 2]);
    }

    [Fact]
    public void Characters_are_limited_and_a_long_sentence_goes_alone() =>
        TranslationBatches
            .Cut(Said.All("12345", "12345", "123456789012", "12345"), new BatchLimits(50, 10))
            .Select(b => b.Count)
            .ShouldBe([2, 1, 1]);

    [Fact]
    public void Every_sentence_is_in_one_batch_within_the_limits() =>
        Prop.ForAll(
                Gen.Choose(0, 40).ListOf().ToArbitrary(),
                Gen.Choose(1, 9).ToArbitrary(),
                Gen.Choose(1, 60).ToArbitrary(),
                (lengths, most, characters) =>
                {
                    var sentences = Said.All([.. lengths.Select(n => new string('a', n))]);
                    var batches = TranslationBatches.Cut(sentences, new BatchLimits(most, characters));
                    batches.SelectMany(b => b).ShouldBe(sentences);
                    batches.ShouldAllBe(b => b.Count >= 1 && b.Count <= most);
                    batches.ShouldAllBe(b => b.Count == 1 || b.Sum(s => s.Text.Length) <= characters);
                }
            )
            .QuickCheckThrowOnFailure();
}
