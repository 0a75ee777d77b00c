using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Estimates the times of cues whose own cannot be read, between the cues around them.</summary>
internal static class MissingTimes
{
    /// <summary>Fills times in; cues of which none has a time are left as they are.</summary>
    public static void Fill(List<Cue> cues)
    {
        if (!cues.Exists(c => c.Start is not null))
            return;
        for (var first = 0; first < cues.Count; first++)
        {
            if (cues[first].Start is not null)
                continue;
            var last = first + 1;
            while (last < cues.Count && cues[last].Start is null)
                last++;
            var before = first == 0 ? 0 : cues[first - 1].End ?? cues[first - 1].Start ?? 0;
            TimeEstimate.Spread(cues, first, last, before, last < cues.Count ? cues[last].Start : null);
            first = last;
        }

        TimeEstimate.CloseByNext(cues);
    }
}
