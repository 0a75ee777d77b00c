namespace Tapescript.Text.Formats;

/// <summary>How source and translations stand together in a written document.</summary>
public enum TranslationLayout
{
    /// <summary>Each translation beneath the piece of the source that it translates.</summary>
    Interleaved,

    /// <summary>Source and translation side by side, in formats that have columns; else as interleaved.</summary>
    Columns,

    /// <summary>The source without translations.</summary>
    SourceOnly,

    /// <summary>
    /// One translation without the source: the one of <see cref="WriteOptions.Language" />, else the first. The canonical
    /// document is always whole.
    /// </summary>
    TranslationOnly,
}
