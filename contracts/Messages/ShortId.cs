namespace Tapescript.Contracts;

/// <summary>The id that people see and type: of a run and of its document.</summary>
public static class ShortId
{
    /// <summary>Its hex digits.</summary>
    public const int Length = 12;

    /// <summary>Shortens a run id.</summary>
    /// <param name="runId">A version 7 UUID, whose last digits are random.</param>
    /// <returns>Its last 12 hex digits.</returns>
    public static string Of(Guid runId) => runId.ToString("N")[^Length..];
}
