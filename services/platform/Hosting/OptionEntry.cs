namespace Tapescript.Platform.Hosting;

/// <summary>A line of the table of options.</summary>
public sealed record OptionEntry(string Key, string Variable, string Default, string Meaning);
