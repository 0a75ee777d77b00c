using System.Globalization;
using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign.Glossaries;

/// <summary>Looks afterwards whether the terms that occur were translated as the glossary wants.</summary>
internal static class GlossaryFigures
{
    private const int MostNamed = 20;
    private const int MostInMessages = 10;
    private const int LongestInMessages = 80;

    /// <summary>Counts, and names what was missed.</summary>
    public static (Transcript Document, GlossaryUse? Use) Add(Transcript transcript, string language, Glossary glossary)
    {
        if (glossary.Count == 0 || TranslationPlan.Find(transcript, language) is not { } translation)
            return (transcript, null);
        var texts = transcript.Sentences.ToDictionary(s => s.Id, s => s.Text, StringComparer.Ordinal);
        int occurring = 0,
            honoured = 0;
        var missed = new Dictionary<GlossaryTerm, (int Count, string First)>();
        foreach (var bead in translation.Beads.Where(b => b.Text is not null && b.Sentences.Count > 0))
        {
            var source = string.Join(' ', bead.Sentences.Select(id => texts.GetValueOrDefault(id, "")));
            foreach (var term in glossary.Occurring(source))
            {
                occurring++;
                if (Glossary.IsHonoured(term, bead.Text!))
                    honoured++;
                else
                    missed[term] = missed.TryGetValue(term, out var was)
                        ? (was.Count + 1, was.First)
                        : (1, bead.Sentences[0]);
            }
        }

        var named = missed.OrderByDescending(m => m.Value.Count).ToList();
        var report = transcript.Report ?? new QualityReport();
        var counted = transcript with
        {
            Report = report with
            {
                Translations =
                [
                    .. report.Translations.Select(r =>
                        r.Language == translation.Language
                            ? r with
                            {
                                Glossary = new GlossaryShare(occurring, honoured),
                            }
                            : r
                    ),
                ],
            },
            Problems = [.. transcript.Problems, .. named.Take(MostNamed).Select(m => Missed(m.Key, m.Value))],
        };
        var use = new GlossaryUse
        {
            Occurring = occurring,
            Honoured = honoured,
            Missed = [.. named.Take(MostInMessages).Select(m => Short(m.Key, m.Value.Count))],
        };
        return (counted, use);
    }

    /// <summary>A glossary that was sent for other languages is most likely the wrong one.</summary>
    public static Problem ForOthers(LanguagePair languages) =>
        new()
        {
            Severity = Severity.Warning,
            Code = "translate.glossary-pair",
            Message =
                $"The glossary that was submitted has no term for {languages.Source} to {languages.Target}: its name, "
                + "first row, from and to say for which languages it is.",
        };

    private static string Short(GlossaryTerm term, int count)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{term.Source} → {term.Target}");
        if (text.Length > LongestInMessages)
            text = text[..LongestInMessages] + "…";
        return string.Create(CultureInfo.InvariantCulture, $"{text} ({count} {(count == 1 ? "time" : "times")})");
    }

    private static Problem Missed(GlossaryTerm term, (int Count, string First) miss) =>
        new()
        {
            Severity = Severity.Info,
            Code = "translate.glossary",
            Message = string.Create(
                CultureInfo.InvariantCulture,
                $"The glossary's '{term.Target}' for '{term.Source}' was not used ({miss.Count} {(miss.Count == 1 ? "time" : "times")}), first in sentence {miss.First}."
            ),
        };
}
