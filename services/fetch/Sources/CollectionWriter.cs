using System.Text.Json;
using Tapescript.Contracts;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Messaging;

namespace Tapescript.Fetch.Sources;

/// <summary>Writes the submissions that a folder or a playlist became.</summary>
internal sealed class CollectionWriter(IBlobStore blobs)
{
    public async Task<Fetched> WriteAsync(
        FetchVideo message,
        string id,
        string? title,
        IReadOnlyList<SubmitVideo> members,
        CancellationToken ct
    )
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(members, JsonSerializerOptions.Web);
        return new Fetched(
            null,
            new CollectionExpanded
            {
                RunId = message.RunId,
                CollectionId = id,
                Title = title,
                Count = members.Count,
                Submissions = await blobs.PutAsync(json, "application/json", ct),
            }
        );
    }

    public static SubmitVideo Member(FetchVideo message, string source, BlobRef? upload) =>
        new()
        {
            Source = source,
            Upload = upload,
            Languages = message.Options.Languages,
            Options = message.Options,
        };

    public static StepException TooMany(string what, int limit) =>
        StepException.Permanent(
            "fetch.too-many-members",
            $"{what} has more than {limit} members (Fetch:MaxMembers). Submit a part of it, or raise the limit."
        );
}
