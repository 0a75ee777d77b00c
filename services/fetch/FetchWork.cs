using Microsoft.Extensions.Options;
using Tapescript.Contracts;
using Tapescript.Fetch.Net;
using Tapescript.Fetch.Sources;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Messaging;

namespace Tapescript.Fetch;

/// <summary>Tells what kind of source it is and gets it.</summary>
internal sealed class FetchWork(LocalSource local, WebSource web, IBlobStore blobs, IOptions<FetchOptions> options)
{
    public Task<Fetched> FetchAsync(FetchVideo message, Func<int, Task> progress, CancellationToken ct)
    {
        if (message.Upload is { } upload)
            return DocumentSource.UploadedAsync(message, upload, blobs, options.Value.MaxBytes, ct);
        if (string.IsNullOrWhiteSpace(message.Source))
            throw StepException.Permanent("fetch.no-source", "There is no source. Give a URL, a file or a folder.");
        return SourceUrl.LooksLikeUrl(message.Source.Trim())
            ? web.FetchAsync(message, progress, ct)
            : local.FetchAsync(message, ct);
    }
}
