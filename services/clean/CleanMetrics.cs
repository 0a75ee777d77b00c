using System.Diagnostics.Metrics;
using Tapescript.Contracts.Transcripts;
using Tapescript.Platform.Observability;

namespace Tapescript.Clean;

/// <summary>What cleaning did to the documents of this process, as metrics.</summary>
internal sealed class CleanMetrics : IDisposable
{
    private const string Quality = "tapescript.transcript.quality.";
    private readonly Counter<long> documents;
    private readonly Counter<long> words;
    private readonly Counter<long> changes;
    private readonly Counter<long> suspects;
    private readonly Counter<long> sentences;
    private readonly Counter<long> passages;
    private readonly Histogram<double> duration;

    public CleanMetrics()
    {
        Meter = new Meter(TapescriptTelemetry.Name);
        documents = Meter.CreateCounter<long>(Quality + "documents", "{document}", "Documents that were cleaned.");
        words = Meter.CreateCounter<long>(Quality + "words", "{word}", "Raw words by what became of them.");
        changes = Meter.CreateCounter<long>(Quality + "changes", "{change}", "Changes by their kind.");
        suspects = Meter.CreateCounter<long>(Quality + "suspects", "{suspect}", "Seen and left alone, by kind.");
        sentences = Meter.CreateCounter<long>(Quality + "sentences", "{sentence}", "Sentences by how their end came.");
        passages = Meter.CreateCounter<long>("tapescript.clean.model.answers", "{answer}", "Model's answers by use.");
        duration = Meter.CreateHistogram<double>("tapescript.clean.duration", "s", "How long a document took.");
    }

    internal Meter Meter { get; }

    public void Record(Transcript document, TimeSpan took)
    {
        var report = document.Report ?? new QualityReport();
        documents.Add(1);
        duration.Record(took.TotalSeconds);
        Words("kept", report.WordsKept);
        Words("carried", report.WordsCarried);
        Words("looped", report.WordsLooped);
        Words("stock", report.WordsStock);
        Words("event", report.WordsEvent);
        Words("mark", report.WordsMark);
        Words("lost", report.WordsLost);
        foreach (var (kind, count) in report.Changes)
            changes.Add(count, Tag("kind", kind));
        foreach (var group in report.Suspects.CountBy(s => s.Kind))
            suspects.Add(group.Value, Tag("kind", group.Key));
        var inferred = document.Sentences.Count(s => s.Inferred.Any(i => i.Kind == InferredKind.Mark));
        sentences.Add(inferred, Tag("end", "inferred"));
        sentences.Add(document.Sentences.Count - inferred, Tag("end", "source"));
    }

    /// <param name="work">What the model was asked for.</param>
    /// <param name="used">Answers that were used.</param>
    /// <param name="refused">Answers that were not, or did not come.</param>
    public void Answers(string work, int used, int refused)
    {
        passages.Add(used, Tag("work", work), Tag("outcome", "used"));
        passages.Add(refused, Tag("work", work), Tag("outcome", "refused"));
    }

    public void Dispose() => Meter.Dispose();

    private void Words(string fate, int count) => words.Add(count, Tag("fate", fate));

    private static KeyValuePair<string, object?> Tag(string name, string value) => new("tapescript." + name, value);
}
