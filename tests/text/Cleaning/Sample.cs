using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Cleaning;

namespace Tapescript.Text.Tests.Cleaning;

/// <summary>Documents as readers make them, built by hand.</summary>
internal static class Sample
{
    public static Cue Cue(long? start, long? end, params string[] lines)
    {
        var offsets = new List<int>();
        var length = 0;
        foreach (var line in lines)
        {
            offsets.Add(length);
            length += line.EnumerateRunes().Count() + 1;
        }

        return new Cue
        {
            Start = start,
            End = end,
            Timing = start is null ? Timing.None : Timing.Exact,
            Text = string.Join('\n', lines),
            Lines = offsets,
        };
    }

    public static Transcript Of(params IReadOnlyList<Cue> cues) => Of(TrackOrigin.Asr, cues);

    public static Transcript Of(TrackOrigin origin, IReadOnlyList<Cue> cues) =>
        new()
        {
            Source = new TranscriptSource { Id = "sha256:00", Format = "srt" },
            Meta = new TranscriptMeta { Language = "en" },
            Stages = [new Stage { Name = "import", Version = "1" }],
            Tracks =
            [
                new Track
                {
                    Language = "en",
                    Origin = origin,
                    Cues = cues,
                },
            ],
        };

    public static Transcript In(string language, IReadOnlyList<Cue> cues)
    {
        var english = Of(TrackOrigin.Asr, cues);
        return english with
        {
            Meta = english.Meta with { Language = language },
            Tracks = [english.Tracks[0] with { Language = language }],
        };
    }

    /// <summary>One cue a second.</summary>
    public static Transcript Lines(params string[] lines) =>
        Of([.. lines.Select((line, i) => Cue(i * 1000, (i * 1000) + 1000, line))]);

    public static Transcript Clean(Transcript imported)
    {
        var cleaned = TranscriptCleaning.Clean(imported, new CleaningOptions(), CancellationToken.None);
        TranscriptInvariant.Check(cleaned).ShouldBeEmpty();
        cleaned.Report!.WordsLost.ShouldBe(0);
        return cleaned;
    }

    public static string[] Texts(Transcript cleaned) => [.. cleaned.Sentences.Select(s => s.Text)];
}
