using Tapescript.Contracts.Api;

namespace Tapescript.Gateway.Ledger;

/// <summary>A row of <c>runs</c>. Times are UTC milliseconds; lists and blobs are JSON.</summary>
internal sealed class RunEntry
{
    public string RunId { get; set; } = "";

    public string ShortId { get; set; } = "";

    public string SubmissionId { get; set; } = "";

    public string SourceKey { get; set; } = "";

    public string Source { get; set; } = "";

    public int Priority { get; set; }

    public string RequestedBy { get; set; } = "";

    public string State { get; set; } = RunState.Queued;

    public string? Reason { get; set; }

    /// <summary>The step that the dispatcher sends when the run's turn comes.</summary>
    public string StartStep { get; set; } = Contracts.Step.Fetch;

    /// <summary>1 while the run is one of the W in flight.</summary>
    public int Slot { get; set; }

    public string? VideoId { get; set; }

    public string? Title { get; set; }

    /// <summary>Which message the title is from: a later step's wins, in whatever order they come.</summary>
    public int TitleRank { get; set; }

    public string? Languages { get; set; }

    public int LanguagesRank { get; set; }

    public string? Document { get; set; }

    public int DocumentRank { get; set; }

    public string? Gaps { get; set; }

    /// <summary>What TranscriptTranslated said of each language.</summary>
    public string? Translations { get; set; }

    /// <summary>1 or 0 once TranscriptCleaned said so; null before.</summary>
    public int? NeedsTranslation { get; set; }

    public int IsCollection { get; set; }

    public string TraceParent { get; set; } = "";

    public long CreatedAt { get; set; }

    public long? EndedAt { get; set; }

    /// <summary>Who writes must have read this version: of two that claim the same attempt, one does.</summary>
    public long Version { get; set; }
}
