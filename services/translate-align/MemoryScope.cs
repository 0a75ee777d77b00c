namespace Tapescript.TranslateAlign;

/// <summary>Within what a remembered translation holds.</summary>
internal sealed record MemoryScope(string SourceLanguage, string TargetLanguage, string Engine, string VideoId);
