namespace Tapescript.Contracts.Transcripts;

/// <summary>A speaker.</summary>
public sealed record Speaker
{
    /// <summary><c>p0</c>, <c>p1</c>, … in order of appearance.</summary>
    public string Id { get; init; } = "";

    /// <summary>The name, when the source has it.</summary>
    public string? Name { get; init; }
}
