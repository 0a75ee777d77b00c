using System.ComponentModel.DataAnnotations;
using Tapescript.Platform.Hosting;

namespace Tapescript.TranslateAlign;

internal sealed class TranslateOptions
{
    [OptionDoc("The Apertium command: a name on the path, or a path.")]
    [Required]
    public string Apertium { get; set; } = "apertium";

    [OptionDoc("Seconds that one batch may take before its process is ended.")]
    [Range(1, 600)]
    public int BatchSeconds { get; set; } = 60;

    [OptionDoc("Sentences that one process translates at a time.")]
    [Range(1, 1_000)]
    public int BatchSentences { get; set; } = 50;

    [OptionDoc("Engine failures in one document after which the rest of it is left untranslated.")]
    [Range(1, 1_000)]
    public int MostFailures { get; set; } = 8;
}
