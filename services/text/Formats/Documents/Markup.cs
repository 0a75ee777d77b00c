using System.Diagnostics.CodeAnalysis;

namespace Tapescript.Text.Formats;

/// <summary>Markup that the source code holds as a constant; text never becomes one.</summary>
internal readonly record struct Markup
{
    private Markup(string text) => Value = text;

    public string Value { get; }

    public static Markup None { get; } = new("");

    /// <summary>The constant when the condition holds, else nothing.</summary>
    public static Markup When(bool condition, [ConstantExpected] string markup) => condition ? new(markup) : None;
}
