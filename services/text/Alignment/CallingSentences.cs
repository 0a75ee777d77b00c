namespace Tapescript.Text.Alignment;

/// <summary>
/// The last few sentences of a side, and how much likelier they make each word of the other side than it is by itself.
/// </summary>
internal sealed class CallingSentences
{
    private const double Huge = 1e100;

    /// <summary>Of how many words the product cannot overflow: one is at most as much likelier as the text is long.</summary>
    private const int WordsAtOnce = 16;

    private readonly AlignmentWords side;
    private readonly AlignmentWords other;
    private readonly WordLinks links;
    private readonly double odds;
    private readonly double logOfUnexplained;

    // Per word of the other side the calls of each of the last few sentences, the place of one being its number's rest.
    private readonly float[] called;
    private readonly List<int>[] touched = new List<int>[BeadShape.Most];
    private readonly double[] shares = new double[BeadShape.Most];
    private int newest;

    /// <param name="side">The words of the side that calls.</param>
    /// <param name="other">The words of the side that is called for.</param>
    /// <param name="links">Which words call for which.</param>
    /// <param name="expected">Of the words of a sentence, how many are expected to be called for; 0 to expect nothing.</param>
    public CallingSentences(AlignmentWords side, AlignmentWords other, WordLinks links, double expected)
    {
        (this.side, this.other, this.links) = (side, other, links);
        logOfUnexplained = Math.Log(1 - expected);
        odds = expected > 0 ? expected / (1 - expected) : 1;
        called = new float[other.Vocabulary * BeadShape.Most];
        for (var n = 0; n < touched.Length; n++)
            touched[n] = [];
    }

    /// <summary>Goes on to the next sentence, which is a given one.</summary>
    public void Next(int sentence)
    {
        newest = sentence % BeadShape.Most;
        foreach (var word in touched[newest])
            called[(word * BeadShape.Most) + newest] = 0;
        touched[newest].Clear();
        foreach (var word in side.Of[sentence])
        {
            foreach (var (called, chance) in links.Of(word))
                Call(called, chance);
        }

        var words = 0;
        for (var n = 0; n < BeadShape.Most; n++)
        {
            words += sentence >= n ? side.Of[sentence - n].Length : 0;
            shares[n] = words == 0 ? 0 : odds / words;
        }
    }

    /// <summary>
    /// The log odds of a sentence's words beside the newest sentence, beside it and the one before, and so on. Each word
    /// counts with all that calls for it; one that nothing calls for speaks against the pair.
    /// </summary>
    public void Ask(ReadOnlySpan<int> words, Span<float> logs)
    {
        var (slot1, slot2, slot3, slot4) = (newest, (newest + 3) & 3, (newest + 2) & 3, (newest + 1) & 3);
        var (share1, share2, share3, share4) = (shares[0], shares[1], shares[2], shares[3]);
        var (log1, log2, log3, log4) = (0.0, 0.0, 0.0, 0.0);
        var (one, two, three, four) = (1.0, 1.0, 1.0, 1.0);
        var factors = 0;
        foreach (var word in words)
        {
            var at = word * BeadShape.Most;
            var (first, other, third, fourth) = (
                called[at + slot1],
                called[at + slot2],
                called[at + slot3],
                called[at + slot4]
            );
            if (first + other + third + fourth == 0)
                continue;
            double sum = first;
            one *= 1 + (sum * share1);
            sum += other;
            two *= 1 + (sum * share2);
            sum += third;
            three *= 1 + (sum * share3);
            sum += fourth;
            four *= 1 + (sum * share4);
            // The product of many factors near one, and one logarithm of it, is far cheaper than many logarithms.
            if (++factors < WordsAtOnce)
                continue;
            factors = 0;
            if (Math.Max(Math.Max(one, two), Math.Max(three, four)) > Huge)
            {
                (log1, log2) = (log1 + Math.Log(one), log2 + Math.Log(two));
                (log3, log4) = (log3 + Math.Log(three), log4 + Math.Log(four));
                one = two = three = four = 1;
            }
        }

        var unexplained = words.Length * logOfUnexplained;
        logs[0] = share1 == 0 ? 0 : (float)(log1 + Math.Log(one) + unexplained);
        logs[1] = share2 == 0 ? 0 : (float)(log2 + Math.Log(two) + unexplained);
        logs[2] = share3 == 0 ? 0 : (float)(log3 + Math.Log(three) + unexplained);
        logs[3] = share4 == 0 ? 0 : (float)(log4 + Math.Log(four) + unexplained);
    }

    private void Call(int word, float chance)
    {
        ref var sum = ref called[(word * BeadShape.Most) + newest];
        if (sum == 0)
            touched[newest].Add(word);
        sum += chance * other.Total / other.Occurrences(word);
    }
}
