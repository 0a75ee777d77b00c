using System.Globalization;
using System.Text;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Formats;

namespace Tapescript.Text.Tests.Formats;

/// <summary>A document as a few lines, for the executable specs.</summary>
internal static class DocumentPicture
{
    public static string Of(ReadOutcome outcome)
    {
        var text = new StringBuilder();
        void Line(string name, object? value)
        {
            if (value is not null)
                text.Append(CultureInfo.InvariantCulture, $"{name}: {value}\n");
        }

        Line("format", outcome.Format);
        Line("failure", outcome.Failure);
        if (outcome.Transcript is not { } t)
            return text.ToString().TrimEnd('\n');
        Line("title", t.Meta.Title);
        Line("id", t.Source.Id.StartsWith("sha256:", StringComparison.Ordinal) ? null : t.Source.Id);
        Line("url", t.Source.Url);
        Line("language", t.Meta.Language);
        Line("channel", t.Meta.Channel);
        Line("published", t.Meta.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Line("duration", t.Meta.DurationMs);
        Line("model", t.Meta.Model);
        foreach (var entry in t.Meta.Extra)
            Line("extra", $"{entry.Key} = {entry.Value.Replace("\n", "⏎", StringComparison.Ordinal)}");
        foreach (var speaker in t.Speakers)
            Line("speaker", $"{speaker.Id} {speaker.Name}");
        for (var i = 0; i < t.Tracks.Count; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"track {i}{(t.Tracks[i].Language is { } l ? " " + l : "")} {t.Tracks[i].Origin.ToString().ToLowerInvariant()}\n"
            );
            foreach (var cue in t.Tracks[i].Cues)
                text.Append(Cue(cue)).Append('\n');
        }

        foreach (var chapter in t.Chapters)
            Line("chapter", $"{chapter.Start} {chapter.Origin.ToString().ToLowerInvariant()} {chapter.Title}");
        foreach (var problem in t.Problems)
            Line("problem", $"{problem.Line} {problem.Severity.ToString().ToLowerInvariant()} {problem.Code}");
        return text.ToString().TrimEnd('\n');
    }

    private static string Cue(Cue cue)
    {
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{cue.Start}-{cue.End} {cue.Timing.ToString().ToLowerInvariant()} |{cue.Text.Replace('\n', '⏎').Replace('\u00A0', '⍽')}|"
        );
        if (cue.Lines.Count > 1)
            line += " lines " + string.Join(',', cue.Lines);
        if (cue.Speaker is not null)
            line += " " + cue.Speaker;
        if (cue.Confidence is { } sure)
            line += " sure " + sure;
        if (cue.Pair is { } pair)
            line += string.Create(CultureInfo.InvariantCulture, $" pair {pair}");
        if (cue.Words is not null)
            line +=
                " words "
                + string.Join(' ', cue.Words.Select(w => FormattableString.Invariant($"{w.Offset}@{w.Start}")));
        return line;
    }
}
