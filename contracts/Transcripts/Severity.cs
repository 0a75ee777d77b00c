namespace Tapescript.Contracts.Transcripts;

/// <summary>How bad a problem is.</summary>
public enum Severity
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>Something was guessed or left out.</summary>
    Warning,

    /// <summary>Text could not be read.</summary>
    Error,
}
