namespace Tapescript.Text.Formats;

/// <summary>What stands beneath a cue in one other language.</summary>
internal readonly record struct CueTranslation(string? Language, IReadOnlyList<string> Lines);
