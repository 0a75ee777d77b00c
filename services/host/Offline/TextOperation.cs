namespace Tapescript.Host.Offline;

internal enum TextOperation
{
    Fix,
    Dedupe,
    Sentences,
    Punctuate,
    Paragraphs,
    Chapters,
}
