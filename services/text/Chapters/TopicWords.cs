using Tapescript.Text.Words;

namespace Tapescript.Text.Chapters;

/// <summary>Cuts sentences into words; equal words of a document are one string.</summary>
internal sealed class TopicWords
{
    private const int Longest = 40;
    private readonly HashSet<string> _pool = new(StringComparer.Ordinal);
    private readonly List<TopicWord> _words = [];
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public TopicWords() => _lookup = _pool.GetAlternateLookup<ReadOnlySpan<char>>();

    public List<TopicWord> Of(string sentence)
    {
        var words = _words;
        words.Clear();
        var last = 0;
        for (var i = 0; i < sentence.Length; )
        {
            if (!char.IsLetterOrDigit(sentence[i]))
            {
                i++;
                continue;
            }

            var end = Scripts.IsHanOrKana(sentence[i]) ? AddPairs(words, sentence, i, last) : EndOf(sentence, i);
            if (!Scripts.IsHanOrKana(sentence[i]))
                Add(words, sentence, i, end, last);
            i = last = end;
        }

        return [.. words];
    }

    private int AddPairs(List<TopicWord> words, string text, int from, int last)
    {
        var end = from;
        while (end < text.Length && Scripts.IsHanOrKana(text[end]))
            end++;
        for (var i = from; i + 1 < end; i++)
            words.Add(new TopicWord(Pooled(text.AsSpan(i, 2)), i, i + 2, i > from || IsJoint(text, last, i)));
        return end;
    }

    private void Add(List<TopicWord> words, string text, int from, int end, int last)
    {
        Span<char> lower = stackalloc char[Longest];
        var length = 0;
        var initials = IsInitials(text.AsSpan(from, end - from));
        for (var i = from; i < end && length < Longest; i++)
        {
            if (!initials || text[i] != '.')
                lower[length++] = text[i] == '’' ? '\'' : char.ToLowerInvariant(text[i]);
        }

        // The last full stop of "A.I." belongs to it, as does the first.
        if (initials && end < text.Length && text[end] == '.')
            end++;
        words.Add(new TopicWord(Pooled(lower[..length]), from, end, words.Count > 0 && IsJoint(text, last, from)));
    }

    private string Pooled(ReadOnlySpan<char> word)
    {
        if (_lookup.TryGetValue(word, out var known))
            return known;
        var text = word.ToString();
        _pool.Add(text);
        return text;
    }

    // "A.I" and "AI" are one word.
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word.Length % 2 == 0)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
                return false;
        }

        return true;
    }

    private static int EndOf(string text, int from)
    {
        var i = from + 1;
        while (i < text.Length && !Scripts.IsHanOrKana(text[i]))
        {
            if (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]))
                i++;
            else if (IsInner(text[i]) && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))
                i += 2;
            else
                break;
        }

        return i;
    }

    private static bool IsInner(char c) => c is '\'' or '’' or '-' or '.';

    private static bool IsJoint(string text, int from, int to) => to - from == 1 && text[from] == ' ';
}
