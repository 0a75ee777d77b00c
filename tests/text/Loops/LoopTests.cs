using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Tests.Cleaning;
using Tapescript.Text.Words;

namespace Tapescript.Text.Tests.Loops;

/// <summary>Loops put into talk that we wrote, in seven languages, cut into cues anywhere.</summary>
public class LoopTests
{
    private const int Documents = 1500;

    [Fact]
    public void Of_loops_above_the_threshold_one_copy_is_left_and_no_genuine_word_is_lost()
    {
        var wrong = new List<string>();
        for (var seed = 0; seed < Documents; seed++)
        {
            var loop = LoopGenerator.Of(seed, above: true);
            var cleaned = Sample.Clean(loop.Document(seed));
            if (!WordsOf(cleaned).SequenceEqual(loop.Expected(1)))
                wrong.Add(
                    $"{seed} {loop.Language} '{loop.Phrase}' × {loop.Repeats}: {string.Join(' ', WordsOf(cleaned))}"
                );
        }

        wrong.Count.ShouldBeLessThanOrEqualTo(Documents / 300, string.Join("\n", wrong));
    }

    [Fact]
    public void Shorter_loops_stay_and_are_listed()
    {
        var unlisted = new List<string>();
        for (var seed = 0; seed < Documents; seed++)
        {
            var loop = LoopGenerator.Of(seed, above: false);
            var cleaned = Sample.Clean(loop.Document(seed));
            // Beside what was really said twice the phrase may loop once more than it was put there.
            if (!WordsOf(cleaned).SequenceEqual(loop.Expected(loop.Repeats)))
                unlisted.Add($"{seed} {loop.Language} '{loop.Phrase}' × {loop.Repeats} was removed");
            else if (!cleaned.Report!.Suspects.Any(s => Covers(cleaned, s, loop)))
                unlisted.Add($"{seed} {loop.Language} '{loop.Phrase}' × {loop.Repeats} is not listed");
        }

        unlisted.Count.ShouldBeLessThanOrEqualTo(Documents / 200, string.Join("\n", unlisted));
    }

    [Fact]
    public void What_people_really_say_more_than_once_stays()
    {
        foreach (var (language, text) in LoopSpeech.Talks)
        {
            var document = Sample.Lines(text);
            document = document with { Meta = document.Meta with { Language = language } };
            WordsOf(Sample.Clean(document)).ShouldBe(WordSegmenter.Folded(text), language);
        }
    }

    private static bool Covers(Transcript cleaned, Suspect suspect, LoopGenerator loop)
    {
        var text = cleaned.Tracks[0].Cues[suspect.Span.Cue].Text;
        var points = CodePoints.Of(text);
        var words = WordSegmenter.Folded(CodePoints.ToText(points.AsSpan(suspect.Span.From, suspect.Span.Length)));
        var phrase = WordSegmenter.Folded(loop.Phrase);
        return suspect.Kind == ChangeKind.Loop && words.Intersect(phrase).Any();
    }

    private static List<string> WordsOf(Transcript cleaned) =>
        [.. cleaned.Sentences.SelectMany(s => WordSegmenter.Folded(s.Text))];
}
