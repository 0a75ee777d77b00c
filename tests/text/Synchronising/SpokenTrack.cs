using Tapescript.Text.Synchronising;

namespace Tapescript.Text.Tests.Synchronising;

/// <summary>When somebody speaks, and cues for it as people cut them: each in their own way.</summary>
internal static class SpokenTrack
{
    public static List<CueInterval> Speech(Random random, int count)
    {
        var speech = new List<CueInterval>(count);
        long at = random.Next(500, 20_000);
        for (var i = 0; i < count; i++)
        {
            var end = at + random.Next(900, 5500);
            speech.Add(new CueInterval(at, end));
            at =
                end
                + random.Next(20) switch
                {
                    < 12 => random.Next(40, 500),
                    < 19 => random.Next(500, 4000),
                    _ => random.Next(4000, 40_000),
                };
        }

        return speech;
    }

    /// <summary>Merges some neighbours, splits some, leaves some out, and is not exact.</summary>
    public static List<CueInterval> Cut(Random random, List<CueInterval> speech, int jitter, double missing)
    {
        var cues = new List<CueInterval>();
        for (var i = 0; i < speech.Count; i++)
        {
            var (start, end) = speech[i];
            var isNear = i + 1 < speech.Count && speech[i + 1].Start - end < 800 && speech[i + 1].End - start < 7500;
            if (isNear && random.NextDouble() < 0.2)
                end = speech[++i].End;
            if (random.NextDouble() < missing)
                continue;
            start = Math.Max(0, start + random.Next(-jitter, jitter + 1));
            end = Math.Max(start + 200, end + random.Next(-jitter, jitter + 1));
            if (end - start > 3000 && random.NextDouble() < 0.15)
            {
                var middle = start + (long)((end - start) * (0.35 + (0.3 * random.NextDouble())));
                cues.Add(new CueInterval(start, middle));
                start = middle + 40;
            }

            cues.Add(new CueInterval(start, end));
        }

        return cues;
    }
}
