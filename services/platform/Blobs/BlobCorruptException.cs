namespace Tapescript.Platform.Blobs;

public sealed class BlobCorruptException(string sha256)
    : Exception($"The content of the blob {sha256} is not what its hash says. Delete it and retry the run.")
{
    public string Sha256 { get; } = sha256;
}
