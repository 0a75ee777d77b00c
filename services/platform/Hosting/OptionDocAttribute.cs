namespace Tapescript.Platform.Hosting;

/// <summary>What an option means, in one sentence; the table in the docs is made of these.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OptionDocAttribute(string meaning) : Attribute
{
    public string Meaning { get; } = meaning;
}
