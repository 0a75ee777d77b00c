using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Metadata: title, descriptions, and the names of those who speak.</summary>
internal sealed class TtmlHead(TranscriptDraft draft)
{
    public const string Source = "Source: ";
    public const string EstimatedTimes = "Times: estimated";
    public const string Description = "Description";
    public const string Copyright = "Copyright";
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly StringBuilder _text = new();
    private string? _agent;
    private bool _ofFile;

    public bool Estimated { get; private set; }

    /// <summary>Begins an element; what stands in the body is not about the file.</summary>
    public void Open(XmlScanner xml, bool ofFile)
    {
        _ofFile = ofFile;
        _text.Clear();
        if (xml.Name == "agent")
            _agent = xml.Attribute("id");
    }

    public void Append(string text) => _text.Append(text);

    public void Close(string name)
    {
        var text = Plain(_text.ToString());
        _text.Clear();
        if (name == "agent")
            _agent = null;
        if (text.Length == 0 || !_ofFile)
            return;
        if (name == "name" && _agent is not null)
            _names.TryAdd(_agent, text);
        else if (name == "title" && draft.Title is null)
            draft.Title = text;
        else if (name == "copyright")
            draft.Extra.Add(new MetaEntry(Copyright, text));
        else if (name == "desc")
            Describe(text);
    }

    /// <summary>White space runs are one space in metadata.</summary>
    public static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether a description is what a writer here says of a file.</summary>
    public static bool IsReserved(string text) =>
        text == EstimatedTimes
        || text.StartsWith(Source, StringComparison.Ordinal)
        || text.StartsWith(TranslatedLines.Start, StringComparison.Ordinal);

    /// <summary>The speaker whom an attribute names by id.</summary>
    public string SpeakerOf(string agent)
    {
        var id = agent.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : agent;
        return draft.SpeakerOf(_names.GetValueOrDefault(id, id));
    }

    private void Describe(string text)
    {
        if (text == EstimatedTimes)
            Estimated = true;
        else if (text.StartsWith(Source, StringComparison.Ordinal) && draft.Url is null)
            draft.Url = text[Source.Length..];
        else if (!TranslatedLines.Take(draft, text))
            draft.Extra.Add(new MetaEntry(Description, text));
    }
}
