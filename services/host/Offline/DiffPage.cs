using System.Text.Json;
using System.Text.Json.Serialization;
using Tapescript.Contracts.Transcripts;
using Tapescript.Host.CommandLine;
using Tapescript.Text.Diff;

namespace Tapescript.Host.Offline;

/// <summary>Two columns: as read, as cleaned. Without colours, signs say what was taken out and what was put in.</summary>
internal sealed class DiffPage(bool colours, int width)
{
    private const string Gap = " │ ";
    private const int TimeColumns = 9;
    private readonly int _column = (width - TimeColumns - Gap.Length) / 2;

    public static JsonSerializerOptions Json { get; } =
        new(ReadableJson.Line) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static bool InColour(string choice) =>
        choice == "always"
        || (
            choice == "auto"
            && !Console.IsOutputRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        );

    public void Write(Transcript document, int track, IReadOnlyList<DiffRow> rows, TextWriter output)
    {
        foreach (var change in document.Changes.Where(c => c.Track == track && c.Field is not null))
        {
            output.WriteLine(PlainTable.OneLine($"{change.Field}: {change.Before} → {change.After}"));
        }

        foreach (var row in rows)
        {
            Write(row, output);
        }
    }

    private void Write(DiffRow row, TextWriter output)
    {
        if (row.Times is { } times)
        {
            output.WriteLine(new string(' ', TimeColumns) + "times: " + times);
        }

        var raw = DiffColumn.Lay(row.Raw, _column, colours);
        var clean = DiffColumn.Lay(row.Clean, _column, colours);
        var time = row.Start is { } start ? Clock.Of(start) : "";
        for (var i = 0; i < Math.Max(1, Math.Max(raw.Count, clean.Count)); i++)
        {
            var (left, columns) = i < raw.Count ? raw[i] : ("", 0);
            var right = i < clean.Count ? clean[i].Text : "";
            output.WriteLine(
                (i == 0 ? time : "").PadRight(TimeColumns) + left + new string(' ', _column - columns) + Gap + right
            );
        }
    }
}
