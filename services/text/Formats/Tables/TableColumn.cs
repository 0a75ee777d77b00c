namespace Tapescript.Text.Formats;

/// <summary>What a column of a table holds.</summary>
internal enum TableColumn
{
    Unknown,
    Start,
    End,
    Duration,
    Speaker,
    Text,
    Confidence,
    Translation,
}
