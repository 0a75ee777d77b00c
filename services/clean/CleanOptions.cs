using System.ComponentModel.DataAnnotations;
using Tapescript.Platform.Hosting;
using Tapescript.Text.Cleaning;

namespace Tapescript.Clean;

/// <summary>Options of the clean service, section <c>Clean</c> (environment: <c>TAPESCRIPT_CLEAN__NAME</c>).</summary>
internal sealed class CleanOptions : IValidatableObject
{
    [Range(1, 64)]
    [OptionDoc("How many documents are cleaned at a time.")]
    public int Concurrency { get; set; } = 2;

    [Range(20, 2000)]
    [OptionDoc("Most words of a paragraph that is not the source's own.")]
    public int ParagraphWords { get; set; } = 120;

    [OptionDoc("Repairs that are not made to any document, by name (see tapescript convert --help), with commas.")]
    public string Off { get; set; } = "";

    [OptionDoc(
        "What is done besides to every document, on record, by name (see text fix in commands.md), with commas."
    )]
    public string Also { get; set; } = "";

    public IReadOnlyList<string> OffNames() => Names(Off);

    public IReadOnlyList<string> AlsoNames() => Names(Also);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (CleaningOptions.Fault(OffNames(), []) is { } off)
            yield return new ValidationResult(off, [nameof(Off)]);
        if (CleaningOptions.Fault([], AlsoNames()) is { } also)
            yield return new ValidationResult(also, [nameof(Also)]);
    }

    private static string[] Names(string list) =>
        list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
