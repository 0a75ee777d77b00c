namespace Tapescript.Text.Tests.Rolling;

/// <summary>Words of a language for talks that nobody gave.</summary>
internal sealed record Tongue(string Code, string[] Words, string Yes, string Space)
{
    public static readonly Tongue English = Of(
        "en",
        "the of and to a in that it was I we you they have so but then what when there river stone garden winter engine window morning copper ladder basket silver harbour candle meadow pocket bridge lantern anchor pepper willow it's don't we're 3.5 1,200 well-known U.S. iPhone Monday said went think know really little kind",
        "yeah"
    );

    public static readonly Tongue German = Of(
        "de",
        "der die das und in zu den ist nicht von sie mit sich auf für Fluss Stein Garten Winter Fenster Straße Brücke Hafen Übung Größe gehen sagte dachte wirklich ein bisschen z.B. 2,5",
        "ja"
    );

    public static readonly Tongue Russian = Of(
        "ru",
        "и в не на я что он как это мы вы но по река камень сад зима окно утро мост гавань свеча луг думаю сказал правда немного ещё",
        "да"
    );

    public static readonly Tongue Korean = Of(
        "ko",
        "그리고 우리는 강 돌 정원 겨울 창문 아침 다리 항구 등불 생각 했습니다 정말 조금 그래서 하지만 여기 그때 무엇을",
        "네"
    );

    public static readonly Tongue Chinese = Of(
        "zh",
        "我们 今天 河 石头 花园 冬天 窗户 早上 桥 港口 的 了 是 在 有 就 也 很 说 想 觉得 真的 一点 然后 但是 AI 模型 什么 时候 那里",
        "对",
        ""
    );

    public static readonly Tongue Japanese = Of(
        "ja",
        "私たちは 今日 川 石 庭 冬 窓 朝 橋 港 の が を に で と も です ます 思います ちょっと それから でも 何 そこ カメラ データ",
        "はい",
        ""
    );

    public static readonly Tongue[] All = [English, German, Russian, Korean, Chinese, Japanese];

    /// <summary>Two lines one after the other.</summary>
    public string Join(string one, string two) =>
        one + (char.IsAsciiLetter(one[^1]) && char.IsAsciiLetter(two[0]) ? " " : Space) + two;

    private static Tongue Of(string code, string words, string yes, string space = " ") =>
        new(code, words.Split(' '), yes, space);
}
