namespace Tapescript.Text.Translating;

/// <summary>From which language into which.</summary>
/// <param name="Source">BCP 47.</param>
/// <param name="Target">BCP 47.</param>
public sealed record LanguagePair(string Source, string Target)
{
    /// <summary>The pair without regions, as options spell it: <c>en-zh</c>.</summary>
    public string Key => $"{LanguageTag.Primary(Source)}-{LanguageTag.Primary(Target)}";
}
