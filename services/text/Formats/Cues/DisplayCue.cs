namespace Tapescript.Text.Formats;

/// <summary>A cue as it will be written.</summary>
internal sealed class DisplayCue
{
    public required long Start { get; set; }
    public required long End { get; set; }
    public required bool Estimated { get; init; }
    public string? Speaker { get; init; }
    public List<string> Lines { get; init; } = [];

    /// <summary>Lines of translations, beneath the source.</summary>
    public List<string> Beneath { get; } = [];

    /// <summary>The same lines by translation, for formats that name the language of each.</summary>
    public List<CueTranslation> Translations { get; } = [];

    /// <summary>Which sentences stand here, and how many characters of each.</summary>
    public List<(int Sentence, int Weight)> Parts { get; init; } = [];

    /// <summary>The raw cue, when it is written as it was read.</summary>
    public Contracts.Transcripts.Cue? Raw { get; init; }

    /// <summary>In a clean document: the words that the source has times of, by code points of the lines.</summary>
    public IReadOnlyList<Contracts.Transcripts.Word>? SpokenWords { get; init; }

    /// <summary>Whether its times are known to the second only.</summary>
    public bool ToTheSecond { get; init; }

    /// <summary>Whether it may not reach into the next one: it was cut, or lost what rolled.</summary>
    public bool Clamped { get; init; }

    public void AddTranslation(string? language, IReadOnlyList<string> lines)
    {
        Beneath.AddRange(lines);
        Translations.Add(new CueTranslation(language, lines));
    }
}
