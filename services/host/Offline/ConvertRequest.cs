using Tapescript.Text.Cleaning;
using Tapescript.Text.Formats;

namespace Tapescript.Host.Offline;

internal sealed record ConvertRequest(
    string Input,
    string? Output,
    string? From,
    string? To,
    string? Language,
    bool Raw,
    bool Repair,
    string? Layout,
    WriteOptions Cut,
    CleaningOptions Cleaning
);
