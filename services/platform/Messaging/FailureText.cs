using Tapescript.Platform.Blobs;

namespace Tapescript.Platform.Messaging;

/// <summary>What users are told of a failure: cause and cure, never a stack trace.</summary>
internal static class FailureText
{
    private const int Limit = 2000;

    public static string Of(Exception fault)
    {
        var text = fault switch
        {
            StepException step => step.Reason,
            BlobMissingException or BlobCorruptException => fault.Message,
            _ when fault.GetType().Namespace?.StartsWith("Tapescript", StringComparison.Ordinal) == true =>
                fault.Message,
            _ when PassingFaults.IsPassing(fault) => PassingFaults.Describe(fault) + " It is tried again.",
            _ => PassingFaults.Describe(fault) + " The log has the details under the run's id.",
        };
        return text.Length <= Limit ? text : text[..Limit] + "…";
    }
}
