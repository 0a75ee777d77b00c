using System.Globalization;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign.Glossaries;

/// <summary>Looks afterwards whether the terms that occur were translated as the glossary wants.</summary>
internal static class GlossaryFigures
{
    private const int MostNamed = 20;

    /// <summary>Counts, and names what was missed.</summary>
    public static Transcript Add(Transcript transcript, string language, Glossary glossary)
    {
        if (glossary.Count == 0 || TranslationPlan.Find(transcript, language) is not { } translation)
            return transcript;
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

        var report = transcript.Report ?? new QualityReport();
        return transcript with
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
            Problems = [.. transcript.Problems, .. missed.Take(MostNamed).Select(m => Missed(m.Key, m.Value))],
        };
    }

    private static Problem Missed(GlossaryTerm term, (int Count, string First) miss) =>
        new()
        {
            Severity = Severity.Info,
            Code = "translate.glossary",
            Message = string.Create(
                CultureInfo.InvariantCulture,
                $"The glossary's '{term.Target}' for '{term.Source}' was not used {miss.Count} times, first in sentence {miss.First}."
            ),
        };
}
