namespace Tapescript.Contracts.Transcripts;

/// <summary>The bytes are not a document that this version reads. The message is fit for users.</summary>
public sealed class TranscriptFormatException : Exception
{
    /// <summary>Creates the exception.</summary>
    public TranscriptFormatException() { }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong.</param>
    public TranscriptFormatException(string message)
        : base(message) { }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public TranscriptFormatException(string message, Exception innerException)
        : base(message, innerException) { }
}
