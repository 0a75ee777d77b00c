namespace Tapescript.Text.Formats;

/// <summary>
/// Finds where a run of words is best cut into cues: the cheapest way through all cuts that keep the limits, by dynamic
/// programming over the few words that a cue may hold. Prices are by trial on talks and films; what counts is their
/// order: an end of a sentence costs nothing, then come a mark, a pause, a word that can end a phrase, any other.
/// </summary>
internal sealed class CueBreaks(List<TimedPiece> pieces, WriteOptions options, bool bySpeaker)
{
    private const double OfCue = 3;
    private const double AtMark = 3;
    private const double InPhrase = 8;
    private const double AfterShortWord = 2;
    private const double InName = 3;
    private const double Stub = 6;
    private const int StubColumns = 12;
    private const double TwoSentences = 4;
    private const double TwoShortSentences = 1;
    private const long LeastOfSentence = 1_500;
    private const double TwoSpeakers = 4;
    private const double TooFastPerSecond = 4;
    private const double TooShort = 4;
    private const double TooLongPerSecond = 1.5;
    private const long Pause = 300;
    private const long Gap = 1_000;

    /// <summary>The index after the last piece of each cue.</summary>
    public List<int> Ends()
    {
        var costs = new double[pieces.Count + 1];
        var from = new int[pieces.Count + 1];
        Array.Fill(costs, double.PositiveInfinity);
        costs[0] = 0;
        for (var first = 0; first < pieces.Count; first++)
            TryFrom(first, costs, from);
        var ends = new List<int>();
        for (var end = pieces.Count; end > 0; end = from[end])
            ends.Add(end);
        ends.Reverse();
        return ends;
    }

    private void TryFrom(int first, double[] costs, int[] from)
    {
        int lines = 1,
            used = 0,
            total = 0;
        double within = 0;
        for (var i = first; i < pieces.Count; i++)
        {
            var gap = 0;
            if (i > first)
            {
                if (MustBreak(i))
                    return;
                gap = pieces[i].Piece.Glued
                    ? 0
                    : WideText.Separator(pieces[i - 1].Piece.Text, pieces[i].Piece.Text).Length;
                within += Joint(first, i);
            }

            used += gap + pieces[i].Columns;
            if (used > options.Columns && i > first)
            {
                if (++lines > options.Lines)
                    return;
                used = pieces[i].Columns;
            }

            total += gap + pieces[i].Columns;
            var cost = costs[first] + within + CostOf(first, i, total);
            if (cost >= costs[i + 1])
                continue;
            costs[i + 1] = cost;
            from[i + 1] = first;
        }
    }

    private bool MustBreak(int i) =>
        (bySpeaker && EndsSentence(i - 1) && pieces[i].Speaker != pieces[i - 1].Speaker)
        || pieces[i].Start - pieces[i - 1].End >= Gap
        || pieces[i].Start < pieces[i - 1].Start;

    /// <summary>What it costs that a cue goes on here.</summary>
    private double Joint(int first, int i)
    {
        if (!EndsSentence(i - 1))
            return 0;
        var cost = pieces[i].Start - pieces[first].Start >= LeastOfSentence ? TwoSentences : TwoShortSentences;
        return pieces[i].Speaker == pieces[i - 1].Speaker ? cost : cost + TwoSpeakers;
    }

    private double CostOf(int first, int last, int columns)
    {
        var start = pieces[first].Start;
        var room =
            (last + 1 < pieces.Count ? Math.Max(pieces[last + 1].Start, pieces[last].End) : pieces[last].End) - start;
        var needed = columns * 1000L / options.CharactersPerSecond;
        var full = (double)columns / (options.Columns * options.Lines);
        return OfCue
            + (full * full)
            + EndCost(last, columns)
            + (Math.Max(0, needed - room) * TooFastPerSecond / 1000)
            + (room < options.LeastMs ? TooShort : 0)
            + (Math.Max(0, pieces[last].End - start - options.MostMs) * TooLongPerSecond / 1000);
    }

    private double EndCost(int last, int columns)
    {
        if (EndsSentence(last))
            return 0;
        var text = pieces[last].Piece.Text;
        var stub = columns < StubColumns ? Stub : 0;
        if (char.IsPunctuation(text[^1]) || pieces[last + 1].Start - pieces[last].End >= Pause)
            return AtMark + stub;
        var next = pieces[last + 1].Piece.Text;
        return InPhrase
            + stub
            + (text.Length <= 3 && char.IsAsciiLetter(text[0]) ? AfterShortWord : 0)
            + (char.IsUpper(text[0]) && char.IsUpper(next[0]) ? InName : 0);
    }

    private bool EndsSentence(int i) =>
        i + 1 >= pieces.Count || pieces[i].Piece.Sentence != pieces[i + 1].Piece.Sentence;
}
