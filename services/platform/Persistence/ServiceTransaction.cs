namespace Tapescript.Platform.Persistence;

/// <summary>A transaction in a <see cref="ServiceDatabase{TStore}"/>: all of it or nothing.</summary>
public sealed class ServiceTransaction
{
    internal ServiceTransaction() { }

    public Task<IReadOnlyList<T>> QueryAsync<T>(string sqlName, object? parameters, CancellationToken ct) =>
        throw new NotImplementedException();

    public Task<T?> SingleOrDefaultAsync<T>(string sqlName, object? parameters, CancellationToken ct) =>
        throw new NotImplementedException();

    public Task<int> ExecuteAsync(string sqlName, object? parameters, CancellationToken ct) =>
        throw new NotImplementedException();
}
