using Tapescript.Text.Formats;

namespace Tapescript.Host.Offline;

internal sealed record AlignRequest(
    string Source,
    string Target,
    string? Via,
    string? Output,
    string? To,
    bool Json,
    string? SourceLanguage,
    string? TargetLanguage,
    WriteOptions Write
);
