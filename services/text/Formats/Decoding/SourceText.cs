using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// The input, as every reader sees it: decoded when it is asked for, whole or line by line, so that a large file that
/// is read line by line never stands in memory twice.
/// </summary>
internal sealed class SourceText
{
    private const int HeadLength = 256 * 1024;
    private const int TailLength = 512;
    private readonly ReadOnlyMemory<byte> _encoded;
    private string? _text;
    private IReadOnlyList<string>? _lines;
    private SourceText? _head;
    private string? _tail;

    /// <summary>Sound UTF-8; <paramref name="encoded" /> is without the byte order mark.</summary>
    public SourceText(ReadOnlyMemory<byte> bytes, ReadOnlyMemory<byte> encoded, ReadOptions options)
    {
        (Bytes, _encoded, Encoding, Options) = (bytes, encoded, "utf-8", options);
        Problems = [];
    }

    /// <summary>Text that had to be decoded whole.</summary>
    public SourceText(
        ReadOnlyMemory<byte> bytes,
        string text,
        string name,
        ReadOptions options,
        IReadOnlyList<Problem> problems
    )
    {
        (Bytes, _text, Encoding, Options) = (bytes, text, name, options);
        Problems = problems;
    }

    public ReadOnlyMemory<byte> Bytes { get; }
    public string Encoding { get; }
    public ReadOptions Options { get; }

    /// <summary>What was wrong with the encoding itself.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    public string Text => _text ??= Decode(_encoded.Span);

    public IReadOnlyList<string> Lines => _lines ??= TextLines.Split(Text);

    /// <summary>The beginning, as formats are told by it: the whole of a file of ordinary size.</summary>
    public SourceText Head => _head ??= MakeHead();

    /// <summary>The first lines, enough to tell a format by.</summary>
    public IEnumerable<string> Sample => Head.Lines.Take(600);

    /// <summary>The last characters of the whole, also of a <see cref="Head" />.</summary>
    public string Tail => _tail ??= Text[Math.Max(0, Text.Length - TailLength)..];

    public bool IsBlank => string.IsNullOrWhiteSpace(Head.Text) && string.IsNullOrWhiteSpace(Text);

    /// <summary>Goes through the lines without a string for each.</summary>
    public LineCursor ReadLines() => _text is null ? new LineCursor(_encoded) : new LineCursor(_text);

    private SourceText MakeHead()
    {
        if ((_text?.Length ?? _encoded.Length) <= HeadLength)
            return this;
        string text,
            tail;
        if (_text is null)
        {
            var encoded = _encoded.Span;
            text = Decode(encoded[..Utf8Shape.Boundary(encoded, HeadLength)]);
            tail = Decode(encoded[Utf8Shape.Boundary(encoded, encoded.Length - TailLength)..]);
        }
        else
        {
            text = _text[..HeadLength];
            tail = Tail;
        }

        var head = new SourceText(Bytes, text, Encoding, Options, Problems) { _tail = tail };
        head._head = head;
        return head;
    }

    private static string Decode(ReadOnlySpan<byte> utf8) => System.Text.Encoding.UTF8.GetString(utf8);
}
