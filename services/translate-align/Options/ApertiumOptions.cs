using System.ComponentModel.DataAnnotations;
using Tapescript.Platform.Hosting;

namespace Tapescript.TranslateAlign;

/// <summary>Apertium on this machine.</summary>
internal sealed class ApertiumOptions
{
    [OptionDoc("The Apertium command: a name on the path, or a path.")]
    [Required]
    public string Command { get; set; } = "apertium";

    [OptionDoc("Seconds that one batch may take before its process is ended.")]
    [Range(1, 600)]
    public int RequestSeconds { get; set; } = 60;

    [OptionDoc("Apertium processes at a time, of all documents in this process.")]
    [Range(1, 64)]
    public int Concurrency { get; set; } = 2;

    public EngineLimitOptions Limits { get; } = new();
}
