namespace Tapescript.Text.Sentences;

/// <summary>Tells questions of Chinese, Japanese and Korean by their words.</summary>
internal static class SoftQuestions
{
    private static readonly PhraseSet Endings = new(
        "吗 嗎 ですか ますか ませんか でしたか ましたか でしょうか ましょうか かな 까요 나요 습니까 입니까 합니까 ㅂ니까 을까 할까 볼까"
    );
    private static readonly string[] Words = "什么 怎么 哪 谁 几 多少 为什么 什麼 怎麼 誰 幾 為什麼".Split(' ');
    private static readonly string[] Choices =
        "是不是 有没有 能不能 会不会 要不要 对不对 好不好 有沒有 會不會 對不對".Split(' ');
    private static readonly string[] Reported = "知道 看看 不管 无论 無論 想想".Split(' ');

    /// <returns>True when a sentence asks something.</returns>
    public static bool Asks(ReadOnlySpan<char> text)
    {
        if (Endings.Ends(text))
            return true;
        if (Has(text, Reported))
            return false;
        return Has(text, Choices) || (text[^1] == '呢' && Has(text, Words));
    }

    private static bool Has(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
