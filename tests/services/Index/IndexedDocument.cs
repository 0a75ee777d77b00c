using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;
using Tapescript.Index;

namespace Tapescript.Services.Tests.Index;

/// <summary>Documents for the index, of a few sentences each.</summary>
internal static class IndexedDocument
{
    public static Transcript Of(string language, params string[] sentences) =>
        new()
        {
            Meta = new TranscriptMeta { Language = language, Title = "A walk by the river" },
            Source = new TranscriptSource { Id = "youtube:abc", Url = "https://video.example/abc" },
            Tracks = [new Track { Language = language, Cues = [.. sentences.Select(text => new Cue { Text = text })] }],
            Sentences =
            [
                .. sentences.Select(
                    (text, i) =>
                        new Sentence
                        {
                            Id = $"{i}.0",
                            Text = text,
                            Hash = SentenceHash.Of(text),
                            Spans = [new Span(i, 0, text.Length)],
                            Start = i * 1000,
                            Timing = i == 0 ? Timing.Exact : Timing.Estimated,
                        }
                ),
            ],
        };

    /// <summary>Each bead: how many sentences it takes, and its text.</summary>
    public static Transcript With(this Transcript t, string language, params (int Sentences, string? Text)[] beads)
    {
        var made = new List<Bead>();
        var at = 0;
        foreach (var (count, text) in beads)
        {
            var sentences = t.Sentences.Skip(at).Take(count).ToList();
            made.Add(
                new Bead
                {
                    Sentences = [.. sentences.Select(s => s.Id)],
                    Hashes = [.. sentences.Select(s => s.Hash)],
                    Text = text,
                    State = text is null ? BeadState.Untranslated : BeadState.Translated,
                }
            );
            at += count;
        }

        var translation = new Translation { Language = language, Beads = made };
        return t with { Translations = [.. t.Translations, translation] };
    }

    public static async Task PutAsync(
        this IndexStore store,
        Transcript t,
        Guid runId,
        string stage,
        char version = 'a',
        string videoId = "youtube:abc"
    )
    {
        var sha256 = new string(stage == Step.Clean ? version : (char)(version + 1), 64);
        var job = new IndexJob(
            runId,
            videoId,
            new BlobRef(sha256, 1, "x"),
            new string(version, 64),
            stage,
            t.Meta.Title
        );
        var indexed = new TranscriptIndexed { RunId = runId, Title = t.Meta.Title };
        await store.PutAsync(
            job,
            indexed,
            DocumentHead.Of(t, t.Meta.Title),
            DocumentSegments.Of(t),
            CancellationToken.None
        );
    }
}
