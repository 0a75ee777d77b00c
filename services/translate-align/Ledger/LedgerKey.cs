using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign.Ledger;

/// <summary>A cleaned document in one language, and whose it is.</summary>
internal sealed record LedgerKey(string CleanedSha256, LanguagePair Languages, string VideoId)
{
    public string Language => Languages.Target;

    public string SourceLanguage => LanguageTag.Primary(Languages.Source);

    public string TargetLanguage => LanguageTag.Primary(Languages.Target);
}
