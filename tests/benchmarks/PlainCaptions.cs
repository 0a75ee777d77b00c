using Tapescript.Contracts.Transcripts;

namespace Tapescript.Benchmarks;

/// <summary>Captions that say everything once, one every 2.2 seconds.</summary>
internal static class PlainCaptions
{
    public static List<Cue> Cues(IReadOnlyList<string> texts) => [.. texts.Select((text, i) => Cue(text, i * 2_200L))];

    public static Transcript Document(IReadOnlyList<Cue> cues) =>
        new()
        {
            Source = new TranscriptSource { Id = "sha256:00", Format = "vtt" },
            Meta = new TranscriptMeta { Language = "en" },
            Stages = [new Stage { Name = "import", Version = "1" }],
            Tracks =
            [
                new Track
                {
                    Language = "en",
                    Origin = TrackOrigin.Asr,
                    Cues = cues,
                },
            ],
        };

    private static Cue Cue(string text, long start) =>
        new()
        {
            Start = start,
            End = start + 2_000,
            Timing = Timing.Exact,
            Text = text,
            Lines = [0, .. text.Index().Where(sign => sign.Item == '\n').Select(sign => sign.Index + 1)],
        };
}
