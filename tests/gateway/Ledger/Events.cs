using Tapescript.Contracts;
using Tapescript.Gateway.Ledger;

namespace Tapescript.Gateway.Tests.Ledger;

/// <summary>What the services say of a run that goes well.</summary>
internal static class Events
{
    public static IReadOnlyList<object> Of(Guid run, bool translated, params string[] gaps)
    {
        var events = new List<object>
        {
            new VideoFetched
            {
                RunId = run,
                VideoId = "youtube:" + run.ToString("N")[21..],
                Video = new VideoMetadata { Title = "As fetched" },
            },
            new TranscriptImported { RunId = run, VideoId = "youtube:" + run.ToString("N")[21..] },
            new TranscriptCleaned
            {
                RunId = run,
                Title = "As cleaned",
                Language = "en",
                Document = Blob('c'),
                TargetLanguages = translated ? ["es"] : [],
            },
            Indexed(run, "clean", 'c', ["en"], translated ? ["not yet Spanish"] : gaps),
        };
        if (translated)
        {
            events.Add(
                new TranscriptTranslated
                {
                    RunId = run,
                    Title = "As translated",
                    Document = Blob('d'),
                }
            );
            events.Add(Indexed(run, "translate", 'd', ["en", "es"], gaps));
        }

        return events;
    }

    public static void Enter(Run run, object message, int attempt, DateTimeOffset now)
    {
        switch (message)
        {
            case VideoFetched m:
                run.Hear(m, Stored(m, attempt), now);
                break;
            case TranscriptImported m:
                run.Hear(m, Stored(m, attempt), now);
                break;
            case TranscriptCleaned m:
                run.Hear(m, Stored(m, attempt), now);
                break;
            case TranscriptTranslated m:
                run.Hear(m, Stored(m, attempt), now);
                break;
            case TranscriptIndexed m:
                run.Hear(m, now);
                break;
            case StepStarted m:
                run.Hear(m, now);
                break;
            case StepProgressed m:
                run.Hear(m, now);
                break;
            case StepFailed m:
                run.Hear(m, now);
                break;
            default:
                throw new ArgumentException("No event: " + message, nameof(message));
        }
    }

    private static TranscriptIndexed Indexed(Guid run, string stage, char blob, string[] languages, string[] gaps) =>
        new()
        {
            RunId = run,
            Stage = stage,
            Title = "As indexed, " + stage,
            Document = Blob(blob),
            Languages = languages,
            Gaps = gaps,
        };

    private static BlobRef Blob(char digit) => new(new string(digit, 64), 10, "application/json");

    private static StoredMessage Stored<T>(T message, int attempt) =>
        new(MessageUrn.Of<T>(), Run.ToJson(message), Guid.Empty, attempt);
}
