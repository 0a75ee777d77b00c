namespace Tapescript.Platform.Blobs;

/// <summary>A blob as it lies in its folder.</summary>
internal readonly record struct StoredBlob(string Sha256, long Bytes);
