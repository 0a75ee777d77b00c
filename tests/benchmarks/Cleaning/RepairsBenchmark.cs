using BenchmarkDotNet.Attributes;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Cleaning;

namespace Tapescript.Benchmarks.Cleaning;

/// <summary>
/// What each repair adds to cleaning a document that needs it in every twentieth cue, against cleaning the same document
/// with that repair switched off.
/// </summary>
public class RepairsBenchmark : IMeasuresBytes
{
    private const int Words = 63_000;
    private Transcript imported = new();
    private CleaningOptions without = new();

    public static IEnumerable<string> Names =>
        CleaningOptions.Switchable.Where(name => name != CleaningOptions.Rolling);

    [ParamsSource(nameof(Names))]
    public string Repair { get; set; } = ChangeKind.Mark;

    public long BytesPerOperation => WordPass.Bytes(imported.Tracks[0].Cues.Select(cue => cue.Text));

    [GlobalSetup]
    public void Write()
    {
        imported = BlemishedTalk.Of(Repair, Words);
        without = new CleaningOptions { Off = [Repair] };
        var (made, left) = (CountOf(With()), CountOf(Without()));
        WordPass.Expect(made > left, $"in need of {Repair} ({made} made, {left} when off)");
    }

    [Benchmark(Baseline = true)]
    public Transcript Without() => TranscriptCleaning.Clean(imported, without, CancellationToken.None);

    [Benchmark]
    public Transcript With() => TranscriptCleaning.Clean(imported, new CleaningOptions(), CancellationToken.None);

    private int CountOf(Transcript clean) =>
        Repair == CleaningOptions.Events ? clean.Events.Count : clean.Changes.Count(change => change.Kind == Repair);
}
