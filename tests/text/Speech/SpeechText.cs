using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Tests.Cleaning;

namespace Tapescript.Text.Tests.Speech;

/// <summary>Speech that we wrote, and what it looks like as captions without marks.</summary>
public sealed class SpeechText
{
    private const int WordsPerCue = 8;
    private static readonly char[] Marks = [.. ".,?!:;\"¿¡،؟।"];

    private SpeechText(string name, string text, string language)
    {
        Name = name;
        Language = language;
        foreach (var raw in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var word = raw.Trim(Marks).ToLowerInvariant();
            if (word.Length == 0)
                continue;
            Words.Add(word);
            if (raw[^1] is '.' or '?' or '!' or '؟' or '।')
                Ends.Add(Words.Count);
            else if (raw[^1] is ',' or ':' or '،')
                Commas.Add(Words.Count);
        }

        Ends.Remove(Words.Count);
    }

    public string Name { get; }

    public string Language { get; }

    /// <summary>In lower case, without marks.</summary>
    public List<string> Words { get; } = [];

    /// <summary>How many words stand before each sentence end, the last one of the text excluded.</summary>
    public SortedSet<int> Ends { get; } = [];

    private HashSet<int> Commas { get; } = [];

    /// <param name="folder">Train or Held.</param>
    public static IReadOnlyList<SpeechText> In(string folder) =>
        [.. Files(folder).Select(f => new SpeechText(f.Name, f.Text, "en"))];

    /// <summary>Texts of other languages; the names of their files begin with the language.</summary>
    public static IReadOnlyList<SpeechText> Of(string language) =>
        [
            .. Files("Languages")
                .Where(f => f.Name.StartsWith(language + "-", StringComparison.Ordinal))
                .Select(f => new SpeechText(f.Name, f.Text, language)),
        ];

    internal static IEnumerable<(string Name, string Text)> Files(string folder) =>
        Directory
            .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Speech", folder), "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)));

    /// <summary>Captions of eight words whose times say nothing.</summary>
    public Transcript Captions() => Captions(_ => 0, wordTimes: false);

    /// <summary>
    /// Captions with word times. People pause at most sentence ends and at many commas, and now and then anywhere.
    /// </summary>
    public Transcript CaptionsWithPauses(bool wordTimes)
    {
        var random = new Random(Words.Count);
        return Captions(
            at =>
            {
                var roll = random.NextDouble();
                if (Ends.Contains(at))
                    return roll < 0.25 ? 30 : (int)(250 + (random.NextDouble() * 900));
                if (Commas.Contains(at))
                    return roll < 0.5 ? 30 : (int)(120 + (random.NextDouble() * 300));
                return roll < 0.94 ? (int)(random.NextDouble() * 60) : (int)(150 + (random.NextDouble() * 600));
            },
            wordTimes
        );
    }

    private Transcript Captions(Func<int, int> pauseBefore, bool wordTimes)
    {
        var cues = new List<Cue>();
        var line = new List<string>();
        var times = new List<Word>();
        long clock = 0,
            start = 0;
        var offset = 0;
        for (var i = 0; i < Words.Count; i++)
        {
            var pause = i == 0 ? 0 : pauseBefore(i);
            // A caption ends at its eighth word, and where a silence is long.
            if (line.Count == WordsPerCue || (line.Count > 0 && pause > 400))
                Flush();
            clock += pause;
            if (line.Count == 0)
                (start, offset) = (clock, 0);
            var length = 60 + (55 * Words[i].Length);
            times.Add(new Word(offset, clock, clock + length, null));
            line.Add(Words[i]);
            offset += Words[i].Length + 1;
            clock += length;
        }

        Flush();
        return Language == "en" ? Sample.Of(cues) : Sample.In(Language, cues);

        void Flush()
        {
            cues.Add(Sample.Cue(start, clock, string.Join(' ', line)) with { Words = wordTimes ? [.. times] : null });
            line.Clear();
            times.Clear();
        }
    }
}
