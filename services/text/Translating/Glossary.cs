using System.Security.Cryptography;
using System.Text;

namespace Tapescript.Text.Translating;

/// <summary>The terms of one pair of languages and one channel.</summary>
public sealed class Glossary
{
    private readonly Dictionary<string, List<GlossaryTerm>> byFirstWord = new(StringComparer.Ordinal);
    private readonly List<GlossaryTerm> unspaced = [];

    /// <summary>Takes terms; of one that is there twice the later translation counts.</summary>
    /// <param name="terms">The terms.</param>
    public Glossary(IEnumerable<GlossaryTerm> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var bySource = new Dictionary<string, GlossaryTerm>(StringComparer.Ordinal);
        foreach (var term in terms)
            bySource[TermWords.Fold(term.Source)] = term;
        foreach (var term in bySource.Values.OrderBy(t => t.Source, StringComparer.Ordinal))
        {
            var words = TermWords.Of(term.Source);
            if (TermWords.IsUnspaced(term.Source))
                unspaced.Add(term);
            else if (words.Count > 0)
                (byFirstWord.TryGetValue(words[0], out var list) ? list : byFirstWord[words[0]] = []).Add(term);
        }

        Count = bySource.Count;
    }

    /// <summary>Without a term.</summary>
    public static Glossary Empty { get; } = new([]);

    /// <summary>How many terms.</summary>
    public int Count { get; }

    /// <summary>The terms that occur in a sentence, as whole words, whatever their case.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <returns>The terms, by where they first occur; of two that begin at one word the longer first.</returns>
    public IReadOnlyList<GlossaryTerm> Occurring(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (Count == 0)
            return [];
        var found = new List<GlossaryTerm>();
        var words = TermWords.Of(sentence);
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var start in TermWords.Singular(words[i]))
            {
                if (byFirstWord.TryGetValue(start, out var terms))
                    found.AddRange(
                        terms
                            .Where(t => TermWords.StandsAt(words, i, TermWords.Of(t.Source)))
                            .OrderByDescending(t => t.Source.Length)
                    );
            }
        }

        var folded = unspaced.Count == 0 ? "" : TermWords.Fold(sentence);
        found.AddRange(unspaced.Where(t => folded.Contains(TermWords.Fold(t.Source), StringComparison.Ordinal)));
        return [.. found.Distinct()];
    }

    /// <summary>
    /// Whether a translation uses a term: as it stands, or inflected, which is to say that words with the same beginnings
    /// follow each other.
    /// </summary>
    /// <param name="term">The term.</param>
    /// <param name="translation">The translation.</param>
    /// <returns>True when it does.</returns>
    public static bool IsHonoured(GlossaryTerm term, string translation)
    {
        ArgumentNullException.ThrowIfNull(term);
        ArgumentNullException.ThrowIfNull(translation);
        if (TermWords.Fold(translation).Contains(TermWords.Fold(term.Target), StringComparison.Ordinal))
            return true;
        var words = TermWords.Of(translation);
        var wanted = TermWords.Of(term.Target);
        return wanted.Count > 0
            && Enumerable.Range(0, words.Count).Any(i => TermWords.StandsAt(words, i, wanted, inflected: true));
    }

    /// <summary>Tells the translations of a sentence under different terms apart.</summary>
    /// <param name="occurring">The terms that occur in it.</param>
    /// <returns>A short hash; empty when there are none.</returns>
    public static string VersionOf(IReadOnlyList<GlossaryTerm> occurring)
    {
        ArgumentNullException.ThrowIfNull(occurring);
        if (occurring.Count == 0)
            return "";
        var text = string.Join('\n', occurring.Select(t => $"{t.Source}\t{t.Target}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
    }
}
