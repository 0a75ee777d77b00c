namespace Tapescript.Text.Tests.Drifting;

/// <summary>
/// Sentences in several languages that say the same, put together from our own phrases: as many as one asks for, with
/// words that come back as they do in a real talk.
/// </summary>
internal static class ParallelText
{
    public static readonly string[] Languages = ["en", "de", "es", "zh"];

    private static readonly string[][] Who =
    [
        ["The keeper", "Der Wärter", "El farero", "守塔人"],
        ["My sister", "Meine Schwester", "Mi hermana", "我的姐姐"],
        ["The old teacher", "Der alte Lehrer", "El viejo maestro", "那位老教师"],
        ["Nobody in the village", "Niemand im Dorf", "Nadie en el pueblo", "村里没有人"],
        ["The engineers", "Die Ingenieure", "Los ingenieros", "工程师们"],
        ["A young baker", "Ein junger Bäcker", "Un joven panadero", "一个年轻的面包师"],
        ["The captain", "Der Kapitän", "El capitán", "船长"],
        ["Our neighbour", "Unser Nachbar", "Nuestro vecino", "我们的邻居"],
        ["The children", "Die Kinder", "Los niños", "孩子们"],
        ["Her grandmother", "Ihre Großmutter", "Su abuela", "她的祖母"],
        ["The doctor", "Die Ärztin", "La doctora", "医生"],
        ["One of the sailors", "Einer der Matrosen", "Uno de los marineros", "其中一个水手"],
    ];

    private static readonly string[][] Does =
    [
        ["repaired the broken wheel", "reparierte das kaputte Rad", "reparó la rueda rota", "修好了坏掉的轮子"],
        ["counted every lamp", "zählte jede Lampe", "contó cada lámpara", "数了每一盏灯"],
        ["wrote a long letter", "schrieb einen langen Brief", "escribió una carta larga", "写了一封长信"],
        ["forgot the small key", "vergaß den kleinen Schlüssel", "olvidó la llave pequeña", "忘了那把小钥匙"],
        ["sold three horses", "verkaufte drei Pferde", "vendió tres caballos", "卖了三匹马"],
        ["opened the heavy window", "öffnete das schwere Fenster", "abrió la pesada ventana", "打开了沉重的窗户"],
        ["heard the bells", "hörte die Glocken", "oyó las campanas", "听见了钟声"],
        [
            "measured the depth of the water",
            "maß die Tiefe des Wassers",
            "midió la profundidad del agua",
            "测量了水的深度",
        ],
        ["painted a blue boat", "malte ein blaues Boot", "pintó un barco azul", "画了一条蓝色的船"],
        ["baked bread with salt", "backte Brot mit Salz", "horneó pan con sal", "用盐烤了面包"],
        ["lost the map", "verlor die Karte", "perdió el mapa", "弄丢了地图"],
        ["waited for the first snow", "wartete auf den ersten Schnee", "esperó la primera nieve", "等待第一场雪"],
    ];

    private static readonly string[][] Where =
    [
        ["behind the church", "hinter der Kirche", "detrás de la iglesia", "在教堂后面"],
        ["near the harbour", "in der Nähe des Hafens", "cerca del puerto", "在港口附近"],
        ["on the northern road", "auf der Straße nach Norden", "en el camino del norte", "在北方的路上"],
        ["in a room without light", "in einem Zimmer ohne Licht", "en un cuarto sin luz", "在没有光的房间里"],
        ["under the bridge", "unter der Brücke", "bajo el puente", "在桥下"],
        ["at the market", "auf dem Markt", "en el mercado", "在市场上"],
        ["in the mountains", "in den Bergen", "en las montañas", "在山里"],
        ["", "", "", ""],
        ["", "", "", ""],
    ];

    private static readonly string[][] When =
    [
        ["before breakfast", "vor dem Frühstück", "antes del desayuno", "早饭前"],
        ["last winter", "im letzten Winter", "el invierno pasado", "去年冬天"],
        ["while the others slept", "während die anderen schliefen", "mientras los demás dormían", "当别人睡觉的时候"],
        ["for the second time", "zum zweiten Mal", "por segunda vez", "第二次"],
        ["after the storm", "nach dem Sturm", "después de la tormenta", "暴风雨之后"],
        ["without a word", "ohne ein Wort", "sin decir palabra", "一言不发"],
        ["", "", "", ""],
        ["", "", "", ""],
    ];

    private static readonly string[][] Asides =
    [
        ["Yes.", "Ja.", "Sí.", "是的。"],
        ["I think so too.", "Das glaube ich auch.", "Yo también lo creo.", "我也这么想。"],
        ["That was all.", "Das war alles.", "Eso fue todo.", "就这些。"],
        ["Why not?", "Warum nicht?", "¿Por qué no?", "为什么不呢？"],
    ];

    /// <summary>Lines in two languages, by their place in <see cref="Languages"/>.</summary>
    public static (List<string> Source, List<string> Target) Lines(Random random, int count, int from, int to)
    {
        var (source, target) = (new List<string>(), new List<string>());
        for (var i = 0; i < count; i++)
        {
            if (random.Next(12) == 0)
            {
                var aside = Asides[random.Next(Asides.Length)];
                source.Add(aside[from]);
                target.Add(aside[to]);
                continue;
            }

            string[][] parts =
            [
                Who[random.Next(Who.Length)],
                Does[random.Next(Does.Length)],
                Where[random.Next(Where.Length)],
                When[random.Next(When.Length)],
            ];
            source.Add(Sentence(parts, from));
            target.Add(Sentence(parts, to));
        }

        return (source, target);
    }

    private static string Sentence(string[][] parts, int language)
    {
        var spoken = parts.Select(p => p[language]).Where(p => p.Length > 0);
        return Languages[language] == "zh" ? string.Concat(spoken) + "。" : string.Join(' ', spoken) + ".";
    }

    /// <summary>A sentence in three pieces, at blanks where it has any.</summary>
    public static string[] InThree(string sentence)
    {
        var words = sentence.Contains(' ', StringComparison.Ordinal)
            ? sentence.Split(' ')
            : [.. sentence.Select(c => c.ToString())];
        var between = words.Length == sentence.Length ? "" : " ";
        var third = (words.Length + 2) / 3;
        return
        [
            string.Join(between, words.Take(third)),
            string.Join(between, words.Skip(third).Take(third)),
            string.Join(between, words.Skip(2 * third)),
        ];
    }
}
