namespace Tapescript.TranslateAlign.Engines;

/// <summary>An engine gave no answer; the message is fit for users.</summary>
internal sealed class EngineException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>True when the same question may be answered a little later.</summary>
    public bool IsTransient { get; init; }

    /// <summary>True when no question will be answered until somebody changes a setting.</summary>
    public bool IsDown { get; init; }

    /// <summary>True when nothing came in all the time that a question may take.</summary>
    public bool IsSilence { get; init; }

    /// <summary>True when it is this document that may ask no more; the engine is as well as before.</summary>
    public bool IsOverLimit { get; init; }

    /// <summary>Not before then, as the server says.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
