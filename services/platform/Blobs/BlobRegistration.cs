using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Tapescript.Platform.Hosting;

namespace Tapescript.Platform.Blobs;

internal static class BlobRegistration
{
    public static void AddBlobs(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddValidatedOptions<BlobOptions>(configuration, "Blobs");
        services.AddSingleton<IBlobStore>(provider =>
        {
            var options = provider.GetRequiredService<IOptions<BlobOptions>>().Value;
            if (options.UsesS3)
                return new S3BlobStore(options.S3);
            var data = provider.GetRequiredService<IOptions<DataOptions>>().Value.Data;
            return new FolderBlobStore(options.Folder.Length > 0 ? options.Folder : Path.Combine(data, "blobs"));
        });
    }
}
