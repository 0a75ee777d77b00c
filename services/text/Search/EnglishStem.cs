namespace Tapescript.Text.Search;

/// <summary>
/// A light stem: plurals, -ing, -ed and a silent e, nothing else. It runs over text and queries of every language
/// that is written in plain Latin letters, so that both always agree.
/// </summary>
internal static class EnglishStem
{
    public static string Of(string word)
    {
        if (word.Length < 4 || !IsPlain(word))
            return word;

        var stem = Participle(Plural(word));
        if (stem.Length > 2 && stem[^1] == 'y' && !IsVowel(stem, stem.Length - 2))
            stem = stem[..^1] + "i";
        return Silent(stem);
    }

    private static string Plural(string word)
    {
        if (word[^1] != 's' || word.EndsWith("ss", StringComparison.Ordinal))
            return word;
        if (word.EndsWith("ies", StringComparison.Ordinal))
            return word.Length > 4 ? word[..^2] : word[..^1];
        if (word.EndsWith("us", StringComparison.Ordinal) || word.EndsWith("is", StringComparison.Ordinal))
            return word;
        foreach (var end in (ReadOnlySpan<string>)["sses", "xes", "ches", "shes", "zzes"])
        {
            if (word.EndsWith(end, StringComparison.Ordinal))
                return word[..^2];
        }

        return word[..^1];
    }

    private static string Participle(string word)
    {
        if (word.EndsWith("eed", StringComparison.Ordinal))
            return word;
        var cut =
            word.EndsWith("ing", StringComparison.Ordinal) ? 3
            : word.EndsWith("ed", StringComparison.Ordinal) ? 2
            : 0;
        if (cut == 0 || !HasVowel(word, word.Length - cut))
            return word;

        var stem = word[..^cut];
        if (stem.Length < 2)
            return word;
        if (
            stem.Length > 2
            && stem[^1] == stem[^2]
            && stem[^1] is not ('l' or 's' or 'z')
            && !IsVowel(stem, stem.Length - 1)
        )
            return stem[..^1];
        if (stem[^1] is 'v' or 'c' or 'u')
            return stem + "e";
        if (Measure(stem) == 1 && EndsShort(stem))
            return stem + "e";
        return stem;
    }

    private static string Silent(string word)
    {
        if (word.Length < 4 || word[^1] != 'e')
            return word;
        var stem = word[..^1];
        var measure = Measure(stem);
        return measure > 1 || (measure == 1 && !EndsShort(stem)) ? stem : word;
    }

    // How often a run of vowels is followed by a run of consonants.
    private static int Measure(string stem)
    {
        var measure = 0;
        for (var i = 1; i < stem.Length; i++)
        {
            if (IsVowel(stem, i - 1) && !IsVowel(stem, i))
                measure++;
        }

        return measure;
    }

    private static bool EndsShort(string stem) =>
        stem.Length >= 2
        && !IsVowel(stem, stem.Length - 1)
        && stem[^1] is not ('w' or 'x' or 'y')
        && IsVowel(stem, stem.Length - 2)
        && (stem.Length == 2 || !IsVowel(stem, stem.Length - 3));

    private static bool HasVowel(string word, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (IsVowel(word, i))
                return true;
        }

        return false;
    }

    private static bool IsVowel(string word, int at) =>
        word[at] switch
        {
            'a' or 'e' or 'i' or 'o' or 'u' => true,
            'y' => at > 0 && !IsVowel(word, at - 1),
            _ => false,
        };

    private static bool IsPlain(string word)
    {
        foreach (var letter in word)
        {
            if (letter is < 'a' or > 'z')
                return false;
        }

        return true;
    }
}
