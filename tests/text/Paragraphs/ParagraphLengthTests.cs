using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Cleaning;
using Tapescript.Text.Paragraphs;
using Tapescript.Text.Words;

namespace Tapescript.Text.Tests.Paragraphs;

public sealed class ParagraphLengthTests
{
    private const string Sentence = "We walked along the river and talked about the weather.";

    [Theory]
    [InlineData(10, 1)]
    [InlineData(15, 1)]
    [InlineData(16, 2)]
    [InlineData(29, 3)]
    [InlineData(42, 4)]
    [InlineData(420, 35)]
    public void A_long_paragraph_of_the_source_becomes_pieces_of_about_one_length(int sentences, int pieces)
    {
        var document = Clean(string.Join(' ', Enumerable.Repeat(Sentence, sentences)), "It rained.");
        var words = ParagraphSplitter.Of(document).Select(WordSegmenter.Count).ToList();
        words.Count.ShouldBe(pieces + 1);
        words.ShouldAllBe(w => w <= 150);
        words[..^1].Min().ShouldBeGreaterThan(words.Max() / 2);
        document.Paragraphs[^1].Reason.ShouldBe(ParagraphReason.Source);
    }

    [Fact]
    public void Short_paragraphs_of_the_source_stay_as_they_are()
    {
        var document = Clean(Sentence, "It rained. " + Sentence, Sentence);
        document.Paragraphs.Select(p => p.Count).ShouldBe([1, 2, 1]);
    }

    private static Transcript Clean(params string[] paragraphs) =>
        TranscriptCleaning.Clean(
            new Transcript
            {
                // A format whose cues are paragraphs.
                Source = new TranscriptSource { Id = "sha256:00", Format = "yt2doc" },
                Meta = new TranscriptMeta { Language = "en" },
                Stages = [new Stage { Name = "import", Version = "1" }],
                Tracks =
                [
                    new Track
                    {
                        Language = "en",
                        Origin = TrackOrigin.People,
                        Cues = [.. paragraphs.Select(text => new Cue { Text = text, Lines = [0] })],
                    },
                ],
            },
            new CleaningOptions(),
            CancellationToken.None
        );
}
