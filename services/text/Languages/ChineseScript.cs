namespace Tapescript.Text.Languages;

/// <summary>Tells traditional from simplified Chinese by characters that only one of them writes.</summary>
internal static class ChineseScript
{
    private static readonly System.Buffers.SearchValues<char> Simplified = System.Buffers.SearchValues.Create(
        "们这个说时会来对国学过还没么为从问见开关东车长门话语认识样点现实让给吗边头买卖书写听读谢请谁钱银电气爱乐热难觉处张发经应该业务义习马鸟鱼龙风飞阳阴际队"
    );
    private static readonly System.Buffers.SearchValues<char> Traditional = System.Buffers.SearchValues.Create(
        "們這個說時會來對國學過還沒麼為從問見開關東車長門話語認識樣點現實讓給嗎邊頭買賣書寫聽讀謝請誰錢銀電氣愛樂熱難覺處張發經應該業務義習馬鳥魚龍風飛陽陰際隊"
    );

    /// <returns><c>zh-Hant</c> for traditional characters, else <c>zh</c>.</returns>
    public static string Of(string text)
    {
        int simplified = 0,
            traditional = 0;
        foreach (var c in text)
        {
            simplified += Simplified.Contains(c) ? 1 : 0;
            traditional += Traditional.Contains(c) ? 1 : 0;
        }

        return traditional > simplified * 2 ? "zh-Hant" : "zh";
    }
}
