using Tapescript.Contracts.Transcripts;

namespace Tapescript.Benchmarks.Cleaning;

/// <summary>Rolling captions of a talk, as a recogniser writes them.</summary>
internal static class RollingTalk
{
    /// <summary>Rolling cues with about this many words as they stand: each spoken word is shown three times.</summary>
    public static Transcript Of(int rawWords)
    {
        var random = new Random(1);
        return PlainCaptions.Document(Cues(Talk.Lines(random, rawWords / 3), random));
    }

    private static List<Cue> Cues(List<string> lines, Random random)
    {
        var cues = new List<Cue>(lines.Count * 2);
        long at = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var end = at + random.Next(1500, 3500);
            if (i == 0)
                cues.Add(Cue(at, end - 10, lines[i]));
            else
                cues.Add(Cue(at, end - 10, lines[i - 1], lines[i]));
            cues.Add(Cue(end - 10, end, lines[i]));
            at = end;
        }

        return cues;
    }

    private static Cue Cue(long start, long end, params string[] lines)
    {
        var text = string.Join('\n', lines);
        var first = lines.Length == 1 ? 0 : lines[0].Length + 1;
        var own = lines[^1].Split(' ');
        var words = new List<Word>(own.Length);
        var offset = first;
        for (var i = 0; i < own.Length && end - start > 50; i++)
        {
            words.Add(new Word(offset, start + ((end - start) * i / own.Length)));
            offset += own[i].Length + 1;
        }

        return new Cue
        {
            Start = start,
            End = end,
            Timing = Timing.Exact,
            Text = text,
            Lines = lines.Length == 1 ? [0] : [0, first],
            Words = words.Count == 0 ? null : words,
        };
    }
}
