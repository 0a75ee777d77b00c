namespace Tapescript.Platform.Models;

/// <summary>A model did not answer, or not in time, or not within the limits. The message is fit for users.</summary>
public sealed class ModelException(string code, string message, bool transient = false, Exception? inner = null)
    : Exception(message, inner)
{
    public string Code { get; } = code;

    /// <summary>True when the same question may be answered later.</summary>
    public bool IsTransient { get; } = transient;

    /// <summary>True when no question will be answered until somebody changes a setting.</summary>
    public bool NeedsSetting { get; init; }

    /// <summary>Not before then, as the server says.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
