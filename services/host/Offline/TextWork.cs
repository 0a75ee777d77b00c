using Tapescript.Text.Tidying;

namespace Tapescript.Host.Offline;

/// <summary>What a filter does.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Also">What <see cref="TextOperation.Fix"/> does besides repairing the encoding.</param>
internal sealed record TextWork(TextOperation Operation, IReadOnlyCollection<TidyOperation> Also)
{
    public string Fix(string text) => TidyOperations.Fix(text, Also);
}
