using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Formats;
using Tapescript.Text.Words;

namespace Tapescript.Text.Projection;

/// <summary>A cue of a translation that stands alone.</summary>
internal sealed record ProjectedCue
{
    /// <summary>In ms.</summary>
    public required long Start { get; init; }

    public required long End { get; init; }
    public required Timing Timing { get; init; }
    public required string? Speaker { get; init; }

    /// <summary>The pieces, each with its bead.</summary>
    public required IReadOnlyList<ProjectedPiece> Pieces { get; init; }

    public string Text => WideText.JoinAll(Pieces.Select(p => p.Text));

    public int Columns => DisplayWidth.Of(Text);

    public bool Shares(ProjectedCue next) => Pieces[^1].Bead == next.Pieces[0].Bead;
}
