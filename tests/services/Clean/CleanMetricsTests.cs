using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Tapescript.Clean;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Services.Tests.Clean;

public sealed class CleanMetricsTests
{
    [Fact]
    public void The_words_of_a_document_are_counted_by_what_became_of_them()
    {
        var seen = new ConcurrentDictionary<string, double>(StringComparer.Ordinal);
        using var metrics = new CleanMetrics();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, own) => own.EnableMeasurementEvents(instrument, metrics);
        listener.SetMeasurementEventCallback<long>((i, value, tags, state) => Add(i, value, tags));
        listener.SetMeasurementEventCallback<double>((i, value, tags, state) => Add(i, value, tags));
        listener.Start();

        metrics.Record(
            new Transcript
            {
                Sentences = [new Sentence { Inferred = [new Inferred(3, 1, InferredKind.Mark)] }, new Sentence()],
                Report = new QualityReport
                {
                    WordsKept = 7012,
                    WordsCarried = 5003,
                    Changes = new SortedDictionary<string, int>(StringComparer.Ordinal) { ["encoding"] = 4001 },
                    Suspects = [new Suspect("loop", new Span(0, 0, 1))],
                },
            },
            TimeSpan.FromSeconds(1234)
        );

        seen["tapescript.transcript.quality.words kept"].ShouldBe(7012);
        seen["tapescript.transcript.quality.words carried"].ShouldBe(5003);
        seen["tapescript.transcript.quality.changes encoding"].ShouldBe(4001);
        seen["tapescript.transcript.quality.suspects loop"].ShouldBe(1);
        seen["tapescript.transcript.quality.sentences inferred"].ShouldBe(1);
        seen["tapescript.clean.duration "].ShouldBe(1234);

        void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            // Other tests clean documents meanwhile, with meters of their own.
            if (instrument.Meter == metrics.Meter)
                seen[$"{instrument.Name} {(tags.Length > 0 ? tags[0].Value : "")}"] = value;
        }
    }
}
