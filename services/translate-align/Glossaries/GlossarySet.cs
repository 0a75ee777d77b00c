using System.Security.Cryptography;
using System.Text;
using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign.Glossaries;

/// <summary>The terms that hold for one run, as they were when it began.</summary>
/// <param name="everybodys">Those of the options.</param>
/// <param name="own">Those of the submission, which count where both have a term; null when it has none.</param>
internal sealed class GlossarySet(IReadOnlyList<GlossaryEntry> everybodys, IReadOnlyList<GlossaryEntry>? own)
{
    public static GlossarySet Empty { get; } = new([], null);

    /// <summary>True when somebody sent a glossary that says nothing of this pair.</summary>
    public bool IsForOthers(LanguagePair languages) =>
        own is not null && !own.Any(e => e.HoldsFor(languages, e.Channel));

    /// <summary>The terms for a pair and a channel.</summary>
    public Glossary Find(LanguagePair languages, string? channel) =>
        // What is said of one channel comes later, and so counts.
        new(Ordered().Where(e => e.HoldsFor(languages, channel)).Select(e => e.Term));

    /// <summary>Changes when any term of a pair does, whatever its channel; empty when there is none.</summary>
    public string VersionOf(LanguagePair languages)
    {
        var lines = Ordered()
            .Where(e => e.HoldsFor(languages, e.Channel))
            .Select(e => $"{e.Channel}\t{e.Term.Source}\t{e.Term.Target}")
            .ToList();
        return lines.Count == 0
            ? ""
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))).AsSpan(0, 8));
    }

    private IEnumerable<GlossaryEntry> Ordered() =>
        everybodys.OrderBy(e => e.Channel is not null).Concat((own ?? []).OrderBy(e => e.Channel is not null));
}
