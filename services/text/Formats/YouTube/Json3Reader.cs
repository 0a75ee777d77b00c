using System.Text.Json;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>YouTube's json3: events with segments; each word stands once.</summary>
internal sealed class Json3Reader : ITranscriptReader
{
    public string Id => "json3";

    public Held Keeps => Held.Times | Held.WordTimes | Held.Confidences | Held.Lines;

    public FormatMatch Match(SourceText source)
    {
        var head = source.Text.AsSpan(0, Math.Min(source.Text.Length, 64 * 1024));
        var json = head.TrimStart().StartsWith('{');
        var events = head.IndexOf("\"events\"", StringComparison.Ordinal) >= 0;
        var segments =
            head.IndexOf("\"segs\"", StringComparison.Ordinal) >= 0
            || head.IndexOf("\"tStartMs\"", StringComparison.Ordinal) >= 0
            || head.IndexOf("\"wireMagic\"", StringComparison.Ordinal) >= 0;
        return new FormatMatch(
            json && events && segments ? 0.99
                : json && events ? 0.2
                : 0,
            "it has no \"events\" with \"segs\""
        );
    }

    public TranscriptDraft Read(SourceText source)
    {
        var draft = new TranscriptDraft(source, Id);
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(LoneSurrogates.Replace(source.Text));
        }
        catch (JsonException e)
        {
            draft.Failure = FormattableString.Invariant(
                $"This looks like YouTube json3, but it is no valid JSON at line {(e.LineNumber ?? 0) + 1}: the download was cut. Fetch it again."
            );
            return draft;
        }

        using (document)
        {
            if (
                document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("events", out var events)
                && events.ValueKind == JsonValueKind.Array
            )
                Read(draft, events);
        }

        return draft;
    }

    private void Read(TranscriptDraft draft, JsonElement events)
    {
        var times = new CueTimes(Id, draft.Problems);
        foreach (var element in events.EnumerateArray())
            if (Json3Event.TryRead(element, out var cue, out var heard))
            {
                var (start, end) = times.Check(cue.Start!.Value, cue.End!.Value, 1);
                draft.Main.Add(cue with { Start = start, End = end });
                if (heard)
                    draft.Main.Origin = TrackOrigin.Asr;
            }

        var cues = draft.Main.Cues;
        for (var i = 0; i + 1 < cues.Count; i++)
            if (cues[i].End > cues[i + 1].Start && cues[i + 1].Start > cues[i].Start)
                cues[i] = cues[i] with { End = cues[i + 1].Start };
    }
}
