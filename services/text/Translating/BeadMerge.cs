using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Translating;

/// <summary>Puts an engine's beads among those that are there, in the order of the source.</summary>
internal sealed class BeadMerge(Transcript transcript, IReadOnlyList<Bead> existing)
{
    private readonly IReadOnlyDictionary<string, string> hashes = HashesOf(transcript);
    private readonly Dictionary<string, Bead> untranslated = UntranslatedOf(existing);

    public static IReadOnlyDictionary<string, string> HashesOf(Transcript t)
    {
        var byId = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sentence in t.Sentences)
            byId[sentence.Id] = sentence.Hash;
        return byId;
    }

    public static bool Fits(Bead bead, IReadOnlyDictionary<string, string> hashBySentence)
    {
        if (bead.Sentences.Count != bead.Hashes.Count)
            return false;
        for (var i = 0; i < bead.Sentences.Count; i++)
        {
            if (!hashBySentence.TryGetValue(bead.Sentences[i], out var hash) || hash != bead.Hashes[i])
                return false;
        }

        return true;
    }

    public IReadOnlyList<Bead> With(
        IReadOnlyList<Sentence> missing,
        IReadOnlyDictionary<string, SentenceTranslation> answers
    )
    {
        var redo = missing.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var placed = new Dictionary<string, Bead>(StringComparer.Ordinal);
        var after = new Dictionary<string, List<Bead>>(StringComparer.Ordinal);
        var anchor = "";
        foreach (var bead in existing)
        {
            var isGood = bead.Sentences.Count > 0 && Fits(bead, hashes) && !bead.Sentences.Any(redo.ContainsKey);
            foreach (var sentence in isGood ? bead.Sentences : [])
                placed[sentence] = bead;
            anchor = bead.Sentences.LastOrDefault(hashes.ContainsKey) ?? anchor;

            // Text of a track that has lost its sentences stays in the document: unpaired.
            if (!isGood && bead.Spans.Count > 0)
                Listed(after, anchor).Add(Unpair(bead));
        }

        var beads = new List<Bead>(Listed(after, ""));
        foreach (var sentence in transcript.Sentences)
        {
            if (!placed.TryGetValue(sentence.Id, out var bead))
                beads.Add(Made(sentence, answers.GetValueOrDefault(sentence.Id)));
            else if (bead.Sentences[0] == sentence.Id)
                beads.Add(bead);
            if (after.TryGetValue(sentence.Id, out var left))
                beads.AddRange(left);
        }

        return beads;
    }

    private static List<Bead> Listed(Dictionary<string, List<Bead>> after, string anchor)
    {
        if (!after.TryGetValue(anchor, out var list))
            after[anchor] = list = [];
        return list;
    }

    private static Bead Unpair(Bead bead) =>
        bead with
        {
            Sentences = [],
            Hashes = [],
            State = BeadState.Unpaired,
            Reason = null,
            Confidence = null,
        };

    private Bead Made(Sentence sentence, SentenceTranslation? answer)
    {
        if (answer is null && untranslated.TryGetValue(sentence.Id, out var kept))
            return kept with { Sentences = [sentence.Id], Hashes = [sentence.Hash] };

        var isDone = answer is { Reason: null, Text: not null };
        return new Bead
        {
            Sentences = [sentence.Id],
            Hashes = [sentence.Hash],
            Text = isDone ? answer!.Text : null,
            State =
                !isDone ? BeadState.Untranslated
                : answer!.IsEdited ? BeadState.Edited
                : BeadState.Translated,
            Reason = isDone ? null : answer?.Reason ?? UntranslatedReason.EngineFailed,
            Engine = answer?.Engine,
        };
    }

    private static Dictionary<string, Bead> UntranslatedOf(IReadOnlyList<Bead> beads)
    {
        var bySentence = new Dictionary<string, Bead>(StringComparer.Ordinal);
        foreach (var bead in beads.Where(b => b.State == BeadState.Untranslated))
        {
            foreach (var sentence in bead.Sentences)
                bySentence[sentence] = bead;
        }

        return bySentence;
    }
}
