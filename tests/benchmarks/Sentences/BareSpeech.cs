using System.Text;

namespace Tapescript.Benchmarks.Sentences;

/// <summary>Captions without marks, in languages that are punctuated in different ways, line by line.</summary>
internal static class BareSpeech
{
    private static readonly Dictionary<string, string[]> Lines = new(StringComparer.Ordinal)
    {
        ["en"] =
        [
            "so the keeper climbed the stairs every evening",
            "and nobody ever asked him why",
            "i think he liked the wind up there don't you",
            "then one night the radio stopped and we went to look",
        ],
        ["de"] =
        [
            "also der wärter stieg jeden abend die treppe hinauf",
            "und niemand hat ihn je gefragt warum",
            "ich glaube er mochte den wind dort oben",
            "dann blieb eines nachts das radio stumm und wir sahen nach",
        ],
        ["ko"] =
        [
            "등대지기는 매일 저녁 계단을 올라갔습니다",
            "그런데 아무도 이유를 묻지 않았어요",
            "그는 바람을 좋아했던 것 같아요",
            "어느 날 밤 라디오가 멈춰서 우리가 보러 갔습니다",
        ],
        ["zh"] =
        [
            "灯塔看守人每天傍晚都爬上楼梯",
            "可是谁也没有问过他为什么",
            "我想他喜欢上面的风吧",
            "后来有一天晚上收音机不响了我们就去看了看",
        ],
    };

    public static string Of(string language, int length)
    {
        var lines = Lines[language];
        var text = new StringBuilder(length + 100);
        for (var i = 0; text.Length < length; i++)
            text.Append(lines[i % lines.Length]).Append('\n');
        return text.ToString();
    }
}
