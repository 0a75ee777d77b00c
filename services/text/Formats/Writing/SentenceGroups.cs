using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Groups sentences so that every bead of every translation lies in one group.</summary>
internal static class SentenceGroups
{
    public static List<SentenceGroup> Of(Transcript t, IReadOnlyList<Translation> translations)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < t.Sentences.Count; i++)
            index[t.Sentences[i].Id] = i;
        var groups = Cut(t.Sentences.Count, Joined(t.Sentences.Count, translations, index), translations.Count);
        var groupOf = new int[t.Sentences.Count];
        for (var g = 0; g < groups.Count; g++)
            Array.Fill(groupOf, g, groups[g].First, groups[g].Count);
        for (var k = 0; k < translations.Count; k++)
        {
            var at = 0;
            foreach (var bead in translations[k].Beads)
            {
                foreach (var id in bead.Sentences.Take(1))
                    at = index.TryGetValue(id, out var found) ? groupOf[found] : at;
                if (groups.Count > 0 && FieldText.Line(bead.Text) is { Length: > 0 } text)
                    groups[at].Translations[k] = WideText.Join(groups[at].Translations[k], text);
            }
        }

        return groups;
    }

    /// <summary>Whether a sentence goes on in the group of the one before it.</summary>
    private static bool[] Joined(int count, IReadOnlyList<Translation> translations, Dictionary<string, int> index)
    {
        var joined = new bool[count];
        foreach (var bead in translations.SelectMany(x => x.Beads).Where(b => b.Text is not null))
        {
            var sentences = bead.Sentences.Where(index.ContainsKey).Select(id => index[id]).ToList();
            for (var i = 1; i < sentences.Count; i++)
                if (sentences[i] == sentences[i - 1] + 1)
                    joined[sentences[i]] = true;
        }

        return joined;
    }

    private static List<SentenceGroup> Cut(int count, bool[] joined, int languages)
    {
        var groups = new List<SentenceGroup>();
        for (var first = 0; first < count; )
        {
            var last = first + 1;
            while (last < count && joined[last])
                last++;
            groups.Add(new SentenceGroup(first, last - first, TextRows.Empty(languages)));
            first = last;
        }

        return groups;
    }
}
