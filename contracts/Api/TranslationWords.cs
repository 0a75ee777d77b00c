using System.Globalization;

namespace Tapescript.Contracts.Api;

/// <summary>Says how far a translation is and what became of it.</summary>
public static class TranslationWords
{
    /// <summary><c>412 of 1,200 sentences into es</c>.</summary>
    /// <param name="progress">How far it is.</param>
    /// <param name="language">What the language is called; its tag when null.</param>
    public static string Of(SentenceProgress progress, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(progress);
        return $"{Number(progress.Done)} of {Sentences(progress.Total)} into {language ?? progress.Language}";
    }

    /// <summary><c>1,200 sentences, 1,184 translated, 12 aligned, 4 untranslated (3 same as source, 1 bad length)</c>.</summary>
    /// <param name="figures">What became of it.</param>
    /// <returns>Empty when nothing was counted.</returns>
    public static string Of(TranslationFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var none = figures.Untranslated.Sum(u => u.Sentences);
        var all = figures.Translated + figures.Aligned + figures.Edited + none;
        if (all == 0)
            return "";
        var parts = new List<string>();
        Add(figures.Translated, "translated");
        Add(figures.Aligned, "aligned");
        Add(figures.Edited, "edited");
        Add(none, "untranslated");
        var reasons = string.Join(
            ", ",
            figures
                .Untranslated.Where(u => u.Reason.Length > 0)
                .Select(u => $"{Number(u.Sentences)} {u.Reason.Replace('-', ' ')}")
        );
        return $"{Sentences(all)}, {string.Join(", ", parts)}{(reasons.Length > 0 ? $" ({reasons})" : "")}";

        void Add(int count, string state)
        {
            if (count > 0)
                parts.Add($"{Number(count)} {state}");
        }
    }

    /// <summary><c>used in 12 of 14 places; not used: paper → artículo (2 times)</c>.</summary>
    /// <param name="glossary">What became of its terms.</param>
    public static string Of(GlossaryUse glossary)
    {
        ArgumentNullException.ThrowIfNull(glossary);
        if (glossary.Occurring == 0)
            return "none of its terms occurs";
        var used = $"used in {Number(glossary.Honoured)} of {Number(glossary.Occurring)} places";
        return glossary.Missed.Count == 0 ? used : $"{used}; not used: {string.Join(", ", glossary.Missed)}";
    }

    private static string Sentences(int count) => Number(count) + (count == 1 ? " sentence" : " sentences");

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
