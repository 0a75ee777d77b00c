using Tapescript.Text.Sentences;
using Tapescript.Text.Words;

namespace Tapescript.Text.Cleaning;

/// <summary>Cuts a flow into sentences: by marks, by turns, and by words and pauses where there are no marks.</summary>
internal sealed class PieceCutter
{
    private const int LongestWithMarks = 60;
    private const int LongestWithout = 30;
    private const int LongestInferred = 18;

    // Where words tell ends well, and characters count as words.
    private const int LongestTold = 4;
    private const int CharactersPerWord = 2;
    private const double Reluctance = 3;
    private const double Never = -100;
    private static readonly System.Buffers.SearchValues<char> Pauses = System.Buffers.SearchValues.Create(",;:—，、；");
    private readonly Flow _flow;
    private readonly bool _missing;
    private readonly string? _language;
    private readonly List<Piece> _pieces = [];
    private readonly Lazy<IReadOnlyDictionary<int, double>> _pauses;
    private readonly WideJoints _wide;
    private int _joint;
    private int _restored;

    private PieceCutter(Flow flow, CleaningWork work)
    {
        _flow = flow;
        _pauses = new Lazy<IReadOnlyDictionary<int, double>>(() => new PauseFinder(flow, work.Cues).Find());
        _missing = work.Punctuation.IsMissing;
        _language = work.Language;
        _wide = WideJoints.Of(flow, work);
    }

    public static IReadOnlyList<Piece> Cut(Flow flow, CleaningWork work, CancellationToken ct)
    {
        var language = work.Language;
        var cutter = new PieceCutter(flow, work);
        var cuts = new List<int>(SentenceBoundaries.Find(flow.Text, language)) { flow.Text.Length };
        var turns = new HashSet<int>();
        var paragraphs = new HashSet<int>();
        foreach (var joint in flow.Joints)
        {
            if (joint.Turn)
                turns.Add(joint.At);
            if (joint.Paragraph)
                paragraphs.Add(joint.At);
            if (
                joint.At > 0
                && (
                    joint.Turn
                    || (joint.Paragraph && !LetterCase.BeginsLower(flow.Text, joint.At))
                    || joint.Pause >= 4000
                )
            )
                cuts.Add(joint.At);
        }

        ct.ThrowIfCancellationRequested();
        cuts.Sort();
        var from = 0;
        foreach (var cut in cuts)
        {
            if (cut == from)
                continue;
            cutter.Add(from, cut, turns, paragraphs);
            from = cut;
        }

        return cutter._pieces;
    }

    private void Add(int from, int to, HashSet<int> turns, HashSet<int> paragraphs)
    {
        var text = _flow.Text;
        while (from < to && text[from] == ' ')
            from++;
        while (to > from && text[to - 1] == ' ')
            to--;
        if (from == to)
            return;
        // Signs without a word are no sentence: they stay with the one before.
        if (_pieces.Count > 0 && (!HasWord(from, to) || !HasWord(_pieces[^1].From, _pieces[^1].To)))
        {
            _pieces[^1] = _pieces[^1] with { To = to };
            return;
        }

        var piece = new Piece(from, to, false, false, turns.Contains(from), paragraphs.Contains(from));
        var words = Tokens.Find(text, from, to);
        if (words.Count > Longest(from, to))
            Split(piece, words);
        else
            _pieces.Add(piece);
    }

    private int Longest(int from, int to)
    {
        if (_missing && !IsRestored(from))
            return SoftFinals.AreTelling(_language) ? LongestTold : LongestInferred;
        var most = HasPause(from, to) ? LongestWithMarks : LongestWithout;
        return WideLanguage.Of(_language) is null ? most : most * CharactersPerWord;
    }

    private void Split(Piece piece, List<int> tokens)
    {
        var folded = tokens.ConvertAll(t => Tokens.Fold(_flow.Text, t, piece.To));
        var bonus = Bonus(tokens);
        var marked = !_missing && HasPause(piece.From, piece.To);
        for (var i = 0; i < tokens.Count; i++)
        {
            // Whoever set commas set full stops as well: a long sentence of theirs is cut only to be readable.
            if (marked)
                bonus[i] -= Reluctance;
            // Neither a sign nor what stands for a missing word begins a sentence.
            if (folded[i].Length == 0 || _flow.Atoms[tokens[i]].Cue < 0)
                bonus[i] = Never;
        }

        var starts = Starts(tokens, folded, bonus, piece, marked);
        for (var i = 0; i < starts.Count; i++)
        {
            var from = tokens[starts[i]];
            var to = i + 1 < starts.Count ? tokens[starts[i + 1]] : piece.To;
            while (to > from && _flow.Text[to - 1] == ' ')
                to--;
            _pieces.Add(
                piece with
                {
                    From = i == 0 ? piece.From : from,
                    To = to,
                    SoftStart = i > 0,
                    SoftEnd = i + 1 < starts.Count,
                    Turn = i == 0 && piece.Turn,
                    Paragraph = i == 0 && piece.Paragraph,
                }
            );
        }
    }

    private IReadOnlyList<int> Starts(List<int> tokens, List<string> folded, double[] bonus, Piece piece, bool marked)
    {
        if (_wide.Knows)
            return SoftSplitter.Best(_wide.Scores(tokens, piece.To), bonus);
        return marked
            ? SoftSplitter.Find(folded, bonus, _language, SoftSplitter.MostWithMarks)
            : SoftSplitter.Find(folded, bonus, _language);
    }

    private double[] Bonus(List<int> tokens)
    {
        var bonus = new double[tokens.Count];
        for (var i = 1; i < tokens.Count; i++)
        {
            var before =
                _flow.Text[tokens[i] - 1] == ' ' && tokens[i] > 1
                    ? _flow.Text[tokens[i] - 2]
                    : _flow.Text[tokens[i] - 1];
            if (before is ',' or ';' or ':' or '，' or '、' or '；')
                bonus[i] += 1.5;
            var wide = !_wide.Knows && Scripts.IsHanOrKana(_flow.Text[tokens[i]]);
            if (wide && _flow.Text[tokens[i] - 1] != ' ')
                bonus[i] -= 3;
            if (_pauses.Value.TryGetValue(tokens[i], out var pause))
                bonus[i] += pause;
            while (_joint < _flow.Joints.Count && _flow.Joints[_joint].At < tokens[i])
                _joint++;
            if (_joint == _flow.Joints.Count || _flow.Joints[_joint].At != tokens[i])
                continue;
            var joint = _flow.Joints[_joint];
            bonus[i] += joint.Event ? 1.5 : 0;
            bonus[i] += wide ? 3.5 : 0;
            if (_missing)
                bonus[i] += SoftFinals.AtJoint(Tokens.Fold(_flow.Text, tokens[i - 1], tokens[i]), _language);
        }

        return bonus;
    }

    private bool IsRestored(int at)
    {
        while (_restored < _flow.Restored.Count && _flow.Restored[_restored].To <= at)
            _restored++;
        return _restored < _flow.Restored.Count && _flow.Restored[_restored].From <= at;
    }

    private bool HasPause(int from, int to) => _flow.Text.AsSpan(from, to - from).IndexOfAny(Pauses) >= 0;

    private bool HasWord(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (WordSegmenter.IsWordPoint(CodePoints.At(_flow.Text, i, out _)))
                return true;
        }

        return false;
    }
}
