using System.Collections.Immutable;

namespace Tapescript.Text.Tests.Loops;

/// <summary>Talk that we wrote, with what people really say more than once.</summary>
internal static class LoopSpeech
{
    public static ImmutableArray<(string Language, string Text)> Talks { get; } =
    [
        (
            "en",
            "The roof got worse, worse, worse, worse, worse every winter. No no no no, I said, leave it. "
                + "We count them in: one, two, three, four. One, two, three, four. And then we sing la la la, la la la. "
                + "I I I thought that that was the the end of it. Very, very, very old wood does that. "
                + "My aunt kept bees behind the mill, and she knew each hive by its sound. "
                + "Knock knock, she said, knock knock, who is at home? Bye bye. Bye bye now. "
                + "She wrote every visit into a blue book with a pencil that hung from a string."
        ),
        (
            "de",
            "Nein, nein, nein, nein, sagte der Wirt, heute nicht. Das Wasser stieg und stieg und stieg. "
                + "Eins, zwei, drei. Eins, zwei, drei. So tanzt man das. Ja ja, ja ja, ich weiß. "
                + "Am Morgen lag Schnee auf den Booten und niemand wollte als Erster hinausfahren. "
                + "Das das war mir nicht klar, dass das das Ende war."
        ),
        (
            "es",
            "Poco a poco, poco a poco, poco a poco fuimos llegando. Sí, sí, sí, sí, claro que sí. "
                + "El pan se hace con agua, harina y paciencia. No no no, así no se amasa. "
                + "Mi abuela cantaba ay ay ay ay mientras encendía el horno."
        ),
        (
            "zh",
            "哈哈哈哈哈，他笑着说。慢慢慢慢地走过去。对对对对，就是这样。我们一二三，一二三，一起推。"
                + "那座桥是一百年前修的，冬天的时候河面会结冰。谢谢谢谢，太客气了。好好好，知道了。"
        ),
        (
            "ja",
            "はいはいはいはい、わかりました。だんだんだんだん暗くなってきた。祖父は毎朝五時に起きて畑へ行きました。"
                + "いやいやいや、そうじゃない。ゆっくりゆっくり歩いてください。"
        ),
        (
            "ru",
            "Нет, нет, нет, нет, так нельзя. Тише, тише, тише. Старый мост стоял над рекой сто лет. "
                + "Раз, два, три. Раз, два, три. Вот так мы и шли домой."
        ),
        ("ko", "네 네 네 네, 알겠습니다. 아주 아주 아주 오래된 다리였어요. 할머니는 아침마다 마당을 쓸었습니다."),
    ];

    /// <summary>What recognisers loop over, by how many words it has.</summary>
    public static ImmutableArray<string> Phrases(string language) =>
        language switch
        {
            "zh" =>
            [
                "嗯",
                "好的",
                "我不知",
                "请不吝点",
                "明天去看老房子",
                "字幕由志愿者小组提供",
                "今天晚上我们在村里的广场放电影",
            ],
            "ja" => ["え", "です", "次の駅", "また来週", "見てくれてどうも", "この動画は湖のそばで撮りました"],
            "ko" => ["음", "그래 뭐", "잘 먹고 갑니다", "오늘도 봐 주셔서 정말 고마워요"],
            "ru" => ["угу", "ну вот", "я не знаю", "мы пошли по дороге", "и потом он сказал мне это"],
            "de" => ["mhm", "und dann", "ich weiß es", "wir gehen jetzt hinein", "das Boot lag noch am selben Ufer"],
            "es" => ["eh", "y luego", "no lo creo", "vamos a la plaza", "el tren sale siempre a la misma hora"],
            _ =>
            [
                "okay",
                "thank you",
                "I do think",
                "we went back home",
                "so the lamp was green again",
                "and if you look at the left side of the map you can see where the old harbour used to be before the war",
            ],
        };
}
