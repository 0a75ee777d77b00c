namespace Tapescript.Text.Formats;

/// <summary>The version of the engine that reads transcripts.</summary>
public static class TranscriptEngine
{
    /// <summary>Changes when the same bytes would be read as a different document.</summary>
    public const string ImportVersion = "1";
}
