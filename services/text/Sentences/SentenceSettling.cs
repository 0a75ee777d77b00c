namespace Tapescript.Text.Sentences;

/// <summary>
/// Cuts the pieces of a cut again until none of them is cut any more: what a rule saw of the text around a piece is gone
/// when the piece stands alone. Linear: what is left of a text made to be cut a piece at a time goes to crumbs.
/// </summary>
internal sealed class SentenceSettling(string? language, int length)
{
    private const int Rounds = 16;
    private const int LeastBudget = 100_000;
    private readonly Stack<string> _open = [];
    private readonly List<string> _settled = new(length / 60);
    private long _budget = LeastBudget + ((long)Rounds * length);

    public IReadOnlyList<string> Settled => _settled;

    public void Add(string piece)
    {
        _open.Push(piece);
        while (_open.TryPop(out var next))
            Settle(next);
    }

    private void Settle(string piece)
    {
        if (!MayBeCut(piece))
        {
            _settled.Add(piece);
            return;
        }

        _budget -= piece.Length;
        if (_budget < 0)
        {
            AddCrumbs(piece);
            return;
        }

        var pieces = SentenceSplitter.Pass(piece, language);
        if (pieces.Count == 1)
        {
            _settled.Add(piece);
            return;
        }

        for (var i = pieces.Count - 1; i >= 0; i--)
            _open.Push(pieces[i]);
    }

    // Most sentences have marks at their end alone.
    private static bool MayBeCut(string piece)
    {
        var mark = SentenceMarks.Next(piece, 0);
        return (mark < piece.Length && MarkRun.Read(piece, mark).Next < piece.Length)
            || InlineLists.MayBegin(piece)
            || HeadingEnd.Find(piece) > 0;
    }

    /// <summary>Words by themselves, each with its marks at its end: nothing is cut of these.</summary>
    private void AddCrumbs(string piece)
    {
        foreach (var word in piece.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var from = 0;
            for (var at = SentenceMarks.Next(word, 0); at < word.Length; at = SentenceMarks.Next(word, from))
            {
                var end = MarkRun.Read(word, at).End;
                _settled.Add(word[from..end]);
                from = end;
            }

            if (from < word.Length)
                _settled.Add(word[from..]);
        }
    }
}
