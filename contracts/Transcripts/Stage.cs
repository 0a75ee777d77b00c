namespace Tapescript.Contracts.Transcripts;

/// <summary>One stage that a document went through.</summary>
public sealed record Stage
{
    /// <summary><c>import</c>, <c>clean</c> or <c>translate</c>.</summary>
    public string Name { get; init; } = "";

    /// <summary>The version of the engine.</summary>
    public string Version { get; init; } = "";

    /// <summary>Hash of the options, 16 hex digits.</summary>
    public string Options { get; init; } = "";
}
