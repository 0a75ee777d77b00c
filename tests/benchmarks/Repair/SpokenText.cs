using System.Text;

namespace Tapescript.Benchmarks.Repair;

/// <summary>Lines of talk, some of them decoded wrongly.</summary>
internal static class SpokenText
{
    private static readonly string[] Plain =
    [
        "So the keeper climbed the stairs every evening, and nobody ever asked him why.",
        "We had three lamps, two of them broken, and a radio that knew one station.",
    ];

    private static readonly string[] Right =
    [
        "Elle m’a dit : « Déjà ? Ça n’a duré qu’une demi-heure… »",
        "Der Wärter größte sich über die Küste – „schön“, sagte er, „für 20 €“.",
        "灯塔看守人每天傍晚都爬上楼梯，谁也没有问过他为什么。",
        "Смотритель поднимался по лестнице каждый вечер.",
    ];

    private static readonly string[] Wrong =
    [
        "Elle mâ€™a dit\u00a0: Â«\u00a0DÃ©jÃ\u00a0?\u00a0Â» et câ€™Ã©tait tout.",
        "Der WÃ¤rter fragte: â€žFÃ¼r wen?â€œ â€“ ohne Antwort.",
        "Ð¡Ð¼Ð¾Ñ‚Ñ€Ð¸Ñ‚ÐµÐ»ÑŒ молчал.",
    ];

    public static string Of(string kind, int length)
    {
        var lines = kind switch
        {
            "ascii" => Plain,
            "right" => [.. Plain, .. Right],
            "broken" => Wrong,
            _ => [.. Plain, .. Right, .. Plain, .. Right, .. Plain, .. Wrong],
        };
        var text = new StringBuilder(length + 100);
        for (var i = 0; text.Length < length; i++)
            text.Append(lines[i % lines.Length]).Append('\n');
        return text.ToString();
    }
}
