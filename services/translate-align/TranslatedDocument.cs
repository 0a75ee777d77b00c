using Tapescript.Contracts;

namespace Tapescript.TranslateAlign;

/// <summary>The result of the step.</summary>
internal sealed record TranslatedDocument(BlobRef Document, IReadOnlyList<TranslationFigures> Figures);
