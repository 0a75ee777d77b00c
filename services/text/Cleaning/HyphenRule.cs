using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Words;

namespace Tapescript.Text.Cleaning;

/// <summary>
/// Joins words that were cut at the end of a line: without the hyphen, or with it where the text itself writes the word
/// so. A word that somebody broke off ("th- that") stays.
/// </summary>
internal sealed class HyphenRule
{
    private readonly CleaningWork _work;
    private readonly Lazy<Dictionary<string, int>> _words;

    private HyphenRule(CleaningWork work)
    {
        _work = work;
        _words = new Lazy<Dictionary<string, int>>(Count);
    }

    public static void Apply(CleaningWork work)
    {
        if (!work.Does(ChangeKind.Hyphen))
            return;
        var rule = new HyphenRule(work);
        foreach (var seam in Seam.Of(work).Where(s => s.Before.Points[s.Last] is '-' or '‐').ToList())
        {
            if (!seam.IsTurn)
                rule.Join(seam);
        }
    }

    private void Join(Seam seam)
    {
        var (before, after) = (seam.Before.Points, seam.After.Points);
        if (!seam.IsBetweenLines)
            return;
        var from = seam.Last;
        while (from > 0 && CodePoints.IsLetter(before[from - 1]))
            from--;
        var to = seam.First;
        while (to < after.Length && CodePoints.IsLetter(after[to]))
            to++;
        if (seam.Last - from < 2 || to - seam.First < 2 || Scripts.IsHanOrKana(after[seam.First]))
            return;
        var head = WordFold.Of(before.ToArray().AsSpan(from, seam.Last - from));
        var rest = seam.After.Text.Slice(seam.First, to);
        var tail = rest.ToLowerInvariant();
        if (!char.IsLower(rest[0]) || tail.StartsWith(head, StringComparison.Ordinal))
            return;
        var known = _words.Value;
        var isCompound =
            known.ContainsKey(head + "-" + tail)
            || (
                !known.ContainsKey(head + tail)
                && known.GetValueOrDefault(head) > 1
                && known.GetValueOrDefault(tail) > 1
            );
        if (!isCompound && !known.ContainsKey(head + tail) && _work.Origin == TrackOrigin.Asr)
            return;
        if (isCompound)
        {
            seam.Join(_work, ChangeKind.SplitWord, from, to);
            return;
        }

        seam.After.AddGlued(seam.First);
        _work.Remove(seam.Before, seam.Last, seam.Last + 1, Fate.Mark, ChangeKind.Hyphen);
    }

    // Both halves of a compound are words in other places too: each stands once at the cut.
    private Dictionary<string, int> Count()
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in _work.Texts)
        {
            for (var w = 0; w < text.Words.Count; w++)
            {
                var word = text.Fold(w);
                words[word] = words.GetValueOrDefault(word) + 1;
            }
        }

        return words;
    }
}
