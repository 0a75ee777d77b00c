using System.ComponentModel.DataAnnotations;
using Tapescript.Platform.Hosting;

namespace Tapescript.Clean;

/// <summary>Options of the clean service, section <c>Clean</c> (environment: <c>TAPESCRIPT_CLEAN__NAME</c>).</summary>
internal sealed class CleanOptions
{
    [Range(1, 64)]
    [OptionDoc("How many documents are cleaned at a time.")]
    public int Concurrency { get; set; } = 2;

    [Range(20, 2000)]
    [OptionDoc("Most words of a paragraph that is not the source's own.")]
    public int ParagraphWords { get; set; } = 120;
}
