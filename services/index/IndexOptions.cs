using System.ComponentModel.DataAnnotations;
using Tapescript.Platform.Hosting;

namespace Tapescript.Index;

internal sealed class IndexOptions
{
    [OptionDoc(
        "How many matches of the rarest word of a query are ranked at least; of a more common one the newest documents."
    )]
    [Range(100, 100_000_000)]
    public int Candidates { get; set; } = 500_000;

    [OptionDoc("The most hits that one answer holds.")]
    [Range(1, 1_000)]
    public int MostHits { get; set; } = 100;
}
