namespace Tapescript.Contracts;

/// <summary>
/// Who consumes what: endpoint to message types. Every process declares all of these queues before it publishes, so that
/// nothing is lost to a service that never ran.
/// </summary>
public static class Subscriptions
{
    /// <summary>The services that keep something of a run, and so hear <see cref="RunCancelled"/> and <see cref="VideoDeleted"/>.</summary>
    public static IReadOnlyList<string> ControlledServices { get; } =
    [Endpoint.Fetch, Endpoint.Import, Endpoint.Clean, Endpoint.Translate, Endpoint.Index];

    /// <summary>All endpoints with the types that they consume.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Type>> All { get; } = Make();

    private static Dictionary<string, IReadOnlyList<Type>> Make()
    {
        var all = new Dictionary<string, IReadOnlyList<Type>>(StringComparer.Ordinal)
        {
            [Endpoint.Submit] = [typeof(SubmitVideo)],
            [Endpoint.Ledger] =
            [
                typeof(VideoFetched),
                typeof(TranscriptImported),
                typeof(TranscriptCleaned),
                typeof(TranscriptTranslated),
                typeof(TranscriptIndexed),
                typeof(StepStarted),
                typeof(StepProgressed),
                typeof(StepFailed),
                typeof(MessageDead),
                typeof(CollectionExpanded),
            ],
            [Endpoint.Fetch] = [typeof(FetchVideo)],
            [Endpoint.Import] = [typeof(VideoFetched)],
            [Endpoint.Clean] = [typeof(TranscriptImported)],
            [Endpoint.Translate] = [typeof(TranscriptCleaned)],
            [Endpoint.Edits] = [typeof(EditTranslation)],
            [Endpoint.Index] = [typeof(TranscriptCleaned), typeof(TranscriptTranslated)],
        };
        foreach (var service in ControlledServices)
            all[Endpoint.Control(service)] = [typeof(RunCancelled), typeof(VideoDeleted)];
        return all;
    }
}
