namespace Tapescript.Text.Sentences;

/// <summary>The marks that end sentences, and those that may stand around them.</summary>
internal static class SentenceMarks
{
    public static bool IsWideEnd(char c) => c is '。' or '！' or '？' or '｡';

    public static bool IsEnd(char c) =>
        c is '.' or '!' or '?' or '…' or '؟' or '।' or '॥' or '۔' or '‼' or '⁇' or '⁈' or '⁉' || IsWideEnd(c);

    public static bool IsCloser(char c) =>
        c
            is '"'
                or '\''
                or '”'
                or '’'
                or '»'
                or '›'
                or ')'
                or ']'
                or '}'
                or '」'
                or '』'
                or '）'
                or '》'
                or '〉'
                or '】';

    public static bool IsOpener(char c) =>
        c
            is '"'
                or '\''
                or '“'
                or '‘'
                or '„'
                or '«'
                or '‹'
                or '('
                or '['
                or '{'
                or '¿'
                or '¡'
                or '「'
                or '『'
                or '（'
                or '《'
                or '-'
                or '–'
                or '—'
                or '*'
                or '_'
                or '♪'
                or '•'
                or '⁃';

    /// <returns>True when the text ends with a mark that ends a sentence, closing signs aside.</returns>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && (IsCloser(text[end - 1]) || char.IsWhiteSpace(text[end - 1]) || text[end - 1] == '“'))
            end--;
        return end > 0 && IsEnd(text[end - 1]);
    }
}
