namespace Tapescript.Platform.Blobs;

public sealed class BlobMissingException(string sha256)
    : Exception($"The blob {sha256} is not in the store. Retry the run from the step that made it.")
{
    public string Sha256 { get; } = sha256;
}
