using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Alignment;
using Tapescript.Text.Cleaning;
using Tapescript.Text.Drifting;
using Tapescript.Text.Quality;

namespace Tapescript.Host.Offline;

/// <summary>What the services would make of a transcript, without them: cleaned, its own translations aligned.</summary>
internal static class FinishedDocument
{
    public static Transcript Of(Transcript imported, CleaningOptions options, CancellationToken cancellationToken) =>
        Of(imported, options, repair: false, cancellationToken);

    /// <param name="imported">The transcript.</param>
    /// <param name="options">Which repairs are made.</param>
    /// <param name="repair">Pair anew what stands beside the wrong source.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static Transcript Of(
        Transcript imported,
        CleaningOptions options,
        bool repair,
        CancellationToken cancellationToken
    )
    {
        var cleaned = TranscriptCleaning.Clean(imported, options, cancellationToken);
        if (repair)
        {
            cleaned = TranslationDrift.Repair(cleaned, cancellationToken);
        }

        var aligned = TranslationAlignment.Align(cleaned, cancellationToken);
        // What was just cleaned and has nothing to align has its report.
        return !repair && ReferenceEquals(aligned, cleaned) && !ReferenceEquals(cleaned, imported)
            ? cleaned
            : aligned with
            {
                Report = QualityReporter.Report(aligned),
            };
    }
}
