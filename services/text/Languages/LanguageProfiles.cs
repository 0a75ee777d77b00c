using System.Runtime.InteropServices;

namespace Tapescript.Text.Languages;

/// <summary>
/// Naive Bayes over letters in runs of one to four, word ends included, counted from <see cref="LanguageSamples"/>.
/// </summary>
internal sealed class LanguageProfiles
{
    private const int Longest = 4;
    private const double Smoothing = 0.3;
    private const double Vocabulary = 3000;
    private const int LeastLetters = 8;

    // A guess is an answer when its odds against the next best are better than this (natural log).
    private const double Margin = 0.8;

    // A letter that a language does not write, or does (natural log).
    private const double ForeignLetter = -6;
    private const double OwnLetter = 1.2;

    // What fits no language is further from its best one than any sentence is (natural log per run).
    private const double Strangest = -8.05;

    private static readonly Lazy<LanguageProfiles> LatinProfiles = new(() =>
        new LanguageProfiles(LanguageSamples.Latin)
    );
    private static readonly Lazy<LanguageProfiles> CyrillicProfiles = new(() =>
        new LanguageProfiles(LanguageSamples.Cyrillic)
    );
    private static readonly Lazy<LanguageProfiles> ArabicProfiles = new(() =>
        new LanguageProfiles(LanguageSamples.Arabic)
    );
    private readonly string[] _languages;
    private readonly Dictionary<ulong, float[]> _gain = [];
    private readonly double _floor;

    private LanguageProfiles((string Language, string Text)[] samples)
    {
        _languages = [.. samples.Select(s => s.Language)];
        var counts = new Dictionary<ulong, int[]>();
        var totals = new int[samples.Length];
        for (var i = 0; i < samples.Length; i++)
        {
            var language = i;
            ForEach(
                samples[i].Text,
                run =>
                {
                    ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, run, out _);
                    row ??= new int[samples.Length];
                    row[language]++;
                    totals[language]++;
                }
            );
        }

        // As if all samples were of one length: what is unknown is as strange in each language.
        var usual = totals.Average();
        _floor = Math.Log(Smoothing / (usual + (Smoothing * Vocabulary)));
        foreach (var (run, row) in counts)
        {
            var gain = new float[row.Length];
            for (var i = 0; i < row.Length; i++)
                gain[i] = (float)Math.Log(((row[i] * usual / totals[i]) + Smoothing) / Smoothing);
            _gain.Add(run, gain);
        }
    }

    public static LanguageProfiles Latin => LatinProfiles.Value;

    public static LanguageProfiles Cyrillic => CyrillicProfiles.Value;

    public static LanguageProfiles Arabic => ArabicProfiles.Value;

    /// <returns>The language that the letters fit best; null when none does clearly.</returns>
    public string? Best(string text)
    {
        var letters = text.Count(char.IsLetter);
        if (letters < LeastLetters)
            return null;
        var (scores, runs) = Scores(text);
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }

        var second = double.NegativeInfinity;
        for (var i = 0; i < scores.Length; i++)
        {
            if (i != best)
                second = Math.Max(second, scores[i]);
        }

        return scores[best] - second >= Margin && scores[best] / runs > Strangest ? _languages[best] : null;
    }

    /// <returns>
    /// By how much (natural log of the odds) a language is behind the one that the letters fit best, and that one; null
    /// when it is none of these.
    /// </returns>
    public (double Odds, string Best)? Behind(string text, string language)
    {
        var index = Array.IndexOf(_languages, language);
        if (index < 0)
            return null;
        var (scores, _) = Scores(text);
        var best = Array.IndexOf(scores, scores.Max());
        return (scores[best] - scores[index], _languages[best]);
    }

    private (double[] Scores, int Runs) Scores(string text)
    {
        var scores = new double[_languages.Length];
        var runs = 0;
        foreach (var c in text)
        {
            if (c > 127)
                AddLetter(char.ToLowerInvariant(c), scores);
        }

        ForEach(
            text,
            run =>
            {
                runs++;
                if (!_gain.TryGetValue(run, out var gain))
                    gain = null;
                for (var i = 0; i < scores.Length; i++)
                    scores[i] += _floor + (gain is null ? 0 : gain[i]);
            }
        );
        return (scores, runs);
    }

    private void AddLetter(char letter, double[] scores)
    {
        for (var i = 0; i < scores.Length; i++)
        {
            var sign = LanguageLetters.Sign(_languages[i], letter);
            scores[i] += sign < 0 ? ForeignLetter : sign * OwnLetter;
        }
    }

    private static void ForEach(string text, Action<ulong> run)
    {
        // The last four letters, sixteen bits each; what is no letter is one space.
        ulong last = ' ';
        var length = 1;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i == text.Length ? ' ' : char.ToLowerInvariant(text[i]);
            if (c == '’')
                c = '\'';
            if (
                !char.IsLetter(c)
                && c != '\''
                && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark
            )
                c = ' ';
            if (c == ' ' && (last & 0xFFFF) == ' ')
                continue;
            last = (last << 16) | c;
            length = Math.Min(Longest, length + 1);
            for (var n = 1; n <= length; n++)
            {
                var mask = n == Longest ? ulong.MaxValue : (1UL << (16 * n)) - 1;
                if (n > 1 || c != ' ')
                    run(last & mask);
            }
        }
    }
}
