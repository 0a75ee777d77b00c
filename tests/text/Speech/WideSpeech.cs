using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Tests.Cleaning;

namespace Tapescript.Text.Tests.Speech;

/// <summary>Speech of our own in Chinese, Japanese and Korean, and its captions without marks.</summary>
public sealed class WideSpeech
{
    private const int LineLength = 12;
    private readonly List<string> _clauses = [];

    private WideSpeech(string name, string text)
    {
        Name = name;
        var from = 0;
        var letters = 0;
        for (var i = 0; i < text.Length; i++)
        {
            letters += char.IsLetterOrDigit(text[i]) ? 1 : 0;
            if (text[i] is not ('。' or '？' or '！' or '，' or '、' or '.' or '?' or '!' or ','))
                continue;
            _clauses.Add(text[from..i].Trim());
            from = i + 1;
            if (text[i] is not ('，' or '、' or ','))
                Ends.Add(letters);
        }

        Ends.Remove(letters);
    }

    public string Name { get; }

    /// <summary>How many letters stand before each sentence end, the last one of the text excluded.</summary>
    public HashSet<int> Ends { get; } = [];

    private string Language => Name[..2];

    public static IReadOnlyList<WideSpeech> Of(string language) =>
        [
            .. SpeechText
                .Files("Languages")
                .Where(f => f.Name.StartsWith(language + "-", StringComparison.Ordinal))
                .Select(f => new WideSpeech(f.Name, f.Text)),
        ];

    /// <summary>As people caption: what is between two marks is a caption, and the times say nothing.</summary>
    public Transcript Clauses() =>
        Sample.In(Language, [.. _clauses.Select((c, i) => Sample.Cue(i * 2000, (i * 2000) + 2000, c))]);

    /// <summary>As a recogniser captions: a caption ends where the line is full.</summary>
    public Transcript Lines()
    {
        var cues = new List<Cue>();
        foreach (var line in Full())
            cues.Add(Sample.Cue(cues.Count * 2000, (cues.Count * 2000) + 2000, line));
        return Sample.In(Language, cues);
    }

    /// <summary>F1 of the sentence ends that cleaning infers.</summary>
    public double Score(Transcript captions)
    {
        var found = new HashSet<int>();
        var letters = 0;
        foreach (var sentence in Sample.Clean(captions).Sentences)
        {
            letters += sentence.Text.Count(char.IsLetterOrDigit);
            found.Add(letters);
        }

        found.Remove(letters);
        var right = found.Count(Ends.Contains);
        return 2.0 * right / (found.Count + Ends.Count);
    }

    private IEnumerable<string> Full()
    {
        if (Language == "ko")
            return string.Join(' ', _clauses).Split(' ').Chunk(4).Select(words => string.Join(' ', words));
        return string.Concat(_clauses.Select(c => c.Replace(" ", "", StringComparison.Ordinal)))
            .Chunk(LineLength)
            .Select(c => new string(c));
    }
}
