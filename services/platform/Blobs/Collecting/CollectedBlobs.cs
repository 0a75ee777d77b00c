using System.Globalization;

namespace Tapescript.Platform.Blobs.Collecting;

/// <summary>What a round of collecting found.</summary>
internal sealed record CollectedBlobs
{
    public long Count { get; init; }

    public long Bytes { get; init; }

    public long Unneeded { get; init; }

    public long UnneededBytes { get; init; }

    public long Removed { get; init; }

    public long RemovedBytes { get; init; }

    public CollectedBlobs With(StoredBlob blob, bool needed) =>
        this with
        {
            Count = Count + 1,
            Bytes = Bytes + blob.Bytes,
            Unneeded = Unneeded + (needed ? 0 : 1),
            UnneededBytes = UnneededBytes + (needed ? 0 : blob.Bytes),
        };

    public CollectedBlobs Less(StoredBlob blob) =>
        this with
        {
            Removed = Removed + 1,
            RemovedBytes = RemovedBytes + blob.Bytes,
        };

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Count} of {Bytes} bytes, needed by nobody {Unneeded} of {UnneededBytes} bytes, of which removed {Removed} of {RemovedBytes} bytes"
        );
}
