using Tapescript.Benchmarks.Times;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Cleaning;

namespace Tapescript.Benchmarks.Cleaning;

/// <summary>Captions of a talk that have one kind of blemish, in every twentieth cue.</summary>
internal static class BlemishedTalk
{
    private const int Every = 20;
    private static readonly Ratio Doubt = Ratio.Of(1, 10);

    public static Transcript Of(string repair, int words)
    {
        var lines = Talk.Lines(new Random(1), words);
        var cues = PlainCaptions.Cues([.. lines.Select((line, i) => Written(line, repair, i % Every))]);
        return PlainCaptions.Document(
            repair switch
            {
                ChangeKind.Times => [.. cues.Zip(FaultyTimes.Of("some wrong", cues.Count), Timed)],
                ChangeKind.Stock =>
                [
                    .. cues.Select((cue, i) => i % Every == 0 ? cue with { Confidence = Doubt } : cue),
                ],
                _ => cues,
            }
        );
    }

    private static Cue Timed(Cue cue, Cue times) => cue with { Start = times.Start, End = times.End };

    private static string Written(string line, string repair, int place) =>
        (repair, place) switch
        {
            // Only a text that has capitals and marks has stops that are false.
            (ChangeKind.FalseStop, 0) => line + "!",
            (ChangeKind.FalseStop, Every - 1) => "The keeper and " + line + " lamp.",
            (ChangeKind.FalseStop, _) => "And " + line + "!",
            (_, 0) => Blemished(line, repair),
            _ => line,
        };

    private static string Blemished(string line, string repair)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return repair switch
        {
            ChangeKind.Encoding => line + " itâ€™s Ã©tÃ©",
            CleaningOptions.Events => line + " [Music]",
            ChangeKind.Mark => ">> " + line,
            ChangeKind.Loop => string.Join(' ', Enumerable.Repeat(line, 6)),
            ChangeKind.Stock => "Thanks for watching!",
            ChangeKind.SplitNumber => line + " 1,\n000 miles",
            ChangeKind.Hyphen => line + " lighthouse light-\nhouse",
            ChangeKind.Censor => line[..space] + " " + line[space..],
            _ => line,
        };
    }
}
