using Tapescript.Contracts;

namespace Tapescript.Gateway.Ledger;

/// <summary>The wire names of the messages that the ledger stores.</summary>
internal static class MessageUrn
{
    public const string Translated = "urn:message:Tapescript.Contracts:" + nameof(TranscriptTranslated);

    public static string Of<T>() => $"urn:message:{typeof(T).Namespace}:{typeof(T).Name}";
}
