using System.Text;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Formats;
using Tapescript.Text.Rolling;
using Tapescript.Text.Words;

namespace Tapescript.Text.Tests.Rolling;

/// <summary>One talk in every disguise: what comes out is what was said.</summary>
public class DisguisedTalkTests
{
    private const int Seeds = 6;

    public static TheoryData<string> Tongues => [.. Tongue.All.Select(t => t.Code)];

    [Theory]
    [MemberData(nameof(Tongues))]
    public void Json3_and_srv3_hold_each_word_once(string code)
    {
        foreach (var speech in Talks(code, 200))
        {
            Wrong(speech, Read(Disguise.Json3(speech), "json3")).ShouldBe(0);
            if (TranscriptFormats.Find("srv3") is not null)
                Wrong(speech, Read(Disguise.Srv3(speech), "srv3")).ShouldBe(0);
        }
    }

    [Theory]
    [MemberData(nameof(Tongues))]
    public void Vtt_with_and_without_word_times_loses_and_gains_no_word(string code)
    {
        foreach (var speech in Talks(code, 200))
        {
            Wrong(speech, Read(Disguise.Vtt(speech, timed: true), "vtt")).ShouldBe(0);
            Wrong(speech, Read(Disguise.Vtt(speech, timed: false), "vtt")).ShouldBe(0);
            Wrong(speech, Read(Disguise.Vtt(speech, timed: false, hold: 400), "vtt")).ShouldBe(0);
        }
    }

    [Theory]
    [MemberData(nameof(Tongues))]
    public void Srt_made_from_it_and_old_files_of_three_lines_lose_and_gain_no_word(string code)
    {
        foreach (var speech in Talks(code, 200))
        {
            Wrong(speech, Read(Disguise.Srt(speech), "srt")).ShouldBe(0);
            Wrong(speech, Read(Disguise.Srt(speech, hold: 400), "srt")).ShouldBe(0);
            Wrong(speech, Read(Disguise.Srt(speech, rows: 3), "srt")).ShouldBe(0);
            Wrong(speech, Read(Disguise.Srt(speech, hold: 400, rows: 3), "srt")).ShouldBe(0);
        }
    }

    [Theory]
    [MemberData(nameof(Tongues))]
    public void Lines_put_one_after_the_other_have_at_most_three_words_in_a_thousand_wrong(string code)
    {
        Share(code, s => Concatenation.Of(s)).ShouldBeLessThanOrEqualTo(0.003);
        Share(code, s => Concatenation.Of(s, hold: 10)).ShouldBeLessThanOrEqualTo(0.003);
        Share(code, s => Concatenation.Of(s, hold: 400)).ShouldBeLessThanOrEqualTo(0.003);
        Share(code, s => Concatenation.Of(s, dress: Sentence)).ShouldBeLessThanOrEqualTo(0.003);
        Share(code, s => Concatenation.Merged(s, 5)).ShouldBeLessThanOrEqualTo(0.003);
        Share(code, s => Concatenation.Copied(s)).ShouldBeLessThanOrEqualTo(0.003);
        Share(code, s => Concatenation.Copied(s, hold: 10)).ShouldBeLessThanOrEqualTo(0.003);
    }

    [Theory]
    [MemberData(nameof(Tongues))]
    public void A_bilingual_document_has_at_most_three_words_in_a_thousand_wrong(string code) =>
        Share(code, s => Read(Disguise.Bilingual(s, t => t), "bilingual")).ShouldBeLessThanOrEqualTo(0.003);

    [Theory]
    [MemberData(nameof(Tongues))]
    public void A_file_that_does_not_roll_loses_at_most_one_word_in_a_thousand(string code)
    {
        Share(code, Concatenation.Plain).ShouldBeLessThanOrEqualTo(0.001);
        Share(code, Concatenation.Pairs).ShouldBeLessThanOrEqualTo(0.001);
    }

    [Fact]
    public void A_song_keeps_its_refrain()
    {
        var lines = Enumerable
            .Range(0, 60)
            .Select(i => i % 6 < 4 ? "row on, row on, my love" : $"line {i} is new")
            .ToList();
        foreach (var rows in new[] { 1, 2 })
        {
            var cues = lines.Chunk(rows).Select((c, i) => Cleaning.Sample.Cue(i * 3000, (i * 3000) + 3000, c)).ToList();
            RollingCaptions.Dedupe(cues).ShouldBeSameAs(cues);
        }
    }

    [Fact]
    public void A_long_talk_is_right_as_well()
    {
        var speech = new Speech(99, 3000, Tongue.English, marks: true);
        Wrong(speech, Read(Disguise.Vtt(speech, timed: true), "vtt")).ShouldBe(0);
        Wrong(speech, Read(Disguise.Srt(speech), "srt")).ShouldBe(0);
    }

    [Fact]
    public void Times_of_words_survive()
    {
        var speech = new Speech(3, 100, Tongue.English);
        var cues = RollingCaptions.Dedupe(Read(Disguise.Vtt(speech, timed: true), "vtt"));
        var timed = speech.Lines.Where(l => l.Timed(" ").Count() > 1).ToList();
        cues.Where(c => c.Words is not null)
            .Select(c => c.Words!.Select(w => w.Start))
            .ShouldBe(timed.Select(l => l.Timed(" ").Select(w => w.Start)));
    }

    private static string Sentence(int line, string text) =>
        char.ToUpperInvariant(text[0]) + text[1..] + (line % 3 == 0 ? "." : "");

    private static IEnumerable<Speech> Talks(string code, int lines)
    {
        var tongue = Tongue.All.First(t => t.Code == code);
        for (var seed = 0; seed < Seeds; seed++)
            yield return new Speech(seed, seed == 0 ? 12 : lines, tongue, marks: seed % 2 == 1);
    }

    private static double Share(string code, Func<Speech, IReadOnlyList<Cue>> disguise)
    {
        double wrong = 0,
            all = 0;
        foreach (var speech in Talks(code, 200))
        {
            wrong += Wrong(speech, disguise(speech));
            all += speech.Words.Count;
        }

        return wrong / all;
    }

    private static double Wrong(Speech speech, IReadOnlyList<Cue> cues)
    {
        var found = RollingCaptions.Dedupe(cues).SelectMany(c => WordSegmenter.Folded(c.Text)).ToList();
        var truth = speech.Words;
        return truth.SequenceEqual(found) ? 0 : WordErrorRate.Of(truth, found) * truth.Count;
    }

    private static IReadOnlyList<Cue> Read(string file, string format)
    {
        var outcome = TranscriptFormats.Read(Encoding.UTF8.GetBytes(file), new ReadOptions());
        outcome.Transcript.ShouldNotBeNull().Source.Format.ShouldBe(format);
        return outcome.Transcript.Tracks[0].Cues;
    }
}
