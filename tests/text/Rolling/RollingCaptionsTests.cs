using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Rolling;
using Tapescript.Text.Tests.Cleaning;
using Tapescript.Text.Words;

namespace Tapescript.Text.Tests.Rolling;

public class RollingCaptionsTests
{
    [Theory]
    [InlineData(10)]
    [InlineData(400)]
    public void Line_preserving_captions_lose_and_gain_no_word(long hold)
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var talk = new Talk(seed, 80);
            WordErrorRate
                .Of(talk.Words, WordsOf(RollingCaptions.Dedupe(talk.Preserved(hold))))
                .ShouldBe(0, $"seed {seed}");
        }
    }

    [Fact]
    public void Concatenated_captions_have_at_most_three_words_in_a_thousand_wrong()
    {
        double wrong = 0,
            all = 0;
        for (var seed = 0; seed < 30; seed++)
        {
            var talk = new Talk(seed, 120);
            wrong +=
                WordErrorRate.Of(talk.Words, WordsOf(RollingCaptions.Dedupe(talk.Concatenated()))) * talk.Words.Count;
            all += talk.Words.Count;
        }

        (wrong / all).ShouldBeLessThanOrEqualTo(0.003);
    }

    [Fact]
    public void Invented_full_stops_capitals_and_speaker_marks_do_not_hide_a_copy()
    {
        var talk = new Talk(7, 120);
        var cues = talk.Concatenated(text => ">>> " + char.ToUpperInvariant(text[0]) + text[1..] + ".");
        var words = WordsOf(RollingCaptions.Dedupe(cues));
        WordErrorRate.Of(talk.Words, words).ShouldBeLessThanOrEqualTo(0.003);
    }

    [Fact]
    public void Captions_that_do_not_roll_come_back_as_they_are()
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var cues = new Talk(seed, 100).Plain();
            RollingCaptions.Dedupe(cues).ShouldBeSameAs(cues);
        }
    }

    [Fact]
    public void A_word_that_was_said_twice_stays_twice()
    {
        var cues = new[]
        {
            Sample.Cue(0, 1990, "is it so"),
            Sample.Cue(1990, 2000, "is it so"),
            Sample.Cue(2000, 2990, "is it so", "yeah"),
            Sample.Cue(2990, 3000, "yeah"),
            Sample.Cue(3000, 3990, "yeah", "yeah"),
            Sample.Cue(3990, 4000, "yeah"),
            Sample.Cue(4000, 5990, "yeah", "then we go on"),
        };
        WordsOf(RollingCaptions.Dedupe(cues)).ShouldBe("is it so yeah yeah then we go on".Split(' '));
    }

    [Fact]
    public void A_word_said_twice_at_the_end_of_a_file_stays_twice_and_no_more()
    {
        var cues = new[]
        {
            Sample.Cue(0, 1990, "is it so"),
            Sample.Cue(1990, 2000, "is it so"),
            Sample.Cue(2000, 2990, "is it so", "yeah"),
            Sample.Cue(2990, 3000, "yeah"),
            Sample.Cue(3000, 3990, "yeah", "yeah"),
        };
        WordsOf(RollingCaptions.Dedupe(cues)).ShouldBe("is it so yeah yeah".Split(' '));
    }

    [Fact]
    public void A_word_said_three_times_at_the_start_of_a_file_stays_and_no_more()
    {
        var cues = new[]
        {
            Sample.Cue(0, 1000, "no"),
            Sample.Cue(1000, 2000, "no", "no"),
            Sample.Cue(2000, 3000, "no", "no"),
            Sample.Cue(3000, 4000, "no", "it is not"),
            Sample.Cue(4000, 5000, "it is not", "so we go on"),
            Sample.Cue(5000, 6000, "so we go on", "and on"),
        };
        WordsOf(RollingCaptions.Dedupe(cues)).ShouldBe("no no no it is not so we go on and on".Split(' '));
    }

    [Fact]
    public void A_line_that_comes_back_after_a_pause_is_no_copy()
    {
        var cues = new[]
        {
            Sample.Cue(0, 1990, "first line here"),
            Sample.Cue(1990, 2000, "first line here"),
            Sample.Cue(2000, 3990, "first line here", "second line here"),
            Sample.Cue(3990, 4000, "second line here"),
            Sample.Cue(9000, 9990, "second line here", "third line here"),
        };
        WordsOf(RollingCaptions.Dedupe(cues)).Count.ShouldBe(12);
    }

    [Fact]
    public void After_a_short_gap_a_line_above_a_new_one_is_a_copy_and_a_line_alone_is_none()
    {
        var cues = new[]
        {
            Sample.Cue(0, 1990, "first line here"),
            Sample.Cue(1990, 2000, "first line here"),
            Sample.Cue(2000, 3990, "first line here", "second line here"),
            Sample.Cue(3990, 4000, "second line here"),
            Sample.Cue(5200, 6990, "second line here", "third line here"),
            Sample.Cue(6990, 7000, "third line here"),
            Sample.Cue(8200, 9990, "third line here"),
            Sample.Cue(9990, 10_000, "third line here"),
            Sample.Cue(10_000, 11_990, "third line here", "fourth line here"),
        };
        string.Join(' ', WordsOf(RollingCaptions.Dedupe(cues)))
            .ShouldBe("first line here second line here third line here third line here fourth line here");
    }

    [Fact]
    public void However_long_the_gap_a_line_above_one_with_word_times_is_a_copy()
    {
        var cues = new[]
        {
            Sample.Cue(0, 1990, "first line here"),
            Sample.Cue(1990, 2000, "first line here"),
            Timed(2000, "first line here", "second line here"),
            Sample.Cue(3990, 4000, "second line here"),
            Timed(12_000, "second line here", "third line here"),
        };
        string.Join(' ', WordsOf(RollingCaptions.Dedupe(cues)))
            .ShouldBe("first line here second line here third line here");

        static Cue Timed(long start, string above, string line) =>
            Sample.Cue(start, start + 1990, above, line) with
            {
                Words =
                [
                    new Word(above.Length + 1, start),
                    new Word(above.Length + 1 + line.IndexOf(' ') + 1, start + 500),
                ],
            };
    }

    [Fact]
    public void In_a_copy_with_holds_and_whole_seconds_a_line_is_held_once_and_then_said_again()
    {
        var lines = Enumerable.Range(0, 12).Select(i => $"this is what line {i} says").ToList();
        var cues = new List<Cue>();
        for (var i = 0; i < lines.Count; i++)
        {
            Show(i == 0 ? lines[i] : $"{lines[i - 1]} {lines[i]}", 2000);
            Show(lines[i], 0);
        }

        Show(lines[^1], 2000);
        Show(lines[^1], 0);
        Show($"{lines[^1]} and that is all", 2000);
        string.Join(' ', WordsOf(RollingCaptions.Dedupe(cues)))
            .ShouldBe(string.Join(' ', lines.Append(lines[^1]).Append("and that is all")));

        void Show(string text, long length)
        {
            var start = cues.Count == 0 ? 0 : cues[^1].End;
            cues.Add(Sample.Cue(start, start + length, text) with { Timing = Timing.Second });
        }
    }

    [Fact]
    public void What_is_left_of_very_short_cues_does_not_roll_either()
    {
        var cues = new[]
        {
            Sample.Cue(0, 400, "we set out", "and"),
            Sample.Cue(400, 800, "and", "and"),
            Sample.Cue(800, 1200, "and", "[Music]"),
            Sample.Cue(1200, 1600, "[Music]", "then the bridge was there"),
            Sample.Cue(1600, 2000, "then the bridge was there", "then the bridge was there"),
        };
        var once = RollingCaptions.Dedupe(cues);
        RollingCaptions.IsClean(once).ShouldBeTrue();
        RollingCaptions.Dedupe(once).ShouldBeSameAs(once);
    }

    [Fact]
    public void Short_lines_and_holds_at_both_ends_of_a_copy_are_shown_once()
    {
        string[] lines =
        [
            "good evening",
            "my friends",
            .. Enumerable.Range(0, 12).Select(i => $"this is what line {i} says"),
            "no",
            "no no",
            "goodbye",
        ];
        var cues = new List<Cue>();
        for (var i = 0; i < lines.Length; i++)
        {
            cues.Add(Whole(i * 2000, 2000, i == 0 ? lines[i] : $"{lines[i - 1]} {lines[i]}"));
            cues.Add(Whole((i * 2000) + 2000, 0, lines[i]));
        }

        string.Join(' ', WordsOf(RollingCaptions.Dedupe(cues))).ShouldBe(string.Join(' ', lines));

        static Cue Whole(long start, long length, string text) =>
            Sample.Cue(start, start + length, text) with
            {
                Timing = Timing.Second,
            };
    }

    [Fact]
    public void Times_of_words_survive_and_move_along()
    {
        var second = Sample.Cue(2000, 3990, "one two", "three four") with
        {
            Words = [new Word(8, 2100), new Word(14, 2500)],
        };
        var cues = new[] { Sample.Cue(0, 1990, "one two"), Sample.Cue(1990, 2000, "one two"), second };
        var deduped = RollingCaptions.Dedupe(cues);
        deduped.Count.ShouldBe(2);
        deduped[1].Text.ShouldBe("three four");
        deduped[1].Words.ShouldBe([new Word(0, 2100), new Word(6, 2500)]);
    }

    [Fact]
    public void A_leftover_inside_a_cue_goes_only_in_a_file_that_rolls()
    {
        const string leftover = "and so we went down to the sea and so we went down to the sea again";
        var plain = new[] { Sample.Cue(0, 1000, "it was a warm day"), Sample.Cue(1000, 2000, leftover) };
        RollingCaptions.Dedupe(plain).ShouldBeSameAs(plain);

        var rolling = new Talk(3, 40).Concatenated().ToList();
        var end = rolling[^1].End!.Value;
        rolling.Add(Sample.Cue(end + 5000, end + 6000, leftover));
        RollingCaptions.Dedupe(rolling)[^1].Text.ShouldBe("and so we went down to the sea again");
    }

    [Fact]
    public void Each_removal_names_a_copy_of_the_same_words()
    {
        var cues = new Talk(5, 60).Concatenated();
        var result = RollingCaptions.Find(cues);
        result.Removals.ShouldNotBeEmpty();
        foreach (var removal in result.Removals)
            Words(cues, removal.Span).ShouldBe(Words(cues, removal.KeptAs));
    }

    private static IReadOnlyList<string> Words(IReadOnlyList<Cue> cues, Span span) =>
        WordSegmenter.Folded(CodePoints.ToText(CodePoints.Of(cues[span.Cue].Text).AsSpan(span.From, span.Length)));

    private static List<string> WordsOf(IReadOnlyList<Cue> cues) =>
        [.. cues.SelectMany(c => WordSegmenter.Folded(c.Text))];
}
