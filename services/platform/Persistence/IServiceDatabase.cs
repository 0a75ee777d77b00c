using System.Reflection;

namespace Tapescript.Platform.Persistence;

/// <summary>A service's database for those who do not know its store: migrations, health, leases, dropped runs.</summary>
public interface IServiceDatabase
{
    string Service { get; }

    DatabaseEngine Engine { get; }

    Assembly Owner { get; }

    Task<IReadOnlyList<T>> QueryAsync<T>(string sqlName, object? parameters, CancellationToken ct);

    Task<T?> SingleOrDefaultAsync<T>(string sqlName, object? parameters, CancellationToken ct);

    /// <summary>Row by row: for reading more than memory should hold.</summary>
    IAsyncEnumerable<T> StreamAsync<T>(string sqlName, CancellationToken ct);

    Task<int> ExecuteAsync(string sqlName, object? parameters, CancellationToken ct);

    Task MigrateAsync(TimeProvider time, CancellationToken ct);

    Task PingAsync(CancellationToken ct);
}
