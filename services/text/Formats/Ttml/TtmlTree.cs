using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// The elements that are open, from the root down; elements below the thousandth level are not looked at. Times of an
/// element count from the start of the one around it, or from the end of the one before it in a sequence.
/// </summary>
internal sealed class TtmlTree(ProblemList problems)
{
    private const int MostDepth = 1000;
    private static readonly TtmlElement Root = new() { Name = "" };
    private readonly List<TtmlElement> _open = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private TtmlClock _clock = new(null);
    private long _deeper;
    private bool _tooDeep;

    public TtmlElement Current => _open.Count > 0 ? _open[^1] : Root;

    public int Depth => _open.Count;

    public bool IsOpen(string name) => _counts.GetValueOrDefault(name) > 0;

    /// <summary>Opens an element; false below the deepest level.</summary>
    public bool Open(XmlScanner xml)
    {
        if (_open.Count >= MostDepth)
        {
            if (!_tooDeep)
                problems.Add(
                    xml.Line,
                    Severity.Error,
                    "ttml.too-deep",
                    FormattableString.Invariant(
                        $"Elements stand more than {MostDepth:N0} levels deep; those were left out."
                    )
                );
            _tooDeep = true;
            if (!xml.Empty)
                _deeper++;
            return false;
        }

        if (xml.Name == "tt")
            _clock = new TtmlClock(xml);
        var parent = Current;
        var start = parent.InSequence ? parent.Cursor : parent.Begin ?? 0;
        var begin = Time(xml, "begin");
        var end = Time(xml, "end");
        var duration = Time(xml, "dur");
        var absolute = IsAbsolute(parent, begin);
        var from = absolute ? begin!.Value : start + (begin ?? 0);
        long? to = absolute ? end : start + end;
        if (duration is { } length)
            to = Math.Min(to ?? long.MaxValue, from + length);
        to ??= parent.InSequence ? null : parent.End;
        if (parent.InSequence)
            parent.Cursor = Math.Max(from, to ?? from);
        _open.Add(
            new TtmlElement
            {
                Name = xml.Name,
                Begin = from,
                End = to,
                Timed = parent.Timed || begin is not null || (parent.InSequence && duration is not null),
                InSequence = xml.Attribute("timeContainer") == "seq",
                Cursor = from,
                Language = xml.Attribute("lang") ?? parent.Language,
                Agent = xml.Attribute("agent") ?? parent.Agent,
                KeepsSpace = xml.Attribute("space") is { } space ? space == "preserve" : parent.KeepsSpace,
                Hidden =
                    parent.Hidden || xml.Name is "head" or "metadata" or "title" or "desc" or "copyright" or "agent",
            }
        );
        _counts[xml.Name] = _counts.GetValueOrDefault(xml.Name) + 1;
        return true;
    }

    /// <summary>The element that an end tag closes, and those within it that lack theirs; empty when there is none.</summary>
    public IEnumerable<TtmlElement> Close(string name)
    {
        if (_deeper > 0)
        {
            _deeper--;
            yield break;
        }

        while (IsOpen(name))
        {
            var element = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            if (--_counts[element.Name] == 0)
                _counts.Remove(element.Name);
            yield return element;
            if (element.Name == name)
                yield break;
        }
    }

    /// <summary>Some writers count the times of spans from the start of the media: within their paragraph only that fits.</summary>
    private static bool IsAbsolute(TtmlElement parent, long? begin) =>
        parent is { Timed: true, InSequence: false, Begin: > 0, End: not null }
        && parent.Begin + begin > parent.End
        && begin >= parent.Begin
        && begin <= parent.End;

    private long? Time(XmlScanner xml, string name)
    {
        if (xml.Attribute(name) is not { } text)
            return null;
        var time = _clock.Parse(text);
        if (time is null)
            problems.Add(xml.Line, Severity.Warning, "ttml.time", "A time cannot be read.");
        return time;
    }
}
