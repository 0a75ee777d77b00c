using Tapescript.Text.Sentences;

namespace Tapescript.Text.Chapters;

/// <summary>
/// The phrases that tell a passage from the rest of its document: each phrase by its count times the logarithm of how
/// much more common it is here than in the whole (a term of Dunning's log-likelihood, "Accurate methods for the
/// statistics of surprise and coincidence", 1993), longer phrases and names before single words.
/// </summary>
internal sealed class KeyPhrases(IReadOnlyList<string> sentences, IReadOnlyList<List<TopicWord>> words)
{
    private const double LeastNamed = 0.45;
    private const double SaidOnce = 1.1;
    private const double AtBeginning = 1.35;
    private readonly PhraseIndex _index = new(words);
    private readonly WordUse _use = new(words);

    /// <summary>The best phrases of the sentences <paramref name="from"/> up to <paramref name="to"/>, best first.</summary>
    public List<KeyPhrase> Of(int from, int to, int most)
    {
        var found = new Dictionary<ulong, (int Count, PhrasePlace Place)>();
        var total = 0;
        foreach (var place in _index.Within(from, to))
        {
            total++;
            var known = found.GetValueOrDefault(place.Key, (0, place));
            found[place.Key] = (known.Item1 + 1, Better(known.Item2, place));
        }

        var single = found
            .Where(f => f.Value.Place.Words == 1)
            .ToDictionary(f => f.Key, f => Salience(f.Key, f.Value.Count, total) * Shape(f.Value.Place));
        var leading = found
            .Values.Where(f => f.Place.Words == 2)
            .GroupBy(f => _index.KeyOf(f.Place.Sentence, f.Place.First))
            .ToDictionary(g => g.Key, g => Math.Min(1, g.Sum(f => f.Count) / (double)found[g.Key].Count));
        var ranked = found
            .Values.Select(f =>
                (f.Place, Score: Score(f.Place, f.Count, single) * Ends(f.Place, leading) * Early(f.Place, from, to))
            )
            .Where(f => f.Score > 0)
            .OrderByDescending(f => f.Score)
            .ThenBy(f => f.Place.Sentence)
            .ThenBy(f => f.Place.First)
            .Take(most * 8);
        return Distinct(ranked, most);
    }

    // Who begins a topic names it.
    private static double Early(PhrasePlace place, int from, int to) =>
        place.Sentence - from < Math.Clamp((to - from) / 6, 2, 6) ? AtBeginning : 1;

    // A phrase that ends with a word that mostly stands before another, such as "static", is half a name.
    private double Ends(PhrasePlace place, Dictionary<ulong, double> leading) =>
        1 - (0.9 * leading.GetValueOrDefault(_index.KeyOf(place.Sentence, place.Last)));

    private double Salience(ulong key, int count, int total)
    {
        var expected = (double)_index.CountOf(key) / _index.Total * total;
        return Math.Pow(count, 0.6) * Math.Max(0.02, Math.Log((count + 0.5) / (expected + 0.5)));
    }

    // A phrase is as good as its words, and better for being said again and for being a name.
    private double Score(PhrasePlace place, int count, Dictionary<ulong, double> single)
    {
        double sum = 0,
            least = double.MaxValue;
        var content = 0;
        for (var i = place.First; i <= place.Last; i++)
        {
            if (!single.TryGetValue(_index.KeyOf(place.Sentence, i), out var salience))
                continue;
            sum += salience;
            least = Math.Min(least, salience);
            content++;
        }

        if (content == 0 || !IsNominal(place))
            return 0;
        // What is said once may be said by chance, or be heard wrongly.
        var length = content switch
        {
            1 => count > 2 ? 0.6 : 0.3,
            _ => count > 1 ? 2.2 : SaidOnce,
        };
        return ((0.5 * sum / content) + (0.5 * least)) * length * (1 + (0.4 * (count - 1))) * (IsName(place) ? 1.6 : 1);
    }

