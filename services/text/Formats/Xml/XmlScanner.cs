using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// Goes through XML piece by piece, once, forward, and is content with what no parser would accept: a stray ampersand or
/// bracket is text, an element may lack its end. Nothing is ever expanded or fetched: a DTD is skipped and listed, and
/// references to its entities stay as they stand.
/// </summary>
internal sealed class XmlScanner(string text, string format, ProblemList problems)
{
    private readonly XmlLines _lines = new(text);
    private readonly HashSet<string> _endless = new(StringComparer.Ordinal);
    private int _next;
    private int _from;
    private int _length;

    public XmlPart Part { get; private set; }

    /// <summary>The name of an element without its prefix.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether an element begins and ends in one tag.</summary>
    public bool Empty { get; private set; }

    /// <summary>Text, or what stands in a tag after its name.</summary>
    public ReadOnlySpan<char> Content => text.AsSpan(_from, _length);

    /// <summary>The line that the piece begins on; to be asked for in order.</summary>
    public int Line => _lines.At(_from);

    /// <summary>The line that the first letter of a text stands on.</summary>
    public int TextLine => _lines.At(_from + _length - Content.TrimStart().Length);

    /// <summary>The line that the piece ends on.</summary>
    public int LastLine => _lines.At(Math.Max(_from, _from + _length - 1));

    /// <summary>The decoded value of an attribute, whatever its prefix; null when it is not there.</summary>
    public string? Attribute(string name) => XmlAttributes.Find(Content, name);

    public bool MoveNext()
    {
        while (_next < text.Length)
        {
            var at = _next;
            if (text[at] != '<')
                return TakeText(at, at);
            if (Begins(at, "<!--"))
                Skip(at, 4, "-->");
            else if (Begins(at, "<![CDATA["))
                return TakeVerbatim(at + 9);
            else if (Begins(at, "<!"))
                SkipDeclaration(at);
            else if (Begins(at, "<?"))
                Skip(at, 2, "?>");
            else if (TakeTag(at) is { } taken)
            {
                if (taken)
                    return true;
            }
            else
                return TakeText(at, at + 1);
        }

        return false;
    }

    private bool TakeText(int from, int search)
    {
        var length = text.AsSpan(search).IndexOf('<');
        _next = length < 0 ? text.Length : search + length;
        (Part, _from, _length) = (XmlPart.Text, from, _next - from);
        return true;
    }

    private bool TakeVerbatim(int from)
    {
        var length = IndexOf("]]>", from);
        if (length < 0)
        {
            (Part, _from, _length, _next) = (XmlPart.Verbatim, from, 0, from);
            return true;
        }

        (Part, _from, _length, _next) = (XmlPart.Verbatim, from, length, from + length + 3);
        return true;
    }

    /// <summary>Takes a tag; false when one was skipped that the end of the file cut, null when it is no tag.</summary>
    private bool? TakeTag(int at)
    {
        var closes = at + 1 < text.Length && text[at + 1] == '/';
        var name = at + (closes ? 2 : 1);
        if (name >= text.Length || !(char.IsAsciiLetter(text[name]) || text[name] == '_'))
            return null;

        // An attribute never holds this bracket, so the search ends at the next tag.
        var stop = text.AsSpan(name).IndexOf('<');
        var piece = stop < 0 ? text.AsSpan(name) : text.AsSpan(name, stop);
        var end = XmlAttributes.EndOfTag(piece);
        if (end < 0 && stop < 0)
        {
            problems.Add(_lines.At(at), Severity.Warning, format + ".truncated", "The file ends inside a tag.");
            _next = text.Length;
            return false;
        }

        if (end < 0 && !piece.Contains('='))
            return null;
        if (end < 0)
            problems.Add(
                _lines.At(at),
                Severity.Warning,
                format + ".tag",
                "A tag has no end; it was read all the same."
            );
        Take(name, end < 0 ? piece.Length : end, closes);
        _next = name + (end < 0 ? piece.Length : end + 1);
        return true;
    }

    private void Take(int from, int length, bool closes)
    {
        var body = text.AsSpan(from, length);
        Empty = !closes && body.EndsWith('/');
        var end = body.IndexOfAny(" \t\r\n/");
        var name = end < 0 ? body : body[..end];
        Name = name[(name.IndexOf(':') + 1)..].ToString();
        Part = closes ? XmlPart.End : XmlPart.Start;
        (_from, _length) = (from + name.Length, length - name.Length);
    }

    private void SkipDeclaration(int at)
    {
        var end = text.AsSpan(at).IndexOfAny('[', '>');
        if (end >= 0 && text[at + end] == '[' && EndOfSubset(at + end) is var subset and >= 0)
            _next = subset;
        else
            _next = end < 0 ? text.Length : at + end + 1;
        if (text.AsSpan(at + 2).StartsWith("DOCTYPE", StringComparison.OrdinalIgnoreCase))
            problems.Add(
                _lines.At(at),
                Severity.Info,
                format + ".dtd",
                "A DTD stands here; it was ignored, and nothing that it names was fetched or expanded."
            );
    }

    private int EndOfSubset(int from)
    {
        for (var at = from; IndexOf("]", at) is >= 0 and var length; )
        {
            at += length + 1;
            var rest = text.AsSpan(at);
            var end = rest.IndexOfAnyExcept(" \t\r\n");
            if (end >= 0 && rest[end] == '>')
                return at + end + 1;
        }

        _endless.Add("]");
        return -1;
    }

    private void Skip(int at, int opening, string close)
    {
        var length = IndexOf(close, at + opening);
        if (length >= 0)
        {
            _next = at + opening + length + close.Length;
            return;
        }

        length = text.AsSpan(at).IndexOf('>');
        _next = length < 0 ? text.Length : at + length + 1;
    }

    /// <summary>What was not found once is not looked for again: it cannot stand further on.</summary>
    private int IndexOf(string mark, int from)
    {
        if (_endless.Contains(mark))
            return -1;
        var found = text.AsSpan(from).IndexOf(mark, StringComparison.Ordinal);
        if (found < 0)
            _endless.Add(mark);
        return found;
    }

    private bool Begins(int at, string mark) => text.AsSpan(at).StartsWith(mark, StringComparison.Ordinal);
}
