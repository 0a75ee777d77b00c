namespace Tapescript.Gateway.Api;

/// <summary>A request that is not carried out. The message names cause and cure.</summary>
internal sealed class RequestRefusedException(int status, string title, string detail) : Exception(detail)
{
    public int Status => status;

    public string Title => title;

    /// <summary>The methods that the address takes, when it was asked by another one.</summary>
    public string? Allow { get; init; }
}
