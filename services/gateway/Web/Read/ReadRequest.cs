using Tapescript.Contracts.Api;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Formats;

namespace Tapescript.Gateway.Web.Read;

/// <summary>What the read page is made from.</summary>
internal sealed record ReadRequest(RunView Run, Transcript Transcript)
{
    /// <summary>The translation to show beside the source; null for the first.</summary>
    public string? Language { get; init; }

    /// <summary>What is missing, in words.</summary>
    public IReadOnlyList<string> Gaps { get; init; } = [];

    /// <summary>What it can be downloaded as.</summary>
    public IReadOnlyList<TranscriptFormat> Formats { get; init; } = [];

    public string Title =>
        new[] { Transcript.Meta.Title, Run.Title, Run.Source }.FirstOrDefault(t => !string.IsNullOrWhiteSpace(t))
        ?? Run.Id;
}
