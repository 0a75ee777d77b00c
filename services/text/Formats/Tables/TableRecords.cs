using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// The records of comma-separated text (RFC 4180). A quote that no separator or line end follows is text, as careless
/// writers have it; one that is never closed is text too. Tab-separated text knows no quotes.
/// </summary>
internal sealed class TableRecords(string text, char separator)
{
    private readonly bool _quotes = separator != '\t';
    private int _at;
    private int _line = 1;

    /// <summary>After one quote that nothing closes there is none further on that could.</summary>
    private bool _unclosed;

    /// <summary>Lines on which a quote is opened and never closed.</summary>
    public int? UnclosedLine { get; private set; }

    public IEnumerable<TableRecord> Read()
    {
        while (_at < text.Length)
        {
            var first = _line;
            var cells = new List<string> { Cell() };
            while (_at < text.Length && text[_at] == separator)
            {
                _at++;
                cells.Add(Cell());
            }

            yield return new TableRecord(cells, new LineRange(first, _line));
            SkipLineEnd();
        }
    }

    private string Cell()
    {
        if (_quotes)
        {
            var quote = _at;
            while (quote < text.Length && text[quote] == ' ')
                quote++;
            if (quote < text.Length && text[quote] == '"' && !_unclosed && Quoted(quote + 1) is { } quoted)
                return quoted;
        }

        var length = text.AsSpan(_at).IndexOfAny(separator, '\r', '\n');
        var cell = length < 0 ? text[_at..] : text.Substring(_at, length);
        _at += cell.Length;
        return cell;
    }

    private string? Quoted(int from)
    {
        var cell = new StringBuilder();
        for (var at = from; at < text.Length; )
        {
            var next = text.AsSpan(at).IndexOf('"');
            if (next < 0)
                break;
            cell.Append(text, at, next);
            at += next + 1;
            if (at < text.Length && text[at] == '"')
            {
                cell.Append('"');
                at++;
            }
            else if (Ends(at))
            {
                CountLines(_at, at);
                _at = at;
                while (_at < text.Length && text[_at] == ' ')
                    _at++;
                return cell.ToString();
            }
            else
            {
                cell.Append('"');
            }
        }

        _unclosed = true;
        UnclosedLine ??= _line;
        return null;
    }

    private bool Ends(int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at >= text.Length || text[at] == separator || text[at] is '\r' or '\n';
    }

    private void CountLines(int from, int to)
    {
        for (var i = from; i < to; i++)
            _line += text[i] == '\n' || (text[i] == '\r' && (i + 1 >= text.Length || text[i + 1] != '\n')) ? 1 : 0;
    }

    private void SkipLineEnd()
    {
        if (_at >= text.Length)
            return;
        _at += text[_at] == '\r' && _at + 1 < text.Length && text[_at + 1] == '\n' ? 2 : 1;
        _line++;
    }
}
