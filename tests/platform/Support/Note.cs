namespace Tapescript.Platform.Tests.Support;

internal sealed class Note
{
    public Guid NoteId { get; init; }

    public string NoteText { get; init; } = "";

    public DateTimeOffset WrittenAt { get; init; }

    public bool IsOpen { get; init; }

    public int Number { get; init; }
}
