using System.Globalization;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Repair;

namespace Tapescript.Text.Cleaning;

/// <summary>Repairs what was decoded wrongly, in the title, the channel, the chapters and the cues, on record.</summary>
internal static class MetaRepair
{
    public static TranscriptMeta Apply(CleaningWork work, TranscriptMeta meta) =>
        meta with
        {
            Title = Fix(work, "meta.title", meta.Title),
            Channel = Fix(work, "meta.channel", meta.Channel),
        };

    public static IReadOnlyList<Chapter> Apply(CleaningWork work, IReadOnlyList<Chapter> chapters) =>
        [
            .. chapters.Select(
                (c, i) =>
                    c with
                    {
                        Title = Fix(work, string.Create(CultureInfo.InvariantCulture, $"chapters.{i}.title"), c.Title)!,
                    }
            ),
        ];

    public static void RecordCues(CleaningWork work)
    {
        foreach (var cue in work.Cues)
        {
            foreach (var edit in cue.Edits)
            {
                if (cue.Fates[edit.From..edit.To].IndexOfAnyExcept(Fate.Kept, Fate.Blank) >= 0)
                    continue;
                work.Record(
                    new Change
                    {
                        Kind = edit.Kind,
                        Spans = [new Span(cue.Index, edit.From, edit.To)],
                        Before = cue.Text.Slice(edit.From, edit.To),
                        After = edit.After,
                    }
                );
            }
        }
    }

    private static string? Fix(CleaningWork work, string field, string? text)
    {
        if (text is null)
            return text;
        var repaired = work.RepairsEncoding
            ? Recorded(work, field, ChangeKind.Encoding, text, EncodingRepair.Fix(text))
            : text;
        foreach (var operation in work.Also)
            repaired = Recorded(work, field, operation.Name, repaired, operation.Apply(repaired));
        return repaired;
    }

    private static string Recorded(CleaningWork work, string field, string kind, string text, string repaired)
    {
        if (repaired == text)
            return text;
        work.Record(
            new Change
            {
                Kind = kind,
                Field = field,
                Before = text,
                After = repaired,
            }
        );
        return repaired;
    }
}
