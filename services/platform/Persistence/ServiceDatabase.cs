namespace Tapescript.Platform.Persistence;

/// <summary>The database of one service; <typeparamref name="TStore"/> says whose, and whose SQL is embedded beside it.</summary>
public sealed class ServiceDatabase<TStore>
{
    public DatabaseEngine Engine { get; }

    public Task<IReadOnlyList<T>> QueryAsync<T>(string sqlName, object? parameters, CancellationToken ct) =>
        throw new NotImplementedException();

    public Task<T?> SingleOrDefaultAsync<T>(string sqlName, object? parameters, CancellationToken ct) =>
        throw new NotImplementedException();

    public Task<int> ExecuteAsync(string sqlName, object? parameters, CancellationToken ct) =>
        throw new NotImplementedException();

    /// <summary>One transaction that takes the writer's place at once; never hold it across a publish.</summary>
    public Task<T> WriteAsync<T>(Func<ServiceTransaction, Task<T>> work, CancellationToken ct) =>
        throw new NotImplementedException();

    public Task WriteAsync(Func<ServiceTransaction, Task> work, CancellationToken ct) =>
        throw new NotImplementedException();

    /// <summary>The embedded <c>Sql/Name.sql</c>, or <c>Name.postgres.sql</c> / <c>Name.sqlite.sql</c>.</summary>
    public string Sql(string name) => throw new NotImplementedException();
}
