using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Tests.Restoration;

/// <summary>A document of captions that a recogniser left without marks.</summary>
internal static class Talk
{
    public static Transcript Of(string language, params string[] lines) =>
        new()
        {
            Source = new TranscriptSource { Id = "sha256:00", Format = "srt" },
            Meta = new TranscriptMeta { Language = language },
            Stages = [new Stage { Name = "import", Version = "1" }],
            Tracks =
            [
                new Track
                {
                    Language = language,
                    Origin = TrackOrigin.Asr,
                    Cues =
                    [
                        .. lines.Select(
                            (line, i) =>
                                new Cue
                                {
                                    Start = i * 2000,
                                    End = (i * 2000) + 2000,
                                    Timing = Timing.Exact,
                                    Text = line,
                                    Lines = [0],
                                }
                        ),
                    ],
                },
            ],
        };
}
