namespace Tapescript.Host.Offline;

internal enum TextOperation
{
    Fix,
    Dedupe,
    Sentences,
    Paragraphs,
    Chapters,
}
