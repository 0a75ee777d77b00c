using System.ComponentModel.DataAnnotations;

namespace Tapescript.Platform.Hosting;

public sealed class DataOptions
{
    [OptionDoc("The folder that holds the stores and blobs of an embedded Tapescript.")]
    [Required]
    public string Data { get; set; } = "tapescript-data";
}
