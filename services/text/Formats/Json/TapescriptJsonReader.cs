using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The canonical document.</summary>
internal sealed class TapescriptJsonReader : ITranscriptReader
{
    public string Id => "json";

    public Held Keeps => Held.Everything;

    public FormatMatch Match(SourceText source)
    {
        var head = source.Text.AsSpan(0, Math.Min(source.Text.Length, 512)).TrimStart();
        return new FormatMatch(
            head.StartsWith('{') && head.IndexOf("\"tapescript/", StringComparison.Ordinal) > 0 ? 1 : 0,
            "it does not begin with \"schema\": \"tapescript/1\""
        );
    }

    public TranscriptDraft Read(SourceText source)
    {
        var draft = new TranscriptDraft(source, Id);
        try
        {
            var whole = TranscriptJson.Read(Encoding.UTF8.GetBytes(source.Text));
            draft.Failure = DocumentShape.Fault(whole, source.Options.MaxCues);
            draft.Whole = whole;
        }
        catch (TranscriptFormatException e)
        {
            draft.Failure = e.Message + " Make it again with this version of Tapescript from the original source.";
        }

        return draft;
    }
}
