namespace Tapescript.Platform.Messaging;

/// <summary>A step did not work out, for a reason that users can be told.</summary>
public sealed class StepException(
    string code,
    string reason,
    bool transient,
    TimeSpan? retryAfter = null,
    Exception? inner = null
) : Exception(reason, inner)
{
    public string Code { get; } = code;

    public string Reason { get; } = reason;

    public bool IsTransient { get; } = transient;

    public TimeSpan? RetryAfter { get; } = retryAfter;

    public static StepException Permanent(string code, string reason, Exception? inner = null) =>
        new(code, reason, transient: false, inner: inner);

    public static StepException Transient(
        string code,
        string reason,
        TimeSpan? retryAfter = null,
        Exception? inner = null
    ) => new(code, reason, transient: true, retryAfter, inner);
}
