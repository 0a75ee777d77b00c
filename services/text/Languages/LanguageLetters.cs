namespace Tapescript.Text.Languages;

/// <summary>The letters beyond a to z, or beyond the common Cyrillic and Arabic ones, that a language writes.</summary>
internal static class LanguageLetters
{
    private static readonly Dictionary<string, string> Own = new(StringComparer.Ordinal)
    {
        ["en"] = "",
        ["es"] = "áéíóúüñ",
        ["pt"] = "áâãàçéêíóôõú",
        ["fr"] = "àâæçéèêëîïôœùûüÿ",
        ["de"] = "äöüß",
        ["it"] = "àèéìíòóù",
        ["nl"] = "éëïóöü",
        ["sv"] = "åäöé",
        ["da"] = "æøåé",
        ["no"] = "æøåéòô",
        ["fi"] = "äöå",
        ["pl"] = "ąćęłńóśźż",
        ["cs"] = "áčďéěíňóřšťúůýž",
        ["sk"] = "áäčďéíĺľňóôŕšťúýž",
        ["ro"] = "ăâîșşțţ",
        ["hu"] = "áéíóöőúüű",
        ["tr"] = "çğıöşüâî",
        ["vi"] = "àáạảãâầấậẩẫăằắặẳẵèéẹẻẽêềếệểễìíịỉĩòóọỏõôồốộổỗơờớợởỡùúụủũưừứựửữỳýỵỷỹđ",
        ["id"] = "é",
        ["ca"] = "àçèéíïòóúü",
        ["hr"] = "čćđšž",
        ["ru"] = "ыэъё",
        ["uk"] = "іїєґ",
        ["bg"] = "ъ",
        ["sr"] = "ђјљњћџ",
        ["ar"] = "أإآةىؤئ",
        ["fa"] = "پچژگکیآ",
        ["ur"] = "پچژگکیٹڈڑںےہھآ",
    };

    private const string Told = "ыэъёіїєґђјљњћџأإةىپچژگکیٹڈڑںےہھ";

    /// <returns>Whether we know the language and it is written in Latin letters.</returns>
    public static bool IsLatin(string language) =>
        Own.ContainsKey(language) && language is not ("ru" or "uk" or "bg" or "sr" or "ar" or "fa" or "ur");

    /// <returns>
    /// 1 for a letter that the language writes and others do not, −1 for one that it does not write, 0 for all others.
    /// </returns>
    public static int Sign(string language, char letter)
    {
        var special =
            letter is >= '\u00C0' and <= '\u024F' or >= '\u1E00' and <= '\u1EFF'
            || Told.Contains(letter, StringComparison.Ordinal);
        if (!special)
            return 0;
        return Own.TryGetValue(language, out var own) && own.Contains(letter, StringComparison.Ordinal) ? 1 : -1;
    }
}
