using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The decoded input, as every reader sees it.</summary>
internal sealed class SourceText(
    ReadOnlyMemory<byte> bytes,
    string text,
    string encoding,
    ReadOptions options,
    IReadOnlyList<Problem> problems
)
{
    private IReadOnlyList<string>? _lines;

    public ReadOnlyMemory<byte> Bytes => bytes;
    public string Text => text;
    public string Encoding => encoding;
    public ReadOptions Options => options;

    /// <summary>What was wrong with the encoding itself.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    public IReadOnlyList<string> Lines => _lines ??= TextLines.Split(text);

    /// <summary>The first lines, enough to tell a format by.</summary>
    public IEnumerable<string> Sample => Lines.Take(600);
}
