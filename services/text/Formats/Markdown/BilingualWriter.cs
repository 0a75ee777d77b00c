using System.Globalization;
using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>A caption document: each piece of the source with its time, and indented beneath it its translation.</summary>
internal sealed class BilingualWriter : ITranscriptWriter
{
    public Held Holds => Held.Meta | Held.Facts | Held.Times | Held.Translations | Held.Chapters | Held.EstimateNote;

    public bool HoldsEntry(Transcript transcript, MetaEntry entry) => HeaderLines.IsLine(entry);

    public void Write(Transcript transcript, WriteOptions options, Stream target)
    {
        var blocks = BilingualBlocks.Of(transcript, options, out var language);
        var text = new StringBuilder();
        AppendHead(text, transcript, language, blocks.Count(b => b.Estimated) * 4 > blocks.Count);
        var chapters = transcript.Chapters;
        var chapter = 0;
        foreach (var block in blocks)
        {
            for (; chapter < chapters.Count && Seconds(chapters[chapter].Start) <= Seconds(block.Start); chapter++)
                AppendChapter(text, chapters[chapter]);
            text.Append(CultureInfo.InvariantCulture, $"[{Clock.Short(block.Start)}] ");
            text.Append(WideText.JoinAll(block.Lines.Select(l => CaptionText.OneLine(l).Trim()))).Append('\n');
            foreach (var line in block.Beneath.Select(l => CaptionText.OneLine(l).Trim()).Where(l => l.Length > 0))
                text.Append("  ").Append(line).Append('\n');
            text.Append('\n');
        }

        for (; chapter < chapters.Count; chapter++)
            AppendChapter(text, chapters[chapter]);

        TextSink.Send(MarkdownText.EndLine(text), target);
    }

    private static long Seconds(long? ms) => (ms ?? 0) / 1000;

    private static void AppendChapter(StringBuilder text, Chapter chapter)
    {
        if (CaptionText.OneLine(chapter.Title).Trim() is { Length: > 0 } title)
            text.Append("## ").Append(title).Append("\n\n");
    }

    private static void AppendHead(StringBuilder text, Transcript t, string? language, bool estimated)
    {
        void Add(string prefix, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
                text.Append(prefix).Append(CaptionText.OneLine(value).Trim()).Append('\n');
        }

        Add("# ", t.Meta.Title ?? "Transcript");
        text.Append('\n');
        Add("", DocumentAddress.Of(t));
        foreach (var (key, value) in HeaderLines.Of(t))
        {
            Add(key + ": ", value);
            if (key == "Language")
                Add("Translation: ", language);
        }

        if (string.IsNullOrWhiteSpace(t.Meta.Language))
            Add("Translation: ", language);
        foreach (var entry in HeaderLines.FurtherOf(t))
            text.Append(HeaderLines.LineOf(entry)).Append('\n');
        Add("", estimated ? MarkdownMetaLine.Estimated : null);
        text.Append('\n');
    }
}
