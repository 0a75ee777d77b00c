namespace Tapescript.Text.Sentences;

/// <summary>A word of a title or of speech.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Lower">In lower case.</param>
/// <param name="First">It begins the text or follows a mark, so that a capital says nothing.</param>
/// <param name="Joined">Nothing but a space stands between it and the word before.</param>
internal readonly record struct TitleWord(string Text, string Lower, bool First, bool Joined)
{
    public bool IsCapital => char.IsUpper(Text[0]);

    public bool IsLower => char.IsLower(Text[0]);

    public bool IsUpper => Text.Length > 1 && IsCapital && !Text.Any(char.IsLower);

    /// <summary>A capital behind the first letter: iPhone, PyTorch, GPT.</summary>
    public bool HasInnerCapital => Text.AsSpan(1).IndexOfAnyInRange('A', 'Z') >= 0;

    public static List<TitleWord> Of(string text)
    {
        var words = new List<TitleWord>();
        var last = 0;
        for (var i = 0; i < text.Length; )
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var from = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
                i++;
            var gap = text.AsSpan(last, from - last);
            var joined = gap is " ";
            var word = text[from..i];
            // What a clitic or a possessive leaves: "l'Arno", "Ada's".
            var isTail = gap is "'" or "’" && word.Length < 3;
            last = i;
            if (!isTail)
                words.Add(
                    new TitleWord(word, word.ToLowerInvariant(), !joined && gap is not ("-" or "'" or "’"), joined)
                );
        }

        return words;
    }
}
