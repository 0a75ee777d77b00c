namespace Tapescript.Index.Searching;

/// <summary>What was found in a video: a sentence and its translation are one match, shown as the source has it.</summary>
internal sealed class VideoMatches
{
    private readonly List<DocumentMatches> documents = [];
    private List<VideoHit>? hits;

    public string VideoId => documents[0].Document.Row.VideoId;

    public IReadOnlyList<DocumentMatches> Documents => documents;

    public int Count { get; private set; }

    public long Rank { get; private set; }

    /// <summary>When the last of its documents came, in ms since 1970.</summary>
    public long IndexedMs => documents.Max(matches => matches.Document.Row.IndexedMs);

    public void Add(DocumentMatches matches) => documents.Add(matches);

    /// <summary>Counts; after the last document.</summary>
    public void Close()
    {
        if (documents.Count == 1)
        {
            Count = documents[0].Positions.Length;
            Rank = documents[0].Ranks.Max();
            return;
        }

        documents.Sort(SourceFirst);
        hits = Distinct();
        Count = hits.Count;
        Rank = hits.Max(hit => hit.Rank);
    }

    /// <summary>The best hits, best first.</summary>
    public IEnumerable<VideoHit> Best(int most) =>
        (hits ?? All(documents[0]))
            .OrderByDescending(hit => hit.Rank)
            .ThenBy(hit => hit.First)
            .ThenBy(hit => hit.Position)
            .Take(most);

    private static int SourceFirst(DocumentMatches one, DocumentMatches other)
    {
        var source = other.Document.IsSource.CompareTo(one.Document.IsSource);
        return source != 0 ? source : string.CompareOrdinal(one.Document.Row.Language, other.Document.Row.Language);
    }

    private static IEnumerable<VideoHit> All(DocumentMatches matches)
    {
        for (var i = 0; i < matches.Positions.Length; i++)
        {
            var position = matches.Positions[i];
            yield return new VideoHit(
                matches.Document,
                position,
                matches.Document.Span(position).First,
                matches.Ranks[i]
            );
        }
    }

    private List<VideoHit> Distinct()
    {
        var found = new List<VideoHit>();
        var said = new Dictionary<int, int>();
        foreach (var matches in documents)
        {
            var these = new List<(int Sentence, int Hit)>();
            foreach (var hit in All(matches))
            {
                var (first, last) = matches.Document.Span(hit.Position);
                var twin = -1;
                for (var sentence = first; sentence <= last && twin < 0; sentence++)
                    twin = said.GetValueOrDefault(sentence, -1);
                if (twin >= 0)
                {
                    found[twin] = found[twin] with { Rank = Math.Max(found[twin].Rank, hit.Rank) };
                    continue;
                }

                for (var sentence = first; sentence <= last; sentence++)
                    these.Add((sentence, found.Count));
                found.Add(hit);
            }

            foreach (var (sentence, hit) in these)
                said[sentence] = hit;
        }

        return found;
    }
}
