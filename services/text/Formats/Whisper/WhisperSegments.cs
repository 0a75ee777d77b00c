using System.Text.Json;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The segments and the metadata of whisper's JSON.</summary>
internal sealed class WhisperSegments(TranscriptDraft draft) : JsonTarget
{
    private readonly CueTimes _times = new(draft.Format, draft.Problems);
    private readonly LooseWords _loose = new();
    private string? _text;

    public override bool IsList(string name) => name is "segments" or "chunks" or "words" or "word_segments";

    public override bool IsWanted(string name) =>
        name is "language" or "duration" or "text" or "model" or "title" or "url" or "channel" or "published"
        || name == TranslatedLines.Member;

    public override void Member(string name, JsonElement value)
    {
        if (name == TranslatedLines.Member)
        {
            TranslatedLines.Take(draft, value);
            return;
        }

        if (JsonValue.AsText(value) is not { } text || string.IsNullOrWhiteSpace(text))
            return;
        if (name == "text")
            _text = text;
        else if (name == "language")
            draft.Language ??= WhisperLanguage.Of(text);
        else
            DocumentHeader.Fill(draft, name, FieldText.Line(text));
    }

    public override void Item(string list, JsonElement item, LineRange lines)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return;
        if (list is "words" or "word_segments")
            _loose.Add(item, lines);
        else
            AddSegment(item, lines);
    }

    public void Finish()
    {
        if (draft.Main.Cues.Count == 0)
            _loose.MakeCues(draft);
        else
            _loose.Place(draft.Main.Cues);
        if (draft.Main.Cues.Count == 0 && _text is { } text)
            draft.Main.Add(
                CueTextBuilder.Of(FieldText.Of(text).Split('\n')) with
                {
                    SourceLines = new LineRange(1, 1),
                }
            );
    }

    private void AddSegment(JsonElement segment, LineRange lines)
    {
        var words = JsonValue.Of(segment, "words") is { ValueKind: JsonValueKind.Array } list ? list : default;
        var text = FieldText.Of(JsonValue.Text(segment, "text") ?? WordList.TextOf(words));
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

        var (start, end) = TimesOf(segment, lines.First);
        var sure = WhisperConfidence.Of(segment);
        if (JsonValue.Number(segment, "compression_ratio") > WhisperConfidence.LoopRatio)
            draft.Problems.Add(
                lines.First,
                Severity.Info,
                draft.Format + ".repetitive",
                "The recogniser's text repeats itself here (compression_ratio over 2.4): it may be a loop."
            );
        draft.Main.Add(
            CueTextBuilder.Of(text.Split('\n')) with
            {
                Start = start,
                End = end,
                Timing = start is null ? Timing.None : TimingOf(segment),
                Confidence = sure is { } value ? new Ratio(value) : null,
                Speaker = SpeakerOf(segment, words),
                Words = WordList.Place(words, text),
                SourceLines = lines,
            }
        );
    }

    private (long? Start, long? End) TimesOf(JsonElement segment, int line)
    {
        var pair = JsonValue.Of(segment, "timestamp") is { ValueKind: JsonValueKind.Array } list ? list : default;
        var start = JsonValue.Ms(JsonValue.Number(segment, "start") ?? At(pair, 0));
        var end = JsonValue.Ms(JsonValue.Number(segment, "end") ?? At(pair, 1));
        if (start is null)
        {
            draft.Problems.Add(line, Severity.Warning, draft.Format + ".no-time", "The segment has no readable time.");
            return (null, null);
        }

        var (from, to) = _times.Check(start.Value, end ?? Math.Max(0, start.Value), line);
        return (from, end is null ? null : to);
    }

    private static double? At(JsonElement pair, int index) =>
        pair.ValueKind == JsonValueKind.Array && pair.GetArrayLength() > index ? JsonValue.AsNumber(pair[index]) : null;

    private static Timing TimingOf(JsonElement segment) =>
        JsonValue.Text(segment, "timing") switch
        {
            "second" => Timing.Second,
            "estimated" => Timing.Estimated,
            _ => Timing.Exact,
        };

    private string? SpeakerOf(JsonElement segment, JsonElement words)
    {
        var name = JsonValue.Text(segment, "speaker") ?? WordList.SpeakerOf(words);
        return name is null ? null : draft.SpeakerOf(FieldText.Line(name));
    }
}
