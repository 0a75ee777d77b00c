namespace Tapescript.Text.Formats;

/// <summary>A written document.</summary>
public sealed record WriteOutcome
{
    /// <summary>The bytes.</summary>
    public byte[] Content { get; init; } = [];

    /// <summary>Their media type.</summary>
    public string MediaType { get; init; } = "text/plain";

    /// <summary>The file extension, without the dot.</summary>
    public string Extension { get; init; } = "txt";

    /// <summary>What the document has and this format does not hold, in words.</summary>
    public IReadOnlyList<string> NotHeld { get; init; } = [];
}
