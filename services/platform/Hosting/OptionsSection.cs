namespace Tapescript.Platform.Hosting;

/// <summary>A section of the configuration and the class that it is bound to.</summary>
public sealed record OptionsSection(string Section, Type Type, Func<object> Defaults);
