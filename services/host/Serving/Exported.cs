namespace Tapescript.Host.Serving;

/// <summary>A document as a file.</summary>
/// <param name="Content">The file.</param>
/// <param name="NotHeld">What its format cannot hold of the document, in words; null when it holds all.</param>
internal sealed record Exported(ReadOnlyMemory<byte> Content, string? NotHeld);
