using System.Text.Json;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The segments of a Podcasting 2.0 transcript. Some publishers write a segment a word: each stays a cue.</summary>
internal sealed class PodcastingSegments(TranscriptDraft draft) : JsonTarget
{
    private readonly CueTimes _times = new(draft.Format, draft.Problems);

    public override bool IsList(string name) => name is "segments";

    public override bool IsWanted(string name) => name == TranslatedLines.Member;

    public override void Member(string name, JsonElement value) => TranslatedLines.Take(draft, value);

    public override void Item(string list, JsonElement item, LineRange lines)
    {
        var text = FieldText.Of(JsonValue.Text(item, "body"));
        if (text.Length == 0)
        {
            draft.Problems.Add(
                lines.First,
                Severity.Info,
                draft.Format + ".empty-cue",
                "The segment has no body; it was left out."
            );
            return;
        }

        var start = JsonValue.Ms(JsonValue.Number(item, "startTime"));
        var end = JsonValue.Ms(JsonValue.Number(item, "endTime"));
        var (from, to) = start is { } at
            ? _times.Check(at, end ?? Math.Max(0, at), lines.First)
            : ((long?)null, (long?)null);
        if (start is null)
            draft.Problems.Add(
                lines.First,
                Severity.Warning,
                draft.Format + ".no-time",
                "The segment has no readable time."
            );
        draft.Main.Add(
            CueTextBuilder.Of(text.Split('\n')) with
            {
                Start = from,
                End = end is null ? null : to,
                Timing = from is null ? Timing.None : Timing.Exact,
                Speaker = JsonValue.Text(item, "speaker") is { } name ? draft.SpeakerOf(FieldText.Line(name)) : null,
                SourceLines = lines,
            }
        );
    }
}
