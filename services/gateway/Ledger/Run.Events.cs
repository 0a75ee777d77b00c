using Tapescript.Contracts;
using Tapescript.Contracts.Api;

namespace Tapescript.Gateway.Ledger;

internal sealed partial class Run
{
    // Ranks of the messages that say the same things: title, languages, document.
    private const int Fetched = 1;
    private const int Cleaned = 3;
    private const int IndexedClean = 4;
    private const int Translated = 5;
    private const int IndexedTranslated = 6;

    public void Hear(VideoFetched m, StoredMessage message, DateTimeOffset now)
    {
        if (IsCancelled || entry.IsCollection == 1)
            return;
        KnowVideo(m.VideoId);
        KnowTitle(m.Video.Title, Fetched);
        Finish(Step.Fetch, now);
        Feed(Step.Import, message, now);
        Derive(now);
    }

    public void Hear(TranscriptImported m, StoredMessage message, DateTimeOffset now)
    {
        if (IsCancelled)
            return;
        KnowVideo(m.VideoId);
        FinishBefore(Step.Clean, now);
        Feed(Step.Clean, message, now);
        Derive(now);
    }

    public void Hear(TranscriptCleaned m, StoredMessage message, DateTimeOffset now)
    {
        if (IsCancelled)
            return;
        KnowVideo(m.VideoId);
        KnowTitle(m.Title, Cleaned);
        KnowDocument(m.Document, Cleaned);
        if (m.Language is not null)
            KnowLanguages([m.Language], Cleaned);
        FinishBefore(Step.Index, now);
        var translates = m.TargetLanguages.Count > 0;
        entry.NeedsTranslation ??= translates ? 1 : 0;
        if (translates)
            Feed(Step.Translate, message, now);
        else
            Finish(Step.Translate, now, StepState.Skipped);
        Feed(Step.Index, message, now);
        RestIndex(now);
        Derive(now);
    }

    public void Hear(TranscriptTranslated m, StoredMessage message, DateTimeOffset now)
    {
        if (IsCancelled)
            return;
        KnowVideo(m.VideoId);
        KnowTitle(m.Title, Translated);
        KnowDocument(m.Document, Translated);
        entry.NeedsTranslation = 1;
        entry.Translations = ToJson(m.Translations);
        FinishBefore(Step.Index, now);
        Finish(Step.Translate, now);
        FeedIndexAgain(message, now);
        Derive(now);
    }

    public void Hear(TranscriptIndexed m, DateTimeOffset now)
    {
        if (IsCancelled)
            return;
        var last = m.Stage == Step.Translate;
        var rank = last ? IndexedTranslated : IndexedClean;
        KnowVideo(m.VideoId);
        KnowTitle(m.Title, rank);
        KnowDocument(m.Document, rank);
        KnowLanguages(m.Languages, rank);
        FinishBefore(Step.Index, now);
        if (last)
        {
            entry.NeedsTranslation = 1;
            Finish(Step.Translate, now);
            entry.Gaps = ToJson(m.Gaps);
            Finish(Step.Index, now);
        }
        else
        {
            if (entry.NeedsTranslation != 1)
                entry.Gaps = ToJson(m.Gaps);
            if (Get(Step.Index).State == StepState.Queued && entry.NeedsTranslation is null)
                BeginAnew(Step.Index, attempt: 1, now);
            RestIndex(now);
        }

        Derive(now);
    }

    public void Hear(CollectionExpanded m, DateTimeOffset now)
    {
        if (IsCancelled || Get(Step.Import).Body is not null)
            return;
        KnowVideo(m.CollectionId);
        KnowTitle(m.Title, Fetched);
        entry.IsCollection = 1;
        Finish(Step.Fetch, now);
        foreach (var step in Step.All.Skip(1))
            Finish(step, now, StepState.Skipped);
        Derive(now);
    }

    /// <summary>The clean stage is indexed: that is all when nothing is translated, else index waits for translate.</summary>
    private void RestIndex(DateTimeOffset now)
    {
        var index = Get(Step.Index);
        if (entry.DocumentRank < IndexedClean || index.IsOver || index.MessageType == MessageUrn.Translated)
            return;
        if (entry.NeedsTranslation == 0)
            Finish(Step.Index, now);
        else if (entry.NeedsTranslation == 1 && index.State != StepState.Queued)
            Reset(Change(Step.Index, now), keepInput: true);
    }

    private void FinishBefore(string step, DateTimeOffset now)
    {
        foreach (var earlier in Flow.Before(step))
            Finish(earlier, now);
    }

    /// <summary>The message that is the step's input was heard, so its service has it too.</summary>
    private void Feed(string step, StoredMessage message, DateTimeOffset now)
    {
        var known = Get(step);
        if (known.Body is not null)
            return;
        var fed = Change(step, now);
        Store(fed, message);
        if (fed.State == StepState.Queued)
            BeginAnew(step, message.Attempt, now);
    }

    private void FeedIndexAgain(StoredMessage message, DateTimeOffset now)
    {
        var known = Get(Step.Index);
        if (known.MessageType == MessageUrn.Translated)
            return;
        var fed = Change(Step.Index, now);
        Store(fed, message);
        if (fed.IsOver)
            return;
        Reset(fed, keepInput: true);
        BeginAnew(Step.Index, message.Attempt, now);
    }

    private static void Store(StepEntry step, StoredMessage message)
    {
        step.Endpoint = Flow.EndpointOf(step.Step);
        step.MessageType = message.MessageType;
        step.Body = message.Body;
        step.MessageId = message.MessageId.ToString("D");
    }

    /// <summary>Whatever number the first attempt has, it is the first that counts.</summary>
    private void BeginAnew(string step, int attempt, DateTimeOffset now)
    {
        Get(step).AttemptFloor = Math.Max(attempt, 1) - 1;
        Begin(step, Math.Max(attempt, 1), now);
    }

    private StepEntry Begin(string step, int attempt, DateTimeOffset now)
    {
        var begun = Change(step, now);
        Settle(begun);
        begun.State = StepState.Running;
        begun.Attempt = attempt;
        begun.StartedAt ??= Ms(now);
        begun.EndedAt = null;
        begun.LeaseUntil = Ms(now + backoff.Lease(begun.Tries));
        return begun;
    }

    private static void Reset(StepEntry step, bool keepInput)
    {
        Settle(step);
        step.FailingSince = null;
        step.State = StepState.Queued;
        step.Attempt = 0;
        step.AttemptFloor = 0;
        step.Suspect = 0;
        step.Crashes = 0;
        step.StartedAt = null;
        step.EndedAt = null;
        if (keepInput)
            return;
        step.Endpoint = null;
        step.MessageType = null;
        step.Body = null;
        step.MessageId = null;
    }

    private void KnowVideo(string videoId)
    {
        if (videoId.Length > 0)
            entry.VideoId = videoId;
    }

    private void KnowTitle(string? title, int rank)
    {
        if (string.IsNullOrWhiteSpace(title) || rank < entry.TitleRank)
            return;
        entry.Title = title;
        entry.TitleRank = rank;
    }

    private void KnowLanguages(IReadOnlyList<string> languages, int rank)
    {
        if (languages.Count == 0 || rank < entry.LanguagesRank)
            return;
        entry.Languages = ToJson(languages);
        entry.LanguagesRank = rank;
    }

    private void KnowDocument(BlobRef document, int rank)
    {
        if (rank < entry.DocumentRank)
            return;
        entry.DocumentRank = rank;
        if (document.Sha256.Length > 0)
            entry.Document = ToJson(document);
    }
}
