namespace Tapescript.Text.Sentences;

/// <summary>Chinese: particles end sentences, some words open them, others go on. The lists are our own, by reading.</summary>
internal sealed class ChineseRules : WideLanguage
{
    public static readonly ChineseRules Instance = new();
    private const int ShortClause = 4;
    private const int LongClause = 9;
    private const int Head = 4;
    private const double Least = -5.2;
    private const double Joint = 4.2;
    private const double Asking = 8;
    private const double Particle = 5;
    private const double Done = 1.6;
    private const double DoneBeforeOpener = 2.6;
    private const double OfEnd = 0.4;
    private const double Cut = -4;
    private const double CutBehind = -8;
    private const double Opener = 3.2;
    private const double Turn = 1.6;
    private const double WeakOpener = 1.2;
    private const double GoesOn = -1.6;
    private const double Subordinate = -2.2;
    private const double OpenEnd = -2;

    private static readonly PhraseSet Openers = new(
        "然后 所以 但是 可是 后来 首先 接下来 最后 那么 好了 大家 谢谢 今天 现在 其次 另外 还有 不过 接着 下次 下面 第一 第二 第三 欢迎 请 于是 因此 总之 而且 你知道 小时候 "
            + "然後 後來 接下來 最後 那麼 謝謝 現在 還有 不過 接著 歡迎 請 總之"
    );
    private static readonly PhraseSet Turns = new("所以 但是 可是 不过 而且 不過");
    private static readonly PhraseSet WeakOpeners = new(
        "我们 我 你们 你 他们 他 她 它 这 那 有 如果 因为 虽然 当 很多 每 什么 为什么 怎么 千万 两 一个 上个 下个 再 要是 昨天 明天 没 真的 别 就 這 因為 雖然 當 甚麼 什麼 為什麼 怎麼 兩 一個 上個 下個 沒 別"
    );
    private static readonly PhraseSet Persons = new("我 你 他 她 它 这 那 這");
    private static readonly PhraseSet GoingOn = new(
        "就 也 都 才 又 却 还 并 而 但 不 跟 和 把 被 会 能 要 里面 上面 居然 用 让 看 卻 還 會 裡面 讓"
    );
    private static readonly PhraseSet Tags = new("对不对 對不對 行不行 是吧 对吧 對吧 了没有 了沒有");
    private static readonly PhraseSet Fillers = new(
        "其实 今天 所以 但是 可是 不过 然后 首先 其次 最后 那么 另外 现在 因为 如果 接下来 的话 的时候 其實 不過 然後 最後 那麼 現在 因為 接下來 的話 的時候"
    );
    private static readonly PhraseSet Conditions = new(
        "如果 虽然 因为 只要 只有 即使 当 要是 遇到 由于 自从 每当 不管 无论 雖然 因為 當 由於 自從 無論"
    );
    private static readonly PhraseSet Whens = new(
        "的时候 的话 以后 之前 以前 左右 其实 一样 的時候 的話 以後 其實 一樣"
    );
    private const string NeverLast =
        "在和是把被给对从跟与或很不也都就才又再还没最更太这那我你他她它每各几两一第向往于以因为如果虽然但而且及給對從與還沒這幾兩為雖";
    private const string NeverFirst = "了的着过们吗呢吧得地么啊呀嘛儿些个著過們嗎麼兒個";

    public override double Inside(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.Length == 0)
            return Least;
        var score =
            Least + (IsFiller(before) ? 0 : End(before[^1], joint: false)) + (IsNeverFirst(after) ? CutBehind : 0);
        if (Tags.Ends(before))
            score += Asking;
        if (before[^1] == '了' && (Openers.Begins(after) || Persons.Begins(after)))
            score += DoneBeforeOpener;
        // "我们今天": whom the sentence is about stands before the time.
        if (before[^1] is '们' or '們')
            score += Cut;
        return Openers.Begins(after) ? score + Opener
            : WeakOpeners.Begins(after) ? score + WeakOpener
            : score;
    }

    public override double AtJoint(ReadOnlySpan<char> clause, ReadOnlySpan<char> after)
    {
        if (clause.Length == 0)
            return Least;
        var score = Least + Joint + End(clause[^1], joint: true) + (IsNeverFirst(after) ? CutBehind : 0);
        if (Openers.Begins(after))
            score += Turns.Begins(after) ? Turn : Opener;
        else if (GoingOn.Begins(after))
            score += GoesOn;
        else if (WeakOpeners.Begins(after))
            score += WeakOpener;
        if (HasCondition(clause))
            score += Subordinate;
        if (Whens.Ends(clause))
            score += OpenEnd;
        return clause.Length <= ShortClause ? score - 0.8
            : clause.Length >= LongClause ? score + 0.5
            : score;
    }

    public override char? Comma(ReadOnlySpan<char> clause, ReadOnlySpan<char> after) =>
        clause.Length == 0 || IsWithin(clause, after) || (clause[^1] == '的' && !clause[..^1].Contains('是'))
            ? null
            : '，';

    public override char? CommaWithin(ReadOnlySpan<char> clause, ReadOnlySpan<char> after) =>
        !IsWithin(clause, after)
        && (
            ChineseCommas.Part(clause, after)
            || IsFiller(clause)
            || (HasCondition(clause) && ChineseCommas.AnswersCondition(clause, after))
        )
            ? '，'
            : null;

    // "其实呢": the particle holds the floor, it ends nothing.
    private static bool IsFiller(ReadOnlySpan<char> clause) =>
        clause.Length > 1 && clause[^1] is '呢' or '吧' or '啊' or '呀' or '嘛' && Fillers.Ends(clause[..^1]);

    protected override bool IsWithin(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        before.Length == 0 || IsNeverLast(before[^1]) || IsNeverFirst(after);

    private static double End(char last, bool joint) =>
        last switch
        {
            '吗' or '嗎' => Asking,
            '吧' or '呢' or '啊' or '呀' or '嘛' or '哦' or '啦' => Particle,
            '了' => Done,
            '的' => joint ? OfEnd : Cut,
            _ => !IsNeverLast(last) ? 0
            : joint ? Cut / 2
            : Cut,
        };

    // "因为…", "我如果…": near the beginning of the clause.
    private static bool HasCondition(ReadOnlySpan<char> clause)
    {
        for (var i = 0; i < Math.Min(Head, clause.Length); i++)
        {
            if (Conditions.Begins(clause[i..]))
                return true;
        }

        return false;
    }

    private static bool IsNeverLast(char c) => NeverLast.Contains(c, StringComparison.Ordinal);

    private static bool IsNeverFirst(ReadOnlySpan<char> after) =>
        after.Length > 0 && NeverFirst.Contains(after[0], StringComparison.Ordinal);
}
