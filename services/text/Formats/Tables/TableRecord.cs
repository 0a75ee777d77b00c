using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>A record of a table, and the lines that it takes.</summary>
internal readonly record struct TableRecord(List<string> Cells, LineRange Lines);
