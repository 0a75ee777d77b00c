namespace Tapescript.TranslateAlign.Engines;

/// <summary>The names of the engines, as options spell them.</summary>
internal static class EngineName
{
    public const string Chat = "chat";
    public const string LibreTranslate = "libretranslate";
    public const string DeepL = "deepl";
    public const string Apertium = "apertium";

    /// <summary>Ends the list: what is left stays untranslated.</summary>
    public const string None = "none";

    public static IReadOnlyList<string> All { get; } = [DeepL, Chat, LibreTranslate, Apertium, None];
}
