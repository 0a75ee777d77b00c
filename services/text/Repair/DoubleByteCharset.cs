using System.Text;

namespace Tapescript.Text.Repair;

/// <summary>A character set of East Asia in which a character has one byte or two.</summary>
internal sealed class DoubleByteCharset
{
    private readonly Encoding encoding;
    private readonly Func<byte, byte, bool> isPair;
    private readonly Func<char, bool> isCommon;
    private readonly string frequent;

    private DoubleByteCharset(int codePage, Func<byte, byte, bool> isPair, Func<char, bool> isCommon, string frequent)
    {
        encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        this.isPair = isPair;
        this.isCommon = isCommon;
        this.frequent = frequent;
    }

    /// <summary>The stricter ones first: what they find, the others might take for something else.</summary>
    public static IReadOnlyList<DoubleByteCharset> All { get; } =
    [
        new(51932, IsEucPair, IsKana, "のはにをたがでてとしれさないるすもかっこ"),
        new(949, IsEucPair, IsHangul, "이다는을를가에의고하지도은사그어나기서로리"),
        new(936, IsGbPair, IsHan, "的一是不了在人有我他这中大来上国个到说们为你好就那要都和没会"),
        new(950, IsBigPair, IsHan, "的一是不了在人有我他這中大來上國個到說們為你好就那要都和沒會"),
        new(932, IsShiftPair, IsKana, "のはにをたがでてとしれさないるすもかっこ"),
    ];

    /// <returns>What was meant, or null where the bytes make no sense in this set.</returns>
    public TracedPoint[]? Read(TracedByte[] bytes)
    {
        var points = new List<TracedPoint>(bytes.Length);
        Span<byte> pair = stackalloc byte[2];
        Span<char> read = stackalloc char[2];
        int pairs = 0,
            common = 0,
            hits = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            var value = bytes[i].Value;
            if (value < 0x80)
            {
                points.Add(new TracedPoint(value, bytes[i].From, bytes[i].To, bytes[i].Changed));
                continue;
            }

            if (i + 1 == bytes.Length || !isPair(value, bytes[i + 1].Value))
                return null;
            (pair[0], pair[1]) = (value, bytes[i + 1].Value);
            if (encoding.GetChars(pair, read) != 1 || read[0] is '?' or '\uFFFD' or (>= '\uE000' and < '\uF900'))
                return null;
            pairs++;
            common += isCommon(read[0]) || IsPunctuation(read[0]) ? 1 : 0;
            hits += frequent.Contains(read[0], StringComparison.Ordinal) ? 1 : 0;
            points.Add(new TracedPoint(read[0], bytes[i].From, bytes[i + 1].To, true));
            i++;
        }

        return common * 10 >= pairs * LeastShare && hits * 12 >= pairs ? [.. points] : null;
    }

    private int LeastShare => isCommon == (Func<char, bool>)IsKana ? 3 : 9;

    private static bool IsEucPair(byte lead, byte trail) => lead is >= 0xA1 and <= 0xFE && trail is >= 0xA1 and <= 0xFE;

    private static bool IsGbPair(byte lead, byte trail) =>
        lead is (>= 0xB0 and <= 0xF7) or (>= 0xA1 and <= 0xA3) && trail is >= 0xA1 and <= 0xFE;

    private static bool IsBigPair(byte lead, byte trail) =>
        lead is >= 0xA1 and <= 0xF9 && trail is (>= 0x40 and <= 0x7E) or (>= 0xA1 and <= 0xFE);

    private static bool IsShiftPair(byte lead, byte trail) =>
        lead is (>= 0x81 and <= 0x9F) or (>= 0xE0 and <= 0xEA) && trail is (>= 0x40 and <= 0xFC) and not 0x7F;

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3';

    private static bool IsKana(char c) => c is >= '\u3041' and <= '\u30FC';

    private static bool IsPunctuation(char c) =>
        c is (>= '\u3000' and <= '\u3017') or (>= '\uFF01' and <= '\uFF5E') or '“' or '”' or '‘' or '’' or '…' or '—';
}
