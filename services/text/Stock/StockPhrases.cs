using System.Collections.Frozen;
using Tapescript.Text.Words;

namespace Tapescript.Text.Stock;

/// <summary>
/// What recognisers write where nobody speaks: the ends of videos and the credits of subtitles, which stood in what they
/// were trained on.
/// </summary>
public static class StockPhrases
{
    private const int MostWords = 60;

    private static readonly FrozenSet<string> Whole = Folded(
        "thanks for watching",
        "thanks for watching and see you next time",
        "thanks for watching please subscribe",
        "thanks for watching don't forget to like and subscribe",
        "thank you for watching",
        "thank you so much for watching",
        "thank you very much for watching",
        "thanks for listening",
        "thank you for listening",
        "please subscribe",
        "please subscribe to my channel",
        "like and subscribe",
        "please like and subscribe",
        "don't forget to like and subscribe",
        "see you next time",
        "see you in the next video",
        "i'll see you in the next video",
        "see you in the next one",
        "danke fürs zuschauen",
        "vielen dank fürs zuschauen",
        "vielen dank fürs zuhören",
        "bis zum nächsten mal",
        "merci d'avoir regardé cette vidéo",
        "merci d'avoir regardé",
        "abonnez-vous",
        "n'oubliez pas de vous abonner",
        "gracias por ver el video",
        "gracias por ver",
        "gracias por ver este video",
        "suscríbete al canal",
        "suscríbete",
        "grazie per aver guardato il video",
        "grazie per la visione",
        "iscrivetevi al canale",
        "obrigado por assistir",
        "obrigada por assistir",
        "inscreva-se no canal",
        "bedankt voor het kijken",
        "dziękuję za oglądanie",
        "dziękuję za uwagę",
        "tack för att ni tittade",
        "izlediğiniz için teşekkür ederim",
        "спасибо за просмотр",
        "спасибо за внимание",
        "подписывайтесь на канал",
        "подпишись на канал",
        "продолжение следует",
        "дякую за перегляд",
        "谢谢观看",
        "谢谢收看",
        "谢谢大家观看",
        "感谢观看",
        "感谢收看",
        "謝謝觀看",
        "謝謝收看",
        "感謝觀看",
        "感謝收看",
        "请不吝点赞 订阅 转发 打赏支持",
        "请订阅我的频道",
        "ご視聴ありがとうございました",
        "ご清聴ありがとうございました",
        "最後までご視聴ありがとうございました",
        "チャンネル登録お願いします",
        "チャンネル登録よろしくお願いします",
        "시청해 주셔서 감사합니다",
        "시청해주셔서 감사합니다",
        "구독과 좋아요 부탁드립니다",
        "다음 영상에서 만나요",
        "شكرا على المشاهدة",
        "شكرا للمشاهدة",
        "شكراً على المشاهدة",
        "اشتركوا في القناة",
        "देखने के लिए धन्यवाद"
    );

    // Credits go on with a name.
    private static readonly string[] Openings =
    [
        .. Folded(
            "subtitles by",
            "subtitled by",
            "subtitles made by",
            "captions by",
            "captioned by",
            "closed captioning by",
            "transcribed by",
            "transcription by",
            "translated by",
            "untertitel von",
            "untertitel im auftrag",
            "untertitelung",
            "untertitel der amara.org",
            "sous-titres réalisés",
            "sous-titres par",
            "sous-titrage",
            "subtítulos por",
            "subtítulos realizados por",
            "subtítulos creados por",
            "sottotitoli creati",
            "sottotitoli e revisione",
            "sottotitoli a cura",
            "legendas pela",
            "legendas por",
            "ondertiteling door",
            "ondertitels ingediend door",
            "napisy stworzone przez",
            "undertexter från",
            "altyazı",
            "субтитры сделал",
            "субтитры делал",
            "субтитры подготовлены",
            "субтитры создавал",
            "редактор субтитров",
            "субтитри",
            "字幕由",
            "字幕志愿者",
            "字幕製作",
            "字幕制作",
            "字幕by",
            "请不吝点赞",
            "請不吝點贊",
            "자막 제공",
            "자막 by",
            "ترجمة نانسي"
        ),
    ];

    private static readonly FrozenSet<string> FirstWords = Whole
        .Concat(Openings)
        .Select(p => WordSegmenter.Folded(p)[0])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Tells whether a text is nothing but such phrases.</summary>
    /// <param name="text">The text of a cue.</param>
    /// <returns>True for a phrase of the list, said once or more, and for a line of credits.</returns>
    public static bool IsStock(string text) => IsStock(WordSegmenter.Folded(text));

    /// <returns>False when no such phrase begins with the word.</returns>
    internal static bool MayBegin(string folded) => FirstWords.Contains(folded);

    internal static bool IsStock(IReadOnlyList<string> folded)
    {
        if (folded.Count is 0 or > MostWords)
            return false;
        var line = Join(folded);
        if (Whole.Contains(line) || folded.Count <= 20 && Array.Exists(Openings, o => Opens(line, o)))
            return true;
        // The same phrase over and over.
        for (var period = 1; period <= folded.Count / 2; period++)
        {
            if (
                folded.Count % period == 0
                && Enumerable.Range(period, folded.Count - period).All(i => folded[i] == folded[i - period])
            )
                return Whole.Contains(Join([.. folded.Take(period)]));
        }

        return false;
    }

    private static bool Opens(string line, string opening) =>
        line.StartsWith(opening, StringComparison.Ordinal)
        && (line.Length == opening.Length || line[opening.Length] == ' ' || Scripts.IsHanOrKana(opening[^1]));

    private static string Join(IReadOnlyList<string> folded) =>
        string.Join(Scripts.IsHanOrKana(folded[0][0]) ? "" : " ", folded);

    private static FrozenSet<string> Folded(params ReadOnlySpan<string> phrases)
    {
        var folded = new HashSet<string>(StringComparer.Ordinal);
        foreach (var phrase in phrases)
            folded.Add(Join(WordSegmenter.Folded(phrase)));
        return folded.ToFrozenSet(StringComparer.Ordinal);
    }
}
