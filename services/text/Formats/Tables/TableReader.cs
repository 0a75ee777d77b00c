using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Tables with a row a cue: whisper.cpp's CSV, openai-whisper's TSV, Tapescript's own, and what people make.</summary>
internal sealed class TableReader(string id, string separators) : ITranscriptReader
{
    public string Id => id;

    public Held Keeps =>
        (id == "csv" ? Held.Lines : Held.None)
        | Held.Times
        | Held.Speakers
        | Held.Translations
        | Held.Confidences
        | Held.EstimateNote;

    public FormatMatch Match(SourceText source)
    {
        var header = TableHeader.Of(source.Text, separators);
        return new FormatMatch(
            header is null ? 0
                : header.Has(TableColumn.Start) ? 0.97
                : 0.6,
            "its first row does not name columns such as start, end and text"
        );
    }

    public TranscriptDraft Read(SourceText source)
    {
        var draft = new TranscriptDraft(source, id);
        if (TableHeader.Of(source.Text, separators) is not { } header)
            return draft;
        var rows = new TableRows(draft, header);
        var records = new TableRecords(source.Text.TrimStart('\uFEFF'), header.Separator);
        foreach (var record in records.Read())
            rows.Add(record);
        if (records.UnclosedLine is { } line)
            draft.Problems.Add(
                line,
                Severity.Warning,
                id + ".quote",
                "A quote is opened here and never closed; it was taken for text."
            );
        rows.Finish();
        return draft;
    }
}
