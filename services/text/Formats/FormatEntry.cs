namespace Tapescript.Text.Formats;

/// <summary>One row of the table.</summary>
internal sealed record FormatEntry(
    string Id,
    string Name,
    IReadOnlyList<string> Extensions,
    string MediaType,
    ITranscriptReader? Reader,
    ITranscriptWriter? Writer,
    string Note
)
{
    public TranscriptFormat ToFormat() =>
        new()
        {
            Id = Id,
            Name = Name,
            Extensions = Extensions,
            MediaType = MediaType,
            CanRead = Reader is not null,
            CanWrite = Writer is not null,
            Keeps = HeldWords.Of(Reader?.Keeps ?? Held.None),
            Holds = HeldWords.Of(Writer?.Holds ?? Held.None),
            Note = Note,
        };
}
