using Tapescript.Text.Sentences;
using Tapescript.Text.Words;

namespace Tapescript.Text.Cleaning;

/// <summary>
/// What the ends of captions say in speech without marks that is written without spaces: sentence ends, and places where
/// a reader needs a comma, because two captions became one sentence.
/// </summary>
internal sealed class WideJoints
{
    private readonly Flow _flow;
    private readonly WideLanguage? _rules;
    private const int Reach = 12;
    private readonly HashSet<int> _joints = [];
    private readonly bool _missing;

    private WideJoints(Flow flow, WideLanguage? rules, bool missing)
    {
        _missing = missing && rules is not null;
        _flow = flow;
        _rules = rules;
        if (!missing || rules is null || !rules.AreClauses(flow.Text, flow.Joints.Select(j => j.At)))
            return;
        foreach (var joint in flow.Joints)
        {
            if (joint.At > 0 && joint.At < flow.Text.Length && Scripts.IsHanOrKana(flow.Text[joint.At]))
                _joints.Add(joint.At);
        }
    }

    /// <summary>The speech is written without spaces, and its language has rules.</summary>
    public bool Knows => _rules is not null;

    public static WideJoints Of(Flow flow, CleaningWork work) =>
        new(flow, WideLanguage.Of(work.Language), work.Punctuation.IsMissing);

    /// <param name="tokens">Where characters and words begin.</param>
    /// <param name="end">Where the last of them ends.</param>
    public double[] Scores(List<int> tokens, int end) =>
        WideScores.Of(
            _flow.Text,
            tokens,
            end,
            _joints.Count == 0 ? null : tokens.ConvertAll(_joints.Contains),
            _rules!
        );

    /// <summary>The commas of a sentence whose source has no marks.</summary>
    /// <returns>
    /// Indexes in the flow's text before which a mark goes, in order, and whether it goes in the place of the space there.
    /// </returns>
    public List<(int At, char Mark, bool Spaced)> Commas(Piece piece)
    {
        var commas = new List<(int, char, bool)>();
        if (!_missing)
            return commas;
        var clause = piece.From;
        for (var at = piece.From + 1; at < piece.To; at++)
        {
            if (!Scripts.IsHanOrKana(_flow.Text[at]))
                continue;
            // Who writes Chinese or Japanese puts a space where others put a mark.
            var spaced = _flow.Text[at - 1] == ' ' && at - 1 > clause;
            var to = spaced ? at - 1 : at;
            var joint = spaced || _joints.Contains(at);
            if (Scripts.IsHanOrKana(_flow.Text[to - 1]) && MarkAt(clause, to, at, piece.To, joint) is { } mark)
            {
                if (!IsRestored(at))
                    commas.Add((to, mark, spaced));
                clause = at;
            }
            else if (joint || !Scripts.IsHanOrKana(_flow.Text[to - 1]))
            {
                clause = at;
            }
        }

        return commas;
    }

    private bool IsRestored(int at)
    {
        foreach (var (from, to) in _flow.Restored)
        {
            if (from <= at && at < to)
                return true;
        }

        return false;
    }

    private char? MarkAt(int clause, int to, int at, int end, bool joint)
    {
        var before = _flow.Text.AsSpan(clause, to - clause);
        var after = _flow.Text.AsSpan(at, Math.Min(Reach, end - at));
        return joint ? _rules!.Comma(before, after) : _rules!.CommaWithin(before, after);
    }
}
