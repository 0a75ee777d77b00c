using System.ComponentModel.DataAnnotations;
using Tapescript.Platform.Hosting;

namespace Tapescript.TranscribeImport;

/// <summary>Options of the import service, section <c>Import</c> (environment: <c>TAPESCRIPT_IMPORT__NAME</c>).</summary>
internal sealed class ImportOptions
{
    [Range(1, 64)]
    [OptionDoc("How many sources are read at a time.")]
    public int Concurrency { get; set; } = 4;

    [Range(1024, 1024L * 1024 * 1024)]
    [OptionDoc("Largest track that is read, in bytes.")]
    public long MaxBytes { get; set; } = 64 * 1024 * 1024;

    [Range(1, 10_000_000)]
    [OptionDoc("Most cues that a track may have.")]
    public int MaxCues { get; set; } = 1_000_000;
}
