using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Translating;

/// <summary>Puts what people wrote into a document's translations.</summary>
public static class TranslationEdits
{
    /// <summary>
    /// Sets sentences of one language to <see cref="BeadState.Edited"/>. In a bead of several sentences the others keep its
    /// text.
    /// </summary>
    /// <param name="t">The document.</param>
    /// <param name="language">The language, BCP 47; a translation of another region of it takes the edits too.</param>
    /// <param name="edits">The edits; those of sentences that are not there, or that say something else now, are not used.</param>
    /// <returns>The document; as it is when no edit fits. Without a translation into the language it gets one.</returns>
    public static Transcript Apply(Transcript t, string language, IReadOnlyList<EditedSentence> edits)
    {
        ArgumentNullException.ThrowIfNull(t);
        ArgumentException.ThrowIfNullOrEmpty(language);
        ArgumentNullException.ThrowIfNull(edits);
        var hashes = BeadMerge.HashesOf(t);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var edit in edits)
        {
            if (hashes.TryGetValue(edit.Id, out var hash) && hash == edit.Hash)
                texts[edit.Id] = edit.Text;
        }

        if (texts.Count == 0)
            return t;
        if (TranslationPlan.Find(t, language) is not { } translation)
            return TranslationPlan.Apply(
                t,
                language,
                texts.ToDictionary(e => e.Key, e => new SentenceTranslation(e.Value, null, null, IsEdited: true))
            );
        var beads = translation.Beads.SelectMany(bead => With(bead, texts, hashes)).ToList();
        return t with
        {
            Translations =
            [
                .. t.Translations.Select(x => ReferenceEquals(x, translation) ? translation with { Beads = beads } : x),
            ],
        };
    }

    private static IEnumerable<Bead> With(
        Bead bead,
        Dictionary<string, string> texts,
        IReadOnlyDictionary<string, string> hashes
    )
    {
        var others = bead.Sentences.Where(id => !texts.ContainsKey(id)).ToList();
        if (others.Count == bead.Sentences.Count)
        {
            yield return bead;
            yield break;
        }

        // The text of a track stays covered by one of them.
        var keeper = others.Count > 0 ? others[0] : bead.Sentences[0];
        foreach (var id in bead.Sentences)
        {
            if (texts.TryGetValue(id, out var text))
                yield return new Bead
                {
                    Sentences = [id],
                    Hashes = [hashes[id]],
                    Spans = id == keeper ? bead.Spans : [],
                    Text = text,
                    State = BeadState.Edited,
                };
            else if (id == keeper)
                yield return bead with
                {
                    Sentences = others,
                    Hashes =
                    [
                        .. bead.Sentences.Zip(bead.Hashes).Where(s => others.Contains(s.First)).Select(s => s.Second),
                    ],
                };
        }
    }
}
