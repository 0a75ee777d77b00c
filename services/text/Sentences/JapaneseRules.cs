namespace Tapescript.Text.Sentences;

/// <summary>Japanese: the predicate stands last, and its form tells whether the sentence goes on. The lists are our own.</summary>
internal sealed class JapaneseRules : WideLanguage
{
    public static readonly JapaneseRules Instance = new();
    private const double Least = -6;
    private const double Joint = 4;
    private const double Written = 7.5;
    private const double Spoken = 5.5;
    private const double WrittenAtJoint = 3;
    private const double GoesOn = -4;
    private const double Plain = 1.4;
    private const double Opener = 1.6;

    // What goes on after a polite ending: but, because, when, a quotation, another particle.
    private const string Particles = "がけかのしとねよなたてんはもをにでりらばま";

    // What stands behind a word and begins none.
    private const string NeverFirst = "をがはのねよんっゃゅょーぁぃぅぇぉ";

    private static readonly PhraseSet Polite = Endings("です ます ました ません でした ましょう ください でしょう");
    private static readonly PhraseSet Casual = new(
        "んだよ んだね だよね だよな かなあ かな じゃん だろう だろうね もんね んだって ってさ よね"
    );
    private static readonly PhraseSet Openers = new(
        "でも では とても ところ しかし かなり もう もし もっと はじめ はい なぜ なに なんで たとえば たくさん たぶん ただし さて まず 次に 最後 そして それ だから 実は 今日 昨日 私 僕 この これ ここ 皆さん みなさん 来週 今 あの よく どう 一つ 二つ また さらに つまり 例えば 人は こんにちは じゃあ"
    );
    private static readonly PhraseSet Connectives = new(
        "て で が から ので のに けど けれど けれども たら れば えば と し に は を も の や ても ながら つつ ず き り たり ば 場合 とき 時 後 前 ため"
    );
    private static readonly PhraseSet PlainEnds = new("た だ ない る う い よ ね な く ん ぞ わ さ");
    private static readonly PhraseSet Clauses = new(
        "て から ので のに けど けれど けれども たら れば えば ても ながら つつ たり ですが ますが ましたが ませんが だが たが ですし ますし いし だし ると いと 場合 ときに とき"
    );

    public override double Inside(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var goesOn =
            after.Length > 0 && Particles.Contains(after[0], StringComparison.Ordinal) && !Openers.Begins(after);
        if (goesOn)
            return Least;
        return Polite.Ends(before) ? Least + Written
            : Casual.Ends(before) ? Least + Spoken
            : Least;
    }

    public override double AtJoint(ReadOnlySpan<char> clause, ReadOnlySpan<char> after)
    {
        var score = Least + Joint;
        if (Polite.Ends(clause) || Casual.Ends(clause))
            score += WrittenAtJoint;
        else if (Connectives.Ends(clause))
            score += GoesOn;
        else if (PlainEnds.Ends(clause))
            score += Plain;
        return Openers.Begins(after) ? score + Opener : score;
    }

    public override char? Comma(ReadOnlySpan<char> clause, ReadOnlySpan<char> after) =>
        Clauses.Ends(clause) && !IsWithin(clause, after) ? '、' : null;

    public override char? CommaWithin(ReadOnlySpan<char> clause, ReadOnlySpan<char> after) =>
        !IsWithin(clause, after) && JapaneseCommas.Part(clause, after) ? '、' : null;

    protected override bool IsWithin(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        after.Length > 0 && (NeverFirst.Contains(after[0], StringComparison.Ordinal) || after.StartsWith("ます"));

    private static PhraseSet Endings(string stems) =>
        new(
            string.Join(
                ' ',
                from stem in stems.Split(' ')
                from particle in (string[])["", "ね", "よ", "か", "よね", "かね"]
                select stem + particle
            )
        );
}
