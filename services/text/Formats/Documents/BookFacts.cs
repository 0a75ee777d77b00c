using System.Globalization;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>What is known of the recording, as a list.</summary>
internal static class BookFacts
{
    public static IReadOnlyList<BookFact> Of(Transcript t, IReadOnlyList<BookLanguage> translations)
    {
        var facts = new List<BookFact>();
        void Add(string name, string? value)
        {
            if (PlainLine.Of(value) is { } line)
                facts.Add(new BookFact(name, line));
        }

        Add("Channel", t.Meta.Channel);
        Add("Published", t.Meta.Published?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
        Add("Length", (t.Meta.DurationMs ?? t.Report?.DurationMs) is { } duration ? Clock.Long(duration) : null);
        Add("Language", BookLanguage.Of(t.Meta.Language) is { Tag: not null } spoken ? spoken.Name : null);
        var shares = TranslatedLines.Of(t).ToList();
        if (shares.Count == 0)
            Add("Translation", string.Join(", ", translations.Where(l => l.Tag is not null).Select(l => l.Name)));
        foreach (var share in shares)
            Add("Translation", share);
        Add("Speakers", string.Join(", ", t.Speakers.Select(s => s.Name?.Trim()).Where(n => n?.Length > 0).Distinct()));
        Add("Recogniser", t.Meta.Model);
        return facts;
    }

    public static IReadOnlyList<BookFact> More(Transcript t) =>
        [
            .. t
                .Meta.Extra.Where(e => !string.IsNullOrWhiteSpace(e.Value) && !TranslatedLines.Is(e))
                .Select(e => new BookFact(PlainLine.Of(e.Key) ?? "Note", e.Value.Trim())),
        ];
}
