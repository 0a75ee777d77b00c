namespace Tapescript.Text.Formats;

/// <summary>WebVTT: blocks that an empty line ends; a line of one space is text.</summary>
internal sealed class VttReader : ITranscriptReader
{
    public string Id => "vtt";

    public Held Keeps =>
        Held.Meta | Held.Times | Held.WordTimes | Held.Speakers | Held.Translations | Held.EstimateNote | Held.Lines;

    public FormatMatch Match(SourceText source) =>
        new(source.Lines.Count > 0 && IsHeader(source.Lines[0]) ? 1 : 0, "its first line is not WEBVTT");

    public TranscriptDraft Read(SourceText source)
    {
        var draft = new TranscriptDraft(source, Id);
        new VttBlocks(draft, source.ReadLines()).Read();
        return draft;
    }

    public static bool IsHeader(ReadOnlySpan<char> line) =>
        line.StartsWith("WEBVTT") && (line.Length == 6 || line[6] is ' ' or '\t');
}
