using System.Runtime.InteropServices;
using System.Text;
using Tapescript.Text.Search;

namespace Tapescript.Index.Postings;

/// <summary>The terms of a document in one language.</summary>
internal sealed class DocumentPostings
{
    // No sentence that anyone said is this long.
    private const int LongestText = 150_000;

    private readonly Dictionary<string, SectionBuilder> terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SectionBuilder> words = new(StringComparer.Ordinal);
    private readonly Dictionary<Rune, SectionBuilder> characters = [];
    private readonly SearchReader reader;
    private readonly byte[] lengths;

    private DocumentPostings(int segments, string language)
    {
        lengths = new byte[segments];
        reader = new SearchReader(language);
    }

    /// <summary>How many terms each segment has; 255 are as many as there can be.</summary>
    public byte[] Lengths => lengths;

    public long Tokens => lengths.Sum(length => (long)length);

    public IReadOnlyCollection<string> Terms => [.. Sections().Select(entry => entry.Term)];

    public static DocumentPostings Of(DocumentText document)
    {
        var postings = new DocumentPostings(document.Segments.Count, document.Language);
        postings.AddField(SearchField.Title, document.Title, 0);
        postings.AddField(SearchField.Channel, document.Channel, 0);
        for (var i = 0; i < document.Segments.Count; i++)
        {
            var segment = document.Segments[i];
            postings.AddText(segment.Text, i);
            postings.AddField(SearchField.Speaker, segment.Speaker, i + 1);
        }

        return postings;
    }

    /// <summary>The rows of the document; once.</summary>
    public List<PostingRow> Rows(int doc)
    {
        var builder = new BlockBuilder(level: 0, doc);
        var data = new ByteList(4_096);
        var places = new List<(string Term, int From, int Length)>();
        foreach (var (term, section) in Sections())
        {
            var from = data.Count;
            section.Write(data);
            places.Add((term, from, data.Count - from));
        }

        var bytes = data.ToArray();
        foreach (var (term, from, length) in places)
            builder.Add(term, doc, bytes, from, length);
        return builder.Rows();
    }

    private IEnumerable<(string Term, SectionBuilder Section)> Sections() =>
        terms
            .Select(entry => (entry.Key, entry.Value))
            .Concat(words.Select(entry => (TermKey.OfWord(entry.Key), entry.Value)))
            .Concat(characters.Select(entry => (TermKey.OfCharacter(entry.Key.ToString()), entry.Value)));

    private void AddText(string text, int segment)
    {
        var tokens = reader.Read(text.Length > LongestText ? text[..LongestText] : text);
        lengths[segment] = (byte)Math.Min(tokens.Count, byte.MaxValue);
        for (var place = 0; place < tokens.Count; place++)
        {
            var (term, word) = (tokens[place].Term, tokens[place].Word);
            Of(terms, term, SectionShape.Places).Add(segment + 1, place);
            if (word is not null)
                Of(words, word, SectionShape.Nothing).Add(segment + 1, place);
            else
                Of(characters, Rune.GetRuneAt(term, 0), SectionShape.Counts).Add(segment + 1, place);
        }
    }

    // Segment 0 is the document as a whole.
    private void AddField(SearchField field, string? text, int segment)
    {
        if (string.IsNullOrEmpty(text))
            return;
        var tokens = reader.Read(text);
        for (var place = 0; place < tokens.Count; place++)
            Of(terms, TermKey.Of(field, tokens[place].Term), SectionShape.Places).Add(segment, place);
    }

    private static SectionBuilder Of<T>(Dictionary<T, SectionBuilder> sections, T term, SectionShape shape)
        where T : notnull
    {
        ref var section = ref CollectionsMarshal.GetValueRefOrAddDefault(sections, term, out _);
        return section ??= new SectionBuilder(shape);
    }
}
