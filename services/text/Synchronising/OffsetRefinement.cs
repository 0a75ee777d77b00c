namespace Tapescript.Text.Synchronising;

/// <summary>Makes an offset exact: the median of how far cues begin from the nearest beginning in the source.</summary>
internal static class OffsetRefinement
{
    private const long NearMs = 400;
    private const int Fewest = 5;
    private const int Rounds = 3;

    /// <param name="starts">The starts of the source, in order, ms.</param>
    /// <param name="cues">The starts of the cues at the speed of the source, ms.</param>
    /// <param name="offset">The offset more or less, ms.</param>
    public static long Of(IReadOnlyList<long> starts, IReadOnlyList<long> cues, long offset)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var distances = new List<long>();
            var at = 0;
            foreach (var cue in cues)
            {
                var start = cue + offset;
                while (at > 0 && starts[at - 1] > start - NearMs)
                    at--;
                while (at + 1 < starts.Count && Math.Abs(starts[at + 1] - start) <= Math.Abs(starts[at] - start))
                    at++;
                if (Math.Abs(starts[at] - start) <= NearMs)
                    distances.Add(starts[at] - start);
            }

            if (distances.Count < Fewest)
                break;
            distances.Sort();
            var middle = distances[distances.Count / 2];
            offset += middle;
            if (middle == 0)
                break;
        }

        return offset;
    }
}
