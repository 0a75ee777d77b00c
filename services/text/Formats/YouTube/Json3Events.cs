using System.Text.Json;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The events of json3 as they come; one that overlaps the next ends where that begins.</summary>
internal sealed class Json3Events(TranscriptDraft draft) : JsonTarget
{
    private readonly CueTimes _times = new(draft.Format, draft.Problems);

    public override bool IsList(string name) => name == "events";

    public override bool IsWanted(string name) => false;

    public override void Member(string name, JsonElement value) { }

    public override void Item(string list, JsonElement item, LineRange lines)
    {
        if (list.Length == 0 || !Json3Event.TryRead(item, out var cue, out var heard))
            return;
        var (start, end) = _times.Check(cue.Start!.Value, cue.End!.Value, lines.First);
        var cues = draft.Main.Cues;
        if (cues.Count > 0 && cues[^1].End > start && start > cues[^1].Start)
            cues[^1] = cues[^1] with { End = start };
        draft.Main.Add(cue with { Start = start, End = end, SourceLines = lines });
        if (heard)
            draft.Main.Origin = TrackOrigin.Asr;
    }
}
