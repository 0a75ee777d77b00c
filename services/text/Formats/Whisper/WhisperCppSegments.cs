using System.Text.Json;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The segments of whisper.cpp's JSON.</summary>
internal sealed class WhisperCppSegments(TranscriptDraft draft) : JsonTarget
{
    private readonly CueTimes _times = new(draft.Format, draft.Problems);
    private int _turns;

    public override bool IsList(string name) => name is "transcription";

    public override bool IsWanted(string name) => name is "result" or "model" or "params";

    public override void Member(string name, JsonElement value)
    {
        if (name == "result" && JsonValue.Text(value, "language") is { } language)
            draft.Language = WhisperLanguage.Of(language);
        if (name == "params" && JsonValue.Text(value, "model") is { } path)
            draft.Model = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        if (name == "model")
            draft.Model ??= JsonValue.AsText(value) ?? JsonValue.Text(value, "name", "type");
    }

    public override void Item(string list, JsonElement item, LineRange lines)
    {
        var text = FieldText.Of(JsonValue.Text(item, "text"));
        if (text.Length == 0)
        {
            draft.Problems.Add(
                lines.First,
                Severity.Info,
                draft.Format + ".empty-cue",
                "The segment has no text; it was left out."
            );
            return;
        }

        var (start, end) = TimesOf(item, lines.First);
        var tokens = new WhisperTokens(item);
        draft.Main.Add(
            CueTextBuilder.Of(text.Split('\n')) with
            {
                Start = start,
                End = end,
                Timing = start is null ? Timing.None : Timing.Exact,
                Confidence = tokens.Confidence,
                Words = tokens.Place(text),
                Speaker = SpeakerOf(item),
                SourceLines = lines,
            }
        );
    }

    /// <summary>With <c>-di</c> a segment names its channel; with <c>-tdrz</c> it says that the speaker changes after it.</summary>
    private string? SpeakerOf(JsonElement item)
    {
        var named = JsonValue.Text(item, "speaker");
        if (named is not null)
            return named == "?" ? null : draft.SpeakerOf("Speaker " + FieldText.Line(named));
        if (
            JsonValue.Of(item, "speaker_turn_next") is not { ValueKind: JsonValueKind.True or JsonValueKind.False } next
        )
            return null;
        var speaker = draft.SpeakerOf(_turns % 2 == 0 ? "Speaker A" : "Speaker B");
        _turns += next.ValueKind == JsonValueKind.True ? 1 : 0;
        return speaker;
    }

    private (long? Start, long? End) TimesOf(JsonElement item, int line)
    {
        var offsets = JsonValue.Of(item, "offsets") ?? default;
        var stamps = JsonValue.Of(item, "timestamps") ?? default;
        var start = Offset(offsets, "from") ?? Stamp(stamps, "from");
        var end = Offset(offsets, "to") ?? Stamp(stamps, "to");
        if (start is null)
        {
            draft.Problems.Add(line, Severity.Warning, draft.Format + ".no-time", "The segment has no readable time.");
            return (null, null);
        }

        var (from, to) = _times.Check(start.Value, end ?? Math.Max(0, start.Value), line);
        return (from, end is null ? null : to);
    }

    private static long? Offset(JsonElement offsets, string name) =>
        JsonValue.Ms(JsonValue.Number(offsets, name) / 1000);

    private static long? Stamp(JsonElement stamps, string name) =>
        JsonValue.Text(stamps, name) is { } text && TimeCode.TryParse(text, out var ms, out _) ? ms : null;
}
