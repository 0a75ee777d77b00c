namespace Tapescript.Index.Searching;

/// <summary>What was found in a video: a sentence and its translation are one match, shown as the source has it.</summary>
internal sealed class VideoMatches
{
    private readonly List<DocumentMatches> documents = [];

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
        Rank = documents.Max(matches => matches.Ranks.Max());
        if (documents.Count > 1)
            documents.Sort(SourceFirst);
        Count = documents.Count == 1 ? documents[0].Positions.Length : CountDistinct();
    }

    /// <summary>The best hits, best first.</summary>
    public IEnumerable<VideoHit> Best(int most) =>
        (documents.Count == 1 ? All(documents[0]) : Distinct())
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

    // Of each sentence which document said it first, from 1; a later one that says it again is its twin.
    private int CountDistinct()
    {
        var said = new int[documents.Max(matches => matches.Document.Sentences)];
        var count = 0;
        for (var number = 1; number <= documents.Count; number++)
        {
            var matches = documents[number - 1];
            foreach (var position in matches.Positions)
            {
                var (first, last) = matches.Document.Span(position);
                var isTwin = false;
                for (var sentence = first; sentence <= last && !isTwin; sentence++)
                    isTwin = said[sentence] != 0 && said[sentence] < number;
                if (isTwin)
                    continue;
                count++;
                for (var sentence = first; sentence <= last; sentence++)
                    said[sentence] = number;
            }
        }

        return count;
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
