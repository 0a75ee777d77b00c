namespace Tapescript.Contracts;

/// <summary>Indexes every document again from its blob, while searches go on.</summary>
public interface IReindexing
{
    /// <summary>Says that all documents are to be indexed again; what was begun before goes on.</summary>
    /// <param name="cancellationToken">Stops the asking, not the work.</param>
    /// <returns>How far it is.</returns>
    Task<ReindexProgress> BeginAsync(CancellationToken cancellationToken);

    /// <summary>Asks how far it is.</summary>
    /// <param name="cancellationToken">Stops the asking.</param>
    /// <returns>How far it is.</returns>
    Task<ReindexProgress> ProgressAsync(CancellationToken cancellationToken);
}
