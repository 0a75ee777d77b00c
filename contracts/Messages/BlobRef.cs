namespace Tapescript.Contracts;

/// <summary>A claim check: content in the blob store, addressed by its hash.</summary>
/// <param name="Sha256">SHA-256 of the content, 64 lower-case hex digits.</param>
/// <param name="Bytes">Length in bytes.</param>
/// <param name="MediaType">The media type.</param>
public sealed record BlobRef(string Sha256, long Bytes, string MediaType);
