using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Benchmarks.Cleaning;

/// <summary>
/// Rolling captions of a talk that nobody gave: lower case, no marks, a few hundred words that are common and some
/// thousand that are not, and a word a topic that comes back for a while.
/// </summary>
internal static class RollingTalk
{
    private const string Common =
        "the and to of a i that it in you so is we this was for on but they have with what be do not are my if just like at know think really there about can all one out up or because as when then get go how me would people some more had your here from very them now our he she who could thing time little want see make well good right look way kind mean say said back going where much over first two also lot only into";

    private static readonly string[] Frequent = Common.Split(' ');
    private static readonly string[] Syllables =
        "ba ke lo mi ru sta ven dor gli pen tar mo fi sho quen la bri nu wel ka".Split(' ');

    /// <summary>Rolling cues with about this many words as they stand: each spoken word is shown three times.</summary>
    public static Transcript Of(int rawWords)
    {
        var random = new Random(1);
        var lines = new List<string>();
        for (var words = 0; words < rawWords / 3; )
        {
            var count = random.Next(4, 10);
            lines.Add(Line(random, count, words / 900));
            words += count;
        }

        return new Transcript
        {
            Source = new TranscriptSource { Id = "sha256:00", Format = "vtt" },
            Meta = new TranscriptMeta { Language = "en" },
            Stages = [new Stage { Name = "import", Version = "1" }],
            Tracks =
            [
                new Track
                {
                    Language = "en",
                    Origin = TrackOrigin.Asr,
                    Cues = Cues(lines, random),
                },
            ],
        };
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

    private static string Line(Random random, int count, int topic)
    {
        var line = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
                line.Append(' ');
            line.Append(
                random.Next(10) switch
                {
                    < 6 => Frequent[random.Next(random.Next(1, Frequent.Length))],
                    < 8 => Rare(topic * 37 + random.Next(25)),
                    _ => Rare(random.Next(4000)),
                }
            );
        }

        return line.ToString();
    }

    private static string Rare(int number) =>
        Syllables[number % 20] + Syllables[number / 20 % 20] + (number >= 400 ? Syllables[number / 400 % 20] : "");
}
