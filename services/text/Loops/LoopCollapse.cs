using System.Runtime.InteropServices;

namespace Tapescript.Text.Loops;

/// <summary>Decides which words of loops go, and which copy stands for each.</summary>
internal static class LoopCollapse
{
    // Loops within loops: each round takes at least two thirds of the words of each.
    private const int MostRounds = 40;

    /// <param name="words">Numbers that stand for folded words.</param>
    /// <param name="isFault">Whether a loop that is none by itself is one all the same; gets the indexes of its words.</param>
    /// <param name="ct">Cancels the work.</param>
    /// <returns>Per word the index of the word that stands for it: itself where it stays. Null where all stay.</returns>
    public static int[]? Find(
        ReadOnlySpan<int> words,
        Func<Loop, ReadOnlySpan<int>, bool> isFault,
        CancellationToken ct
    )
    {
        int[]? copies = null;
        List<int>? left = null;
        List<int>? ids = null;
        for (var round = 0; round < MostRounds; round++)
        {
            ct.ThrowIfCancellationRequested();
            var loops = LoopFinder.Find(ids is null ? words : CollectionsMarshal.AsSpan(ids));
            var any = false;
            foreach (var loop in loops)
            {
                if (!loop.IsCertain && !loop.IsWorthALook)
                    continue;
                left ??= All(words.Length);
                if (!loop.IsCertain && !isFault(loop, CollectionsMarshal.AsSpan(left).Slice(loop.First, loop.Length)))
                    continue;
                any = true;
                copies ??= [.. All(words.Length)];
                for (var i = loop.Period; i < loop.Length; i++)
                    copies[left[loop.First + i]] = left[loop.First + (i % loop.Period)];
            }

            if (!any)
                break;
            left!.RemoveAll(w => copies![w] != w);
            ids = new List<int>(left.Count);
            foreach (var word in left)
                ids.Add(words[word]);
        }

        if (copies is not null)
            Follow(copies);
        return copies;
    }

    private static List<int> All(int count) => [.. Enumerable.Range(0, count)];

    // A copy always stands before the words that it stands for, so those before are followed already.
    private static void Follow(int[] copies)
    {
        for (var word = 0; word < copies.Length; word++)
            copies[word] = copies[copies[word]];
    }
}
