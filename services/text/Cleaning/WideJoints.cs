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
    private readonly HashSet<int> _joints = [];
    private readonly List<int> _order = [];
    private int _next;

    private WideJoints(Flow flow, WideLanguage? rules, bool missing)
    {
        _flow = flow;
        _rules = rules;
        if (!missing || rules is null || !rules.AreClauses(flow.Text, flow.Joints.Select(j => j.At)))
            return;
        foreach (var joint in flow.Joints)
        {
            if (
                joint.At > 0
                && joint.At < flow.Text.Length
                && Scripts.IsHanOrKana(flow.Text[joint.At])
                && _joints.Add(joint.At)
            )
                _order.Add(joint.At);
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

    /// <summary>The commas of a sentence; sentences are asked for in order.</summary>
    /// <returns>Indexes in the flow's text before which a mark goes, in order.</returns>
    public List<(int At, char Mark)> Commas(Piece piece)
    {
        var commas = new List<(int, char)>();
        var clause = piece.From;
        for (; _next < _order.Count && _order[_next] < piece.To; _next++)
        {
            var at = _order[_next];
            if (at <= clause)
                continue;
            var before = _flow.Text.AsSpan(clause, at - clause);
            var isOpen = Scripts.IsHanOrKana(before[^1]) && !_flow.Restored.Any(r => r.From <= at && at < r.To);
            if (isOpen && _rules!.Comma(before, _flow.Text.AsSpan(at, piece.To - at)) is { } mark)
                commas.Add((at, mark));
            clause = at;
        }

        return commas;
    }
}
