using System.Globalization;
using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>A caption document: each piece of the source with its time, and indented beneath it its translation.</summary>
internal sealed class BilingualWriter : ITranscriptWriter
{
    public Held Holds => Held.Meta | Held.Times | Held.Translations | Held.Chapters | Held.EstimateNote;

    public byte[] Write(Transcript transcript, WriteOptions options)
    {
        var blocks = BilingualBlocks.Of(transcript, options, out var language);
        var text = new StringBuilder();
        AppendHead(text, transcript, language, blocks.Exists(b => b.Estimated));
        var chapter = 0;
        foreach (var block in blocks)
        {
            for (
                ;
                chapter < transcript.Chapters.Count && (transcript.Chapters[chapter].Start ?? 0) <= block.Start;
                chapter++
            )
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"## {CaptionText.OneLine(transcript.Chapters[chapter].Title).Trim()}\n\n"
                );
            text.Append(CultureInfo.InvariantCulture, $"[{Clock.Short(block.Start)}] ");
            text.Append(WideText.JoinAll(block.Lines.Select(l => CaptionText.OneLine(l).Trim()))).Append('\n');
            foreach (var line in block.Beneath)
                text.Append("  ").Append(CaptionText.OneLine(line).Trim()).Append('\n');
            text.Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString().TrimEnd('\n') + "\n");
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
        Add("", t.Source.Url);
        Add("Channel: ", t.Meta.Channel);
        Add("Published: ", t.Meta.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("Length: ", t.Meta.DurationMs is { } duration ? Clock.Long(duration) : null);
        Add("Language: ", t.Meta.Language);
        Add("Translation: ", language);
        Add("Model: ", t.Meta.Model);
        Add("", estimated ? MarkdownMetaLine.Estimated : null);
        text.Append('\n');
    }
}
