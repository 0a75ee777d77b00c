namespace Tapescript.Text.Sentences;

/// <summary>Tells questions of Japanese and Korean by how they end and by words that ask.</summary>
internal static class SoftQuestions
{
    private static readonly PhraseSet Japanese = new(
        "ですか ますか ませんか でしたか ましたか でしょうか ましょうか だろうか かな"
    );
    private static readonly PhraseSet Korean = new(
        "까요 나요 습니까 입니까 합니까 ㅂ니까 을까 할까 볼까 인가요 건가요 한가요 신가요 은가요 는가요 던가요"
    );

    private static readonly PhraseSet Stems = new(
        "만나요 끝나요 일어나요 나타나요 신나요 떠나요 빛나요 생겨나요 자라나요"
    );

    // Endings that tell as well as ask; with a word that asks, they ask.
    private static readonly PhraseSet Open = new("요 죠 니");
    private static readonly string[] Words =
        "어떻게 어디 누구 누가 언제 얼마 무엇 무슨 뭐가 뭐를 뭘 뭐예요 뭐죠 뭐라 왜 몇 어느".Split(' ');
    private static readonly PhraseSet Reported = new(
        "냐고 는지 은지 을지 인지 할지 될지 한지 든지 어디든 누구나 언제나 누구든 언제든 몇몇 왜냐 어느새 어느덧 얼마든 모르 대요"
    );

    /// <param name="text">A sentence that ends with kana or hangul.</param>
    /// <returns>True when it asks something.</returns>
    public static bool Asks(ReadOnlySpan<char> text) =>
        Japanese.Ends(text)
        || (Korean.Ends(text) && !IsVerb(text))
        || text.EndsWith("지 아세요")
        || text.EndsWith("지 아시죠")
        || (Open.Ends(text) && Has(text) && !Reported.IsIn(text));

    // "만나요" and "생각이 나요" end with a verb's own stem.
    private static bool IsVerb(ReadOnlySpan<char> text) =>
        Stems.Ends(text) || text.EndsWith(" 나요") || text.Length == "나요".Length;

    // "왜" in "왜냐하면" and "몇" in "몇몇" are among what is reported.
    private static bool Has(ReadOnlySpan<char> text)
    {
        foreach (var word in Words)
        {
            if (text.StartsWith(word) || text.Contains(" " + word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
