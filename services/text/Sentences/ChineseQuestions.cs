using Tapescript.Text.Words;

namespace Tapescript.Text.Sentences;

/// <summary>Tells questions of Chinese: by their particle, by "A not A", by words that ask. The lists are our own.</summary>
internal static class ChineseQuestions
{
    private const int ShortTopic = 5;
    private const int LongTopic = 10;
    private const int Head = 4;
    private const int LongestChoice = 14;

    // "什么", "怎么", "那么": no particle stands in these.
    private const string BeforeWord = "什怎那这這多要甚";
    private static readonly PhraseSet Asking = new(
        "什么 怎么 哪 谁 几 多少 多久 多长 多大 多远 多高 多長 多遠 如何 为何 什麼 怎麼 甚麼 誰 幾 為何 是不是 会不会 會不會"
    );
    private static readonly PhraseSet Tags = new(
        "怎么办 怎麼辦 为什么 為什麼 什么意思 什麼意思 怎么说 怎麼說 怎么样 怎麼樣 多少钱 多少錢 是谁 是誰 是什么 是什麼 了没有 了沒有 了没 了沒 对吧 對吧 是吧 对不对 對不對"
    );
    private static readonly PhraseSet Openers = new(
        "为什么 為什麼 怎么会 怎麼會 怎么可能 怎麼可能 难道 難道 凭什么 憑什麼 谁会 谁能 谁还 誰會 誰能 誰還 哪里 哪裡 哪儿 哪兒 哪个 哪個 到底 究竟"
    );
    private static readonly PhraseSet Reported = new(
        "知道 看看 不管 无论 無論 想想 问 問 告诉 告訴 说说 說說 讲 講 了解 明白 决定 決定 担心 擔心 考虑 考慮 确定 確定 取决 取決 就是 在于 在於 记得 記得 清楚 因为 因為 不怎 猜"
    );
    private static readonly PhraseSet Topics = new("那 如果 要是 万一 萬一 然后 然後 后来 後來 结果 結果 至于 至於");
    private static readonly PhraseSet Told = new(
        "还 還 正 着 著 在 才 可 没 沒 不 了 有 是 好 会 會 想 看 说 說 做 能 很 都 也 就 多 呵"
    );
    private static readonly PhraseSet NotChoices = new("时不时 時不時 动不动 動不動 了不了 三不");

    /// <param name="text">A sentence without its mark.</param>
    /// <returns>True when it asks something.</returns>
    public static bool Asks(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        if (text.Length == 0)
            return false;
        if (text[^1] is '吗' or '嗎' || (text[^1] is '么' or '麼' && !IsWord(text)))
            return true;
        // What was said before the last comma is another matter.
        var clause = text[(text.LastIndexOfAny('，', ',', '、') + 1)..].Trim();
        if (clause.Length == 0 || Reported.IsIn(clause))
            return false;
        return clause[^1] == '呢' ? AsksBack(clause) : HasChoice(clause) || Tags.Ends(clause) || Opens(clause);
    }

    private static bool IsWord(ReadOnlySpan<char> text) =>
        text.Length < 2 || BeforeWord.Contains(text[^2], StringComparison.Ordinal);

    // "那红茶呢" asks, "他还在睡觉呢" tells.
    private static bool AsksBack(ReadOnlySpan<char> clause)
    {
        if (Asking.IsIn(clause) || HasChoice(clause))
            return true;
        var most = Topics.Begins(clause) ? LongTopic : ShortTopic;
        return clause.Length > 1 && clause.Length <= most && !Told.IsIn(clause);
    }

    // "好不好", "有没有".
    private static bool HasChoice(ReadOnlySpan<char> clause)
    {
        for (var i = Math.Max(0, clause.Length - LongestChoice); i + 2 < clause.Length; i++)
        {
            if (
                clause[i] == clause[i + 2]
                && clause[i + 1] is '不' or '没' or '沒'
                && !NotChoices.Begins(clause[i..])
                && Scripts.IsHanOrKana(clause[i])
            )
                return true;
        }

        return false;
    }

    private static bool Opens(ReadOnlySpan<char> clause)
    {
        for (var i = 0; i < Math.Min(Head, clause.Length); i++)
        {
            if (Openers.Begins(clause[i..]))
                return !clause.Contains('都') && !clause.Contains('也');
        }

        return false;
    }
}