    // Words of doing and of manner make poor titles.
    private double Shape(PhrasePlace place)
    {
        var word = words[place.Sentence][place.First].Lower;
        var named = _use.Named(word);
        if (word.Contains('\'', StringComparison.Ordinal) || SoftLexicon.Of(word) is SoftClass.Quantity)
            return 0.3 * named;
        if (word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal))
            return 0.5 * named;
        return word.Length < 4 && word[0] < 0x2E80 && !IsName(place) ? 0.4 * named : named;
    }

    // A title names a thing: no doing at its ends, nobody who does it inside, and one thing at least.
    private bool IsNominal(PhrasePlace place)
    {
        var list = words[place.Sentence];
        var last = list[place.Last].Lower;
        if (IsDoing(list[place.First].Lower) || IsDoing(last) || _use.Named(last) < LeastNamed)
            return false;
        if (place.Words == 1)
            return SoftLexicon.Of(last) is not (SoftClass.Quantity or SoftClass.Adjective or SoftClass.Ed);
        if (
            _use.Named(list[place.First].Lower) < LeastNamed
            || SoftLexicon.Of(last) is SoftClass.Ed or SoftClass.Adjective or SoftClass.Quantity
            || list[place.First].Lower == last
            || (place.Words > 2 && list[place.First].Lower == list[place.First + 1].Lower)
            || (place.Words > 2 && SoftLexicon.Of(list[place.First].Lower) is SoftClass.Ed)
        )
            return false;
        for (var i = place.First + 1; i < place.Last; i++)
        {
            if (!IsInner(list[i].Lower))
                return false;
        }

        return true;
    }

    // "Standard of care" is a thing; "fee in September" is one and says when; "fix the invite", "filter and search" and "set up time" do something.
    private static bool IsInner(string word) =>
        word is "of" or "for"
        || (
            !StopWords.IsDull(word)
            && SoftLexicon.Of(word)
                is SoftClass.None
                    or SoftClass.Adjective
                    or SoftClass.Noun
                    or SoftClass.Nominal
                    or SoftClass.Plural
                    or SoftClass.Ing
                    or SoftClass.Digits
        );

    private static bool IsDoing(string word) =>
        SoftLexicon.Of(word)
            is SoftClass.Verb
                or SoftClass.Past
                or SoftClass.Reporting
                or SoftClass.Wanting
                or SoftClass.Ly
                or SoftClass.Degree
                or SoftClass.Time
                or SoftClass.Place
                or SoftClass.Preposition
                or SoftClass.Marker
                or SoftClass.Number
                or SoftClass.Indefinite
                or SoftClass.Answer;

    private bool IsName(PhrasePlace place)
    {
        for (var i = place.First; i <= place.Last; i++)
        {
            if (i == 0 || !char.IsUpper(sentences[place.Sentence][words[place.Sentence][i].From]))
                return false;
        }

        return true;
    }

    // A place inside a sentence shows how a word is written.
    private static PhrasePlace Better(PhrasePlace known, PhrasePlace other) =>
        known.First == 0 && other.First > 0 ? other : known;

    private List<KeyPhrase> Distinct(IEnumerable<(PhrasePlace Place, double Score)> ranked, int most)
    {
        var phrases = new List<KeyPhrase>();
        var taken = new List<HashSet<string>>();
        foreach (var (place, score) in ranked)
        {
            var own = words[place.Sentence][place.First..(place.Last + 1)].Select(w => Stem(w.Lower)).ToHashSet();
            if (taken.Exists(t => t.Overlaps(own)))
                continue;
            taken.Add(own);
            phrases.Add(new KeyPhrase(TextOf(place), score, place.Words));
            if (phrases.Count == most)
                break;
        }

        return phrases;
    }

    private string TextOf(PhrasePlace place)
    {
        var list = words[place.Sentence];
        return sentences[place.Sentence][list[place.First].From..list[place.Last].To];
    }

    private static string Stem(string word) => word.Length > 5 ? word[..5] : word;
}
