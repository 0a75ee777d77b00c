using System.Diagnostics.CodeAnalysis;
using Tapescript.Host.CommandLine;

namespace Tapescript.Host.Serving;

/// <summary>
/// A server to talk to: the one that was named, the one that owns the data folder, or one of our own. When the owner of
/// the folder goes away, we take over: its ledger knows what is left to do. A named server that answered before is given
/// time to come back: it may be restarting.
/// </summary>
internal sealed class ServerSession : IAsyncDisposable
{
    private static readonly TimeSpan StartTime = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan TakeOverTime = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan RestartTime = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly ServerPlace _place;
    private readonly CommandContext _context;
    private readonly bool _allowPrivate;
    private TapescriptClient? _client;
    private EmbeddedServer? _embedded;
    private bool _answered;

    private ServerSession(ServerPlace place, CommandContext context, bool allowPrivate)
    {
        _place = place;
        _context = context;
        _allowPrivate = allowPrivate;
    }

    /// <summary>True: nobody but this process does the work.</summary>
    public bool IsEmbedded => _embedded is not null;

    public ServerPlace Place => _place;

    private TimeSpan Patience =>
        (_place.Server, IsEmbedded) switch
        {
            (null, false) => TakeOverTime,
            (not null, _) when _answered => RestartTime,
            _ => TimeSpan.Zero,
        };

    /// <summary>Where a browser can look, for as long as that server runs.</summary>
    public Uri? Server => _client?.Server;

    /// <summary>Opens a session on what exists; a data folder that nobody has used is not made for a question.</summary>
    public static Task<ServerSession> OpenExistingAsync(
        ServerPlace place,
        CommandContext context,
        CancellationToken cancellationToken
    ) =>
        place.Server is null && !Directory.Exists(place.DataFolder)
            ? throw new CommandFailure(
                $"There is no data folder {place.DataFolder} yet; '{context.Name} ingest SOURCE' makes it, --data DIR names another."
            )
            : OpenAsync(place, context, cancellationToken);

    [SuppressMessage("Reliability", "CA2000", Justification = "The caller disposes the session.")]
    public static async Task<ServerSession> OpenAsync(
        ServerPlace place,
        CommandContext context,
        CancellationToken cancellationToken,
        bool allowPrivate = false
    )
    {
        var session = new ServerSession(place, context, allowPrivate);
        await session.ConnectAsync(cancellationToken).ConfigureAwait(false);
        return session;
    }

    public async Task<T> CallAsync<T>(
        Func<TapescriptClient, CancellationToken, Task<T>> call,
        CancellationToken cancellationToken
    )
    {
        var started = _context.Time.GetTimestamp();
        while (true)
        {
            var client = _client!;
            try
            {
                var answer = await call(client, cancellationToken).ConfigureAwait(false);
                _answered = true;
                return answer;
            }
            catch (HttpRequestException e) when (_context.Time.GetElapsedTime(started) >= Patience)
            {
                var failure = new CommandFailure(NoAnswer(client.Server, e), e);
                // Whoever waited for it once in vain does not wait again for the next of a hundred sources.
                _answered = false;
                throw failure;
            }
            catch (Exception e)
                when (e is HttpRequestException
                    || (e is ServerNotReady && _context.Time.GetElapsedTime(started) < Patience)
                )
            {
                await Task.Delay(Pause, _context.Time, cancellationToken).ConfigureAwait(false);
                await ConnectAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        if (_embedded is not null)
        {
            await _embedded.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task ConnectAsync(CancellationToken cancellationToken)
    {
        _client?.Dispose();
        _client = new TapescriptClient(await AddressAsync(cancellationToken).ConfigureAwait(false));
    }

    private async Task<Uri> AddressAsync(CancellationToken cancellationToken)
    {
        if (_place.Server is { } named)
        {
            return named;
        }

        var started = _context.Time.GetTimestamp();
        while (true)
        {
            if (DataFolderLock.TryTake(_place.DataFolder) is { } owned)
            {
                var spec = new EmbeddedSpec(_place.DataFolder, EmbeddedSpec.AnyFreePort, _allowPrivate);
                _embedded = await EmbeddedServer.StartAsync(spec, owned, cancellationToken).ConfigureAwait(false);
                return _embedded.Url;
            }

            if (DataFolderLock.AddressOf(_place.DataFolder) is { } owner)
            {
                return owner;
            }

            if (_context.Time.GetElapsedTime(started) > StartTime)
            {
                throw new CommandFailure(
                    $"Another tapescript owns {_place.DataFolder} and does not say where it listens; end it, or use another --data DIR."
                );
            }

            await Task.Delay(Pause, _context.Time, cancellationToken).ConfigureAwait(false);
        }
    }

    private string NoAnswer(Uri server, HttpRequestException e) =>
        _place.Server is null || _answered
            ? $"The server on {server} stopped answering ({e.Message}). What it accepted goes on when it is back: see '{_context.Name} status{_place.Repeat}'."
            : $"No server answers at {server} ({e.Message}). Start one with '{_context.Name} up', or leave out --server to work on the data folder.";
}
