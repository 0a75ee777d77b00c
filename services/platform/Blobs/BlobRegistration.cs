using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Tapescript.Platform.Blobs.Collecting;
using Tapescript.Platform.Hosting;
using Tapescript.Platform.Persistence;

namespace Tapescript.Platform.Blobs;

public static class BlobRegistration
{
    /// <summary>
    /// In one process of an installation: removes the blobs that none of <paramref name="needing"/> needs. Each of those
    /// has a <c>Sql/NeededBlobs.sql</c> that gives texts in which the hashes stand.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="needing">All services that keep blobs.</param>
    public static IServiceCollection AddBlobCollection(this IServiceCollection services, params string[] needing)
    {
        services.AddSingleton(provider => new BlobCollector(
            needing,
            provider.GetRequiredService<IBlobStore>() as FolderBlobStore,
            provider.GetRequiredService<IOptions<BlobOptions>>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<BlobCollector>>()
        ));
        return services.AddHostedService(provider => provider.GetRequiredService<BlobCollector>());
    }

    internal static void AddBlobs(this IServiceCollection services, IConfiguration configuration)
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
        services.AddSingleton(provider => new BlobLister(
            provider.GetServices<IServiceDatabase>(),
            provider.GetRequiredService<IBlobStore>() as FolderBlobStore,
            provider.GetRequiredService<IOptions<BlobOptions>>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<BlobLister>>()
        ));
    }

    /// <summary>After the stores were migrated.</summary>
    internal static void AddBlobLister(this IServiceCollection services) =>
        services.AddHostedService(provider => provider.GetRequiredService<BlobLister>());
}
