using System.ComponentModel.DataAnnotations;
using Tapescript.Platform.Hosting;
using Tapescript.Platform.Models;

namespace Tapescript.Clean;

/// <summary>Options of the model that may punctuate and name chapters, section <c>Clean:Model</c>.</summary>
internal sealed class CleanModelOptions : ModelOptions
{
    // A delivery is held for five minutes at most, and the rest of cleaning needs some of it.
    private const int MostDocumentSeconds = 240;

    [OptionDoc("Whether the model restores punctuation and capitals where a transcript has none.")]
    public bool Punctuation { get; set; } = true;

    [OptionDoc("Whether the model names the chapters that nobody named.")]
    public bool Titles { get; set; } = true;

    public override IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var failure in base.Validate(validationContext))
            yield return failure;
        if (DocumentSeconds > MostDocumentSeconds)
            yield return new ValidationResult(
                $"It must be at most {MostDocumentSeconds}: a document is cleaned while its message is held.",
                [nameof(DocumentSeconds)]
            );
    }
}
