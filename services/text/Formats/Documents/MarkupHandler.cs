using System.Globalization;
using System.Runtime.CompilerServices;

namespace Tapescript.Text.Formats;

/// <summary>The holes of <c>page.Write($"…{hole}…")</c>. A type without an overload here does not compile.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupHandler
{
    internal readonly MarkupWriter Target;

    public MarkupHandler(int literalLength, int formattedCount, MarkupWriter writer)
    {
        _ = literalLength + formattedCount;
        Target = writer;
    }

    public void AppendLiteral(string literal) => Target.Raw(literal);

    public void AppendFormatted(string? text) => Target.Text(text);

    public void AppendFormatted(int number) => Target.Raw(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(int number, string format) =>
        Target.Raw(number.ToString(format, CultureInfo.InvariantCulture));

    public void AppendFormatted(Markup markup) => Target.Raw(markup.Value);
}
