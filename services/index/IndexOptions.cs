using System.ComponentModel.DataAnnotations;
using Tapescript.Platform.Hosting;

namespace Tapescript.Index;

internal sealed class IndexOptions
{
    [OptionDoc("How many matches of a query are ranked; of a very common word these are the newest ones.")]
    [Range(100, 1_000_000)]
    public int Candidates { get; set; } = 5_000;

    [OptionDoc("The most hits that one answer holds.")]
    [Range(1, 1_000)]
    public int MostHits { get; set; } = 100;
}
