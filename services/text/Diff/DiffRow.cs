namespace Tapescript.Text.Diff;

/// <summary>A raw cue beside what became of it.</summary>
public sealed record DiffRow
{
    /// <summary>Index of the cue on its track, 0-based.</summary>
    public required int Cue { get; init; }

    /// <summary>Its start in ms, where it has one.</summary>
    public long? Start { get; init; }

    /// <summary>The cue as it was read.</summary>
    public required IReadOnlyList<DiffRun> Raw { get; init; }

    /// <summary>What came out of it: words of sentences, or what is left of a translation's cue.</summary>
    public required IReadOnlyList<DiffRun> Clean { get; init; }

    /// <summary>Its times before and after, in ms, where they were repaired.</summary>
    public string? Times { get; init; }

    /// <summary>The codes of the changes that touch it, in alphabetical order (<see cref="Contracts.Transcripts.ChangeKind"/>).</summary>
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>Whether anything differs.</summary>
    public bool Changed =>
        Times is not null || Raw.Any(r => r.Mark != DiffMark.Same) || Clean.Any(r => r.Mark != DiffMark.Same);
}
