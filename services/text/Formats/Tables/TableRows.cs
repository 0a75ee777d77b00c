using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The rows of a table as cues. They are gathered first, because only all times together tell their unit.</summary>
internal sealed class TableRows(TranscriptDraft draft, TableHeader header)
{
    private readonly List<TableRecord> _records = [];
    private readonly CueTimes _times = new(draft.Format, draft.Problems);
    private readonly Dictionary<int, TrackDraft> _tracks = [];
    private bool _headerSeen;

    public void Add(TableRecord record)
    {
        if (record.Cells.TrueForAll(string.IsNullOrWhiteSpace))
            return;
        if (!_headerSeen)
        {
            _headerSeen = true;
            return;
        }

        draft.Main.CheckRoom(_records.Count);
        _records.Add(record);
    }

    public void Finish()
    {
        for (var i = 0; i < header.Columns.Count; i++)
            if (header.Columns[i] == TableColumn.Translation)
                _tracks[i] = draft.AddTrack(header.Languages[i]);
        var unit = TableTimes.UnitOf(
            [.. _records.Select(r => (Cell(r, TableColumn.Start), Cell(r, TableColumn.End)))],
            header.Unit,
            out var assumed
        );
        if (assumed)
            draft.Problems.Add(
                1,
                Severity.Info,
                draft.Format + ".assumed-unit",
                $"The header does not say what the times count; they were taken for {unit.ToString().ToLowerInvariant()}."
            );
        foreach (var record in _records)
            AddRow(record, unit);
        if (!header.Has(TableColumn.Start))
            TimeEstimate.Spread(draft.Main.Cues, 0, draft.Main.Cues.Count, 0, null);
        else if (!header.Has(TableColumn.End))
            TimeEstimate.CloseByNext(draft.Main.Cues);
    }

    private void AddRow(TableRecord record, TimeUnit unit)
    {
        var text = FieldText.Of(Cell(record, TableColumn.Text));
        var translations = _tracks
            .Select(k => (Track: k.Value, Text: FieldText.Of(k.Key < record.Cells.Count ? record.Cells[k.Key] : "")))
            .Where(k => k.Text.Length > 0)
            .ToList();
        if (text.Length == 0 && translations.Count == 0)
        {
            draft.Problems.Add(
                record.Lines.First,
                Severity.Info,
                draft.Format + ".empty-cue",
                "The row has no text; it was left out."
            );
            return;
        }

        if (record.Cells.Count > header.Columns.Count)
            draft.Problems.Add(
                record.Lines.First,
                Severity.Warning,
                draft.Format + ".more-cells",
                "The row has more cells than the header; those were left out."
            );
        var (start, end, timing) = TimesOf(record, unit);
        var sure = Cell(record, TableColumn.Confidence);
        var speaker = FieldText.Line(Cell(record, TableColumn.Speaker));
        draft.Main.Add(
            CueTextBuilder.Of(text.Length == 0 ? [] : text.Split('\n')) with
            {
                Start = start,
                End = end,
                Timing = timing,
                Speaker = speaker.Length == 0 ? null : draft.SpeakerOf(speaker),
                Confidence = JsonValue.Ratio(sure),
                SourceLines = record.Lines,
            }
        );
        foreach (var (track, translation) in translations)
            track.Add(
                CueTextBuilder.Of(translation.Split('\n')) with
                {
                    Pair = draft.Main.Cues.Count - 1,
                    SourceLines = record.Lines,
                }
            );
    }

    private (long? Start, long? End, Timing Timing) TimesOf(TableRecord record, TimeUnit unit)
    {
        var cell = Cell(record, TableColumn.Start);
        if (!TableTimes.TryRead(cell, unit, out var start, out var timing))
        {
            if (!string.IsNullOrWhiteSpace(cell))
                draft.Problems.Add(
                    record.Lines.First,
                    Severity.Warning,
                    draft.Format + ".time",
                    "The row's time cannot be read."
                );
            return (null, null, Timing.None);
        }

        var ends = TableTimes.TryRead(Cell(record, TableColumn.End), unit, out var end, out _);
        if (!ends && TableTimes.TryRead(Cell(record, TableColumn.Duration), unit, out var length, out _))
            (ends, end) = (true, start + length);
        var (from, to) = _times.Check(start, ends ? end : Math.Max(0, start), record.Lines.First);
        return (from, ends ? to : null, timing);
    }

    private string Cell(TableRecord record, TableColumn column)
    {
        for (var i = 0; i < header.Columns.Count && i < record.Cells.Count; i++)
            if (header.Columns[i] == column)
                return record.Cells[i];
        return "";
    }
}
