namespace Tapescript.Index.Searching;

/// <summary>The segments of one document that match, in order, and their scores.</summary>
internal sealed class MatchList
{
    /// <summary>True when the document as a whole matches: all of its segments but these.</summary>
    public bool IsWhole { get; set; }

    public int Count { get; private set; }

    public int[] Segments { get; private set; } = new int[16];

    public double[] Scores { get; private set; } = new double[16];

    public bool IsEmpty => Count == 0 && !IsWhole;

    public void Clear()
    {
        Count = 0;
        IsWhole = false;
    }

    public void Add(int segment, double score)
    {
        if (Count == Segments.Length)
        {
            var (segments, scores) = (Segments, Scores);
            Array.Resize(ref segments, Count * 2);
            Array.Resize(ref scores, Count * 2);
            (Segments, Scores) = (segments, scores);
        }

        Segments[Count] = segment;
        Scores[Count++] = score;
    }

    /// <summary>What is in both; both are lists.</summary>
    public void KeepIn(MatchList other)
    {
        var kept = 0;
        for (int i = 0, j = 0; i < Count && j < other.Count; )
        {
            var difference = Segments[i] - other.Segments[j];
            if (difference == 0)
            {
                Segments[kept] = Segments[i];
                Scores[kept++] = Scores[i] + other.Scores[j];
            }

            if (difference <= 0)
                i++;
            if (difference >= 0)
                j++;
        }

        Count = kept;
    }

    /// <summary>What is not in the other, which is a list.</summary>
    public void KeepOutOf(MatchList other)
    {
        var kept = 0;
        for (int i = 0, j = 0; i < Count; i++)
        {
            while (j < other.Count && other.Segments[j] < Segments[i])
                j++;
            if (j < other.Count && other.Segments[j] == Segments[i])
                continue;
            Segments[kept] = Segments[i];
            Scores[kept++] = Scores[i];
        }

        Count = kept;
    }

    /// <summary>Makes this the union of two lists.</summary>
    public void Join(MatchList one, MatchList other)
    {
        Clear();
        var (i, j) = (0, 0);
        while (i < one.Count || j < other.Count)
        {
            var left = i < one.Count ? one.Segments[i] : int.MaxValue;
            var right = j < other.Count ? other.Segments[j] : int.MaxValue;
            var score = (left <= right ? one.Scores[i] : 0) + (right <= left ? other.Scores[j] : 0);
            Add(Math.Min(left, right), score);
            if (left <= right)
                i++;
            if (right <= left)
                j++;
        }
    }

    public void CopyFrom(MatchList other)
    {
        Clear();
        IsWhole = other.IsWhole;
        for (var i = 0; i < other.Count; i++)
            Add(other.Segments[i], other.Scores[i]);
    }
}
