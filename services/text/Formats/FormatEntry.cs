namespace Tapescript.Text.Formats;

/// <summary>One row of the table.</summary>
internal sealed record FormatEntry(
    string Id,
    string Name,
    IReadOnlyList<string> Extensions,
    string MediaType,
    ITranscriptReader? Reader,
    ITranscriptWriter? Writer
)
{
    public TranscriptFormat ToFormat() => new(Id, Name, Extensions, Reader is not null, Writer is not null, MediaType);
}
