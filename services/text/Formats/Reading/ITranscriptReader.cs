namespace Tapescript.Text.Formats;

/// <summary>Reads one format.</summary>
internal interface ITranscriptReader
{
    /// <summary>The id of its format.</summary>
    string Id { get; }

    /// <summary>What it takes out of a file besides the text, where the file has it.</summary>
    Held Keeps { get; }

    /// <summary>How well the text fits, told from its first lines.</summary>
    FormatMatch Match(SourceText source);

    /// <summary>Reads what can be read and lists what cannot.</summary>
    TranscriptDraft Read(SourceText source);
}
