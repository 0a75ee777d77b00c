using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Tests.Cleaning;
using Tapescript.Text.Words;

namespace Tapescript.Text.Tests.Loops;

/// <summary>A genuine talk into which one loop was put at a place between two words.</summary>
internal sealed record LoopGenerator(string Language, IReadOnlyList<string> Genuine, string Phrase, int Repeats, int At)
{
    private static bool IsSpaced(string language) => language is not ("zh" or "ja");

    public int Period => WordSegmenter.Count(Phrase);

    public int Threshold =>
        Period switch
        {
            1 => 8,
            2 => 6,
            3 or 4 => 4,
            _ => 3,
        };

    public static LoopGenerator Of(int seed, bool above)
    {
        var random = new Random(seed);
        var (language, text) = LoopSpeech.Talks[random.Next(LoopSpeech.Talks.Length)];
        var phrases = LoopSpeech.Phrases(language);
        var phrase = phrases[random.Next(phrases.Length)];
        var pieces = Pieces(language, text);
        var plan = new LoopGenerator(language, pieces, phrase, 0, random.Next(1, pieces.Count));
        var repeats = above
            ? plan.Threshold + random.Next(plan.Threshold * 3)
            : random.Next(plan.Period == 1 ? 3 : 2, plan.Threshold);
        return plan with { Repeats = repeats };
    }

    /// <summary>The words that were really said, and one copy of the phrase.</summary>
    public IReadOnlyList<string> Expected(int copies) =>
        WordSegmenter.Folded(Join([.. Genuine.Take(At), .. Enumerable.Repeat(Phrase, copies), .. Genuine.Skip(At)]));

    /// <summary>Cut into cues anywhere, as recognisers cut.</summary>
    public Transcript Document(int seed)
    {
        var random = new Random(seed);
        var sign = random.Next(4) switch
        {
            0 => ".",
            1 => ",",
            2 => "",
            _ => "。",
        };
        if (IsSpaced(Language))
            sign = sign.Replace('。', '!');
        var loop = Enumerable.Repeat(Phrase, Repeats).SelectMany(p => Pieces(Language, p + sign));
        List<string> all = [.. Genuine.Take(At), .. loop, .. Genuine.Skip(At)];
        var cues = new List<Cue>();
        for (int from = 0, to; from < all.Count; from = to)
        {
            to = Math.Min(all.Count, from + random.Next(1, 14));
            cues.Add(Sample.Cue(cues.Count * 2000, (cues.Count * 2000) + 1900, Join(all[from..to])));
        }

        var document = Sample.Of(cues);
        return document with
        {
            Meta = document.Meta with { Language = Language },
            Tracks = [document.Tracks[0] with { Language = Language }],
        };
    }

    private string Join(IReadOnlyList<string> pieces) => string.Join(IsSpaced(Language) ? " " : "", pieces);

    private static List<string> Pieces(string language, string text) =>
        IsSpaced(language) ? [.. text.Split(' ')] : [.. text.EnumerateRunes().Select(r => r.ToString())];
}
