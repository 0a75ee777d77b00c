namespace Tapescript.Text.Formats;

/// <summary>Every reader's opinion of a text, best first.</summary>
internal sealed class FormatRanking
{
    private const int Most = 3;
    private readonly SourceText _head;
    private readonly string _extension;
    private readonly List<(FormatEntry Entry, FormatMatch Match)> _ranked;

    public FormatRanking(SourceText source)
    {
        _head = source.Head;
        _extension = Path.GetExtension(source.Options.Name ?? "").TrimStart('.').ToLowerInvariant();
        _ranked =
        [
            .. FormatTable
                .Entries.Where(e => e.Reader is not null)
                .Select(e => (Entry: e, Match: e.Reader!.Match(_head)))
                .OrderByDescending(x => x.Match.Confidence + (IsNamed(x.Entry) ? 0.02 : 0)),
        ];
    }

    public (FormatEntry Entry, FormatMatch Match) Best => _ranked[0];

    public bool Fits => Best.Match.Confidence >= FormatMatch.Threshold;

    /// <summary>The formats that came closest: by content, else by the family of the text and the name of the file.</summary>
    public List<(FormatEntry Entry, FormatMatch Match)> Closest()
    {
        var kind = ForeignText.KindOf(_head);
        var near = _ranked
            .OrderByDescending(x => x.Match.Confidence)
            .ThenByDescending(x => IsNamed(x.Entry))
            .ThenByDescending(x => kind == TextKind.Plain && x.Entry.Id == "txt")
            .Where(x => x.Match.Confidence > 0 || IsNamed(x.Entry) || IsOfKind(x.Entry, kind))
            .Where(x => x.Match.WhyNot is { Length: > 0 })
            .Take(Most)
            .ToList();
        return near.Count > 0 ? near : [.. _ranked.Where(x => x.Entry.Id == "txt")];
    }

    private bool IsNamed(FormatEntry entry) => entry.Extensions.Contains(_extension);

    private static bool IsOfKind(FormatEntry entry, TextKind kind) =>
        kind switch
        {
            TextKind.Json => entry.MediaType.Contains("json", StringComparison.Ordinal),
            TextKind.Xml => entry.MediaType.Contains("xml", StringComparison.Ordinal),
            TextKind.Plain => entry.Id == "txt",
            _ => false,
        };
}
