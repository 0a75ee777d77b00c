using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Goes through the elements of a TTML file and hands on what stands in them.</summary>
internal sealed class TtmlBody
{
    private readonly TranscriptDraft _draft;
    private readonly XmlScanner _xml;
    private readonly TtmlTree _tree;
    private readonly TtmlHead _head;
    private readonly TtmlParagraphs _paragraphs;
    private TtmlParagraph? _open;

    public TtmlBody(TranscriptDraft draft, XmlScanner xml)
    {
        (_draft, _xml) = (draft, xml);
        _tree = new TtmlTree(draft.Problems);
        _head = new TtmlHead(draft);
        _paragraphs = new TtmlParagraphs(draft, _head);
    }

    public void Read()
    {
        while (_xml.MoveNext())
            if (_xml.Part == XmlPart.Start)
                Open();
            else if (_xml.Part == XmlPart.End)
                Close(_xml.Name);
            else
                Append(_xml.Part == XmlPart.Text ? CaptionEntity.Decode(_xml.Content) : _xml.Content.ToString());
        if (_tree.Depth > 0)
            _draft.Problems.Add(
                _xml.LastLine,
                Severity.Warning,
                "ttml.truncated",
                "The file ends before its last tag; what stands before is read."
            );
        Finish();
        _paragraphs.Finish();
    }

    private void Open()
    {
        if (_xml.Name is "p" or "div" or "body")
            CloseOpen("p");
        var line = _xml.Line;
        if (_xml.Name == "br")
        {
            _open?.Break();
            return;
        }

        if (!_tree.Open(_xml))
            return;
        var element = _tree.Current;
        if (element.Name == "tt")
            _paragraphs.Language = element.Language;
        if (element.Name == "p" && !element.Hidden)
            _open = new TtmlParagraph(element, _xml.Attribute("lang") is not null, line);
        else if (element.Name == "span" && !element.Hidden)
            _open?.OpenSpan(element, _xml.Attribute("begin") is not null);
        else if (element.Hidden)
            _head.Open(_xml, ofFile: !_tree.IsOpen("body"));
        if (_xml.Empty)
            Close(element.Name);
    }

    private void CloseOpen(string name)
    {
        if (_tree.IsOpen(name))
            Close(name);
    }

    private void Close(string name)
    {
        foreach (var element in _tree.Close(name))
            if (element.Hidden)
                _head.Close(element.Name);
            else if (element.Name == "span")
                _open?.CloseSpan();
            else if (element.Name == "p")
                Finish();
    }

    private void Finish()
    {
        if (_open is not null)
            _paragraphs.Add(_open, _xml.Line);
        _open = null;
    }

    private void Append(string text)
    {
        if (_tree.Current.Hidden)
            _head.Append(text);
        else if (_open is not null)
            _open.Append(text, _tree.Current.KeepsSpace);
        else if (!string.IsNullOrWhiteSpace(text))
            _draft.Problems.Add(
                _xml.TextLine,
                Severity.Error,
                "ttml.stray-text",
                "Text that stands in no paragraph; it was left out."
            );
    }
}
