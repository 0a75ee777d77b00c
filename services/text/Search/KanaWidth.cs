using System.Text;

namespace Tapescript.Text.Search;

/// <summary>
/// Half-width kana as the plain ones, and marks of voicing that stand apart joined with the kana before them, as
/// Unicode's compatibility composition (NFKC) has them.
/// </summary>
internal static class KanaWidth
{
    private const int First = 0xFF66;
    private const int VoicedMark = 0xFF9E;

    private const string Plain =
        "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

    private const string Voiceable = "かきくけこさしすせそたちつてとはひふへほカキクケコサシスセソタチツテトハヒフヘホ";
    private const string HalfVoiceable = "はひふへほハヒフヘホ";

    public static Rune Widen(Rune rune) =>
        rune.Value is >= First and < VoicedMark ? new Rune(Plain[rune.Value - First]) : rune;

    /// <summary>Joins a mark of voicing with what was written last; false when it is none or does not fit.</summary>
    public static bool Join(StringBuilder folded, Rune mark)
    {
        var isVoiced = mark.Value is 0x3099 or VoicedMark;
        if ((!isVoiced && mark.Value is not (0x309A or 0xFF9F)) || folded.Length == 0)
            return false;
        var last = folded[^1];
        if (!(isVoiced ? Voiceable : HalfVoiceable).Contains(last, StringComparison.Ordinal))
            return false;
        folded[^1] = (char)(last + (isVoiced ? 1 : 2));
        return true;
    }
}
