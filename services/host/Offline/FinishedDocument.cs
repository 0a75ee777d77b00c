using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Alignment;
using Tapescript.Text.Cleaning;
using Tapescript.Text.Quality;

namespace Tapescript.Host.Offline;

/// <summary>What the services would make of a transcript, without them: cleaned, its own translations aligned.</summary>
internal static class FinishedDocument
{
    public static Transcript Of(Transcript imported, CancellationToken cancellationToken)
    {
        var cleaned = TranscriptCleaning.Clean(imported, new CleaningOptions(), cancellationToken);
        var aligned = TranslationAlignment.Align(cleaned, cancellationToken);
        return aligned with { Report = QualityReporter.Report(aligned) };
    }
}
