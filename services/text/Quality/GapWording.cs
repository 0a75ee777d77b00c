using System.Globalization;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Languages;

namespace Tapescript.Text.Quality;

/// <summary>Says in words what is missing.</summary>
internal static class GapWording
{
    private static readonly string[] Cures =
    [
        "translate.engine-failed",
        "translate.no-engine",
        "translate.unknown-language",
    ];

    public static IReadOnlyList<string> Say(Transcript t)
    {
        var lines = new List<string>();
        var gaps = t.Report?.Gaps ?? QualityReporter.Report(t).Gaps;
        if (gaps.Any(g => g.Code == GapFinder.LostWords))
            lines.Add(
                "Words of the source are missing from the text. That is a fault of this program: run the step again, and report it."
            );
        if (gaps.Any(g => g.Code == GapFinder.Unreadable))
            lines.Add(Unreadable(t));
        foreach (var group in gaps.Where(IsUntranslated).GroupBy(g => g.Code, StringComparer.Ordinal))
            lines.Add(Untranslated(t, group.Key[GapFinder.Untranslated.Length..], [.. group]));
        return lines;
    }

    /// <summary>The same, and what those who run the program can do about it.</summary>
    public static IReadOnlyList<string> WithCures(Transcript t)
    {
        var lines = Say(t);
        if (!t.Report?.Gaps.Any(IsUntranslated) ?? true)
            return lines;
        var cures = t
            .Problems.Where(p => p.Severity == Severity.Warning && Cures.Contains(p.Code))
            .Select(p => p.Message)
            .Distinct(StringComparer.Ordinal);
        return [.. lines, .. cures];
    }

    private static bool IsUntranslated(Gap gap) =>
        gap.Code.StartsWith(GapFinder.Untranslated, StringComparison.Ordinal);

    private static string Unreadable(Transcript t)
    {
        var errors = t.Problems.Where(p => p.Severity == Severity.Error).ToList();
        var where = errors[0].Line is { } line
            ? string.Create(CultureInfo.InvariantCulture, $", first on line {line}")
            : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Source: {errors.Count} {(errors.Count == 1 ? "place" : "places")} could not be read{where}: {errors[0].Message}"
        );
    }

    private static string Untranslated(Transcript t, string language, List<Gap> runs)
    {
        var translation = t.Translations.FirstOrDefault(x => x.Language == language);
        var covered = translation is null ? [] : new TranslationFigures(t).Covered(translation);
        var all = t.Sentences.Count;
        var missing = all - covered.Count(c => c);
        var cause = translation is null ? "not aligned yet" : Cause(t, translation);
        var from = runs[0].StartMs is { } ms ? ", from " + Clock(ms) : "";
        var name = LanguageNames.Of(language);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {missing} of {all} sentences {(missing == 1 ? "is" : "are")} untranslated ({cause}){from}."
        );
    }

    private static string Cause(Transcript t, Translation translation)
    {
        var reasons = translation
            .Beads.Where(b => b.State == BeadState.Untranslated && b.Reason is not null)
            .GroupBy(b => b.Reason!, StringComparer.Ordinal)
            .OrderByDescending(g => g.Sum(b => b.Sentences.Count))
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Say(g.Key, t.Meta.Language ?? t.Tracks[0].Language, translation.Language))
            .Take(2)
            .ToList();
        return reasons.Count == 0 ? "no translation is stored" : string.Join("; ", reasons);
    }

    private static string Say(string reason, string? from, string to) =>
        reason switch
        {
            UntranslatedReason.NoEngine => $"no engine for {from ?? "?"}→{to}",
            UntranslatedReason.EngineFailed => "the engine failed",
            UntranslatedReason.EmptyAnswer => "the engine answered nothing",
            UntranslatedReason.SameAsSource => "the engine gave the source text back",
            UntranslatedReason.BadLength => "the engine's answer was far too long or too short",
            UntranslatedReason.MissingAnswer => "the engine's answer left this out",
            UntranslatedReason.RepeatsNeighbour => "the engine repeated a neighbour's translation",
            UntranslatedReason.OutOfStep => "the engine's answers stood beside the wrong sentences",
            UntranslatedReason.WrongScript => "the engine's answer was in other letters",
            UntranslatedReason.WrongLanguage => "the engine's answer was in another language",
            UntranslatedReason.ExtraText => "the engine said more than the translation",
            UntranslatedReason.OverBudget => "what engines may cost in a day was used up",
            UntranslatedReason.NotInSource => "the source's translation leaves them out",
            UntranslatedReason.SourceEnds => "the source's translation ends before",
            UntranslatedReason.UnknownLanguage => "the language of the source is not known",
            _ => reason,
        };

    private static string Clock(long ms)
    {
        var time = TimeSpan.FromMilliseconds(ms);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{(int)time.TotalHours:00}:{time.Minutes:00}:{time.Seconds:00}"
        );
    }
}
