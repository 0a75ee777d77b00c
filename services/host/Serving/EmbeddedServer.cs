using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Tapescript.Platform.Hosting;

namespace Tapescript.Host.Serving;

/// <summary>Every service in this process, on a data folder that we own.</summary>
internal sealed class EmbeddedServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly DataFolderLock _owned;

    private EmbeddedServer(WebApplication application, DataFolderLock owned, Uri url)
    {
        _application = application;
        _owned = owned;
        Url = url;
    }

    public Uri Url { get; }

    /// <summary>Starts on the given URL; port 0 is any free one. The lock is ours from here on.</summary>
    public static async Task<EmbeddedServer> StartAsync(
        EmbeddedSpec spec,
        DataFolderLock owned,
        CancellationToken cancellationToken
    )
    {
        WebApplication? application = null;
        try
        {
            application = TapescriptApplication.Build(
                new ApplicationSpec
                {
                    Modules = ServiceModules.All(),
                    Settings = spec.Settings(),
                    Urls = [spec.ListenOn],
                    QuietConsole = true,
                }
            );
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
            var url = AddressOf(application);
            owned.Publish(url);
            return new EmbeddedServer(application, owned, url);
        }
        catch
        {
            if (application is not null)
            {
                await application.DisposeAsync().ConfigureAwait(false);
            }

            owned.Dispose();
            throw;
        }
    }

    /// <summary>Returns when somebody asks the process to end, and everything has been drained.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) => _application.WaitForShutdownAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        try
        {
            _owned.Withdraw();
            await _application.StopAsync(CancellationToken.None).ConfigureAwait(false);
            await _application.DisposeAsync().ConfigureAwait(false);
        }
        finally
        {
            _owned.Dispose();
        }
    }

    private static Uri AddressOf(WebApplication application)
    {
        var addresses = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
        var bound =
            addresses?.Addresses.FirstOrDefault() ?? throw new InvalidOperationException("The server listens nowhere.");
        // What everybody can reach is reached from here by loopback.
        return new Uri(
            bound
                .Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal)
                .Replace("[::]", "127.0.0.1", StringComparison.Ordinal)
        );
    }
}
