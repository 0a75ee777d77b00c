namespace Tapescript.Contracts.Api;

/// <summary>A run as the API shows it.</summary>
public sealed record RunView
{
    /// <summary>The id that people type; also the document's.</summary>
    public string Id { get; init; } = "";

    /// <summary>The run.</summary>
    public Guid RunId { get; init; }

    /// <summary>What was submitted.</summary>
    public string Source { get; init; } = "";

    /// <summary>The document's title, once known.</summary>
    public string? Title { get; init; }

    /// <summary>The canonical video id, once known.</summary>
    public string? VideoId { get; init; }

    /// <summary>A <see cref="RunState"/>.</summary>
    public string State { get; init; } = RunState.Queued;

    /// <summary>Why it failed: cause and cure.</summary>
    public string? Reason { get; init; }

    /// <summary>What is missing, in words.</summary>
    public IReadOnlyList<string> Gaps { get; init; } = [];

    /// <summary>The document's languages, the source's first.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>What became of the sentences in each target language, once they are translated.</summary>
    public IReadOnlyList<TranslationFigures> Translations { get; init; } = [];

    /// <summary>True when the document can be read (which may be before the run ends).</summary>
    public bool Readable { get; init; }

    /// <summary>−10 … 10.</summary>
    public int Priority { get; init; }

    /// <summary>Who asked.</summary>
    public string? RequestedBy { get; init; }

    /// <summary>The trace of the run, 32 hex digits.</summary>
    public string? TraceId { get; init; }

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<StepView> Steps { get; init; } = [];

    /// <summary>Ids of the runs that a collection became.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>When it was accepted.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? EndedAt { get; init; }
}
