using Tapescript.Text.Search;

namespace Tapescript.Index.Postings;

/// <summary>The terms of a document in one language.</summary>
internal sealed class DocumentPostings
{
    // No sentence that anyone said is this long.
    private const int LongestText = 150_000;

    private readonly Dictionary<string, SectionBuilder> terms = new(StringComparer.Ordinal);
    private readonly byte[] lengths;

    private DocumentPostings(int segments) => lengths = new byte[segments];

    /// <summary>How many terms each segment has; 255 are as many as there can be.</summary>
    public byte[] Lengths => lengths;

    public long Tokens => lengths.Sum(length => (long)length);

    public IReadOnlyCollection<string> Terms => terms.Keys;

    public static DocumentPostings Of(DocumentText document)
    {
        var postings = new DocumentPostings(document.Segments.Count);
        postings.AddField(SearchField.Title, document.Title, document.Language, 0);
        postings.AddField(SearchField.Channel, document.Channel, document.Language, 0);
        for (var i = 0; i < document.Segments.Count; i++)
        {
            var segment = document.Segments[i];
            postings.AddText(segment.Text, document.Language, i);
            postings.AddField(SearchField.Speaker, segment.Speaker, document.Language, i + 1);
        }

        return postings;
    }

    public IEnumerable<PostingRow> Rows(int doc) =>
        terms
            .GroupBy(term => TermKey.Key(0, term.Key))
            .OrderBy(bucket => bucket.Key)
            .SelectMany(bucket =>
                Block.Rows(bucket.Key, doc, bucket.Select(term => Section.Join(term.Key, doc, [term.Value.Build(doc)])))
            );

    private void AddText(string text, string language, int segment)
    {
        var tokens = SearchTokens.Read(text.Length > LongestText ? text[..LongestText] : text, language);
        lengths[segment] = (byte)Math.Min(tokens.Count, byte.MaxValue);
        for (var place = 0; place < tokens.Count; place++)
        {
            Entries(tokens[place].Term).Add(segment + 1, place);
            if (tokens[place].Word is { } word)
                Entries(TermKey.OfWord(word)).Count();
        }
    }

    // Segment 0 is the document as a whole.
    private void AddField(SearchField field, string? text, string language, int segment)
    {
        if (string.IsNullOrEmpty(text))
            return;
        var tokens = SearchTokens.Of(text, language);
        for (var place = 0; place < tokens.Count; place++)
            Entries(TermKey.Of(field, tokens[place])).Add(segment, place);
    }

    private SectionBuilder Entries(string term)
    {
        if (!terms.TryGetValue(term, out var entries))
            terms[term] = entries = new SectionBuilder();
        return entries;
    }
}
