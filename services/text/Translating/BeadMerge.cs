using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Translating;

/// <summary>Puts an engine's beads among those that are there, in the order of the source.</summary>
internal sealed class BeadMerge(Transcript transcript, IReadOnlyList<Bead> existing)
{
    private readonly IReadOnlyDictionary<string, string> hashes = HashesOf(transcript);

    public static IReadOnlyDictionary<string, string> HashesOf(Transcript t)
    {
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sentence in t.Sentences)
            hashes[sentence.Id] = sentence.Hash;
        return hashes;
    }

    public static bool Fits(Bead bead, IReadOnlyDictionary<string, string> hashes)
    {
        if (bead.Sentences.Count != bead.Hashes.Count)
            return false;
        for (var i = 0; i < bead.Sentences.Count; i++)
        {
            if (!hashes.TryGetValue(bead.Sentences[i], out var hash) || hash != bead.Hashes[i])
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
        var placed = new HashSet<string>(StringComparer.Ordinal);
        var byFirst = new Dictionary<string, Bead>(StringComparer.Ordinal);
        var before = new Dictionary<string, List<Bead>>(StringComparer.Ordinal);
        var pending = new List<Bead>();
        foreach (var bead in existing)
        {
            if (bead.Sentences.Count == 0 || IsLeftOver(bead, redo))
            {
                // Text of a track that has lost its sentences stays in the document: unpaired.
                if (bead.Spans.Count > 0)
                    pending.Add(Unpair(bead));
                continue;
            }

            if (bead.Sentences.Any(redo.ContainsKey))
                continue;
            byFirst[bead.Sentences[0]] = bead;
            before[bead.Sentences[0]] = pending;
            pending = [];
            placed.UnionWith(bead.Sentences);
        }

        var beads = new List<Bead>();
        foreach (var sentence in transcript.Sentences)
        {
            if (byFirst.TryGetValue(sentence.Id, out var bead))
            {
                beads.AddRange(before[sentence.Id]);
                beads.Add(bead);
            }
            else if (!placed.Contains(sentence.Id))
            {
                beads.Add(Made(sentence, answers.GetValueOrDefault(sentence.Id)));
            }
        }

        beads.AddRange(pending);
        return beads;
    }

    private bool IsLeftOver(Bead bead, Dictionary<string, Sentence> redo) =>
        bead.Spans.Count > 0 && (!Fits(bead, hashes) || bead.Sentences.Any(redo.ContainsKey));

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
        var kept = answer is null ? Untranslated(sentence.Id) : null;
        if (kept is not null)
            return kept with { Hashes = [sentence.Hash] };

        var isDone = answer is { Reason: null, Text: not null };
        return new Bead
        {
            Sentences = [sentence.Id],
            Hashes = [sentence.Hash],
            Text = isDone ? answer!.Text : null,
            State = isDone ? BeadState.Translated : BeadState.Untranslated,
            Reason = isDone ? null : answer?.Reason ?? UntranslatedReason.EngineFailed,
            Engine = answer?.Engine,
        };
    }

    private Bead? Untranslated(string id) =>
        existing.FirstOrDefault(b =>
            b.State == BeadState.Untranslated && b.Sentences.Count == 1 && b.Sentences[0] == id
        );
}
